import {
  addSeconds,
  dayOf,
  fromEpochSeconds,
  instant,
  isWorkingDay,
  nextWorkingDay,
  toEpochSeconds,
} from '@motcua/calendar';
import { planDue, possibleNow } from '@motcua/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { environment, open, type Run, send, sweep } from '../__test-helpers__/driver.ts';
import { exampleOneStop, oneStop, oneStopUntil2025 } from './index.ts';

// Laws of any dossier under the one-stop mechanism, on the real calendar.

const second = fc.integer({
  min: toEpochSeconds(instant('2025-07-01T00:00')),
  max: toEpochSeconds(instant('2026-09-30T23:59')),
});
const lengths = fc.constantFrom(1, 3, 5, 7, 8, 10, 15, 20);
const missing = { missing: ['Giấy tờ'], reason: 'Lý do để thử' };

function begun(days: number, at: ReturnType<typeof instant>, more: Readonly<Record<string, unknown>> = {}): Run {
  const { run, outcome } = open(oneStop, { ...exampleOneStop, days, ...more }, at, {});
  if (!outcome.ok) throw new Error(outcome.refusal.says.en);
  return run;
}

function tell(run: Run, role: string, type: string, at: ReturnType<typeof instant>, data = {}) {
  return send(run, 'case', { type, at, by: { role }, data });
}

function caseOf(run: Run) {
  const found = run.cases.get('case');
  if (found === undefined) throw new RangeError('There is no case.');
  return found.state;
}

/** Accepted, held and assigned, within the hour. */
function examined(run: Run, at: ReturnType<typeof instant>): void {
  tell(run, 'desk', 'dossier.accepted', addSeconds(at, 60));
  tell(run, 'official', 'dossier.held', addSeconds(at, 120));
  tell(run, 'head', 'dossier.assigned', addSeconds(at, 180));
}

test('received later is never due earlier, a longer term never earlier, and every due day is a working day', () =>
  fc.assert(
    fc.property(second, second, lengths, lengths, (one, other, a, b) => {
      const due = (at: number, days: number) => {
        const facts = { days: String(days) };
        return planDue(oneStop, { receivedAt: fromEpochSeconds(at), facts }, environment).whole.due;
      };
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      const [short, long] = [Math.min(a, b), Math.max(a, b)];
      const due0 = due(early, short);
      expect(due0 !== null && isWorkingDay(environment.calendar, due0.on)).toBe(true);
      expect((due0?.at ?? '') <= (due(late, short)?.at ?? '')).toBe(true);
      expect((due0?.at ?? '') <= (due(early, long)?.at ?? '')).toBe(true);
    }),
  ));

test('a supplement begins the term anew: due as if received on that day, however long the citizen took', () =>
  fc.assert(
    fc.property(second, lengths, fc.integer({ min: 3600, max: 5 * 86_400 }), (start, days, waited) => {
      const at = fromEpochSeconds(start);
      const run = begun(days, at);
      examined(run, at);
      tell(run, 'official', 'supplement.requested', addSeconds(at, 240), missing);
      const back = addSeconds(at, 240 + waited);
      tell(run, 'requester', 'supplement.received', back);
      const facts = { days: String(days) };
      const anew = planDue(oneStop, { receivedAt: back, facts }, environment).whole.due;
      expect(caseOf(run).clocks.promise?.due).toEqual(anew);
    }),
    { numRuns: 60 },
  ));

test('received in office hours, an online dossier is checked by the same minute of the next working day, and the officer alerted in two plain hours', () =>
  fc.assert(
    fc.property(second, fc.constantFrom('07:00:01', '09:30:00', '11:29:59', '13:30:01', '16:59:59'), (day, time) => {
      const on = nextWorkingDay(environment.calendar, dayOf(fromEpochSeconds(day)));
      const at = instant(`${on}T${time}`);
      const { check, alert } = caseOf(begun(3, at, { channel: 'online' })).clocks;
      expect(check?.due?.at).toBe(instant(`${nextWorkingDay(environment.calendar, on)}T${time}`));
      expect(alert?.due?.at).toBe(addSeconds(at, 7200));
    }),
    { numRuns: 60 },
  ));

describe.each([oneStopUntil2025, oneStop])('$version', (of) => {
  const moves = fc.array(fc.record({ which: fc.nat(999), wait: fc.constantFrom(60, 3600, 86_400, 259_200) }), {
    minLength: 1,
    maxLength: 40,
  });

  test('no refusal while a lateness is not apologised for, whatever came before', () =>
    fc.assert(
      fc.property(moves, fc.constantFrom('online', 'counter'), (steps, channel) => {
        const start = instant(of === oneStop ? '2025-11-10T09:00' : '2025-03-10T09:00');
        const { run } = open(of, { ...exampleOneStop, channel, fee: 'owed' }, start, {});
        let at = start;
        for (const { which, wait } of steps) {
          at = addSeconds(at, wait);
          sweep(run, at);
          const before = caseOf(run);
          const owed = JSON.stringify(before.snapshot.value).includes('"promise":"owed"');
          const next = possibleNow(of, before);
          const chosen = next[which % Math.max(next.length, 1)];
          if (chosen === undefined) break;
          const outcome = tell(run, chosen.by[0] ?? '', chosen.event, at, dataFor(chosen.event, at));
          const examining = JSON.stringify(before.snapshot.value).includes('"examining"');
          if (owed && examining && chosen.event === 'application.refused') expect(outcome.ok).toBe(false);
          const after = caseOf(run).snapshot.value as { promise: unknown };
          if (after.promise === 'keptLate')
            expect(run.cases.get('case')?.letters.some((it) => it.letter === 'apology')).toBe(true);
        }
      }),
      { numRuns: 80 },
    ));
});

test('both sides of 01/7/2025: each day of receipt has its own decree, and the answer on open dossiers changes nothing for one by itself', () => {
  const [before, after] = [instant('2025-06-30T16:59'), instant('2025-07-01T07:00')];
  const opens = (of: typeof oneStop, at: typeof before, answer = 'atReceipt') =>
    open(of, exampleOneStop, at, { 'open-dossiers-on-2025-07-01': answer });
  expect([opens(oneStopUntil2025, before).outcome.ok, opens(oneStop, before).outcome.ok]).toEqual([true, false]);
  expect([opens(oneStopUntil2025, after).outcome.ok, opens(oneStop, after).outcome.ok]).toEqual([false, true]);
  const [one, other] = ['atReceipt', 'atLegStart'].map((it) => caseOf(opens(oneStopUntil2025, before, it).run));
  expect(one?.snapshot).toEqual(other?.snapshot);
  expect(one?.clocks).toEqual(other?.clocks);
});

function dataFor(event: string, at: ReturnType<typeof instant>): Readonly<Record<string, unknown>> {
  const reason = 'Lý do để thử';
  const later = nextWorkingDay(environment.calendar, dayOf(addSeconds(at, 86_400)));
  switch (event) {
    case 'supplement.requested':
    case 'supplement.passedOn':
      return missing;
    case 'dossier.refused':
    case 'application.refused':
      return { reasonCode: 'notEligible', reason };
    case 'apology.sent':
      return { reason, newDueOn: later };
    case 'consultation.requested':
      return {
        consulted: 'Phòng Kinh tế',
        matter: reason,
        answerBy: later,
        ...(at > '2025-07-01' ? { manner: reason } : {}),
      };
    case 'dossier.passedOn':
      return { nextAgency: 'Phòng Kinh tế', task: reason, answerBy: later };
    case 'payment.requested':
      return { amount: 1000 };
    case 'payment.received':
      return { paidBy: 'online' };
    case 'data.mismatched':
    case 'system.failed':
    case 'error.found':
    case 'dossier.lost':
      return { reason };
    default:
      return {};
  }
}
