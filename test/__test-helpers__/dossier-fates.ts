import { addDays, civilDate } from '@motcua/calendar';
import type { Engine } from '@motcua/engine';
import type { CaseAccount } from '@motcua/kit';
import { exampleOneStop, procedures } from '@motcua/procedures';
import fc from 'fast-check';
import { freshEngine } from './walk.ts';

/** No dossier comes before this day. */
export const firstDay = civilDate('2024-12-02');

type Data = Readonly<Record<string, unknown>>;
/** What comes with a request to complete a dossier. */
export const missing = { missing: ['Bản sao giấy tờ'], reason: 'Tệp không đọc được' };
const refusal = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };

/** What becomes of a dossier that is due in three working days. */
export interface Fate {
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

/** Any fate. */
export const fates: fc.Arbitrary<Fate> = fc.record({
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

/** An engine, and whoever tells it what happens. */
export interface Teller {
  readonly engine: Engine;
  readonly tell: (id: string, at: string, type: string, data?: Data, role?: string) => Promise<boolean>;
}

/** A teller with an engine of its own. */
export function teller(): Teller {
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
export async function live({ engine, tell }: Teller, id: string, fate: Fate): Promise<void> {
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

/** A letter with a new day; where it is a rest day, the Monday after it. */
export function sorry(day: string): Data {
  const date = new Date(`${day}T00:00:00Z`).getUTCDay();
  const rest = date === 6 ? 2 : date === 0 ? 1 : 0;
  return { reason: 'Quá tải', newDueOn: addDays(civilDate(day), rest) };
}

/** Received on Monday 10 March, and settled in time. */
export const plain: Fate = {
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

/** The accounts of every case at an instant. */
export async function accountsOf(engine: Engine, at: string): Promise<readonly CaseAccount[]> {
  const ids = await engine.cases({ which: 'any', limit: 1000 });
  return (await Promise.all(ids.map((id) => engine.account(id, at)))).flatMap((it) => it ?? []);
}
