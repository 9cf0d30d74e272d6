import { dayOf, type Language, sayDay, sayInstant, timeOf } from '@motcua/calendar';
import type { LogRecord } from '@motcua/engine';
import type { Definition } from '@motcua/kit';
import { eventLabel } from '../event-label.ts';
import { ledgerTable, shortLedgerTable } from '../ledger-view.ts';
import type { Paint } from '../paint.ts';
import { capital } from '../say.ts';
import { table, wrap } from '../table.ts';
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

/** The timeline: day by day what was done by whom; news between linked cases is left out, days without events share a line. */
export function timeline(
  records: readonly LogRecord[],
  rules: ReadonlyMap<string, Definition | null>,
  style: Style,
): string {
  const shown = records.filter((it) => !it.type.startsWith('member.'));
  const days = [...new Set(shown.map((it) => dayOf(it.at)))];
  return days
    .map((day) => {
      const rows = shown.filter((it) => dayOf(it.at) === day).map((it) => line(it, rules.get(it.case) ?? null, style));
      return `${capital(sayDay(day, style.language))}\n${table(rows, '  ')}`;
    })
    .join('\n');
}

function line(it: LogRecord, definition: Definition | null, { language, paint }: Style): readonly string[] {
  const who = definition?.roles[it.by.role]?.label[language] ?? '';
  const late = it.type === 'deadline.passed.promise' || it.type === 'apology.sent';
  const words = eventLabel(it, definition, language);
  return [
    timeOf(it.at).slice(0, 5),
    placeOf(it.case, language),
    `${late ? paint.bad(words) : words}${who === '' ? '' : `  (${who})`}`,
  ];
}

/** A promise with its ledger: the first one of a case, or the new date of an apology. */
export function promise(it: Promised, title: string, style: Style): string {
  const { language, paint, ledgers } = style;
  const { due, term } = it.clock;
  const end = due === null ? '' : sayInstant(due.at, language);
  const words = it.kind === 'again' ? (language === 'vi' ? 'hẹn lại: ' : 'new date: ') : '';
  const rows = ledgers === 'full' ? ledgerTable(it.ledger, language, paint) : shortLedgerTable(it.ledger, language);
  return `${paint.strong(title)} – ${words}${end}\n${it.kind === 'again' && term === null ? '' : rows}`.trimEnd();
}

/** The short name of a case of a group. */
export function placeOf(id: string, language: Language): string {
  const member = id.split('/')[1];
  return member ?? (language === 'vi' ? 'cả nhóm' : 'group');
}
