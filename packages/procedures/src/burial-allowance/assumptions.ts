import {
  type Assumption,
  assumption,
  cite,
  decree20of2021,
  decree335of2026,
  pressOnBurialAllowance,
} from '@motcua/law';

// What the law does not say of burial money.

/** From which day the social standard of 2026 counts. */
export const socialStandardOf2026 = assumption({
  id: 'social-standard-of-2026',
  about: {
    vi: 'Ngày áp dụng mức chuẩn trợ giúp xã hội 540.000 đồng cho mai táng phí',
    en: 'From which death on burials are counted by the social standard of 540,000 đồng',
  },
  default: 'countedFromJuly',
  choices: {
    countedFromJuly: { vi: 'chết từ 01/7/2026', en: 'deaths since 1 July 2026' },
    fromSeptember: { vi: 'chết từ 01/9/2026', en: 'deaths since 1 September 2026' },
    inForceFromOctober: { vi: 'chết từ 05/10/2026', en: 'deaths since 5 October 2026' },
  },
  why: {
    vi: 'Các nguồn nêu ba ngày khác nhau; Nghị định có hiệu lực từ 05/10/2026 và tính mức mới từ 01/7/2026',
    en: 'The sources name three days; the decree is in force from 5 October 2026 and counts the new standard from 1 July 2026',
  },
  cites: [cite(decree335of2026, 'Điều 4'), cite(pressOnBurialAllowance, 'Mục mức chuẩn')],
});

/** What a decision gives that is made before Decree 335/2026 took effect, on a death since 1 July 2026. */
export const decidedBeforeDecree335 = assumption({
  id: 'decided-before-decree-335',
  about: {
    vi: 'Mức mai táng của người chết từ 01/7/2026 được quyết định trước khi Nghị định 335/2026/NĐ-CP có hiệu lực',
    en: 'The burial of a death since 1 July 2026 that is decided before Decree 335/2026 took effect',
  },
  default: 'standardThen',
  choices: {
    standardThen: {
      vi: 'theo mức chuẩn 500.000 đồng; việc trả thêm phần chênh lệch chưa rõ',
      en: 'by the standard of 500,000 đồng; whether the difference is paid later is open',
    },
    newStandard: {
      vi: 'theo mức chuẩn 540.000 đồng: phần chênh lệch 800.000 đồng được trả thêm',
      en: 'by the standard of 540,000 đồng: the difference of 800,000 đồng is paid too',
    },
  },
  why: {
    vi: 'Chưa thấy quy định về các quyết định đã ban hành trước 05/10/2026. Lấy mức chuẩn lúc quyết định vì chưa văn bản nào buộc trả thêm, và số phải trả không được đoán cao hơn',
    en: 'No rule on decisions made before 5 October 2026 was found. The standard of the day of decision is taken: no text makes anybody pay more, and a sum owed is not guessed upwards',
  },
  cites: [cite(decree335of2026, 'Điều 4')],
});

/** Whether the 20 and the 50 times of Decree 20/2021 still stand once Decree 335/2026, whose articles were not read, is in force. */
export const burialUnderDecree335 = assumption({
  id: 'burial-under-decree-335',
  about: {
    vi: 'Mức mai táng của bảo trợ xã hội khi Nghị định 335/2026/NĐ-CP, có vẻ thay thế Nghị định 20/2021/NĐ-CP, đã có hiệu lực',
    en: 'The burial of social assistance once Decree 335/2026, which appears to replace Decree 20/2021, is in force',
  },
  default: 'sameMultiple',
  choices: {
    sameMultiple: {
      vi: 'số lần mức chuẩn như Nghị định 20/2021/NĐ-CP',
      en: 'as many times the standard as in Decree 20/2021',
    },
    unknown: { vi: 'chưa biết', en: 'not known' },
  },
  why: {
    vi: 'Chưa thấy nội dung Điều 11 của Nghị định 335/2026/NĐ-CP và điều khoản thay thế',
    en: 'Neither the wording of its Article 11 nor what it says of the earlier decree was found',
  },
  cites: [cite(decree335of2026, 'Điều 11'), cite(decree335of2026, 'toàn văn'), cite(decree20of2021, 'khoản 2 Điều 11')],
});

/** The silences of burial money. */
export const burialAssumptions: readonly Assumption[] = [
  socialStandardOf2026,
  decidedBeforeDecree335,
  burialUnderDecree335,
];
