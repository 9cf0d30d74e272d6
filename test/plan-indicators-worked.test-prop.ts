import { addDays, civilDate, dayOf, instant } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';
import { indicators, type Span } from '@motcua/plan';
import { workedExamples } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';
import { accountsOf } from './__test-helpers__/dossier-fates.ts';
import { feedbackAt, groupAt, livedExample, stepsOf } from './__test-helpers__/worked-lives.ts';

// The figures of linked groups and of feedback, computed a second time for each worked example by the names of the states
// in which its group stood, and by what the log of its feedback tells.

function figure(id: string, accounts: readonly CaseAccount[], span: Span, choices: Readonly<Record<string, string>>) {
  const [indicator, formula] = id.split(' ');
  const found = indicators.find((it) => it.id === indicator)?.formulas.find((it) => it.id === formula);
  const { numerator, denominator, unknown } = found?.of(accounts, span, choices) ?? {};
  return [numerator, denominator, unknown];
}

type Counted = readonly [number, number, number];

/** What one case adds to a share: whether it counts, and whether it is so; null where that is not known. */
function adds(counts: boolean, isSo: boolean | null): Counted {
  if (!counts) return [0, 0, 0];
  return isSo === null ? [0, 0, 1] : [isSo ? 1 : 0, 1, 0];
}

/** The first day of a story with each of its days, and each of its days alone; and one long after. */
function spansOf(from: string, moments: readonly string[]): readonly Span[] {
  const first = dayOf(instant(from.replace(' ', 'T')));
  const days = new Set([...moments.map((it) => dayOf(instant(it))), addDays(first, 200)]);
  return [...days].flatMap((until) => [first, until].map((day) => ({ from: day, until })));
}

// A story of units that change asks for an organisation, and tells nothing more of figures.
const alone = workedExamples.filter(({ unit }) => unit === undefined);
const groups = alone.filter(({ of }) => Object.keys(of.members ?? {}).length > 0);
const feedbacks = alone.filter(({ of }) => of.matter === 'feedback');

describe.each([
  ['by the law’s own day', {}],
  ['by the new day', { 'on-time-after-apology': 'newDay' }],
  ['of those received alone', { 'on-time-population': 'receivedInPeriod' }],
] as const)('%s', (_, choices: Readonly<Record<string, string>>) => {
  test.each(groups.map((it) => [it.id, it] as const))('%s', async (id, example) => {
    const engine = await livedExample(example);
    const accounts = await accountsOf(engine, '2028-01-01T00:00');
    const steps = await stepsOf(engine, id);
    for (const span of spansOf(
      example.from,
      steps.map(({ at }) => at),
    )) {
      const it = groupAt(steps, span, choices['on-time-after-apology'] === 'newDay');
      const byTerm = groupAt(steps, span, false);
      const counts = choices['on-time-population'] === 'receivedInPeriod' ? it.received : it.handled;
      const late = it.handled && byTerm.wasLate;
      const by = (formula: string) => figure(formula, accounts, span, choices);
      expect([span, by('on-time index-766')]).toEqual([span, adds(counts, it.inTime)]);
      expect([span, by('on-time settled-only')]).toEqual([span, adds(it.settled, it.inTime)]);
      expect([span, by('apology-letters letters-per-late')]).toEqual([span, adds(late, it.lettered)]);
      expect([span, by('online online-per-received')]).toEqual([span, adds(it.received, true)]);
      expect([span, by('online settled-online-per-settled')]).toEqual([span, adds(it.settled, true)]);
    }
  });

  test.each(feedbacks.map((it) => [it.id, it] as const))('%s', async (id, example) => {
    const engine = await livedExample(example);
    const accounts = await accountsOf(engine, '2028-01-01T00:00');
    const steps = await stepsOf(engine, id);
    for (const span of spansOf(
      example.from,
      steps.map(({ at }) => at),
    )) {
      const it = feedbackAt(steps, span, choices['on-time-after-apology'] === 'newDay');
      const atHand = it.there && (!it.done || it.doneIn);
      const by = (formula: string) => figure(formula, accounts, span, choices);
      expect([span, by('feedback-handled answered-per-received')]).toEqual([span, adds(it.received, it.done)]);
      expect([span, by('feedback-handled in-time-per-at-hand')]).toEqual([span, adds(atHand, it.inTime)]);
      expect([span, by('feedback-published published-per-answered')]).toEqual([
        span,
        adds(it.answeredIn, it.published),
      ]);
    }
  });
});

describe('told by name', () => {
  /** The accounts of an example, without what it tells from a line on. */
  const lived = async (id: string, without?: string) => {
    const example = workedExamples.find((it) => it.id === id);
    if (example === undefined) throw new Error(`no example ${id}`);
    const cut = example.lines.findIndex((it) => without !== undefined && [it].flat().join(' ').includes(without));
    const lines = cut < 0 ? example.lines : example.lines.slice(0, cut);
    return accountsOf(await livedExample({ ...example, lines }), '2028-01-01T00:00');
  };
  const by = (formula: string, accounts: readonly CaseAccount[], from: string, until: string) =>
    figure(formula, accounts, { from: civilDate(from), until: civilDate(until) }, {});

  test('a group whose member is late and told is late once, and has its letter', async () => {
    const accounts = await lived('birth-P2');
    expect(by('apology-letters letters-per-late', accounts, '2025-01-01', '2026-01-01')).toEqual([1, 1, 0]);
    expect(by('on-time settled-only', accounts, '2025-01-01', '2026-01-01')[1]).toBeLessThanOrEqual(1);
  });

  test('a group that is partly done is settled once it is decided, though its money is never paid', async () => {
    const partly = await lived('death-12');
    const group = partly.find((it) => it.group === null);
    expect(group?.standing.map(({ path }) => path)).toContain('work.partiallyCompleted');
    const unpaid = await lived('death-12', 'benefit.paid');
    for (const accounts of [partly, unpaid]) {
      expect(by('on-time index-766', accounts, '2025-01-01', '2025-12-31')).toEqual([1, 1, 0]);
      expect(by('on-time settled-only', accounts, '2025-01-01', '2025-01-20')).toEqual([1, 1, 0]);
      expect(by('on-time settled-only', accounts, '2025-01-21', '2025-12-31')).toEqual([0, 0, 0]);
    }
  });

  test('feedback that nobody registers was received, and is not handled', async () => {
    const accounts = await lived('feedback-7');
    expect(by('feedback-handled answered-per-received', accounts, '2026-11-16', '2026-11-30')).toEqual([0, 1, 0]);
    expect(by('feedback-handled in-time-per-at-hand', accounts, '2026-11-16', '2026-12-31')).toEqual([0, 1, 0]);
  });

  test('an answer may be published within its days: not missed before they are over, and missed after', async () => {
    const accounts = await lived('feedback-4', 'outcome.published');
    const until = (day: string) => by('feedback-published published-per-answered', accounts, '2026-11-16', day);
    expect([until('2026-11-18'), until('2026-11-19'), until('2026-11-20')]).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 1, 0],
    ]);
    const published = await lived('feedback-4');
    expect(by('feedback-published published-per-answered', published, '2026-11-16', '2026-11-20')).toEqual([1, 1, 0]);
  });
});
