import { momentInWords } from '@motcua/atlas';
import type { Engine, LogRecord } from '@motcua/engine';
import type { Definition } from '@motcua/kit';
import { eventLabel } from '../event-label.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `log`: what happened to a case, in order; with `--linked` to all cases linked with it. */
export async function log(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  return withSession(call, 'read', async ({ engine }) => {
    const view = await engine.case(id);
    const linked = call.options.linked === true ? view.members.map((it) => it.case) : [];
    const logs = await Promise.all([id, ...linked].map((it) => engine.log(it)));
    const records = inOrder(logs.flat());
    const rules = definitionsIn(engine, records);
    const rows = records.map((it) => row(it, rules.get(it.case) ?? null, call));
    return { json: { case: id, records }, text: table(linked.length > 0 ? rows : rows.map(([, ...rest]) => rest)) };
  });
}

/** Records of several cases as they happened. */
export function inOrder(records: readonly LogRecord[]): readonly LogRecord[] {
  return records.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** The definitions that the cases of some records began under. */
export function definitionsIn(engine: Engine, records: readonly LogRecord[]): ReadonlyMap<string, Definition> {
  return new Map(
    records.flatMap((it) =>
      it.opening === null ? [] : [[it.case, engine.definition(it.opening.definition)] as const],
    ),
  );
}

function row(it: LogRecord, definition: Definition | null, { language }: Call): readonly string[] {
  const who = it.by.id === undefined ? it.by.role : `${it.by.role} (${it.by.id})`;
  return [it.case, String(it.seq), momentInWords(it.at, language), it.type, who, eventLabel(it, definition, language)];
}
