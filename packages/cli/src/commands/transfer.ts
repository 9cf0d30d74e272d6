import { existsSync, writeFileSync } from 'node:fs';
import type { PlanFile } from '@motcua/plan';
import { z } from 'zod';
import { definitions } from '../definitions.ts';
import { Failure } from '../failure.ts';
import { fileExists, pathOf, readJson } from '../read.ts';
import { type Session, withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';

/** `export`: a case with its members and logs, as JSON; without personal data unless it is asked for. */
export async function exportCase(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const out = textOf(call.options, 'out');
  const personal = call.options.withPersonalData === true ? 'kept' : 'leftOut';
  return withSession(call, 'read', async ({ engine }) => {
    const exported = await engine.exportCase(id, { personal });
    const text = JSON.stringify(exported, null, 2);
    if (out === undefined) return { json: exported, text };
    const path = pathOf(call.world, out);
    if (existsSync(path)) throw fileExists(path);
    writeFileSync(path, `${text}\n`, { flag: 'wx' });
    const cases = exported.cases.map((it) => it.id);
    const done = call.language === 'vi' ? 'Đã xuất sang' : 'Exported to';
    return { json: { file: path, cases }, text: `${done} «${path}»: ${cases.join(', ')}` };
  });
}

/** `import`: takes in an exported case, after following its logs anew. */
export async function importCase(call: Call): Promise<Answer> {
  const json = readJson(call.world, call.args[0] ?? '');
  const plan = await planOfTask(call, json);
  const work = async ({ engine }: Session) => {
    const cases = await engine.importCase(json).catch(asThere);
    const done = call.language === 'vi' ? 'Đã nhập' : 'Taken in';
    return { json: { cases }, text: `${done}: ${cases.join(', ')}` };
  };
  return withSession(call, 'create', work, plan);
}

/** The plan of a task that is taken in; null where it is a dossier. */
async function planOfTask(call: Call, json: unknown): Promise<PlanFile | null> {
  const name = definitionIn(json);
  if (name === null || definitions.some((it) => it.version === name)) return null;
  return (await import('../plan/task-named.ts')).taskNamed(call, name)?.plan ?? null;
}

/** The version that the first case of an export began under, as far as it can be told before it is checked. */
function definitionIn(json: unknown): string | null {
  const found = exportedForm.safeParse(json);
  return found.success ? (found.data.cases[0]?.log[0]?.opening?.definition ?? null) : null;
}

const exportedForm = z.object({
  cases: z.array(z.object({ log: z.array(z.object({ opening: z.object({ definition: z.string() }).nullish() })) })),
});

/** An imported case keeps its id, so that the only way out is another store. */
function asThere(cause: unknown): never {
  const { code, case: id } = cause as { readonly code?: unknown; readonly case?: unknown };
  if (code !== 'caseExists') throw cause;
  const says = {
    vi: `Kho đã có hồ sơ «${id}» với nội dung khác; không nhập gì. Hồ sơ nhập vào giữ mã của nó: nhập vào kho khác bằng --store.`,
    en: `The store has a case «${id}» already, with other content; nothing was taken in. An imported case keeps its id: import it into another store with --store.`,
  };
  throw new Failure('caseExists', 1, says, { cause });
}
