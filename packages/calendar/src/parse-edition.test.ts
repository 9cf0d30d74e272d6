import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  type CalendarEdition,
  civilDate,
  type DecidedDay,
  decidedDayOn,
  defaultOffice,
  dueOf,
  extendEdition,
  InvalidEdition,
  instant,
  isWorkingDay,
  parseEdition,
  replan,
  startClock,
  vietnam,
  workingCalendar,
  workingDays,
} from './index.ts';

const flood: DecidedDay = {
  on: civilDate('2026-11-23'),
  kind: 'local',
  name: { vi: 'Nghỉ phòng, chống bão', en: 'Closed for a storm' },
  instrument: '1/CĐ-UBND',
  decidedOn: civilDate('2026-11-22'),
  confidence: 'inferred',
  source: 'an invented decision, for this test',
};

test('an edition survives JSON, byte for byte', () => {
  const json = JSON.stringify(vietnam);
  expect(parseEdition(JSON.parse(json))).toEqual(vietnam);
  expect(JSON.stringify(parseEdition(JSON.parse(json))).length).toBe(json.length);
});

describe('what is wrong is named by its place', () => {
  const [day, year] = [vietnam.days[0], vietnam.years[0]];
  test.each<[string, unknown]>([
    ['the whole', null],
    ['the whole', []],
    ['days', without(vietnam, 'days')],
    ['schema', { ...vietnam, schema: 'motcua.calendar/2' }],
    ['id', { ...vietnam, id: '' }],
    ['title.vi', { ...vietnam, title: { vi: 1, en: 'x' } }],
    ['weeklyRest[1]', { ...vietnam, weeklyRest: [6, 8] }],
    ['years[0].year', { ...vietnam, years: [{ ...year, year: 2023.5 }] }],
    ['years[1].year', { ...vietnam, years: [year, { ...year, year: 2025 }] }],
    ['days', { ...vietnam, days: 'many' }],
    ['days[0].on', { ...vietnam, days: [{ ...day, on: '2026-02-30' }] }],
    ['days[0].kind', { ...vietnam, days: [{ ...day, kind: 'holiday' }] }],
    ['days[0].confidence', { ...vietnam, days: [{ ...day, confidence: 'sure' }] }],
    ['days[0].instrument', { ...vietnam, days: [{ ...day, instrument: undefined }] }],
    ['days[0].inPlaceOf', { ...vietnam, days: [{ ...day, kind: 'swappedOn' }] }],
    ['days[0].source', { ...vietnam, days: [{ ...day, source: 'x'.repeat(2001) }] }],
    ['days[0].colour', { ...vietnam, days: [{ ...day, colour: 'red' }] }],
    ['days[0].note', { ...vietnam, days: [{ ...day, note: 'a text' }] }],
  ])('%s', (path, json) => {
    expect(() => parseEdition(json)).toThrow(InvalidEdition);
    expect(() => parseEdition(json)).toThrow(expect.objectContaining({ path, code: 'invalidEdition' }));
  });
});

describe('what is wrong with an addition is named by its place in it', () => {
  test.each<[string, unknown]>([
    ['the whole', []],
    ['id', {}],
    ['days', { id: 'a' }],
    ['id', { days: [] }],
    ['days', { id: 'a', days: 5 }],
    ['dayz', { id: 'a', dayz: [] }],
    ['days[0].oon', { id: 'a', days: [{ ...flood, oon: flood.on }] }],
    ['days[1].kind', { id: 'a', days: [flood, { ...flood, kind: 'off' }] }],
    ['days[1].on', { id: 'a', days: [flood, { ...flood, on: '2031-05-01' }] }],
    ['days[0].on', { id: 'a', days: [{ ...flood, on: '2022-05-01' }] }],
    ['years', { id: 'a', days: [], years: 2028 }],
  ])('%s: %j', (path, json) => {
    const extend = () => extendEdition(vietnam, json as Parameters<typeof extendEdition>[1]);
    expect(extend).toThrow(expect.objectContaining({ path, code: 'invalidEdition' }));
  });
});

describe('an addition', () => {
  const extended = extendEdition(vietnam, { id: 'vietnam+storm', days: [flood] });

  test('changes the days it states and no other', () => {
    const [before, after] = [workingCalendar(vietnam), workingCalendar(extended)];
    const changed = [...after.rank].filter((rank, index) => {
      const works = (calendar: typeof before) => (calendar.rank[index + 1] ?? 0) - (calendar.rank[index] ?? 0);
      return index < after.rank.length - 1 && works(before) !== works(after) && rank >= 0;
    });
    expect(changed.length).toBe(1);
    expect(isWorkingDay(after, flood.on)).toBe(false);
    expect(decidedDayOn(after, flood.on)?.instrument).toBe('1/CĐ-UBND');
  });
  test('is unknown before it was decided', () => {
    const before = workingCalendar(extended, { knownAt: civilDate('2026-11-21') });
    expect(isWorkingDay(before, flood.on)).toBe(true);
  });
  test('may open a day that is off elsewhere', () => {
    const open: DecidedDay = { ...flood, on: civilDate('2026-11-24'), kind: 'localOn' };
    const calendar = workingCalendar(extendEdition(vietnam, { id: 'open', days: [open] }));
    expect(addWorkingDays(calendar, civilDate('2026-11-23'), 1)).toBe('2026-11-24');
  });
  test('may decide the next year, but not skip one', () => {
    const decided = {
      instrument: '1/VPCP',
      decidedOn: civilDate('2027-10-01'),
      confidence: 'inferred',
      source: 'a test',
    } as const;
    const next = extendEdition(vietnam, { id: 'next', years: [{ year: 2028, ...decided }], days: [] });
    expect(isWorkingDay(workingCalendar(next), civilDate('2028-06-01'))).toBe(true);
    expect(() => extendEdition(vietnam, { id: 'skip', years: [{ year: 2029, ...decided }], days: [] })).toThrow(
      'years[0].year',
    );
  });
  test('leaves the edition it extends as it was', () => expect(vietnam.days.includes(flood)).toBe(false));

  test('moves the clocks that run over it, and says why', () => {
    const clocks = [
      { id: 'over', clock: startClock(workingDays(3), instant('2026-11-19T09:00')) },
      { id: 'before', clock: startClock(workingDays(3), instant('2026-11-16T09:00')) },
      { id: 'after', clock: startClock(workingDays(3), instant('2026-11-25T09:00')) },
    ];
    const [before, after] = [workingCalendar(vietnam), workingCalendar(extended)];
    expect(replan(clocks, before, after, defaultOffice)).toEqual([
      {
        id: 'over',
        was: { on: '2026-11-25', at: '2026-11-25T23:59:59+07:00' },
        now: { on: '2026-11-26', at: '2026-11-26T23:59:59+07:00' },
        because: [flood],
      },
    ]);
    const back = replan(clocks, after, before, defaultOffice);
    expect(back.map((it) => [it.id, it.now.on, it.because])).toEqual([['over', '2026-11-25', [flood]]]);
  });
  test('the swap of 2024 moved a clock onto the worked Saturday, and undoing it names both days', () => {
    const clocks = [{ id: 'a', clock: startClock(workingDays(5), instant('2024-04-24T09:00')) }];
    const before = workingCalendar(vietnam, { knownAt: civilDate('2024-04-11') });
    const after = workingCalendar(vietnam);
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      const [moved] = replan(clocks, from, to, defaultOffice);
      expect(moved?.because.map((it) => it.on)).toEqual(['2024-04-29', '2024-05-04']);
    }
  });
  test('24/11/2026 moved the clocks that ran over it when it was decided', () => {
    const clock = startClock(workingDays(3), instant('2026-11-20T09:00'));
    const before = workingCalendar(vietnam, { knownAt: civilDate('2026-04-23') });
    expect(dueOf(clock, before, defaultOffice)?.on).toBe('2026-11-25');
    const [moved] = replan([{ id: 'a', clock }], before, workingCalendar(vietnam), defaultOffice);
    expect([moved?.now.on, moved?.because.map((it) => it.instrument)]).toEqual(['2026-11-26', ['28/2026/QH16']]);
  });
});

function without(json: unknown, key: keyof CalendarEdition): unknown {
  return Object.fromEntries(Object.entries(json as object).filter(([it]) => it !== key));
}
