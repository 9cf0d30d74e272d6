/** The words of printed deadlines: several spellings of one thing, the first as it is written today. */
export const words = {
  continuous: ['thường xuyên, liên tục', 'thường xuyên', 'liên tục'],
  /** What may stand before any deadline and changes nothing. */
  doing: ['hoàn thành', 'thực hiện', 'triển khai', 'xong'],
  each: ['hằng', 'hàng', 'mỗi', 'từng'],
  regularly: ['định kỳ', 'định kì'],
  once: ['một lần', '1 lần', '01 lần', '/ lần', '/ 1 lần', '/ 01 lần'],
  halfYear: ['nửa năm', 'sáu tháng'],
  year: ['năm'],
  phase: ['giai đoạn', 'thời kỳ', 'các năm'],
  quarter: ['quý', 'quí', 'qúy'],
  month: ['tháng'],
  day: ['ngày'],
  start: ['đầu'],
  middle: ['giữa'],
  end: ['cuối'],
  within: ['trong', 'vào', 'cả', 'trong cả'],
  from: ['bắt đầu từ', 'kể từ', 'từ'],
  after: ['sau'],
  to: ['đến', 'tới', '-'],
  whole: ['hết'],
  untilTheEnd: ['đến hết', 'tới hết', 'đến', 'tới', 'hết'],
  before: ['trước'],
  latest: ['chậm nhất', 'muộn nhất', 'không quá', 'không muộn hơn'],
  filler: ['là', 'vào', 'trong'],
  following: [
    'các năm tiếp theo',
    'những năm tiếp theo',
    'các năm sau',
    'những năm sau',
    'các năm kế tiếp',
    'những năm kế tiếp',
    'năm tiếp theo',
  ],
  onwards: ['trở đi', 'trở về sau'],
  and: ['và'],
  but: ['nhưng'],
  /** How a deadline that waits for an event begins; the rest of its words are kept as printed. */
  onEvent: [
    'khi',
    'sau',
    'sau khi',
    'ngay sau',
    'ngay khi',
    'trước khi',
    'kể từ khi',
    'từ khi',
    'trong vòng',
    'đột xuất',
  ],
  /** How a deadline that refers to another schedule begins. */
  byReference: ['theo', 'căn cứ', '… theo'],
} as const;

/** The numerals of quarters. */
export const quarterNumerals = ['I', 'II', 'III', 'IV'] as const;

/** What can be read, with an example of each: shown where a text cannot be. */
export const readable = [
  'Thường xuyên',
  'Hằng năm',
  'Định kỳ hằng quý',
  'Tháng 12 hằng năm',
  'Quý I/2025',
  'Quý IV/2025 - Quý II/2026',
  'Tháng 6/2025',
  '31/10/2025',
  'Trước ngày 30/11/2025',
  'Chậm nhất ngày 25/12/2025',
  'Năm 2025',
  'Giai đoạn 2026-2030',
  'Cuối năm 2025',
  'Từ 01/7/2025',
  'Khi có …',
  'Sau khi …',
  'Theo …',
] as const;
