import { addDays, civilDate, instant } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';
import { index766Of, indicators, isMet, locHoa2025, punctualityOf, type Span, verdictsOn } from '@motcua/plan';
import { exampleFeedback } from '@motcua/procedures';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { accountsOf, fates, firstDay, live, missing, plain, sorry, teller } from './__test-helpers__/dossier-fates.ts';
import { byHand, type Raw, rawOf, read } from './__test-helpers__/raw-figures.ts';
import { birth, deaths, freshEngine, walkOn, walks } from './__test-helpers__/walk.ts';

// The figures of a plan, computed a second time from the raw logs, by hand and apart from the accounts.

function computed(accounts: readonly CaseAccount[], span: Span): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(
    indicators.flatMap(({ id, formulas }) =>
      formulas.map((formula) => {
        const { numerator, denominator } = formula.of(accounts, span, {});
        return [`${id} ${formula.id}`, [numerator, denominator] as const];
      }),
    ),
  );
}

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 320 }), fc.integer({ min: 0, max: 120 }))
  .map(([from, length]) => ({ from: addDays(firstDay, from), until: addDays(firstDay, from + length) }));

describe('a hundred and fifty dossiers', () => {
  let accounts: readonly CaseAccount[] = [];
  let raws: readonly Raw[] = [];
  beforeAll(async () => {
    const lives = fc.sample(fates, { numRuns: 150, seed: 766 });
    for (const [number, fate] of lives.entries()) {
      const it = teller();
      await live(it, `d${number}`, fate);
      await it.engine.sweep('2026-03-01T00:00');
      accounts = [...accounts, ...(await accountsOf(it.engine, '2026-03-01T00:00'))];
      raws = [...raws, await rawOf(it.engine, `d${number}`)];
    }
  });

  test('went every way: late, told ahead and after, asked once and twice, refused, withdrawn, closed, open', () => {
    const year = { from: firstDay, until: civilDate('2026-02-27') };
    const all = raws.map((it) => read(it, year));
    const ways = {
      late: all.filter((it) => it.late).length,
      letters: all.filter((it) => it.letters > 0).length,
      once: all.filter((it) => it.asked === 1).length,
      twice: all.filter((it) => it.asked === 2).length,
      open: all.filter((it) => it.taken && it.end === null).length,
      refused: raws.filter(({ log }) => log.some((it) => it.type === 'application.refused')).length,
      withdrawn: raws.filter(({ log }) => log.some((it) => it.type === 'withdrawal.requested')).length,
      notTaken: all.filter((it) => !it.taken).length,
    };
    expect(Object.entries(ways).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('every figure, over any span, is what the logs say', () => {
    fc.assert(
      fc.property(spans, (span) => {
        expect(computed(accounts, span)).toMatchObject(byHand(raws, span));
      }),
      { numRuns: 150 },
    );
  });

  test('early, on time, late and open add up to what was handled', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const { early, onTime, late, openInTime, openLate } = punctualityOf(accounts, span);
        const [, settled] = byHand(raws, span)['on-time settled-only'] ?? [0, 0];
        const [, handled] = byHand(raws, span)['on-time index-766'] ?? [0, 0];
        expect(early + onTime + late).toBe(settled);
        expect(early + onTime + late + openInTime + openLate).toBe(handled);
      }),
      { numRuns: 60 },
    );
  });
});

test('however cases go, a period that is over keeps its figures', () =>
  fc.assert(
    fc.asyncProperty(walks, fc.constantFrom(birth, ...deaths), spans, async (strides, group, { from, until }) => {
      const engine = freshEngine();
      const receivedAt = '2025-01-20T10:00';
      await engine.open({
        procedure: group.procedure,
        id: 'g',
        dossier: group.dossier,
        receivedAt,
        by: { role: 'requester' },
      });
      const { at } = await walkOn(engine, strides, instant(receivedAt));
      await engine.sweep(at);
      const last = `${until}T23:59:59`;
      const [then, later] = [await accountsOf(engine, last), await accountsOf(engine, '2027-01-01T00:00')];
      expect(computed(later, { from, until })).toEqual(computed(then, { from, until }));
      expect(index766Of(later, { from, until })).toEqual(index766Of(then, { from, until }));
    }),
    { numRuns: 25 },
  ));

const march = { from: civilDate('2025-03-01'), until: civilDate('2025-03-31') };

/** Dossiers of Monday 10 March, due on the 13th; so many of them are settled late. */
async function monday(count: number, late: number): Promise<readonly CaseAccount[]> {
  const it = teller();
  for (let number = 0; number < count; number += 1) {
    const fate = { ...plain, days: number < late ? 4 : 3 };
    await live(it, `m${number}`, fate);
  }
  return accountsOf(it.engine, '2025-04-30T00:00');
}

function outcomes(accounts: readonly CaseAccount[], span: Span = march): Readonly<Record<string, readonly string[]>> {
  const verdicts = verdictsOn(locHoa2025.targets, accounts, span);
  const of = (id: string) => verdicts.filter((it) => it.target === id).map((it) => it.outcome);
  return { 96: of('II.2.2.on-time'), 98: of('body.II.2.on-time') };
}

describe('at the boundary', () => {
  test.each([
    [25, 1, 'met', 'missed'],
    [24, 1, 'missed', 'missed'],
    [50, 1, 'met', 'met'],
    [49, 1, 'met', 'missed'],
    [1, 0, 'met', 'met'],
  ])('of %d dossiers %d is late: by 96 it is %s, by 98 %s', async (count, late, by96, by98) => {
    expect(outcomes(await monday(count, late))).toEqual({ 96: [by96, by96], 98: [by98, by98] });
  });

  test('no dossier at all: nothing to count, and no share', () => {
    expect(outcomes([])).toEqual({
      96: ['nothingToCount', 'nothingToCount'],
      98: ['nothingToCount', 'nothingToCount'],
    });
  });

  test('the last second of the day is in time, the next is late', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, end: 'open', days: 2 });
    const before = await accountsOf(it.engine, '2025-04-30T00:00');
    const due = before[0]?.appointments[0]?.dueAt ?? '';
    const { engine, tell } = it;
    const day = due.slice(0, 10);
    expect(day).toBe('2025-03-13');
    expect(await tell('a', due, 'result.decided', {}, 'head')).toBe(true);
    expect(punctualityOf(await accountsOf(engine, '2025-04-30T00:00'), march)).toMatchObject({ onTime: 1, late: 0 });
    expect(isMet({ comparator: '=', value: 100 }, { formula: '', numerator: 1, denominator: 1, unknown: 0 })).toBe(
      true,
    );
    const other = teller();
    await live(other, 'b', { ...plain, end: 'open', days: 2 });
    const next = '2025-03-14T00:00:00+07:00';
    await other.tell('b', next, 'result.decided', {}, 'head');
    expect(punctualityOf(await accountsOf(other.engine, '2025-04-30T00:00'), march)).toMatchObject({
      onTime: 0,
      late: 1,
    });
  });

  test('J-27: asked twice and finished before the appointment: late by decision 766, in time by the other', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, askedAtDesk: true, askedInUnit: true, days: 1 });
    const accounts = await accountsOf(it.engine, '2025-04-30T00:00');
    expect((await it.engine.log('a')).filter(({ type }) => type === 'supplement.requested').length).toBe(2);
    expect(outcomes(accounts)[96]).toEqual(['missed', 'met']);
    expect(punctualityOf(accounts, march).askedAgain).toBe(1);
  });

  test('told ahead, and done by the new day: late by the day of the term, in time where the new day counts', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, toldAhead: true, days: 7 });
    const accounts = await accountsOf(it.engine, '2025-04-30T00:00');
    expect(outcomes(accounts)[96]).toEqual(['missed', 'missed']);
    const choices = { 'on-time-after-apology': 'newDay' };
    expect(punctualityOf(accounts, march, choices)).toMatchObject({ early: 1, late: 0 });
    const letters = indicators.find(({ id }) => id === 'apology-letters')?.formulas[0];
    expect(letters?.of(accounts, march, {})).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test('over the edge of a period: open in time in the first, settled in the second, counted once in each', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, received: 102, days: 4 });
    const accounts = await accountsOf(it.engine, '2025-04-30T00:00');
    const first = { from: civilDate('2024-12-15'), until: civilDate('2025-03-14') };
    const second = { from: civilDate('2025-03-15'), until: civilDate('2025-06-14') };
    expect(punctualityOf(accounts, first)).toMatchObject({ received: 1, openInTime: 1, early: 0, onTime: 0, late: 0 });
    expect(punctualityOf(accounts, second)).toMatchObject({ received: 0, openInTime: 0, early: 1, onTime: 0, late: 0 });
  });

  test('late and told, then completed with a new term: in time by that, and its letter counts all the same', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, received: 91, end: 'open', days: 4 });
    expect(await it.tell('a', '2025-03-07T10:30', 'apology.sent', sorry('2025-03-20'), 'head')).toBe(true);
    await it.tell('a', '2025-03-07T11:00', 'supplement.requested', missing, 'official');
    await it.tell('a', '2025-03-10T09:00', 'supplement.received', {}, 'requester');
    await it.tell('a', '2025-03-10T09:10', 'dossier.held');
    await it.tell('a', '2025-03-10T09:20', 'dossier.assigned');
    expect(await it.tell('a', '2025-03-11T09:00', 'result.decided', {}, 'head')).toBe(true);
    const accounts = await accountsOf(it.engine, '2025-04-30T00:00');
    expect(outcomes(accounts)[96]).toEqual(['met', 'met']);
    const letters = indicators.find(({ id }) => id === 'apology-letters')?.formulas[0];
    expect(letters?.of(accounts, march, {})).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test('a citizen who never completes his dossier makes nobody late', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, received: 300, askedInUnit: true, silent: true });
    const accounts = await accountsOf(it.engine, '2026-03-01T00:00');
    const span = { from: civilDate('2025-07-01'), until: civilDate('2026-02-28') };
    expect(accounts[0]?.stages.at(-1)?.stage).toBe('closed');
    expect(punctualityOf(accounts, span).late).toBe(0);
  });
});

test('feedback is in time until its limit has passed, and published once it is', async () => {
  const it = teller();
  const receivedAt = '2025-03-03T09:00';
  await it.engine.open({
    procedure: 'feedback',
    id: 'f',
    dossier: exampleFeedback,
    receivedAt,
    by: { role: 'requester' },
  });
  await it.tell('f', '2025-03-03T09:10', 'feedback.registered');
  await it.tell('f', '2025-03-03T09:20', 'feedback.accepted');
  await it.engine.sweep('2025-06-01T00:00');
  const handled = indicators.find(({ id }) => id === 'feedback-handled')?.formulas[1];
  const accounts = await accountsOf(it.engine, '2025-06-01T00:00');
  expect(handled?.of(accounts, { ...march, until: civilDate('2025-03-10') }, {})).toMatchObject({
    numerator: 1,
    denominator: 1,
  });
  expect(handled?.of(accounts, march, {})).toMatchObject({ numerator: 0, denominator: 1 });
});
