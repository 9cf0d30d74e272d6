import type { PlanTask } from '../../plan-file.ts';
import { cells, entry, words } from './annex-entry.ts';
import { noDeadline, oneRowForSeveral, read } from './annex-readings.ts';

const stem = words(
  71,
  3,
  'activity',
  'Ban hành các Kế hoạch văn bản triển khai nhiệm vụ cải cách hành chính năm 2025, cụ thể:',
);
const threePlans = [
  oneRowForSeveral,
  read(
    'Một câu mở đầu, ba gạch đầu dòng; mỗi kế hoạch là một mục, câu mở đầu đọc vào từng mục.',
    'One opening, three bullets: each plan is an entry, and the opening is read into each.',
    'likely',
  ),
  noDeadline,
];

/** Part VII of the annex: steering of the reform. */
export const steeringTasks: readonly PlanTask[] = [
  entry({
    id: 'VII.1.1',
    activity: {
      vi: 'Ban hành Kế hoạch cải cách hành chính năm 2025',
      en: 'Issue the plan of the administrative reform for 2025',
    },
    product: { vi: 'Các Kế hoạch, Văn bản chỉ đạo', en: 'Plans, directives' },
    lead: ['office'],
    support: ['office'],
    deadline: '',
    kind: 'oneOff',
    quotes: [
      stem,
      words(71, 3, 'activity', '- Kế hoạch cải cách hành chính'),
      ...cells(71, { product: 4, lead: 5, support: 6 }),
    ],
    reading: [
      ...threePlans,
      read(
        'Kế hoạch này, ban hành ngày 22/01/2025, dường như chính là kế hoạch được nêu; không đọc là việc đã xong.',
        'The plan that is meant seems to be this one, issued on 22 January 2025; the task is not read as done.',
        'likely',
      ),
    ],
  }),
  entry({
    id: 'VII.1.2',
    activity: {
      vi: 'Ban hành Kế hoạch kiểm tra cải cách hành chính năm 2025',
      en: 'Issue the plan of inspecting the administrative reform for 2025',
    },
    product: { vi: 'Các Kế hoạch, Văn bản chỉ đạo', en: 'Plans, directives' },
    lead: ['office'],
    support: ['office'],
    deadline: '',
    kind: 'oneOff',
    quotes: [
      stem,
      words(71, 3, 'activity', '- Kế hoạch kiểm tra cải cách hành chính'),
      ...cells(71, { product: 4, lead: 5, support: 6 }),
    ],
    reading: threePlans,
  }),
  entry({
    id: 'VII.1.3',
    activity: {
      vi: 'Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2025',
      en: 'Issue the plan of making the administrative reform known for 2025',
    },
    product: { vi: 'Các Kế hoạch, Văn bản chỉ đạo', en: 'Plans, directives' },
    lead: ['office'],
    support: ['office'],
    deadline: '',
    kind: 'oneOff',
    quotes: [
      stem,
      words(71, 3, 'activity', '- Kế hoạch tuyên truyền cải cách hành chính'),
      ...cells(71, { product: 4, lead: 5, support: 6 }),
    ],
    reading: threePlans,
  }),
  entry({
    id: 'VII.2.1',
    activity: {
      vi: 'Tự đánh giá, chấm điểm Chỉ số PAR INDEX cấp huyện theo Kế hoạch của Sở Nội vụ',
      en: 'Make the self-assessment and score the PAR INDEX of the district by the plan of the provincial home affairs department',
    },
    product: { vi: 'Báo cáo', en: 'Report' },
    lead: ['office'],
    support: ['office'],
    deadline: '',
    kind: 'oneOff',
    quotes: [...cells(72, { activity: 3, product: 4, lead: 5, support: 6 })],
    reading: [
      read(
        'Cột thời gian để trống; lời văn chỉ tới «Kế hoạch của Sở Nội vụ», không nêu ngày.',
        'The column of the deadline is empty; the words point to the «Kế hoạch của Sở Nội vụ» and name no day.',
        'certain',
      ),
      noDeadline,
    ],
  }),
  entry({
    id: 'VII.3.1',
    activity: {
      vi: 'Tổ chức chấm điểm đạt chuẩn “Chính quyền thân thiện” theo Quyết định số 1493/QĐ-UBND ngày 14/9/2023 của UBND tỉnh',
      en: 'Score the standard of “friendly government” by decision 1493/QĐ-UBND of the province',
    },
    product: { vi: 'Kế hoạch; Quyết định', en: 'Plan; decision' },
    lead: ['office'],
    support: ['office'],
    deadline: '',
    kind: 'oneOff',
    quotes: [...cells(73, { activity: 3, product: 4, lead: 5, support: 6 })],
    reading: [noDeadline],
  }),
];
