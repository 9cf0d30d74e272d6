import { describe, expect, test } from 'vitest';
import {
  type Clock,
  type ClockStart,
  type Counting,
  changeTerm,
  civilDate,
  defaultOffice,
  explainDue,
  instant,
  ledgerOf,
  parseTerm,
  resume,
  sayCause,
  sayWhy,
  startClock,
  suspend,
  UndecidedYear,
  vietnam,
  workingCalendar,
  workingDays,
} from './index.ts';

const calendar = workingCalendar(vietnam);

function rows(term: string, from: string, counting: Partial<Counting> = {}) {
  const ledger = ledgerOf(startClock(parseTerm(term), instant(from), counting), calendar, defaultOffice);
  return ledger.map((it) => `${it.on.slice(5)} ${it.counted ? '+' : '-'} ${it.why}`);
}

test('5 working days from 24/4/2024: the ledger names the swap', () => {
  const ledger = ledgerOf(startClock(workingDays(5), instant('2024-04-24T09:00')), calendar, defaultOffice);
  expect(ledger.map((it) => [it.on.slice(5), it.counted, it.why, it.source])).toEqual([
    ['04-24', false, 'dayOfReceipt', 'khoản 2 Điều 147 Bộ luật Dân sự 91/2015/QH13'],
    ['04-25', true, 'counted', 'Điều 144 Bộ luật Dân sự 91/2015/QH13'],
    ['04-26', true, 'counted', 'Điều 144 Bộ luật Dân sự 91/2015/QH13'],
    ['04-27', false, 'weekend', 'Điều 111 Bộ luật Lao động 45/2019/QH14'],
    ['04-28', false, 'weekend', 'Điều 111 Bộ luật Lao động 45/2019/QH14'],
    ['04-29', false, 'swappedOff', '1570/TB-BLĐTBXH'],
    ['04-30', false, 'statutory', '8662/VPCP-KGVX'],
    ['05-01', false, 'statutory', '8662/VPCP-KGVX'],
    ['05-02', true, 'counted', 'Điều 144 Bộ luật Dân sự 91/2015/QH13'],
    ['05-03', true, 'counted', 'Điều 144 Bộ luật Dân sự 91/2015/QH13'],
    ['05-04', true, 'swappedOn', '1570/TB-BLĐTBXH'],
  ]);
});

describe('the beginning of a term', () => {
  test('after the cut-off on Friday, counted from Monday on', () =>
    expect(rows('1wd', '2026-11-20T16:00', { cutoff: '15:00' })).toEqual([
      '11-20 - afterCutoff',
      '11-21 - weekend',
      '11-22 - weekend',
      '11-23 - dayOfReceipt',
      '11-24 - statutory',
      '11-25 + counted',
    ]));
  test('the day of receipt counts where it is day 1', () =>
    expect(rows('1wd', '2026-11-20T16:00', { start: 'inclusive' })).toEqual(['11-20 + counted']));
  test('received on Saturday', () => {
    expect(rows('1wd', '2026-11-21T09:00')).toEqual(['11-21 - dayOfReceipt', '11-22 - weekend', '11-23 + counted']);
    expect(rows('same-day', '2026-11-21T09:00')).toEqual(['11-21 - weekend', '11-22 - weekend', '11-23 + counted']);
  });
  test('within the day, after the cut-off', () =>
    expect(rows('same-day', '2026-11-16T15:20', { cutoff: '15:00' })).toEqual([
      '11-16 - afterCutoff',
      '11-17 + counted',
    ]));
});

describe('what moved the receipt or set the day', () => {
  const by = 'khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP';
  const first = (term: string, from: string, start: ClockStart) =>
    ledgerOf(startClock(parseTerm(term), instant(from), start), calendar, defaultOffice)[0];
  const late = first('1wd', '2026-11-20T16:00', { cutoff: '15:00', cutoffBy: by });

  test('a receipt after the cut-off names the hour and the text', () => {
    expect([late?.cutoff, late?.source]).toEqual(['15:00', by]);
    expect(late && sayWhy(late, 'vi')).toBe(
      `Thứ Sáu 20/11/2026: không tính, tiếp nhận sau 15 giờ, tính sang ngày làm việc tiếp theo (${by})`,
    );
    expect(late && sayCause(late, 'en')).toBe('received after 15:00, so on the next working day');
  });
  test('and says it in the sentence', () =>
    expect(
      explainDue(
        startClock(parseTerm('1wd'), instant('2026-11-20T16:00'), { cutoff: '15:00', cutoffBy: by }),
        calendar,
        defaultOffice,
        'vi',
      ).sentence,
    ).toContain(`thứ Sáu 20/11/2026 – tiếp nhận sau 15 giờ, tính sang ngày làm việc tiếp theo (${by})`));
  test('where no text is named, none is made up', () => {
    const unnamed = first('1wd', '2026-11-20T16:00', { cutoff: '15:30' });
    expect(unnamed?.source).toBeNull();
    expect(unnamed && sayWhy(unnamed, 'vi')).toBe(
      'Thứ Sáu 20/11/2026: không tính, tiếp nhận sau 15 giờ 30 phút, tính sang ngày làm việc tiếp theo',
    );
  });
  test('in hours too', () =>
    expect(first('2wh', '2026-11-20T16:00', { cutoff: '15:00', cutoffBy: by })?.source).toBe(by));
  test('a rest day that counts as the next working day is a rest day, not late', () =>
    expect(first('4h', '2026-11-21T09:00', { restDay: 'nextWorkingDay' })?.why).toBe('weekend'));
  test('a promised day carries what promised it', () => {
    const clock = startClock(parseTerm('until:2026-11-18'), instant('2026-11-16T09:00'), { by });
    const waits = (one: Clock) => ledgerOf(one, calendar, defaultOffice)[1];
    expect([waits(clock)?.why, waits(clock)?.source]).toEqual(['promised', by]);
    const silent = startClock(parseTerm('until:2026-11-18'), instant('2026-11-16T09:00'));
    expect(waits(silent)?.source).toBeNull();
    expect(waits(changeTerm(clock, parseTerm('until:2026-11-19')))?.source).toBeNull();
    expect('by' in startClock(parseTerm('1wd'), instant('2026-11-16T09:00'), { by })).toBe(false);
  });
  test('another unit keeps the text of the cut-off', () => {
    const clock = startClock(parseTerm('1wd'), instant('2026-11-20T16:00'), { cutoff: '15:00', cutoffBy: by });
    expect(changeTerm(clock, parseTerm('2wh')).counting.cutoffBy).toBe(by);
  });
});

describe('the end of a term', () => {
  test('days that end on a rest day roll, and the holiday on the way is named', () => {
    const clock = startClock(parseTerm('2d'), instant('2026-04-28T09:00'));
    const ledger = ledgerOf(clock, calendar, defaultOffice);
    expect(ledger.map((it) => [it.on.slice(5), it.counted, it.why, it.name?.en ?? ''])).toEqual([
      ['04-28', false, 'dayOfReceipt', ''],
      ['04-29', true, 'counted', ''],
      ['04-30', true, 'counted', 'Victory Day'],
      ['05-01', false, 'rolled', 'International Labour Day'],
      ['05-02', false, 'rolled', ''],
      ['05-03', false, 'rolled', ''],
      ['05-04', false, 'rolled', ''],
    ]);
    expect(ledger[3]?.source).toBe('9859/VPCP-KGVX');
  });
  test('a promised day is waited for', () =>
    expect(rows('until:2026-11-18', '2026-11-16T09:00')).toEqual([
      '11-16 - dayOfPromise',
      '11-17 - promised',
      '11-18 - promised',
    ]));
});

describe('hours and pauses', () => {
  test('each day has its seconds', () => {
    const clock = startClock(parseTerm('8wh'), instant('2026-04-29T16:00'));
    const ledger = ledgerOf(clock, calendar, defaultOffice);
    expect(ledger.map((it) => [it.on.slice(5), it.why, it.seconds])).toEqual([
      ['04-29', 'counted', 3600],
      ['04-30', 'statutory', 0],
      ['05-01', 'statutory', 0],
      ['05-02', 'weekend', 0],
      ['05-03', 'weekend', 0],
      ['05-04', 'counted', 7 * 3600],
    ]);
  });
  test('after hours nothing is counted that day', () =>
    expect(rows('1wh', '2026-11-16T18:00')).toEqual(['11-16 - outsideHours', '11-17 + counted']));
  test('a pause names its reason', () => {
    const clock = startClock(workingDays(2), instant('2026-11-16T09:00'));
    const waiting = suspend(clock, instant('2026-11-17T09:00'), 'awaitingSupplement');
    const ledger = ledgerOf(resume(waiting, instant('2026-11-19T09:00')), calendar, defaultOffice);
    expect(ledger.map((it) => [it.on.slice(5), it.why, it.because])).toEqual([
      ['11-16', 'dayOfReceipt', undefined],
      ['11-17', 'counted', undefined],
      ['11-18', 'paused', 'awaitingSupplement'],
      ['11-19', 'paused', 'awaitingSupplement'],
      ['11-20', 'counted', undefined],
    ]);
    expect(ledgerOf(waiting, calendar, defaultOffice).map((it) => it.why)).toEqual(['dayOfReceipt', 'counted']);
  });
  test('a pause of hours', () => {
    const clock = startClock(parseTerm('8wh'), instant('2026-11-16T09:00'));
    const paused = resume(suspend(clock, instant('2026-11-16T10:00'), 'awaiting'), instant('2026-11-18T09:00'));
    const ledger = ledgerOf(paused, calendar, defaultOffice);
    expect(ledger.map((it) => [it.why, it.seconds])).toEqual([
      ['counted', 3600],
      ['paused', 0],
      ['counted', 6 * 3600],
      ['counted', 3600],
    ]);
  });
});

describe('a forecast says that it is one', () => {
  const forecast = workingCalendar(vietnam, { allowForecast: true });
  const clock = startClock(workingDays(2), instant('2027-12-30T09:00'));
  test('in the ledger', () =>
    expect(ledgerOf(clock, forecast, defaultOffice).map((it) => [it.on, it.why, it.forecast ?? false])).toEqual([
      ['2027-12-30', 'dayOfReceipt', false],
      ['2027-12-31', 'counted', false],
      ['2028-01-01', 'forecast', true],
      ['2028-01-02', 'weekend', true],
      ['2028-01-03', 'forecast', true],
      ['2028-01-04', 'counted', true],
    ]));
  test('in words', () => {
    expect(explainDue(clock, forecast, defaultOffice, 'vi').sentence).toContain('Kết quả này là dự kiến.');
    expect(explainDue(clock, forecast, defaultOffice, 'en').rows[2]).toContain('[forecast]');
  });
});

describe('in words', () => {
  const clock = startClock(workingDays(5), instant('2024-04-24T09:00'));
  const vi = explainDue(clock, calendar, defaultOffice, 'vi');
  const en = explainDue(clock, calendar, defaultOffice, 'en');

  test('one sentence in Vietnamese', () =>
    expect(vi.sentence).toBe(
      'Hạn: hết ngày thứ Bảy 04/05/2024, 5 ngày làm việc kể từ 09:00 thứ Tư 24/04/2024. Không tính: ' +
        'thứ Tư 24/04/2024 – ngày tiếp nhận (khoản 2 Điều 147 Bộ luật Dân sự 91/2015/QH13); ' +
        'từ thứ Bảy 27/04/2024 đến Chủ nhật 28/04/2024 – ngày nghỉ hằng tuần (Điều 111 Bộ luật Lao động 45/2019/QH14); ' +
        'thứ Hai 29/04/2024 – nghỉ hoán đổi – làm bù ngày 04/05/2024 (1570/TB-BLĐTBXH); ' +
        'thứ Ba 30/04/2024 – nghỉ lễ, tết – Ngày Chiến thắng (8662/VPCP-KGVX); ' +
        'thứ Tư 01/05/2024 – nghỉ lễ, tết – Ngày Quốc tế lao động (8662/VPCP-KGVX).',
    ));
  test('one sentence in English', () =>
    expect(en.sentence).toContain(
      'Due by the end of Saturday 04/05/2024, 5 working days from 09:00 on Wednesday 24/04/2024.',
    ));
  test('a row for each day', () => {
    expect(vi.rows.length).toBe(11);
    expect(vi.rows[10]).toBe('Thứ Bảy 04/05/2024: tính, ngày làm bù – thay cho ngày 29/04/2024 (1570/TB-BLĐTBXH)');
    expect(en.rows[5]).toContain('Monday 29/04/2024: not counted, swapped day off');
  });
  test('every day that is not counted stands in the sentence with its source', () => {
    for (const it of ledgerOf(clock, calendar, defaultOffice).filter((one) => !one.counted)) {
      expect(vi.sentence).toContain(`${it.on.slice(8)}/${it.on.slice(5, 7)}/2024`);
      expect(vi.sentence).toContain(it.source);
    }
  });
  test('Vietnamese is in composed form', () => expect(vi.sentence).toBe(vi.sentence.normalize('NFC')));
  test('a clock that stands says since when', () => {
    const waiting = suspend(clock, instant('2024-04-25T09:00'), 'awaitingSupplement');
    const said = explainDue(waiting, calendar, defaultOffice, 'vi');
    expect([said.due, said.sentence]).toEqual([
      null,
      'Thời hạn 5 ngày làm việc kể từ 09:00 thứ Tư 24/04/2024 đang tạm dừng từ 09:00 thứ Năm 25/04/2024.',
    ]);
    expect(explainDue(waiting, calendar, defaultOffice, 'en').sentence).toContain(
      'has stood still since 09:00 on Thursday',
    );
  });
  test('hours, a promise and a day are said in their units', () => {
    const say = (term: string, language: 'vi' | 'en') =>
      explainDue(startClock(parseTerm(term), instant('2026-11-16T09:00')), calendar, defaultOffice, language).sentence;
    expect(say('1wh', 'vi')).toBe('Hạn: 10:00 thứ Hai 16/11/2026, 1 giờ làm việc kể từ 09:00 thứ Hai 16/11/2026.');
    expect(say('1wh', 'en')).toBe('Due by 10:00 on Monday 16/11/2026, 1 working hour from 09:00 on Monday 16/11/2026.');
    expect(say('same-day', 'vi')).toContain('trong ngày');
    expect(say('same-day', 'en')).toContain('the same day');
    expect(say(`until:${civilDate('2026-11-18')}`, 'vi')).toContain('đến thứ Tư 18/11/2026');
    expect(say('until:2026-11-18', 'en')).toContain('until Wednesday 18/11/2026');
  });
});

describe('beyond the decided years the calendar is asked only where it matters', () => {
  test('days that do not roll, and plain hours, need none', () => {
    expect(rows('2d', '2030-01-01T09:00', { roll: 'none' })).toEqual([
      '01-01 - dayOfReceipt',
      '01-02 + counted',
      '01-03 + counted',
    ]);
    expect(rows('24h', '2030-01-01T09:00')).toEqual(['01-01 + counted', '01-02 + counted']);
    const ledger = ledgerOf(startClock(parseTerm('24h'), instant('2030-01-01T09:00')), calendar, defaultOffice);
    expect(ledger.some((it) => it.forecast === true)).toBe(false);
  });
  test('days that roll do', () => expect(() => rows('2d', '2030-01-01T09:00')).toThrow(UndecidedYear));
  test('working days before the calendar or after it do, and the error names the year', () => {
    expect(() => rows('5wd', '1900-01-01T09:00')).toThrow('The calendar begins with 2023');
    expect(() => rows('5wd', '2027-12-31T09:00')).toThrow('The days off of 2028');
    expect(() => rows('8wh', '1900-01-01T09:00')).toThrow('The calendar begins with 2023');
  });
  test('an appointment on the last decided day needs no day after it, even when it is made after the cut-off', () =>
    expect(rows('until:2027-12-31', '2027-12-31T16:10', { cutoff: '15:00' })).toEqual(['12-31 - dayOfPromise']));
});

describe('each day of hours has its own reason', () => {
  test('the day of receipt that is not counted is that, and not outside office hours', () =>
    expect(rows('8wh', '2026-11-19T10:00', { start: 'exclusive' })).toEqual([
      '11-19 - dayOfReceipt',
      '11-20 + counted',
    ]));
  test('plain hours know no office', () =>
    expect(rows('48h', '2026-11-20T00:00')).toEqual(['11-20 + counted', '11-21 + counted', '11-22 + counted']));
  test('a day of plain hours on which the clock stood still is a pause', () => {
    const clock = suspend(
      startClock(parseTerm('30h'), instant('2026-11-20T12:00')),
      instant('2026-11-21T00:00'),
      'waiting',
    );
    const ledger = ledgerOf(resume(clock, instant('2026-11-22T00:00')), calendar, defaultOffice);
    expect(ledger.map((it) => it.why)).toEqual(['counted', 'paused', 'counted']);
  });
  test('a reason of the clock itself is said without a source, so that none is in another language', () => {
    const ledger = ledgerOf(startClock(parseTerm('1wh'), instant('2026-11-16T18:00')), calendar, defaultOffice);
    expect(ledger.map((it) => sayWhy(it, 'en'))[0]).toBe('Monday 16/11/2026: not counted, outside office hours');
  });
  test('of a day that was set, by a letter or by a plan, the first day says nothing of who set it', () => {
    const clock = startClock(parseTerm('until:2026-11-18'), instant('2026-11-17T09:00'));
    const [first] = ledgerOf(clock, calendar, defaultOffice);
    const words = (['vi', 'en'] as const).map((it) => (first === undefined ? '' : sayCause(first, it)));
    expect(words).toEqual(['ngày bắt đầu chờ đến ngày đã định', 'first day of the wait for the day that was set']);
    expect(words.join()).not.toMatch(/xin lỗi|hẹn|apolog|letter/i);
  });
});
