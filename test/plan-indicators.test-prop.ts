import { addDays, civilDate, instant } from '@motcua/calendar';
import type { Engine, LogRecord } from '@motcua/engine';
import type { CaseAccount } from '@motcua/kit';
import { index766Of, indicators, isMet, locHoa2025, punctualityOf, type Span, verdictsOn } from '@motcua/plan';
import { exampleFeedback, exampleOneStop, procedures } from '@motcua/procedures';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { birth, deaths, freshEngine, walkOn, walks } from './__test-helpers__/walk.ts';

// The figures of a plan, computed a second time from the raw logs, by hand and apart from the accounts.

const firstDay = civilDate('2024-12-02');

type Data = Readonly<Record<string, unknown>>;
const missing = { missing: ['Bản sao giấy tờ'], reason: 'Tệp không đọc được' };
const refusal = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };

/** What becomes of a dossier that is due in three working days. */
interface Fate {
  readonly received: number;
  readonly hour: number;
  readonly online: boolean;
  readonly askedAtDesk: boolean;
  readonly askedInUnit: boolean;
  readonly silent: boolean;
  readonly toldAhead: boolean;
  readonly toldAfter: boolean;
  readonly end: 'decided' | 'refused' | 'withdrawn' | 'open' | 'notAccepted';
  readonly days: number;
  readonly measured: {
    digitised?: boolean;
    reused?: boolean;
    satisfied?: boolean;
    fee?: { due: boolean; paidOnline: boolean };
  };
}

const fates: fc.Arbitrary<Fate> = fc.record({
  received: fc.integer({ min: 0, max: 300 }),
  hour: fc.integer({ min: 8, max: 14 }),
  online: fc.boolean(),
  askedAtDesk: chance(4),
  askedInUnit: chance(4),
  silent: chance(6),
  toldAhead: chance(6),
  toldAfter: fc.boolean(),
  end: fc.constantFrom('decided', 'decided', 'decided', 'decided', 'refused', 'withdrawn', 'open', 'notAccepted'),
  days: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 9, 30),
  measured: fc.record(
    {
      digitised: fc.boolean(),
      reused: fc.boolean(),
      satisfied: fc.boolean(),
      fee: fc.record({ due: fc.boolean(), paidOnline: fc.boolean() }),
    },
    { requiredKeys: [] },
  ),
});

function chance(outOf: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: outOf }).map((it) => it === 1);
}

interface Teller {
  readonly engine: Engine;
  readonly tell: (id: string, at: string, type: string, data?: Data, role?: string) => Promise<boolean>;
}

function teller(): Teller {
  const engine = freshEngine();
  const tell: Teller['tell'] = async (id, at, type, data = {}, role) => {
    const open = await engine.case(id);
    const definition = procedures.find((it) => it.version === open.definition);
    const by = { role: role ?? definition?.events[type]?.by[0] ?? 'desk' };
    return (await engine.send(id, { at, by, type, data })).ok;
  };
  return { engine, tell };
}

/** Lives a fate; what the machine does not allow at its moment does not happen. */
async function live({ engine, tell }: Teller, id: string, fate: Fate): Promise<void> {
  const on = addDays(firstDay, fate.received);
  const at = (days: number, time: string) => `${addDays(on, days)}T${time}`;
  const hour = String(fate.hour).padStart(2, '0');
  const dossier = { ...exampleOneStop, channel: fate.online ? 'online' : 'counter' };
  const receivedAt = at(0, `${hour}:00`);
  const choices = { 'supplement-rounds': 'oncePerStage' };
  await engine.open({ procedure: 'one-stop', id, dossier, receivedAt, by: { role: 'requester' }, choices });
  if (fate.end === 'notAccepted') return void (await tell(id, at(0, `${hour}:05`), 'dossier.refused', refusal, 'desk'));
  if (fate.askedAtDesk) {
    await tell(id, at(0, `${hour}:06`), 'supplement.requested', missing, 'desk');
    await tell(id, at(0, `${hour}:08`), 'supplement.received', {}, 'requester');
  }
  await tell(id, at(0, `${hour}:10`), 'dossier.accepted');
  await tell(id, at(0, `${hour}:15`), 'dossier.held');
  await tell(id, at(0, `${hour}:20`), 'dossier.assigned');
  if (fate.toldAhead) await tell(id, at(0, `${hour}:30`), 'apology.sent', sorry(addDays(on, 14)), 'head');
  let begun = 0;
  if (fate.askedInUnit) {
    await tell(id, at(0, `${hour}:40`), 'supplement.requested', missing, 'official');
    if (fate.silent) return void (await engine.sweep(at(40, '00:00')));
    begun = 2;
    await tell(id, at(2, '09:00'), 'supplement.received', {}, 'requester');
    await tell(id, at(2, '09:10'), 'dossier.held');
    await tell(id, at(2, '09:20'), 'dossier.assigned');
  }
  const day = begun + fate.days;
  const now = day === 0 ? '16:00' : '10:00';
  await engine.sweep(at(day, now));
  if (fate.end === 'withdrawn') await tell(id, at(day, '16:30'), 'withdrawal.requested', {}, 'requester');
  if (fate.end === 'refused') await tell(id, at(day, '16:30'), 'application.refused', refusal, 'head');
  if (fate.end === 'decided') {
    await tell(id, at(day, '16:35'), 'result.decided', {}, 'head');
    await tell(id, at(day, '16:40'), 'result.arrived', {}, 'desk');
    if (Object.keys(fate.measured).length > 0) await tell(id, at(day, '16:50'), 'case.measured', fate.measured, 'desk');
  }
  if (fate.toldAfter) await tell(id, at(day + 1, '09:00'), 'apology.sent', sorry(addDays(on, day + 14)), 'head');
}

function sorry(day: string): Data {
  const date = new Date(`${day}T00:00:00Z`).getUTCDay();
  const rest = date === 6 ? 2 : date === 0 ? 1 : 0;
  return { reason: 'Quá tải', newDueOn: addDays(civilDate(day), rest) };
}

/** A case as its raw log tells, with the ends that the promise had after each record. */
interface Raw {
  readonly procedure: string;
  readonly log: readonly LogRecord[];
  /** The end of the promise after each record; null where there is none. */
  readonly due: readonly (string | null)[];
}

async function rawOf(engine: Engine, id: string): Promise<Raw> {
  const log = await engine.log(id);
  const views = await Promise.all(log.map((it) => engine.caseAt(id, it.at)));
  const due = views.map((it) => it?.state.clocks.promise?.due?.at ?? null);
  return { procedure: views.at(-1)?.procedure ?? '', log, due };
}

/** What the logs alone say of a dossier at the end of a span. */
function read({ log, due }: Raw, span: Span) {
  const limit = `${span.until}T23:59:59+07:00`;
  const seen = log.filter((it) => it.at <= limit);
  const last = (...types: string[]) => seen.findLast((it) => types.includes(it.type))?.at ?? null;
  const accepted = last('dossier.accepted');
  const end = last(
    'application.refused',
    'withdrawal.requested',
    'withdrawal.confirmed',
    'deadline.passed.supplement',
    'result.decided',
  );
  const ended = end !== null && accepted !== null && end > accepted ? end : null;
  const asked = last('supplement.requested');
  const received = last('supplement.received');
  const waits = asked !== null && accepted !== null && asked > accepted && (received === null || received < asked);
  // The term’s own days: those that stood before any letter moved them, or after a supplement began them anew.
  const apology = last('apology.sent');
  const own = seen.flatMap((it, index) => {
    const day = due[index] ?? null;
    const byLetter = apology !== null && it.at >= apology && (received === null || received < apology);
    return day === null || byLetter ? [] : [day];
  });
  return {
    taken: accepted !== null,
    received: log[0]?.at ?? '',
    online: log[0]?.data.channel === 'online',
    end: ended,
    judged: waits ? asked : (ended ?? limit),
    asked: seen.filter((it) => it.type === 'supplement.requested').length,
    due: own.at(-1) ?? null,
    letters: seen.filter((it) => it.type === 'apology.sent').length,
    late: seen.some((it) => it.type === 'deadline.passed.promise'),
    measured: Object.assign({}, ...seen.map((it) => (it.type === 'case.measured' ? it.data : {}))) as Fate['measured'],
  };
}

function within(at: string | null, { from, until }: Span): boolean {
  return at !== null && at.slice(0, 10) >= from && at.slice(0, 10) <= until;
}

/** Every figure by hand: numerator and denominator. */
function byHand(raws: readonly Raw[], span: Span): Readonly<Record<string, readonly [number, number]>> {
  const all = raws
    .filter((it) => it.log[0] !== undefined && it.log[0].at.slice(0, 10) <= span.until)
    .map((it) => read(it, span))
    .filter((it) => it.taken);
  const handled = all.filter((it) => it.end === null || within(it.end, span));
  const settled = all.filter((it) => within(it.end, span));
  const dated = (some: typeof all) => some.filter((it) => it.due !== null);
  const kept = (it: (typeof all)[number]) => it.due !== null && it.judged <= it.due;
  const late = handled.filter((it) => it.late || (it.due !== null && it.judged > it.due));
  const answered = settled.filter((it) => it.measured.satisfied !== undefined);
  const known = (key: 'digitised' | 'reused') => settled.filter((it) => it.measured[key] !== undefined);
  const paying = settled.filter((it) => it.measured.fee?.due === true);
  const came = all.filter((it) => within(it.received, span));
  const on766 = dated(handled).filter((it) => kept(it) && it.asked <= 1).length;
  return {
    'on-time index-766': [on766, dated(handled).length],
    'on-time settled-only': [dated(settled).filter(kept).length, dated(settled).length],
    'apology-letters letters-per-late': [late.filter((it) => it.letters > 0).length, late.length],
    'online online-per-received': [came.filter((it) => it.online).length, came.length],
    'digitised digitised-per-finished': [
      known('digitised').filter((it) => it.measured.digitised).length,
      known('digitised').length,
    ],
    'reused reused-per-finished': [known('reused').filter((it) => it.measured.reused).length, known('reused').length],
    'online-payment paid-online-per-due': [paying.filter((it) => it.measured.fee?.paidOnline).length, paying.length],
    'satisfaction survey': [answered.filter((it) => it.measured.satisfied).length, answered.length],
  };
}

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

async function accountsOf(engine: Engine, at: string): Promise<readonly CaseAccount[]> {
  const ids = await engine.cases({ which: 'any', limit: 1000 });
  return (await Promise.all(ids.map((id) => engine.account(id, at)))).flatMap((it) => it ?? []);
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

const plain: Fate = {
  received: 98,
  hour: 9,
  online: true,
  askedAtDesk: false,
  askedInUnit: false,
  silent: false,
  toldAhead: false,
  toldAfter: false,
  end: 'decided',
  days: 1,
  measured: {},
};

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

  test('late, then completed with a new term: in time by the new day, and its letter is owed all the same', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, received: 91, end: 'open', days: 4 });
    await it.tell('a', '2025-03-07T11:00', 'supplement.requested', missing, 'official');
    await it.tell('a', '2025-03-10T09:00', 'supplement.received', {}, 'requester');
    await it.tell('a', '2025-03-10T09:10', 'dossier.held');
    await it.tell('a', '2025-03-10T09:20', 'dossier.assigned');
    expect(await it.tell('a', '2025-03-11T09:00', 'result.decided', {}, 'head')).toBe(true);
    const accounts = await accountsOf(it.engine, '2025-04-30T00:00');
    expect(outcomes(accounts)[96]).toEqual(['met', 'met']);
    const letters = indicators.find(({ id }) => id === 'apology-letters')?.formulas[0];
    expect(letters?.of(accounts, march, {})).toMatchObject({ numerator: 0, denominator: 1 });
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
  const handled = indicators.find(({ id }) => id === 'feedback-handled')?.formulas[0];
  const accounts = await accountsOf(it.engine, '2025-06-01T00:00');
  expect(handled?.of(accounts, { ...march, until: civilDate('2025-03-10') }, {})).toMatchObject({
    numerator: 1,
    denominator: 1,
  });
  expect(handled?.of(accounts, march, {})).toMatchObject({ numerator: 0, denominator: 1 });
});
