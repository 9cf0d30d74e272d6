import { addSeconds, defaultOffice, type Instant, instant, vietnam } from '@motcua/calendar';
import {
  type CaseView,
  createEngine,
  type Engine,
  type EngineOptions,
  type LogRecord,
  type OutboxItem,
} from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import type { Definition } from '@motcua/kit';
import { exampleDeathDossier, exampleDossier, procedures } from '@motcua/procedures';
import fc from 'fast-check';
import { samplesOf } from './samples.ts';

// A group of cases as it may really go: somebody does something that is possible, or nobody does for a while. Every
// number is a choice among what is possible at that moment, so nothing generated is thrown away.

/** One step: how long nothing happens, whose case, which of the possible events, with which data; or only a sweep. */
export interface Stride {
  readonly wait: number;
  readonly which: number;
  readonly event: number;
  readonly data: number;
  readonly sweeps: boolean;
}

/** Random walks; most strides stay within hours, some let limits pass. */
export const walks: fc.Arbitrary<readonly Stride[]> = fc.array(
  fc.record({
    wait: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 60, max: 8 * 3600 }) },
      fc.integer({ min: 3600, max: 12 * 86_400 }),
    ),
    which: fc.nat(),
    event: fc.nat(),
    data: fc.nat(),
    sweeps: fc.boolean(),
  }),
  { minLength: 10, maxLength: 60 },
);

/** An event that was sent and accepted, ready to be delivered once more. */
export interface Delivery {
  readonly case: string;
  readonly event: Parameters<Engine['send']>[1];
}

/** What a walk left behind. */
export interface Walked {
  readonly engine: Engine;
  /** Every event from outside that was accepted, in order. */
  readonly accepted: readonly Delivery[];
  readonly cases: readonly CaseView[];
  readonly logs: ReadonlyMap<string, readonly LogRecord[]>;
  readonly outbox: readonly OutboxItem[];
  readonly at: Instant;
}

/** An engine over memory with every procedure. */
export function freshEngine(more: Partial<EngineOptions> = {}): Engine {
  return createEngine({
    store: memoryStore(),
    definitions: procedures,
    calendars: [vietnam],
    offices: { default: defaultOffice },
    ...more,
  });
}

/** A group to walk with: which, by what dossier, and its member that comes first. */
export interface Group {
  readonly procedure: string;
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly first: string;
}

/** The birth group by its example. */
export const birth: Group = { procedure: 'birth-group', dossier: exampleDossier, first: 'birth' };

/** The death group by its example, under each regime that opens other members. */
export const deaths: readonly Group[] = ['BHXH', 'NCC', 'BTXH', 'BTXH-80', 'BHXH-stop', 'none'].map((regime) => ({
  procedure: 'death-group',
  dossier: { ...exampleDeathDossier, benefit: { ...exampleDeathDossier.benefit, regimes: [regime], oneTime: true } },
  first: 'death',
}));

/** Opens the example group and walks. */
export async function walk(strides: readonly Stride[], { procedure, dossier } = birth): Promise<Walked> {
  const engine = freshEngine();
  const receivedAt = '2025-01-20T10:00';
  await engine.open({ procedure, id: 'g', dossier, receivedAt, by: { role: 'requester' } });
  return walkOn(engine, strides, instant(receivedAt));
}

/** Walks on with the cases of an engine, from an instant. */
export async function walkOn(engine: Engine, strides: readonly Stride[], from: Instant): Promise<Walked> {
  let at = from;
  const accepted: Delivery[] = [];
  for (const [number, stride] of strides.entries()) {
    at = addSeconds(at, stride.wait);
    if (stride.sweeps) await engine.sweep(at);
    const delivery = await chosen(engine, at, stride, `e${number}`);
    if (delivery !== null && (await engine.send(delivery.case, delivery.event)).ok) accepted.push(delivery);
  }
  const ids = await engine.cases();
  const cases = await Promise.all(ids.map((id) => engine.case(id)));
  const logs = new Map(await Promise.all(ids.map(async (id) => [id, await engine.log(id)] as const)));
  return { engine, accepted, cases, logs, outbox: await engine.outbox({ limit: 1000 }), at };
}

/** What a stride does: one of the events that are possible, or nothing. */
async function chosen(
  engine: Engine,
  at: Instant,
  { which, event, data }: Stride,
  eventId: string,
): Promise<Delivery | null> {
  const ids = await engine.cases({ which: 'open' });
  if (ids.length === 0) return null;
  const id = ids[which % ids.length] as string;
  const possible = (await engine.can(id, { at })).filter((it) => it.possible);
  // Withdrawals and refusals end a walk; left to chance alone, hardly any would come as far as the card.
  const onward = possible.filter((it) => !/withdrawal|refused|alone/i.test(it.event));
  const pool = event % 12 === 0 ? possible : onward;
  const picked = pool[event % Math.max(1, pool.length)];
  if (picked === undefined) return null;
  const definition = definitionOf(await engine.case(id));
  const declared = definition.events[picked.event];
  const samples = samplesOf(declared?.data ?? definition.dossier).map((it) =>
    'newDueOn' in it ? { ...it, newDueOn: soon(at, data) } : it,
  );
  const by = { role: picked.by[data % picked.by.length] as string };
  return { case: id, event: { id: eventId, type: picked.event, at, by, data: samples[data % samples.length] ?? {} } };
}

/** A day within the next two weeks; it may be a rest day, and then the law says no. */
function soon(at: Instant, data: number): string {
  return addSeconds(at, (1 + (data % 14)) * 86_400).slice(0, 10);
}

/** The definition under which a case runs. */
function definitionOf(view: CaseView): Definition {
  const found = procedures.find((it) => it.version === view.definition);
  if (found === undefined) throw new Error(`no definition ${view.definition}`);
  return found;
}
