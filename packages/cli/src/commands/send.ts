import { dayOf } from '@motcua/calendar';
import { instantOf } from '../calendar-of.ts';
import { caseJson, caseText } from '../case-view.ts';
import { misuse } from '../failure.ts';
import { paintFor } from '../paint.ts';
import { parseJson, readJson } from '../read.ts';
import { refused } from '../refused.ts';
import { demandEvent, demandRole } from '../roles.ts';
import { withSession } from '../session.ts';
import { type Answer, type Call, type Options, textOf } from '../spec.ts';
import { undatedOf } from '../undated-case.ts';
import type { World } from '../world.ts';

/** `send`: tells a case of an event. */
export async function send(call: Call): Promise<Answer> {
  const { options, language, world } = call;
  const [id = '', type = ''] = call.args;
  const data = dataOf(options, world);
  const at = instantOf(call, 'at');
  const expected = { expectedVersion: versionOf(textOf(options, 'expectVersion')), id: textOf(options, 'eventId') };
  return withSession(call, 'write', async ({ engine }) => {
    const definition = engine.definition((await engine.case(id)).definition);
    const role = textOf(options, 'as') ?? '';
    demandEvent(definition, type);
    demandRole(definition, role);
    const answer = await engine.send(id, { type, at, by: { role }, data, ...expected });
    if (!answer.ok) throw refused(answer.refusal);
    const { duplicate, taken, case: view, effects } = answer;
    const letters = effects.flatMap((it) => (it.type === 'letter' ? [it.letter.letter] : []));
    const why = await undatedOf(engine, view);
    return {
      json: { duplicate, taken, letters, case: caseJson(view, why, language) },
      text: caseText(view, definition, why, dayOf(at), language, paintFor(world)),
    };
  });
}

function dataOf(options: Options, world: World): Readonly<Record<string, unknown>> {
  const text = textOf(options, 'data');
  if (text === undefined) return {};
  const data = text.startsWith('@') ? readJson(world, text.slice(1)) : parseJson(text, '--data');
  return data as Readonly<Record<string, unknown>>;
}

function versionOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw misuse('badVersion', {
    vi: `«${text.slice(0, 40)}» không phải là một phiên bản. Viết số nguyên, như lệnh show in ra.`,
    en: `«${text.slice(0, 40)}» is not a version. Write a whole number, as show prints it.`,
  });
}
