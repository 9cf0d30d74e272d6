import { assumption, cite, decision766of2022 } from '@motcua/law';

const index = cite(decision766of2022, 'Mục 2.1');

/** Which dossiers a period counts. */
export const population = assumption({
  id: 'on-time-population',
  about: { vi: 'Hồ sơ được tính trong kỳ', en: 'Which dossiers a period counts' },
  default: 'handledInPeriod',
  choices: {
    handledInPeriod: {
      vi: 'đã xong trong kỳ, và còn đang giải quyết lúc hết kỳ, kể cả nhận từ kỳ trước',
      en: 'those finished in it and those still open at its end, received before it or in it',
    },
    receivedInPeriod: { vi: 'chỉ hồ sơ tiếp nhận trong kỳ', en: 'only those received in it' },
  },
  why: {
    vi: 'Công thức nói «tiếp nhận và xử lý trong kỳ», không nói hồ sơ chuyển từ kỳ trước tính thế nào.',
    en: 'The formula says «received and handled in the period», and not how dossiers from the period before count.',
  },
  cites: [index],
});

/** By which day a dossier is judged whose day was moved by a letter of apology. */
export const afterApology = assumption({
  id: 'on-time-after-apology',
  about: { vi: 'Hồ sơ đã xin lỗi, hẹn lại có còn là trễ hạn', en: 'Whether a dossier with a new day is still late' },
  default: 'firstDay',
  choices: {
    firstDay: { vi: 'xét theo ngày hẹn do thời hạn luật định', en: 'judged by the day that the term gave' },
    newDay: { vi: 'xét theo ngày hẹn lại', en: 'judged by the new day' },
  },
  why: {
    vi: 'Công thức so với ngày hẹn trả, không nói ngày hẹn lại có thay ngày hẹn đầu hay không; kế hoạch coi hồ sơ phải xin lỗi là hồ sơ trễ hạn.',
    en: 'The formula compares with the appointment, and does not say whether a new day takes its place; the plan calls a dossier that is owed an apology a late one.',
  },
  cites: [index],
});

/** What the index of the portal takes off for dislike beside the late dossiers. */
export const dislike = assumption({
  id: 'satisfaction-dislike',
  about: { vi: 'Tỷ lệ không hài lòng trừ vào mức độ hài lòng', en: 'Which dislike the index takes off' },
  default: 'survey',
  choices: {
    survey: { vi: 'phiếu không hài lòng trên số phiếu đã trả lời', en: 'the dissatisfied of those who answered' },
    feedback: {
      vi: 'phản ánh, kiến nghị nhận trong kỳ trên số hồ sơ trong kỳ',
      en: 'feedback received in the period, by its dossiers',
    },
  },
  why: {
    vi: 'Nguồn viết «phản ánh, kiến nghị/không hài lòng», không nói chia cho số nào.',
    en: 'The source writes «feedback/dislike», and not what it is divided by.',
  },
  cites: [cite(decision766of2022, 'Mục 5.4')],
});

/** Which dossiers are a plan's own once another unit holds the duties of its unit, and those of others. */
export const dossiersAfterSuccession = assumption({
  id: 'dossiers-after-succession',
  about: {
    vi: 'Hồ sơ được tính khi đơn vị khác giữ việc của đơn vị lập Kế hoạch',
    en: 'Which dossiers count once another unit holds the duties of the plan’s own',
  },
  default: 'openedHereOrThere',
  choices: {
    openedHere: { vi: 'chỉ hồ sơ tiếp nhận tại đơn vị lập Kế hoạch', en: 'only those opened at the unit of the plan' },
    openedHereOrThere: {
      vi: 'hồ sơ tiếp nhận tại đơn vị lập Kế hoạch, và từ khi có đơn vị kế tục thì hồ sơ tiếp nhận tại đó',
      en: 'those opened at the unit of the plan, and once another follows it those opened there',
    },
    heldByFollower: {
      vi: 'mọi hồ sơ mà đơn vị kế tục giữ, kể cả của đơn vị khác nhập vào',
      en: 'all that the unit which follows holds, also from the others that it follows',
    },
  },
  why: {
    vi: 'Đơn vị kế tục có thể giữ việc của nhiều đơn vị; Kế hoạch và công thức đều không nói hồ sơ nào tính cho Kế hoạch của một đơn vị cũ. Đơn vị cũ không còn tiếp nhận hồ sơ; không tính hồ sơ của đơn vị mới thì số liệu dừng lại từ đó.',
    en: 'The unit that follows may hold the duties of several; neither the plan nor the formula says which dossiers count for the plan of one of them. Nothing is opened at the old unit any more; without those of the new one the figures would end with it.',
  },
  cites: [index],
});
