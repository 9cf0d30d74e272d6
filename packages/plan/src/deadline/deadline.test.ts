import { describe, expect, test } from 'vitest';
import type { DeadlinePart } from './deadline.ts';
import { deadlineText } from './deadline-text.ts';
import { InvalidDeadline, UnreadableDeadline } from './errors.ts';
import { parseDeadline } from './parse-deadline.ts';
import { sayDeadline } from './say-deadline.ts';

/** Printed, its parts (kind, first day, last day, bound, the rest), and the official form. */
type Row = readonly [printed: string, parts: readonly string[], official: string];

const own = 'byReference - - -';
const event = 'onEvent - - -';

/** Every value of the annex of Lộc Hòa. */
const ofLocHoa: readonly Row[] = [
  ['Thường xuyên', ['continuous - - -'], 'Thường xuyên'],
  ['Theo thời hạn đã đăng ký', [own], 'Theo thời hạn đã đăng ký'],
  ['Theo hướng dẫn của tỉnh', [own], 'Theo hướng dẫn của tỉnh'],
  ['Theo tiến độ phê duyệt', [own], 'Theo tiến độ phê duyệt'],
  ['Quý I/2025', ['quarter 2025-01-01 2025-03-31 inclusive'], 'Quý I/2025'],
  ['Năm 2025', ['year 2025-01-01 2025-12-31 inclusive'], 'Năm 2025'],
  ['Khi có kế hoạch của tỉnh', [event], 'Khi có kế hoạch của tỉnh'],
  ['', ['unspecified - - -'], ''],
  ['định kỳ hàng quý theo quy định', ['recurring - - - quarter', own], 'Hằng quý, theo quy định'],
  ['định kỳ và đột xuất', ['recurring - - - period', event], 'Định kỳ, đột xuất'],
];

/** Every value of the other plans that were seen. */
const ofOtherPlans: readonly Row[] = [
  ['Năm 2025-2030', ['year 2025-01-01 2030-12-31 inclusive'], 'Giai đoạn 2025-2030'],
  ['Năm 2025-2026', ['year 2025-01-01 2026-12-31 inclusive'], 'Giai đoạn 2025-2026'],
  ['Tháng 12/2026', ['month 2026-12-01 2026-12-31 inclusive'], 'Tháng 12/2026'],
  ['Tháng 12/2025', ['month 2025-12-01 2025-12-31 inclusive'], 'Tháng 12/2025'],
  ['Tháng 6/2026', ['month 2026-06-01 2026-06-30 inclusive'], 'Tháng 6/2026'],
  ['Tháng 06/2026', ['month 2026-06-01 2026-06-30 inclusive'], 'Tháng 6/2026'],
  ['01/12/2025', ['date - 2025-12-01 inclusive'], '01/12/2025'],
  ['Giai đoạn 2025-2027', ['year 2025-01-01 2027-12-31 inclusive'], 'Giai đoạn 2025-2027'],
  ['31/10/2025', ['date - 2025-10-31 inclusive'], '31/10/2025'],
  ['30/09/2025', ['date - 2025-09-30 inclusive'], '30/9/2025'],
  ['31/12/2025', ['date - 2025-12-31 inclusive'], '31/12/2025'],
  ['31/05/2025', ['date - 2025-05-31 inclusive'], '31/5/2025'],
  ['2025', ['year 2025-01-01 2025-12-31 inclusive'], 'Năm 2025'],
  ['Sau khi có Quy chế của TW', [event], 'Sau khi có Quy chế của TW'],
  ['Theo Kế hoạch riêng', [own], 'Theo Kế hoạch riêng'],
  ['Trước ngày 30/11/2025', ['date - 2025-11-30 exclusive'], 'Trước ngày 30/11/2025'],
  ['Tháng 12 hằng năm', ['recurring - - - year month 12'], 'Tháng 12 hằng năm'],
  ['Theo kế hoạch', [own], 'Theo kế hoạch'],
  ['Thường xuyên, theo yêu cầu nhiệm vụ', ['continuous - - -', own], 'Thường xuyên, theo yêu cầu nhiệm vụ'],
  ['Hằng năm', ['recurring - - - year'], 'Hằng năm'],
  [
    'Giai đoạn 2026-2030 và những năm tiếp theo',
    ['year 2026-01-01 2030-12-31 inclusive open'],
    'Giai đoạn 2026-2030 và các năm tiếp theo',
  ],
  ['Từ 01/7/2025', ['startFrom 2025-07-01 - -'], 'Từ 01/7/2025'],
  ['Quý III Năm 2026', ['quarter 2026-07-01 2026-09-30 inclusive'], 'Quý III/2026'],
  ['Quý IV/2025- Quý II/2026', ['quarter 2025-10-01 2026-06-30 inclusive'], 'Quý IV/2025 - Quý II/2026'],
  ['Hàng năm', ['recurring - - - year'], 'Hằng năm'],
  ['Hoàn thành trong năm 2025', ['year 2025-01-01 2025-12-31 inclusive'], 'Năm 2025'],
  ['Thực hiện thường xuyên', ['continuous - - -'], 'Thường xuyên'],
  ['… theo lộ trình, hướng dẫn của Bộ, ngành', [own], '… theo lộ trình, hướng dẫn của Bộ, ngành'],
  ['Thực hiện theo lộ trình, hướng dẫn của Bộ, ngành', [own], 'theo lộ trình, hướng dẫn của Bộ, ngành'],
  [
    'Thường xuyên, theo lộ trình, hướng dẫn của Bộ, ngành',
    ['continuous - - -', own],
    'Thường xuyên, theo lộ trình, hướng dẫn của Bộ, ngành',
  ],
  ['Theo tiến độ xây dựng dự thảo … của cơ quan chủ trì', [own], 'Theo tiến độ xây dựng dự thảo … của cơ quan chủ trì'],
  [
    'Theo tiến độ xây dựng dự thảo Nghị định của cơ quan chủ trì',
    [own],
    'Theo tiến độ xây dựng dự thảo Nghị định của cơ quan chủ trì',
  ],
  ['Sau khi Nghị định … ', [event], 'Sau khi Nghị định …'],
  ['Sau khi Nghị định của Chính phủ được ban hành', [event], 'Sau khi Nghị định của Chính phủ được ban hành'],
  [
    'Quý IV năm 2025 và các năm tiếp theo',
    ['quarter 2025-10-01 2025-12-31 inclusive open'],
    'Quý IV/2025 và các năm tiếp theo',
  ],
  ['trước ngày 01 tháng 01 năm 2026', ['date - 2026-01-01 exclusive'], 'Trước ngày 01/01/2026'],
  ['năm 2026 - 2027', ['year 2026-01-01 2027-12-31 inclusive'], 'Giai đoạn 2026-2027'],
  ['Theo tiến độ được giao của Luật …', [own], 'Theo tiến độ được giao của Luật …'],
  ['Thường xuyên, hằng năm', ['continuous - - -', 'recurring - - - year'], 'Thường xuyên, hằng năm'],
  ['Theo thời gian tại Quyết định số 06/QĐ-TTg …', [own], 'Theo thời gian tại Quyết định số 06/QĐ-TTg …'],
  [
    'Theo thời gian tại Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ',
    [own],
    'Theo thời gian tại Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ',
  ],
  ['Theo thời gian tại Nghị định số 45/2020 và 107/2021', [own], 'Theo thời gian tại Nghị định số 45/2020 và 107/2021'],
  ['01/03/2026', ['date - 2026-03-01 inclusive'], '01/3/2026'],
  ['Theo lộ trình được giao tại Kế hoạch số 02-KH/BCĐTW', [own], 'Theo lộ trình được giao tại Kế hoạch số 02-KH/BCĐTW'],
  ['chậm nhất ngày 25/12/2025', ['date - 2025-12-25 inclusive'], '25/12/2025'],
];

/** Other ways to write the same. */
const otherSpellings: readonly Row[] = [
  ['giữa năm 2025', ['date - 2025-06-30 inclusive'], '30/6/2025'],
  ['đầu năm 2026', ['date - 2026-01-01 inclusive'], '01/01/2026'],
  ['CUỐI NĂM 2025', ['date - 2025-12-31 inclusive'], '31/12/2025'],
  ['đầu tháng 3/2025', ['date - 2025-03-01 inclusive'], '01/3/2025'],
  ['giữa tháng 02/2025', ['date - 2025-02-15 inclusive'], '15/02/2025'],
  ['cuối tháng 2 năm 2024', ['date - 2024-02-29 inclusive'], '29/02/2024'],
  ['  QUÝ\u00A04   năm 2025', ['quarter 2025-10-01 2025-12-31 inclusive'], 'Quý IV/2025'],
  ['Quí I, năm 2025', ['quarter 2025-01-01 2025-03-31 inclusive'], 'Quý I/2025'],
  ['Quý I-III/2025', ['quarter 2025-01-01 2025-09-30 inclusive'], 'Quý I/2025 - Quý III/2025'],
  [
    'Quý I, quý III/2025',
    ['quarter 2025-01-01 2025-03-31 inclusive', 'quarter 2025-07-01 2025-09-30 inclusive'],
    'Quý I/2025, quý III/2025',
  ],
  ['Quý IV/2025 – năm 2026', ['quarter 2025-10-01 2026-12-31 inclusive'], 'Quý IV/2025 - Quý IV/2026'],
  ['6 tháng đầu năm 2025', ['month 2025-01-01 2025-06-30 inclusive'], 'Tháng 01/2025 - Tháng 6/2025'],
  ['Sáu tháng đầu năm 2025', ['month 2025-01-01 2025-06-30 inclusive'], 'Tháng 01/2025 - Tháng 6/2025'],
  ['Liên tục', ['continuous - - -'], 'Thường xuyên'],
  ['Thường xuyên trong năm', ['continuous - - -'], 'Thường xuyên'],
  [
    'Thường xuyên trong năm 2025',
    ['continuous - - -', 'year 2025-01-01 2025-12-31 inclusive'],
    'Thường xuyên, năm 2025',
  ],
  ...['Quý I, II/2025', 'Quý I+II/2025', 'Quý I + quý II năm 2025'].map(
    (it): Row => [
      it,
      ['quarter 2025-01-01 2025-03-31 inclusive', 'quarter 2025-04-01 2025-06-30 inclusive'],
      'Quý I/2025, quý II/2025',
    ],
  ),
  ['06 tháng cuối năm 2025', ['month 2025-07-01 2025-12-31 inclusive'], 'Tháng 7/2025 - Tháng 12/2025'],
  ['Từ tháng 7 đến tháng 12/2025', ['month 2025-07-01 2025-12-31 inclusive'], 'Tháng 7/2025 - Tháng 12/2025'],
  ['từ ngày 01/7/2025 đến ngày 31/12/2025', ['date 2025-07-01 2025-12-31 inclusive'], 'Từ 01/7/2025 đến 31/12/2025'],
  ['Đến hết năm 2025', ['year - 2025-12-31 inclusive'], 'Đến hết năm 2025'],
  ['chậm nhất quý II/2025', ['quarter - 2025-06-30 inclusive'], 'Đến hết quý II/2025'],
  ['Chậm nhất là trước ngày 30-11-2025', ['date - 2025-11-30 exclusive'], 'Trước ngày 30/11/2025'],
  ['Trước tháng 12/2025', ['month - 2025-12-01 exclusive'], 'Trước tháng 12/2025'],
  ['Sau ngày 30/6/2025', ['startFrom 2025-07-01 - -'], 'Từ 01/7/2025'],
  ['Từ năm 2026 trở đi', ['startFrom 2026-01-01 - -'], 'Từ 01/01/2026'],
  ['định kỳ hàng quý', ['recurring - - - quarter'], 'Hằng quý'],
  [
    'Định kỳ quý, 6 tháng, năm',
    ['recurring - - - quarter', 'recurring - - - halfYear', 'recurring - - - year'],
    'Hằng quý, định kỳ 6 tháng, hằng năm',
  ],
  ['Trước ngày 05/01 hằng năm', ['recurring - - exclusive year month 1 day 5'], 'Trước ngày 05/01 hằng năm'],
  ['Ngày 20 hàng tháng', ['recurring - - inclusive month day 20'], 'Ngày 20 hằng tháng'],
  ['Hằng năm, trước ngày 15/12', ['recurring - - exclusive year month 12 day 15'], 'Trước ngày 15/12 hằng năm'],
  ['Định kỳ hằng năm, vào tháng 12;', ['recurring - - - year month 12'], 'Tháng 12 hằng năm'],
  [
    'Hằng năm, tháng 6, tháng 12/2025',
    ['recurring - - - year', 'month 2025-06-01 2025-06-30 inclusive', 'month 2025-12-01 2025-12-31 inclusive'],
    'Hằng năm, tháng 6/2025, tháng 12/2025',
  ],
  [
    'Tháng 6, 12 hằng năm',
    ['recurring - - - year month 6', 'recurring - - - year month 12'],
    'Tháng 6 hằng năm, tháng 12 hằng năm',
  ],
  [
    'Quý I và quý III hằng năm',
    ['recurring - - - year quarter 1', 'recurring - - - year quarter 3'],
    'Quý I hằng năm, quý III hằng năm',
  ],
  ['Thường xuyên/Hằng năm', ['continuous - - -', 'recurring - - - year'], 'Thường xuyên, hằng năm'],
  ['Quý IV hằng năm', ['recurring - - - year quarter 4'], 'Quý IV hằng năm'],
  [
    'Theo kế hoạch, trước ngày 30/11/2025',
    [own, 'date - 2025-11-30 exclusive'],
    'Theo kế hoạch; trước ngày 30/11/2025',
  ],
  [
    'Thường xuyên (trong năm 2025).',
    ['continuous - - -', 'year 2025-01-01 2025-12-31 inclusive'],
    'Thường xuyên, năm 2025',
  ],
  ['Khi có kế hoạch của tỉnh, huyện', [event], 'Khi có kế hoạch của tỉnh, huyện'],
  ['–', ['unspecified - - -'], ''],
];

function shown(part: DeadlinePart): string {
  const rest = [
    part.every,
    part.inMonth && `month ${part.inMonth}`,
    part.inQuarter && `quarter ${part.inQuarter}`,
    part.onDay && `day ${part.onDay}`,
    part.openEnded && 'open',
  ];
  return [part.kind, part.from ?? '-', part.until ?? '-', part.bound ?? '-', ...rest.filter(Boolean)].join(' ');
}

const corpus = [...ofLocHoa, ...ofOtherPlans, ...otherSpellings];

describe('what plans print', () => {
  test.each(corpus)('«%s»', (printed, parts, official) => {
    const read = parseDeadline(printed);
    expect(read.parts.map(shown)).toEqual(parts);
    expect(deadlineText(read)).toBe(official);
    expect([read.kind, read.from, read.until]).toEqual([
      read.parts[0]?.kind,
      read.parts[0]?.from,
      read.parts[0]?.until,
    ]);
    expect(deadlineText(parseDeadline(official))).toBe(official);
    expect(parseDeadline(official).parts).toEqual(read.parts);
  });

  test.each(corpus)('«%s» in NFD, in capitals and with odd spaces is read alike', (printed, parts) => {
    for (const form of [
      printed.normalize('NFD'),
      printed.toUpperCase(),
      `\u00A0 ${printed.replaceAll(' ', ' \u2009')}\t`,
    ])
      expect(parseDeadline(form).parts.map(shown)).toEqual(parts);
  });

  test('words of an event are kept as printed, and no last day is lost in them', () => {
    expect(parseDeadline('Hoàn thành theo lộ trình, hướng dẫn của Bộ; quý I/2025').parts[0]?.says).toBe(
      'theo lộ trình, hướng dẫn của Bộ',
    );
    expect(() => parseDeadline('Theo kế hoạch trước ngày 30/11/2025')).toThrow(UnreadableDeadline);
  });
});

describe('what cannot be read is not guessed', () => {
  test.each([
    ['Quý I', 'It does not say the year.'],
    ['Tháng 13/2025', 'at «13/2025»'],
    ['31/02/2025', 'The calendar has no day 31/02/2025.'],
    ['29/02/2025', 'The calendar has no day 29/02/2025.'],
    ['Theo kế hoạch, trước ngày 31/02/2025', 'The calendar has no day 31/02/2025.'],
    ['Quý V/2025', 'at «V/2025»'],
    ['Quý II/2026 - Quý I/2025', 'at its end'],
    ['Đến năm 2030', '«đến hết …» or «trước …»'],
    ['đầu quý I/2025', 'at «quý I/2025»'],
    ['kịp thời', 'at «kịp thời»'],
    ['Quý I - 2025', 'at its end'],
    ['hằng ngày', 'at «ngày»'],
    ['Theo', 'at its end'],
    ['Năm 2025 xong', 'at «xong»'],
    ['12 năm 2025', 'at «2025»'],
  ])('«%s»', (printed, says) => {
    const error = caught(() => parseDeadline(printed));
    expect(error).toBeInstanceOf(UnreadableDeadline);
    expect(String(error)).toContain(says);
    expect((error as UnreadableDeadline).possible).toContain('Quý I/2025');
    expect((error as UnreadableDeadline).text).toBe(printed);
  });

  test('nor what is longer than 400 characters', () => {
    expect(parseDeadline(`Theo ${'a'.repeat(395)}`).kind).toBe('byReference');
    expect(() => parseDeadline(`Theo ${'a'.repeat(396)}`)).toThrow('It is longer than 400 characters.');
    expect(() => parseDeadline('x'.repeat(5_000_000))).toThrow(UnreadableDeadline);
  });
});

test('ends of months, quarters, years and days are cited', () => {
  const cited = (text: string) => parseDeadline(text).cites.map((it) => `${it.locator} ${it.number}`);
  expect(cited('Quý I/2025')).toEqual(['khoản 2 Điều 146 91/2015/QH13']);
  expect(cited('Tháng 6/2025, năm 2026')).toEqual(['khoản 2 Điều 146 91/2015/QH13', 'khoản 3 Điều 146 91/2015/QH13']);
  expect(cited('31/10/2025')).toEqual(['khoản 6 Điều 148 91/2015/QH13']);
  expect(cited('giữa năm 2025')).toEqual(['khoản 3 Điều 146 91/2015/QH13', 'khoản 6 Điều 148 91/2015/QH13']);
  expect(cited('cuối tháng 6/2025')).toEqual(['khoản 2 Điều 146 91/2015/QH13', 'khoản 6 Điều 148 91/2015/QH13']);
  expect(cited('Thường xuyên')).toEqual([]);
});

test('a value that no text says is not written', () => {
  const [part] = parseDeadline('Quý I/2025').parts;
  if (part === undefined) throw new Error('the quarter has a part');
  expect(() => deadlineText({ parts: [{ ...part, from: parseDeadline('Từ 02/01/2025').from }] })).toThrow(
    InvalidDeadline,
  );
  const event = { kind: 'onEvent', from: null, until: null, bound: null } as const;
  expect(() => deadlineText({ parts: [{ ...event, says: 'Năm 2025' }] })).toThrow(InvalidDeadline);
  expect(() => deadlineText({ parts: [{ ...event, says: 'Khi có  kế hoạch' }] })).toThrow(InvalidDeadline);
});

test.each([
  ['Thường xuyên', 'Thường xuyên', 'All the time'],
  ['31/10/2025', 'Hết ngày 31/10/2025', 'By 31 October 2025'],
  ['theo kế hoạch', 'Theo kế hoạch', 'By another schedule: «theo kế hoạch»'],
  ['Đến hết năm 2025', 'Đến hết năm 2025', 'By the end of 2025'],
  ['Trước ngày 05/01 hằng năm', 'Trước ngày 05/01 hằng năm', 'Before 5 January every year'],
  ['Tháng 6/2025, quý I/2026', 'Tháng 6/2025; Quý I/2026', 'June 2025; Quarter I/2026'],
  [
    'Giai đoạn 2026-2030 và các năm sau',
    'Giai đoạn 2026-2030 và các năm tiếp theo',
    '2026 to 2030 and the years that follow',
  ],
])('«%s» is said in both languages', (printed, vi, en) =>
  expect(sayDeadline(parseDeadline(printed))).toEqual({ vi, en }),
);

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}
