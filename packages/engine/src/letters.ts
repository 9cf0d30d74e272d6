import type { Instant } from '@motcua/calendar';
import type { Letter } from '@motcua/kit';
import { messagesOf } from './case-draft.ts';
import type { Core } from './core.ts';
import { readCaseId } from './door.ts';
import { UnknownCase } from './errors.ts';
import { fold } from './fold.ts';
import type { LogRecord } from './record.ts';

/** A letter that a case has issued, whether or not somebody has taken it off the outbox. */
export interface IssuedLetter {
  /** The same as in the outbox: case, record and number. */
  readonly id: string;
  readonly case: string;
  readonly at: Instant;
  /** The number of the record in the log of its case that asked for it. */
  readonly seq: number;
  readonly letter: Letter;
}

/** Every letter that a case and its members have issued, in order, out of their logs; what was erased there is erased here. */
export async function letters(core: Core, caseId: string): Promise<readonly IssuedLetter[]> {
  const id = readCaseId(caseId);
  const ids = (await core.store.linked(id)).map((it) => it.id).filter((it) => it === id || it.startsWith(`${id}/`));
  if (!ids.includes(id)) throw new UnknownCase(id);
  // A group speaks after its members: what it writes at the same instant comes of what they did.
  const membersFirst = [...ids.filter((it) => it !== id), id];
  const logs = await Promise.all(membersFirst.map((it) => core.store.log(it)));
  const all = logs.flatMap((it) => lettersOf(core, it));
  return all.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

function lettersOf(core: Core, log: readonly LogRecord[]): readonly IssuedLetter[] {
  return fold(core.registry, log).flatMap(({ record, effects }) =>
    messagesOf(record, effects).flatMap(({ message, ...item }): IssuedLetter[] =>
      message.kind === 'letter' ? [{ ...item, seq: record.seq, letter: message.letter }] : [],
    ),
  );
}
