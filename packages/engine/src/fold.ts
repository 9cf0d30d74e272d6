import {
  advance,
  type CaseEffect,
  type CaseState,
  calendarChanged,
  type Definition,
  type Outcome,
  openCase,
  organisationChanged,
  withoutPersonal,
} from '@motcua/kit';
import { ReplayMismatch } from './errors.ts';
import { canonical } from './json.ts';
import { eraseFields, schemaFor, withoutDemands } from './lenient.ts';
import { markOf } from './mark.ts';
import { erasedMarker, erasedType, type LogRecord } from './record.ts';
import type { Registry } from './registry.ts';

/** Where a log has led to, after one of its records. */
export interface Folded {
  readonly definition: Definition;
  readonly record: LogRecord;
  readonly state: CaseState;
  readonly effects: readonly CaseEffect[];
  readonly mark: string;
  /** The members opened so far. */
  readonly members: readonly string[];
}

/** What a record is before it is known what it leads to. */
export type Draft = Omit<LogRecord, 'mark' | 'taken'>;

/** What one record comes to, after the records before it. Pure. */
export function outcomeOf(
  registry: Registry,
  definition: Definition,
  before: CaseState | null,
  record: Draft,
): Outcome {
  const environment = registry.environment(record.calendar);
  const rules = record.erased ? withoutDemands(definition) : definition;
  const { opening, type, at, by, data } = record;
  if (opening !== null) {
    const { choices, facts, governedOn } = opening;
    const held = opening.unit === undefined ? {} : { unit: opening.unit };
    return openCase(rules, { dossier: data, receivedAt: at, governedOn, choices, facts, ...held }, environment);
  }
  if (before === null) throw new ReplayMismatch(record.case, record.seq, 'comes before the opening');
  if (type === erasedType) return { ok: true, state: before, effects: [], taken: [] };
  return advance(rules, before, { type, at, by, data }, environment);
}

/** The mark of a record: over all that was recorded but its personal fields, the state after it, and the mark before. */
export function markAfter(definition: Definition, record: Draft, state: string, before: string): string {
  const { seq, id, type, at, recordedAt, by, calendar, origin, opening } = record;
  const data = impersonal(definition, record);
  const said = [record.case, seq, id, type, at, recordedAt, by, calendar, origin, opening, data];
  return markOf(before, canonical(said), state);
}

/**
 * Follows a log from its opening, record by record.
 *
 * @throws {ReplayMismatch} naming the first record that does not lead to what it says.
 */
export function fold(registry: Registry, log: readonly LogRecord[]): readonly Folded[] {
  const path: Folded[] = [];
  for (const record of log) path.push(next(registry, path.at(-1) ?? null, record));
  return path;
}

function next(registry: Registry, before: Folded | null, record: LogRecord): Folded {
  const seq = (before?.record.seq ?? 0) + 1;
  if (record.seq !== seq) throw new ReplayMismatch(record.case, seq, `is missing; the next one found is ${record.seq}`);
  if (before !== null && record.at < before.record.at)
    throw new ReplayMismatch(record.case, seq, 'happened before the last');
  if ((record.opening === null) !== (before !== null))
    throw new ReplayMismatch(record.case, seq, 'is no opening, or a second one');
  const definition = before?.definition ?? registry.version(record.opening?.definition ?? '');
  const outcome = outcomeOf(registry, definition, before?.state ?? null, record);
  if (!outcome.ok) throw new ReplayMismatch(record.case, seq, `is refused (${outcome.refusal.code})`);
  if (canonical(outcome.taken) !== canonical(record.taken))
    throw new ReplayMismatch(record.case, seq, 'says that other transitions were taken');
  if (record.erased && !isErased(definition, record))
    throw new ReplayMismatch(record.case, seq, 'says that it was erased, and was not');
  const state = JSON.stringify(outcome.state);
  const mark = markAfter(definition, record, state, before?.mark ?? '');
  if (mark !== record.mark) throw new ReplayMismatch(record.case, seq, 'leads to another state, or was changed');
  const opened = outcome.effects.flatMap((it) => (it.type === 'openMember' ? [it.member] : []));
  const members = [...(before?.members ?? []), ...opened];
  return { definition, record, state: JSON.parse(state) as CaseState, effects: outcome.effects, mark, members };
}

function isErased(definition: Definition, { type, data }: LogRecord): boolean {
  const schema = schemaFor(definition, type);
  const text = canonical(data);
  return schema !== null && text.includes(erasedMarker) && canonical(eraseFields(schema, data)) === text;
}

/** What came with a record, without what is personal in it. */
export function impersonal(definition: Definition, record: Pick<Draft, 'type' | 'data'>): unknown {
  const isOwn = record.type === calendarChanged || record.type === organisationChanged;
  const schema = isOwn ? null : schemaFor(definition, record.type);
  return schema === null ? record.data : withoutPersonal(schema, record.data);
}
