import { dayInWords, momentInWords, sayCitation } from '@motcua/atlas';
import { dayOf, type Language, timeOf } from '@motcua/calendar';
import type { LogRecord } from '@motcua/engine';
import { type Definition, namedOn } from '@motcua/kit';
import { eventLabel } from '../event-label.ts';
import { ledgerTable, shortLedger } from '../ledger-view.ts';
import type { Paint } from '../paint.ts';
import { capital } from '../say.ts';
import { wrap } from '../table.ts';
import { tourWords } from '../words/tour.ts';
import type { Promised } from './walk.ts';

const width = 100;

/** How the tour is printed. */
export interface Style {
  readonly language: Language;
  readonly paint: Paint;
  readonly ledgers: 'short' | 'full';
}

/** A heading between two parts of the tour. */
export function heading(text: string, { paint }: Style): string {
  return paint.strong(`── ${text} ${'─'.repeat(Math.max(0, width - text.length - 4))}`);
}

/** A paragraph. */
export function paragraph(text: string): string {
  return wrap(text, width);
}

/** The definitions of the cases of a story, and what each case is called in it. */
export interface Cast {
  readonly rules: ReadonlyMap<string, Definition | null>;
  readonly places: ReadonlyMap<string, string>;
}

/** The timeline, day by day: what was done by whom. News between linked cases is left out. */
export function timeline(records: readonly LogRecord[], cast: Cast, style: Style): string {
  const shown = records.filter((it) => !it.type.startsWith('member.'));
  const days = [...new Set(shown.map((it) => dayOf(it.at)))];
  return days
    .map((day) => {
      const lines = shown.filter((it) => dayOf(it.at) === day).map((it) => line(it, cast, style));
      return [capital(dayInWords(day, style.language)), ...lines].join('\n');
    })
    .join('\n');
}

function line(it: LogRecord, { rules, places }: Cast, { language, paint }: Style): string {
  const declared = rules.get(it.case) ?? null;
  const definition = declared === null ? null : namedOn(declared, dayOf(it.at));
  const who = definition?.roles[it.by.role]?.label[language] ?? '';
  const late = it.type === 'deadline.passed.promise' || it.type === 'apology.sent';
  const words = it.type === 'opened' ? tourWords[language].opened : eventLabel(it, definition, language);
  const room = Math.max(...[...places.values()].map((one) => one.length));
  const head = `  ${timeOf(it.at).slice(0, 5)}  ${(places.get(it.case) ?? it.case).padEnd(room)}  `;
  return `${head}${late ? paint.bad(words) : words}${who === '' ? '' : paint.faint(` (${who})`)}`;
}

/** A promise with its ledger: the first one of a case, or the new date of an apology. */
export function promise(it: Promised, title: string, style: Style): string {
  const { language, paint, ledgers } = style;
  const { due, term } = it.clock;
  const end = due === null ? '' : momentInWords(due.at, language);
  const again = language === 'vi' ? ', hẹn lại' : ', new date';
  const rows = ledgers === 'full' ? ledgerTable(it.ledger, language, paint) : shortLedger(it.ledger, language, paint);
  const law = it.cites.map((cite) => paint.faint(` – ${sayCitation(cite, language)}`)).join('');
  return `${paint.strong(`${title}${it.kind === 'again' ? again : ''}`)}: ${end}${law}\n${it.kind === 'again' && term === null ? '' : rows}`.trimEnd();
}

/** What the cases of a group are called: the members by their label, the group as the whole. */
export function castOf(rules: Cast['rules'], language: Language): Cast {
  const labels = [...rules.values()].flatMap((it) => Object.entries(it?.members ?? {}));
  const named = new Map(labels.map(([member, it]) => [member, it.label[language]]));
  const places = [...rules.keys()].map((id): [string, string] => {
    const member = id.split('/')[1];
    return [id, member === undefined ? tourWords[language].wholeGroup : (named.get(member) ?? member)];
  });
  return { rules, places: new Map(places) };
}
