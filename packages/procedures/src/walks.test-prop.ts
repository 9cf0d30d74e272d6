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
import { environment, open, type Run, type Running, send, sweep } from './__test-helpers__/driver.ts';
import { families } from './__test-helpers__/families.ts';
import { exampleDossier, examplePaperDossier } from './example-dossier.ts';
import { birthGroup, birthGroup2015, birthGroupUntil2025, birthGroupUntil2026 } from './index.ts';

const groups = [
  { of: birthGroupUntil2025, monday: '2025-03-10' },
  { of: birthGroupUntil2026, monday: '2025-11-10' },
  { of: birthGroup, monday: '2026-09-07' },
];
const onPaper = { of: birthGroup2015, monday: '2024-03-04' };
const roots = [...groups, onPaper, ...families.map(({ of, monday }) => ({ of, monday }))];

const answers = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { 'pre-emptive-apology-too': 'yes', reappointments: 'asNeeded', 'supplement-rounds': 'twice' },
  { 'leg-clock-start': 'held', 'group-clock-start': 'held', 'draft-confirmation-clock': 'stands' },
  {
    counting: 'inclusive',
    'end-of-day': 'officeClose',
    'missing-personal-number': 'issueWithout',
    'card-limit': 'ten',
  },
);
const moves = fc.array(fc.record({ which: fc.nat(999), wait: fc.constantFrom(60, 600, 3600, 86_400, 259_200) }), {
  minLength: 1,
  maxLength: 40,
});

describe.each(roots)('$of.version', ({ of, monday }) => {
  test('whatever happens, in whatever order, nothing breaks, and no late case ends without its letter', () => {
    fc.assert(
      fc.property(answers, moves, (choices, steps) => {
        const start = instant(`${monday}T09:00`);
        const { run } = open(of, dossierFor(of), start, choices);
        let at = start;
        for (const { which, wait } of steps) {
          at = addSeconds(at, wait);
          sweep(run, at);
          anyEvent(run, which, at);
          for (const it of run.cases.values())
            expect(isHonest(it), `${it.name} ended late without a letter`).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe.each(groups)('$of.version, planned', ({ of }) => {
  test('received later is never due earlier, and every due day is a working day', () => {
    const second = fc.integer({
      min: toEpochSeconds(instant('2025-02-10T00:00')),
      max: toEpochSeconds(instant('2025-12-01T00:00')),
    });
    fc.assert(
      fc.property(second, second, fc.constantFrom('regular', 'verified'), (one, other, term) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((it) =>
          planDue(of, { receivedAt: fromEpochSeconds(it), term }, environment),
        );
        const days = [...(early?.members ?? []), ...(early ? [early.whole] : [])].flatMap((it) => it.due?.on ?? []);
        expect(days.length).toBe((early?.members.length ?? 0) + 1);
        expect(days.every((it) => isWorkingDay(environment.calendar, it))).toBe(true);
        expect((early?.whole.due?.at ?? '') <= (late?.whole.due?.at ?? '')).toBe(true);
      }),
    );
  });
});

/** Sends one of the events that some case would hear now, with fitting data; a refusal is as good as an answer. */
function anyEvent(run: Run, which: number, at: ReturnType<typeof instant>): void {
  const possible = [...run.cases.values()].flatMap((it) =>
    possibleNow(it.definition, it.state).map(({ event, by }) => ({ name: it.name, event, role: by[0] ?? '' })),
  );
  const chosen = possible[which % Math.max(possible.length, 1)];
  if (chosen === undefined) return;
  const { name, event, role } = chosen;
  send(run, name, { type: event, at, by: { role }, data: dataFor(event, which, at) });
}

function dataFor(event: string, which: number, at: ReturnType<typeof instant>): Readonly<Record<string, unknown>> {
  const reason = 'Lý do để thử';
  switch (event) {
    case 'supplement.requested':
      return { missing: ['Giấy tờ'], reason };
    case 'dossier.refused':
    case 'application.refused':
    case 'residence.refused':
    case 'card.refused':
      return { reasonCode: 'notEligible', reason };
    case 'audit.failureFound':
      return { member: which % 2 === 0 ? 'residence' : 'card' };
    case 'dossierNumber.assigned':
      return { number: 'G22.99.08-251110-000123' };
    case 'fine.imposed':
      return { amount: 500_000 };
    case 'apology.sent':
      return { reason, newDueOn: nextWorkingDay(environment.calendar, dayOf(addSeconds(at, (which % 9) * 86_400))) };
    case 'dossier.dropped':
    case 'data.mismatched':
    case 'system.failed':
    case 'error.found':
    case 'draft.disputed':
    case 'followUp.ended':
    case 'residence.lost':
    case 'card.lost':
    case 'residence.returnedForCompletion':
    case 'card.returnedForCompletion':
      return { reason };
    default:
      return {};
  }
}

/** A case whose promise was broken ends only with an apology. */
function isHonest({ state, letters, root, name }: Running): boolean {
  const promise = (state.snapshot.value as { promise: unknown }).promise;
  if (promise !== 'keptLate' || (root && name === 'group')) return true;
  return letters.some((it) => it.letter === 'apology');
}

function dossierFor(of: (typeof roots)[number]['of']): Readonly<Record<string, unknown>> {
  if (of === birthGroup2015) return examplePaperDossier;
  const whole: Record<string, unknown> = { ...exampleDossier, identityCard: { wanted: true } };
  if (of.id.includes('residence')) whole.delivery = exampleDossier.residenceDelivery;
  return Object.fromEntries(
    Object.keys(of.dossier.shape).flatMap((it) => (whole[it] === undefined ? [] : [[it, whole[it]]])),
  );
}
