import { momentInWords, sayCitation } from '@motcua/atlas';
import { dayOf, sayRemaining } from '@motcua/calendar';
import type { ClockExplained } from '@motcua/engine';
import type { Citation } from '@motcua/law';
import { instantOf } from '../calendar-of.ts';
import { lawOf } from '../clock-law.ts';
import { ledgerJson, ledgerTable } from '../ledger-view.ts';
import { nowDoneBy } from '../now-done-by.ts';
import { paintFor } from '../paint.ts';
import { capital, citesJson } from '../say.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { wrap } from '../table.ts';
import { undatedOf, unknownJson, unknownWords } from '../undated-case.ts';

/** `explain`: every clock of a case, when it runs out, what is left, and every day of it. */
export async function explain(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const at = instantOf(call, 'at');
  return withSession(call, 'read', async ({ engine }) => {
    const view = await engine.case(id);
    const definition = engine.definition(view.definition);
    const law = (it: ClockExplained) => lawOf(definition, it, view.state.governedOn);
    const clocks = (await engine.explain(id, at)).map((it) => ({ ...it, cites: law(it) }));
    const named = (it: Explained) => nowDoneBy(it.label[call.language], it.role, definition, dayOf(at), call.language);
    const none = call.language === 'vi' ? 'Không có thời hạn nào đang chạy.' : 'No clock is running.';
    const why = await undatedOf(engine, view);
    const parts = [
      ...(why === null ? [] : [paintFor(call.world).bad(wrap(unknownWords(why, call.language), 100))]),
      ...clocks.map((it) => clockText(it, named(it), call)),
    ];
    const unknown = unknownJson(why, call.language);
    return {
      json: { case: id, at, clocks: clocks.map((it) => clockJson(it, call)), unknown },
      text: parts.length === 0 ? none : parts.join('\n\n'),
    };
  });
}

/** A clock with the provisions of its length. */
type Explained = ClockExplained & { readonly cites: readonly Citation[] };

function clockJson(it: Explained, { language }: Call) {
  const left = it.remaining === null ? null : { ...it.remaining, says: sayRemaining(it.remaining, language) };
  const cites = citesJson(it.cites, language);
  return { ...it, label: it.label[language], remaining: left, ledger: ledgerJson(it.ledger, language), cites };
}

function clockText(it: Explained, name: string, { language, world }: Call): string {
  const paint = paintFor(world);
  const standing = language === 'vi' ? 'đang tạm dừng' : 'standing still';
  const until = it.due === null ? standing : momentInWords(it.due.at, language);
  const left = it.remaining === null ? '' : ` – ${sayRemaining(it.remaining, language)}`;
  const head = `${capital(name)}: ${until}${left}`;
  const law = it.cites.map((cite) => `  ${sayCitation(cite, language)}: ${cite.gist[language]}`);
  const days = it.before === null ? [ledgerTable(it.ledger, language, paint)] : [];
  return [paint.strong(head), ...law, ...days].join('\n');
}
