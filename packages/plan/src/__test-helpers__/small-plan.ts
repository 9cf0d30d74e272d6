import { type PlanFile, type PlanInput, planFile } from '../plan-file.ts';

const task = {
  section: 'annex',
  goal: 'I.1',
  product: { vi: 'Báo cáo', en: 'A report' },
  lead: ['justice'],
  support: [],
} satisfies Partial<PlanInput['tasks'][number]>;

/** The plan of a commune that does not exist: one task of each kind, and one for each shape of a deadline. */
export const smallPlanInput: PlanInput = {
  id: 'suoi-mo-2025',
  title: {
    vi: 'Kế hoạch cải cách hành chính năm 2025 của xã Suối Mơ',
    en: 'Reform plan of the commune of Suối Mơ for 2025',
  },
  year: 2025,
  decision: {
    number: '03/QĐ-UBND',
    issuedOn: '2025-01-20',
    issuer: { vi: 'Ủy ban nhân dân xã Suối Mơ', en: 'People’s Committee of the commune of Suối Mơ' },
  },
  unit: null,
  letterhead: {
    committee: { vi: 'Ủy ban nhân dân xã Suối Mơ', en: 'People’s Committee of the commune of Suối Mơ' },
    place: 'Suối Mơ',
  },
  units: {
    office: { vi: 'Văn phòng Ủy ban nhân dân xã', en: 'Office of the committee' },
    justice: { vi: 'Công chức Tư pháp – hộ tịch', en: 'Justice and civil status official' },
    culture: { vi: 'Công chức Văn hóa – xã hội', en: 'Culture and social affairs official' },
    chair: { vi: 'Chủ tịch Ủy ban nhân dân xã', en: 'Chair of the committee' },
  },
  standing: 'office',
  head: 'chair',
  civilStatus: 'justice',
  source: 'made up for the tests',
  areas: [{ id: 'I', title: { vi: 'Cải cách thủ tục hành chính', en: 'Procedures' } }],
  goals: [
    { id: 'I.1', area: 'I', text: { vi: 'Thủ tục đơn giản, công khai', en: 'Simple and public procedures' } },
    { id: 'I.2', area: 'I', text: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' } },
    { id: 'body.I.1', area: 'I', text: { vi: 'Phục vụ người dân', en: 'Serve the people' } },
  ],
  tasks: [
    {
      ...task,
      id: 'I.1.1',
      activity: { vi: 'Rà soát thủ tục hành chính', en: 'Review the procedures' },
      lead: ['justice', 'culture'],
      support: ['office'],
      deadline: 'Trước ngày 15/5/2025',
      kind: 'oneOff',
    },
    {
      ...task,
      id: 'I.1.2',
      activity: { vi: 'Sắp xếp kho lưu trữ', en: 'Put the archive in order' },
      deadline: '',
      kind: 'oneOff',
    },
    {
      ...task,
      id: 'I.1.3',
      activity: { vi: 'Tập huấn nghiệp vụ', en: 'Train the officials' },
      lead: [],
      deadline: 'Khi có kế hoạch của tỉnh',
      kind: 'onEvent',
    },
    {
      ...task,
      id: 'I.1.4',
      activity: { vi: 'Nâng cấp phần mềm một cửa', en: 'Upgrade the one-stop software' },
      deadline: 'Theo tiến độ phê duyệt',
      kind: 'byReference',
    },
    {
      ...task,
      id: 'I.1.5',
      activity: { vi: 'Công khai thủ tục hành chính', en: 'Publish the procedures' },
      lead: ['office'],
      deadline: 'Thường xuyên',
      kind: 'continuous',
    },
    {
      ...task,
      id: 'I.2.1',
      goal: 'I.2',
      activity: { vi: 'Giải quyết hồ sơ hộ tịch', en: 'Settle civil status dossiers' },
      deadline: 'Thường xuyên',
      kind: 'procedure',
      procedures: ['birth-registration', 'death-registration'],
    },
    {
      ...task,
      id: 'I.2.2',
      goal: 'I.2',
      activity: { vi: 'Giữ tỷ lệ hồ sơ đúng hạn', en: 'Hold the share on time' },
      deadline: 'Thường xuyên',
      kind: 'indicator',
      targets: ['on-time-1'],
    },
    {
      ...task,
      id: 'body.I.1.1',
      section: 'body',
      goal: 'body.I.1',
      activity: { vi: 'Đối thoại với người dân từ giữa năm', en: 'Talk with the people, from July on' },
      deadline: 'Từ 01/7/2025',
      kind: 'continuous',
    },
  ],
  targets: [
    {
      id: 'on-time-1',
      goal: 'I.2',
      text: { vi: 'Hồ sơ đúng hạn đạt tối thiểu 95%', en: 'At least 95 % on time' },
      comparator: '>=',
      value: 95,
      unit: 'percent',
      indicator: 'on-time',
    },
  ],
  references: [],
};

/** The same, read. */
export const smallPlan: PlanFile = planFile.parse(smallPlanInput);
