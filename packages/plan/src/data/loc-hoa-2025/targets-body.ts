import type { PlanInput } from '../../plan-file.ts';

/** The numbers that the body of the plan sets. */
export const bodyTargets: PlanInput['targets'] = [
  {
    id: 'body.II.1.legal-documents',
    goal: 'body.II.1.a.1',
    text: {
      vi: '100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng',
      en: 'Every legal document is issued by the right steps and the right authority, and is of good quality',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.1.a.p1',
        text: '100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.1.faults-dealt-with',
    goal: 'body.II.1.a.3',
    text: {
      vi: '100% văn bản phát hiện qua kiểm tra được xử lý theo quy định',
      en: 'Every document found at fault by an examination is dealt with',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.1.a.p3',
        text: 'đảm bảo 100% văn bản phát hiện qua kiểm tra được xử lý theo quy định',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.2.announced',
    goal: 'body.II.2.a.2',
    text: {
      vi: '100% thủ tục hành chính, danh mục thủ tục hành chính thuộc thẩm quyền quản lý được công bố đầy đủ, kịp thời (bao gồm cả thủ tục hành chính nội bộ)',
      en: 'Every procedure, internal ones too, is announced completely and in time',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.2.a.p2',
        text: '100% thủ tục hành chính, danh mục thủ tục hành chính thuộc thẩm quyền quản lý được công bố đầy đủ, kịp thời theo quy định',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.2.public',
    goal: 'body.II.2.a.2',
    text: {
      vi: '100% thủ tục hành chính và các quy định liên quan được công khai đầy đủ, kịp thời',
      en: 'Every procedure and its rules are made public completely and in time',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: 'procedures-public',
    quotes: [
      {
        passage: 'body.II.2.a.p2',
        text: '100% thủ tục hành chính và các quy định liên quan được công khai đầy đủ, kịp thời',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.2.desk-received',
    goal: 'body.II.2.a.4',
    text: {
      vi: '100% thủ tục hành chính cấp xã được tiếp nhận và trả kết quả tại Bộ phận một cửa',
      en: 'Every procedure of the commune is received and returned at the one-stop desk',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: 'desk-received',
    quotes: [
      {
        passage: 'body.II.2.a.p4',
        text: '100% thủ tục hành chính cấp xã được tiếp nhận và trả kết quả tại Bộ phận một cửa',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.2.on-time',
    goal: 'body.II.2.a.5',
    text: {
      vi: 'Tỷ lệ hồ sơ được giải quyết đúng và trước hạn từ 98% trở lên',
      en: 'At least 98 % of dossiers settled on time or early',
    },
    comparator: '>=',
    value: 98,
    unit: 'percent',
    indicator: 'on-time',
    conflictsWith: ['II.2.2.on-time'],
    quotes: [
      {
        passage: 'body.II.2.a.p5',
        text: 'đảm bảo tỷ lệ hồ sơ được giải quyết đúng và trước hạn từ 98% trở lên',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.2.apology-letters',
    goal: 'body.II.2.a.5',
    text: {
      vi: '100% hồ sơ trễ hạn có văn bản xin lỗi cá nhân, tổ chức',
      en: 'Every late dossier has a written apology',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: 'apology-letters',
    quotes: [
      { passage: 'body.II.2.a.p5', text: '100% hồ sơ trễ hạn phải có văn bản xin lỗi cá nhân, tổ chức', as: 'target' },
    ],
  },
  {
    id: 'body.II.2.feedback-handled',
    goal: 'body.II.2.a.6',
    text: {
      vi: '100% phản ánh, kiến nghị về thủ tục hành chính thuộc thẩm quyền giải quyết của xã được xử lý',
      en: 'All feedback on procedures within the competence of the commune is handled',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: 'feedback-handled',
    quotes: [
      {
        passage: 'body.II.2.a.p6',
        text: 'Đảm bảo 100% phản ánh, kiến nghị (PAKN) của cá nhân và tổ chức về thủ tục hành chính thuộc thẩm quyền giải quyết của xã được xử lý',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.2.feedback-published',
    goal: 'body.II.2.a.6',
    text: {
      vi: '100% phản ánh, kiến nghị về thủ tục hành chính thuộc thẩm quyền giải quyết của xã được công khai theo quy định',
      en: 'All feedback on procedures within the competence of the commune is published',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: 'feedback-published',
    quotes: [{ passage: 'body.II.2.a.p6', text: 'và công khai theo quy định', as: 'target' }],
  },
  {
    id: 'body.II.3.functions',
    goal: 'body.II.3.a.1',
    text: {
      vi: '100% các bộ phận chuyên môn hoàn thiện quy định tổ chức bộ máy, chức năng nhiệm vụ',
      en: 'Every specialist unit has its organisation and functions laid down',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.3.a.p1',
        text: '100% các bộ phận chuyên môn hoàn thiện quy định tổ chức bộ máy, chức năng nhiệm vụ',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.3.leaders',
    goal: 'body.II.3.a.2',
    text: {
      vi: '100% các bộ phận chuyên môn thực hiện cơ cấu số lượng lãnh đạo theo các tiêu chí quy định',
      en: 'Every specialist unit keeps to the prescribed number of leaders',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.3.a.p2',
        text: '100% các bộ phận chuyên môn thực hiện cơ cấu số lượng lãnh đạo',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.4.positions-scheme',
    goal: 'body.II.4.a.1',
    text: {
      vi: '100% hoàn thiện việc rà soát, xây dựng đề án vị trí việc làm theo quy định',
      en: 'The scheme of job positions is reviewed and drawn up in full',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      { passage: 'body.II.4.a.p1', text: '100% hoàn thiện việc rà soát, xây dựng đề án vị trí việc làm', as: 'target' },
    ],
  },
  {
    id: 'body.II.4.placed',
    goal: 'body.II.4.a.2',
    text: {
      vi: '100% công chức thuộc Ủy ban nhân dân xã bố trí theo đúng vị trí việc làm được phê duyệt',
      en: 'Every civil servant of the committee holds the approved position',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.4.a.p2',
        text: '100% công chức thuộc UBND xã bố trí theo đúng vị trí việc làm được phê duyệt',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.4.appointed',
    goal: 'body.II.4.a.3',
    text: {
      vi: '100% cán bộ thuộc Ủy ban nhân dân xã được bổ nhiệm đúng quy định',
      en: 'Every official of the committee is appointed by the rules',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      { passage: 'body.II.4.a.p3', text: '100% cán bộ thuộc UBND xã được bổ nhiệm đúng quy định', as: 'target' },
    ],
  },
  {
    id: 'body.II.4.discipline',
    goal: 'body.II.4.a.4',
    text: {
      vi: '100% cán bộ, công chức chấp hành nghiêm kỷ luật, kỷ cương hành chính',
      en: 'Every official keeps administrative discipline',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.4.a.p4',
        text: '100% cán bộ, công chức chấp hành nghiêm kỷ luật, kỷ cương hành chính',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.4.disciplined',
    goal: 'body.II.4.a.4',
    text: { vi: 'Trong năm không có cán bộ, công chức bị xử lý kỷ luật', en: 'No official is disciplined in the year' },
    comparator: '=',
    value: 0,
    unit: 'count',
    indicator: null,
    quotes: [
      { passage: 'body.II.4.a.p4', text: 'trong năm không có cán bộ, công chức bị xử lý kỷ luật', as: 'target' },
    ],
  },
  {
    id: 'body.II.4.records',
    goal: 'body.II.4.a.6',
    text: {
      vi: '100% hồ sơ cán bộ, công chức, người hoạt động không chuyên trách được cập nhật đầy đủ trên cơ sở dữ liệu',
      en: 'Every personnel record is kept up to date in the database',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.4.a.p6',
        text: '100% hồ sơ cán bộ, công chức; người hoạt động không chuyên trách được quản lý cập nhật đầy đủ',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.6.work-files',
    goal: 'body.II.6.a.2',
    text: {
      vi: '100% hồ sơ công việc tại Ủy ban nhân dân xã được xử lý trên môi trường mạng (trừ hồ sơ mật, hồ sơ đặc thù)',
      en: 'Every work file is handled online, save secret and special ones',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.6.a.p2',
        text: '100% hồ sơ công việc tại UBND xã được xử lý trên môi trường mạng',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.6.signatures',
    goal: 'body.II.6.a.2',
    text: {
      vi: '100% cán bộ, công chức giữ chức vụ lãnh đạo sử dụng chữ ký số xử lý, điều hành công việc',
      en: 'Every leader signs digitally in the daily work',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.6.a.p2',
        text: '100% cán bộ, công chức giữ chức vụ lãnh đạo sử dụng chữ ký số xử lý, điều hành công việc',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.7.reform-index',
    goal: 'body.II.7.a.2',
    text: {
      vi: '100% các cơ quan chuyên môn thuộc Ủy ban nhân dân xã được xác định Chỉ số cải cách hành chính',
      en: 'Every specialist unit of the committee has its reform index determined',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.7.a.p2',
        text: 'đảm bảo 100% các cơ quan chuyên môn thuộc UBND xã được xác định Chỉ số cải cách hành chính',
        as: 'target',
      },
    ],
  },
  {
    id: 'body.II.7.satisfaction-index',
    goal: 'body.II.7.a.2',
    text: {
      vi: '100% đơn vị có thủ tục hành chính được xác định Chỉ số hài lòng của người dân, tổ chức trực tuyến trên Cổng Dịch vụ công của tỉnh',
      en: 'Every unit with procedures has its satisfaction index determined online',
    },
    comparator: '=',
    value: 100,
    unit: 'percent',
    indicator: null,
    quotes: [
      {
        passage: 'body.II.7.a.p2',
        text: '100% đơn vị có thủ tục hành chính được xác định Chỉ số hài lòng của người dân, tổ chức trực tuyến',
        as: 'target',
      },
    ],
  },
];
