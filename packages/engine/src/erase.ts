import { type Instant, instantAt } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type ActorInput, actorOf, demandRole } from './actor.ts';
import type { CaseDraft } from './case-draft.ts';
import { type Core, load, working } from './core.ts';
import { doors, read, readCaseId, readDay, readRecordedAt } from './door.ts';
import { StillOpen, SystemEventRefused } from './errors.ts';
import { canonical } from './json.ts';
import { eraseFields, schemaFor } from './lenient.ts';
import { erasedType, type LogRecord } from './record.ts';
import { bringUpTo, happen, later, unitOf } from './unit.ts';

/** Who erases, when and why. */
export interface EraseInput {
  readonly at: string;
  readonly by: ActorInput;
  readonly reason: string;
  readonly recordedAt?: string | undefined;
}

const page = 256;

/**
 * Erases the personal fields of a case and of its members from their logs, and records that it was done. What the
 * machines know holds no personal field, so everything still replays. Answers with the cases that lost something or
 * were marked; a case that was erased before and has nothing new is left as it is. Nothing is erased while one of them is
 * open: its officials still need to know whom it is about.
 *
 * @throws {StillOpen}
 */
export async function erase(core: Core, caseId: string, input: EraseInput): Promise<readonly string[]> {
  const id = readCaseId(caseId);
  const { at, by, reason, recordedAt } = read('erase', doors.erase(), input);
  const recorded = readRecordedAt('erase', at, recordedAt);
  return working(core, id, async () => {
    const { drafts, draft: head } = await load(core, id);
    demandRole(head.definition, by.role);
    const unit = unitOf({ registry: core.registry, store: core.store, recordedAt: recorded }, drafts, null);
    await bringUpTo(unit, at);
    const erased: string[] = [];
    const concerned = [...unit.drafts.values()].filter((it) => it.id === id || it.id.startsWith(`${id}/`));
    const open = concerned.filter((it) => it.closedAt === null);
    if (open.length > 0)
      throw new StillOpen(
        id,
        open.map((it) => it.id),
      );
    for (const draft of concerned) {
      const log = [...(await core.store.log(draft.id)), ...draft.records];
      const changed = log.map((it) => withoutFields(draft.definition, it)).filter((it, index) => it !== log[index]);
      if (changed.length === 0 && draft.erasedAt !== null) continue;
      await eraseOne(draft, changed, { at: later(at, draft.lastAt), by: actorOf(by), data: { reason } });
      erased.push(draft.id);
    }
    return { unit, answer: () => erased };

    async function eraseOne(
      draft: CaseDraft,
      changed: readonly LogRecord[],
      said: Pick<LogRecord, 'at' | 'by' | 'data'>,
    ) {
      const outcome = await happen(unit, draft, { ...said, type: erasedType, id: null });
      if (!outcome.ok) throw new SystemEventRefused(draft.id, erasedType, outcome.refusal);
      const bySeq = new Map(changed.map((it) => [it.seq, it]));
      draft.records = draft.records.map((it) => bySeq.get(it.seq) ?? it);
      draft.rewritten = changed.filter((it) => it.seq <= draft.expected);
      draft.erasedAt = said.at;
    }
  });
}

/** Erases every linked group whose cases were all closed before a day. Answers with the cases erased. */
export async function eraseClosedBefore(core: Core, date: string, input: EraseInput): Promise<readonly string[]> {
  const before: Instant = instantAt(readDay('eraseClosedBefore', date), '00:00');
  const erased: string[] = [];
  let after = '';
  for (;;) {
    const rows = await core.store.cases({ which: 'closed', closedBefore: before, only: 'roots', after, limit: page });
    for (const row of rows) {
      const linked = await core.store.linked(row.id);
      const isOver = linked.every((it) => it.closedAt !== null && it.closedAt < before);
      const isLeft = linked.some((it) => it.erasedAt === null || it.erasedAt < it.lastAt);
      if (isOver && isLeft) erased.push(...(await erase(core, row.id, input)));
    }
    if (rows.length < page) return erased;
    after = rows.at(-1)?.id ?? '';
  }
}

/** A record without its personal fields; the same one when it has none. */
export function withoutFields(definition: Definition, record: LogRecord): LogRecord {
  const schema = schemaFor(definition, record.type);
  if (schema === null || record.erased) return record;
  const data = eraseFields(schema, record.data) as LogRecord['data'];
  return canonical(data) === canonical(record.data) ? record : { ...record, data, erased: true };
}
