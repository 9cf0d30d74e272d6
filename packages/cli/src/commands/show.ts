import { momentInWords } from '@motcua/atlas';
import { dayOf, type Instant } from '@motcua/calendar';
import type { CaseView, Engine } from '@motcua/engine';
import { endOrInstantOf } from '../calendar-of.ts';
import { caseJson, caseText } from '../case-view.ts';
import { Failure } from '../failure.ts';
import { paintFor } from '../paint.ts';
import { withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { undatedOf } from '../undated-case.ts';

/** `show`: where a case stands, now or as it stood at a past instant, and its members with it. */
export async function show(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const past = textOf(call.options, 'at') === undefined ? undefined : endOrInstantOf(call);
  return withSession(call, 'read', async ({ engine }) => {
    const view = await look(engine, id, past);
    if (view === null) throw notYet(id, endOrInstantOf(call));
    const looked = await Promise.all(view.members.map((it) => look(engine, it.case, past)));
    const members = looked.filter((it) => it !== null);
    const all = await Promise.all([view, ...members].map(async (it) => ({ it, why: await undatedOf(engine, it) })));
    const [whole, ...parts] = all.map(({ it, why }) => caseJson(it, why, call.language));
    const paint = paintFor(call.world);
    const day = dayOf(endOrInstantOf(call));
    return {
      json: { case: whole, members: parts },
      text: all
        .map(({ it, why }) => caseText(it, engine.definition(it.definition), why, day, call.language, paint))
        .join('\n\n'),
    };
  });
}

function look(engine: Engine, id: string, at: Instant | undefined): Promise<CaseView | null> {
  return at === undefined ? engine.case(id) : engine.caseAt(id, at);
}

function notYet(id: string, at: Instant): Failure {
  return new Failure('notYetOpened', 1, {
    vi: `Hồ sơ «${id}» chưa được tiếp nhận vào lúc ${momentInWords(at, 'vi')}.`,
    en: `Case «${id}» had not been opened by ${momentInWords(at, 'en')}.`,
  });
}
