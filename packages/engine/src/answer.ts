import type { CaseEffect, Refusal } from '@motcua/kit';
import type { CaseDraft } from './case-draft.ts';
import type { Core } from './core.ts';
import { fold } from './fold.ts';
import type { LogRecord } from './record.ts';
import { type CaseView, standingAfter, viewOf } from './view.ts';

/** What an opening or an event came to. A refusal wrote nothing. */
export type Answer =
  | {
      readonly ok: true;
      /** Whether the same was sent before; then this is the first answer again, and nothing was written. */
      readonly duplicate: boolean;
      readonly case: CaseView;
      /** The transitions that the event took. */
      readonly taken: readonly string[];
      /** What the event itself asked of the world; letters and notices are in the outbox too. */
      readonly effects: readonly CaseEffect[];
      /** What was written to the log of the case: passed deadlines before the event, the event, what came back from linked cases. */
      readonly records: readonly LogRecord[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** The answer to something that has just happened. */
export function freshAnswer(
  draft: CaseDraft,
  happened: { taken: readonly string[]; effects: readonly CaseEffect[] },
): Answer {
  const { taken, effects } = happened;
  return { ok: true, duplicate: false, case: viewOf(draft), taken, effects, records: draft.records };
}

/** The first answer again, out of the log. */
export async function earlierAnswer(core: Core, record: LogRecord): Promise<Answer> {
  const path = fold(core.registry, await core.store.log(record.case));
  const last = path.findLastIndex((it) => it.record.origin === record.origin);
  const until = path.slice(0, last + 1);
  return {
    ok: true,
    duplicate: true,
    case: viewOf(standingAfter(until)),
    taken: record.taken,
    effects: path[record.seq - 1]?.effects ?? [],
    records: until.map((it) => it.record).filter((it) => it.origin === record.origin),
  };
}
