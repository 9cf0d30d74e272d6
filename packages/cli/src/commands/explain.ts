import { existsSync } from 'node:fs';
import { dayInWords, momentInWords, sayCitation } from '@motcua/atlas';
import { type CivilDate, dayOf, type Language, sayRemaining } from '@motcua/calendar';
import type { ClockExplained } from '@motcua/engine';
import type { Definition } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { plansPlace } from '../beside-store.ts';
import { instantOf } from '../calendar-of.ts';
import { fixedDayOf, lawOf } from '../clock-law.ts';
import { ledgerJson, ledgerTable } from '../ledger-view.ts';
import { nowDoneBy } from '../now-done-by.ts';
import { paintFor } from '../paint.ts';
import { capital, citesJson } from '../say.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { hanging, wrap } from '../table.ts';
import { undatedOf, unknownJson, unknownWords } from '../undated-case.ts';

/** `explain`: every clock of a case, the promise first: when it runs out, what is left, and every day of one that counts days. */
export async function explain(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const at = instantOf(call, 'at');
  return withSession(call, 'read', async ({ engine, path }) => {
    const view = await engine.case(id);
    const definition = engine.definition(view.definition);
    const { governedOn } = view.state;
    const printed = await printedOf(path, definition);
    const clocks = promiseFirst(await engine.explain(id, at)).map((it) => {
      const fixed = fixedDayOf(definition, it, governedOn);
      return {
        ...it,
        fixed,
        // The days up to a fixed day are waited for, and not counted.
        ledger: fixed === null ? it.ledger : [],
        printed: it.clock === 'promise' ? printed : null,
        letter: it.term === null ? (definition.letters.apology?.label[call.language] ?? null) : null,
        cites: lawOf(definition, it, governedOn),
      };
    });
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
interface Explained extends ClockExplained {
  readonly cites: readonly Citation[];
  /** The day on which it ends by its text; null for one that counts, or that a letter moved. */
  readonly fixed: CivilDate | null;
  /** The deadline of a task as its plan prints it. */
  readonly printed: string | null;
  /** What the letter is called that set the day; null where a text did. */
  readonly letter: string | null;
}

function promiseFirst(clocks: readonly ClockExplained[]): readonly ClockExplained[] {
  return clocks.toSorted((one, other) => Number(other.clock === 'promise') - Number(one.clock === 'promise'));
}

/** Only a store that keeps plans has tasks; without one the code of plans need not be read. */
async function printedOf(store: string, { id }: Definition): Promise<string | null> {
  if (!existsSync(plansPlace(store))) return null;
  return (await import('../plan/printed-deadline.ts')).printedDeadline(store, id);
}

function clockJson({ letter: _, ...it }: Explained, { language }: Call) {
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
  const law = it.cites.map((cite) => hanging('  ', `${sayCitation(cite, language)}: ${cite.gist[language]}`, 100));
  const counts = it.before === null && it.ledger.some((day) => day.counted);
  const days = counts ? [ledgerTable(it.ledger, language, paint)] : movedLines(it, language);
  return [paint.strong(head), ...law, ...days].join('\n');
}

/** How a day came about that no days are counted up to: what is printed, and what moved it. */
function movedLines({ printed, fixed, letter, due, ledger }: Explained, language: Language): readonly string[] {
  const vi = language === 'vi';
  const text = printed === null ? [] : [`${vi ? 'Thời hạn in trong kế hoạch' : 'Printed in the plan'}: «${printed}».`];
  const [sent] = ledger;
  const byLetter =
    letter === null || sent === undefined
      ? []
      : [
          vi
            ? `Ngày này do «${letter}» ${dayInWords(sent.on, 'vi')} hẹn.`
            : `The day was set by «${letter}» of ${dayInWords(sent.on, 'en')}.`,
        ];
  const byRest =
    fixed === null || due === null || due.on === fixed
      ? []
      : [
          vi
            ? `Theo văn bản là ${dayInWords(fixed, 'vi')}; dời sang ${dayInWords(due.on, 'vi')} vì ngày đó là ngày nghỉ.`
            : `By its text ${dayInWords(fixed, 'en')}, a day of rest; moved to ${dayInWords(due.on, 'en')}.`,
        ];
  return [...text, ...byLetter, ...byRest].map((it) => hanging('  ', it, 100));
}
