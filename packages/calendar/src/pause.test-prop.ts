import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSeconds,
  addWorkingDaysToDay,
  type Clock,
  type Counting,
  civilDate,
  type DecidedDay,
  dayOf,
  days,
  defaultOffice,
  dueOf,
  extendEdition,
  fromEpochDay,
  fromEpochSeconds,
  hours,
  type Instant,
  instant,
  isWorkingDayNumber,
  ledgerOf,
  months,
  replan,
  resume,
  sameDay,
  startClock,
  suspend,
  type Term,
  toEpochDay,
  toEpochSeconds,
  vietnam,
  workingCalendar,
  workingDays,
  workingDaysBetween,
  workingHours,
  workingSecondsBetween,
} from './index.ts';

const calendar = workingCalendar(vietnam);
const office = defaultOffice;
const first = toEpochSeconds(instant('2023-02-01T00:00'));
const last = toEpochSeconds(instant('2027-03-01T00:00'));
const instants = fc.integer({ min: first, max: last }).map(fromEpochSeconds);
const exact: Partial<Counting> = { roll: 'none' };

/** Gaps between the events of a clock: run, stand, run, stand ... in seconds. */
const gaps = fc.array(fc.tuple(fc.nat(90_000), fc.nat(400_000)), { maxLength: 5 });

describe('the end with pauses is the end without, and what they took', () => {
  test('working days', () =>
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('exclusive', 'inclusive'),
        gaps,
        (from, count, start, steps) => {
          const clock = startClock(workingDays(count), from, { start });
          const paused = workOff(clock, steps);
          const taken = paused.pauses.reduce(
            (sum, it) => sum + workingDaysBetween(calendar, dayOf(it.from), dayOf(it.until ?? it.from)),
            0,
          );
          const wanted = addWorkingDaysToDay(calendar, toEpochDay(dueOn(clock)), taken);
          expect(dueOn(paused) >= fromEpochDay(wanted)).toBe(true);
          const rolls = paused.pauses.some((it) => it.until !== null && !works(dayOf(it.until)));
          if (!rolls) expect(dueOn(paused)).toBe(fromEpochDay(wanted));
        },
      ),
      { numRuns: 500 },
    ));

  test('working hours, to the second', () =>
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 100 }), gaps, (from, count, steps) => {
        const clock = startClock(workingHours(count), from);
        const paused = workOff(clock, steps);
        const taken = paused.pauses.reduce(
          (sum, it) => sum + workingSecondsBetween(calendar, office, it.from, it.until ?? it.from),
          0,
        );
        expect(workingSecondsBetween(calendar, office, end(clock), end(paused))).toBe(taken);
      }),
      { numRuns: 500 },
    ));

  test('days and hours, before they roll', () =>
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(days, hours),
        gaps,
        (from, count, unit, steps) => {
          const clock = startClock(unit(count), from, exact);
          const paused = workOff(clock, steps);
          const taken = paused.pauses.reduce((sum, it) => sum + wall(clock, it.from, it.until ?? it.from), 0);
          expect(toEpochSeconds(end(paused)) - toEpochSeconds(end(clock))).toBe(taken);
        },
      ),
      { numRuns: 500 },
    ));
});

describe('any term, counted any way', () => {
  test('received later is never due earlier', () =>
    fc.assert(
      fc.property(instants, fc.nat(900_000), anyTerm(), anyCounting(), (from, later, term, counting) => {
        const [a, b] = [startClock(term, from, counting), startClock(term, addSeconds(from, later), counting)];
        expect(dueOn(a) <= dueOn(b)).toBe(true);
        const inSeconds = a.counting.start === 'moment' || term.unit === 'hour';
        const rolls = inSeconds && a.counting.roll === 'nextWorkingDay';
        if (!rolls) expect(end(a) <= end(b)).toBe(true);
      }),
      { numRuns: 3000 },
    ));

  test('the end is on the day it says, not before receipt, and rolls to a working day', () =>
    fc.assert(
      fc.property(instants, anyTerm(), anyCounting(), (from, term, counting) => {
        const clock = startClock(term, from, counting);
        const due = dueOf(clock, calendar, office);
        expect(due?.on).toBe(dayOf(end(clock)));
        expect(dueOn(clock) >= dayOf(from)).toBe(true);
        if (clock.counting.roll === 'nextWorkingDay') expect(works(dueOn(clock))).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  test('the ledger has every day once, from receipt to the end, and re-derives the end', () =>
    fc.assert(
      fc.property(instants, anyTerm(), anyCounting(), gaps, (from, term, counting, steps) => {
        const clock = workOff(startClock(term, from, counting), steps);
        const ledger = ledgerOf(clock, calendar, office);
        expect(ledger[0]?.on).toBe(dayOf(from));
        expect(ledger.at(-1)?.on).toBe(dueOn(clock));
        ledger.forEach((it, index) => {
          expect(it.on).toBe(fromEpochDay(toEpochDay(dayOf(from)) + index));
          expect(it.source).not.toBe('');
        });
        expect(countIn(clock, ledger)).toBe(wantedIn(clock));
      }),
      { numRuns: 1500 },
    ));
});

describe('a rest day more', () => {
  const added = fc.uniqueArray(fc.integer({ min: calendar.firstDay, max: calendar.lastDay - 200 }), { maxLength: 60 });
  const with_ = (extra: readonly number[]) =>
    workingCalendar(extendEdition(vietnam, { id: 'more', days: extra.map(localOff) }), { allowForecast: 2029 });
  const plain = workingCalendar(vietnam, { allowForecast: 2029 });

  test('never makes an end earlier', () =>
    fc.assert(
      fc.property(instants, anyTerm(), anyCounting(), added, (from, term, counting, extra) => {
        const clock = startClock(term, from, counting);
        const [before, after] = [dueOf(clock, plain, office), dueOf(clock, with_(extra), office)];
        expect((before?.at ?? '') <= (after?.at ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    ));

  test('outside the span of a term moves nothing; replan lists just what moved, and then nothing more', () =>
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 20 }), anyTerm(), added, (froms, term, extra) => {
        const clocks = froms.map((from, index) => ({ id: `${index}`, clock: startClock(term, from) }));
        const after = with_(extra);
        const moved = replan(clocks, plain, after, office);
        expect(replan(clocks, after, after, office)).toEqual([]);
        for (const { id, clock } of clocks) {
          const [was, now] = [dueOf(clock, plain, office), dueOf(clock, after, office)];
          const found = moved.find((it) => it.id === id);
          expect(found === undefined).toBe(was?.at === now?.at);
          if (found === undefined) continue;
          expect([found.was, found.now]).toEqual([was, now]);
          expect(found.because.length).toBeGreaterThan(0);
          for (const it of found.because) expect(it.on >= dayOf(clock.from) && it.on <= found.now.on).toBe(true);
        }
      }),
      { numRuns: 200 },
    ));
});

/** Runs and stops a clock by turns, never beyond its end. */
function workOff(clock: Clock, steps: readonly (readonly [number, number])[]): Clock {
  let [now, current] = [clock.from, clock];
  for (const [run, stand] of steps) {
    now = addSeconds(now, run);
    if (now > end(current) || toEpochSeconds(now) + stand > last + 100 * 86_400) break;
    current = suspend(current, now, 'awaiting');
    now = addSeconds(now, stand);
    current = resume(current, now);
  }
  return current;
}

function wall(clock: Clock, from: Instant, until: Instant): number {
  if (clock.term.unit === 'hour') return toEpochSeconds(until) - toEpochSeconds(from);
  return (toEpochDay(dayOf(until)) - toEpochDay(dayOf(from))) * 86_400;
}

function countIn(clock: Clock, ledger: ReturnType<typeof ledgerOf>): number {
  if (clock.term.unit === 'month') return 0;
  const inSeconds = ledger.some((it) => it.seconds !== undefined);
  return inSeconds ? ledger.reduce((sum, it) => sum + (it.seconds ?? 0), 0) : ledger.filter((it) => it.counted).length;
}

function wantedIn(clock: Clock): number {
  const { term, counting } = clock;
  if (term.unit === 'sameDay') return 1;
  if (!('count' in term) || term.unit === 'month') return 0;
  if (term.unit === 'workingHour' || term.unit === 'hour') return term.count * 3600;
  if (counting.start !== 'moment') return term.count;
  return term.count * (term.unit === 'day' ? 86_400 : 8 * 3600);
}

function anyTerm(): fc.Arbitrary<Term> {
  const count = fc.integer({ min: 1, max: 40 });
  return fc.oneof(
    count.map(workingDays),
    count.map(workingHours),
    count.map(days),
    count.map(hours),
    fc.integer({ min: 1, max: 3 }).map(months),
    fc.constant(sameDay()),
  );
}

/** Any counting that a lawgiver could mean: with a cut-off, a rest day belongs to the next working day. */
function anyCounting(): fc.Arbitrary<Partial<Counting>> {
  return fc
    .record(
      {
        start: fc.constantFrom('exclusive', 'inclusive', 'moment'),
        roll: fc.constantFrom('none', 'nextWorkingDay'),
        cutoff: fc.constantFrom('15:00', '11:30', '16:30:30'),
        restDay: fc.constantFrom('asReceived', 'nextWorkingDay'),
        dayEnds: fc.constantFrom('midnight', 'officeClose'),
      } as const,
      { requiredKeys: [] },
    )
    .map((it) => (it.cutoff === undefined ? it : { ...it, restDay: 'nextWorkingDay' }));
}

function localOff(day: number): DecidedDay {
  return {
    on: fromEpochDay(day),
    kind: 'local',
    name: { vi: 'Nghỉ theo quyết định của tỉnh', en: 'Off by provincial decision' },
    instrument: '1/QD-UBND',
    decidedOn: civilDate('2023-01-01'),
    confidence: 'inferred',
    source: 'an invented decision, for this test',
  };
}

function end(clock: Clock): Instant {
  const due = dueOf(clock, calendar, office);
  if (due === null) throw new Error('a running clock has a due date');
  return due.at;
}

function dueOn(clock: Clock) {
  return dayOf(end(clock));
}

function works(date: ReturnType<typeof dayOf>): boolean {
  return isWorkingDayNumber(calendar, toEpochDay(date));
}
