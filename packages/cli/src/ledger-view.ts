import { type Language, type LedgerEntry, sayCause, sayWhy } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { Paint } from './paint.ts';
import { dayCell } from './say.ts';
import { table } from './table.ts';

/** A ledger entry in JSON. */
export interface LedgerJson {
  readonly on: string;
  readonly counted: boolean;
  readonly why: string;
  readonly source: string | null;
  readonly code: string;
  readonly seconds?: number;
  readonly forecast?: true;
}

/** A ledger in JSON: each day, counted or not, why in words, and by what. */
export function ledgerJson(ledger: readonly LedgerEntry[], language: Language): readonly LedgerJson[] {
  return ledger.map((it) => ({
    on: it.on,
    counted: it.counted,
    why: sayWhy(it, language),
    source: it.source,
    code: it.why,
    ...(it.seconds === undefined ? {} : { seconds: it.seconds }),
    ...(it.forecast === true ? { forecast: true as const } : {}),
  }));
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Ngày', 'Tính', 'Vì sao', 'Căn cứ'],
  en: ['Day', 'Counted', 'Why', 'Source'],
};

/** A ledger as a table, one row for each day. */
export function ledgerTable(ledger: readonly LedgerEntry[], language: Language, paint: Paint, indent = '  '): string {
  const rows = ledger.map((it) => [dayCell(it.on, language), mark(it, language), sayCause(it, language), it.source]);
  return paintRows(
    table([heads[language], ...rows], indent),
    ledger.map((it) => it.counted),
    paint,
  );
}

/** A ledger as a table in which days that are left out for the same reason share a row. */
export function shortLedgerTable(ledger: readonly LedgerEntry[], language: Language, indent = '  '): string {
  const runs: { first: LedgerEntry; last: LedgerEntry }[] = [];
  for (const entry of ledger) {
    const run = runs.at(-1);
    if (run !== undefined && sameRun(run.last, entry)) run.last = entry;
    else runs.push({ first: entry, last: entry });
  }
  const rows = runs.map(({ first, last }) => [
    span(first, last, language),
    mark(first, language),
    sayCause(first, language),
    first.source,
  ]);
  return table([heads[language], ...rows], indent);
}

function sameRun(one: LedgerEntry, next: LedgerEntry): boolean {
  if (one.counted || next.counted) return false;
  return (
    one.why === next.why && one.source === next.source && one.name?.vi === next.name?.vi && one.because === next.because
  );
}

function span(first: LedgerEntry, last: LedgerEntry, language: Language): string {
  if (first.on === last.on) return dayCell(first.on, language);
  return `${dayCell(first.on, language)} – ${dayCell(last.on, language)}`;
}

function mark(it: LedgerEntry, language: Language): string {
  if (!it.counted) return '–';
  if (it.seconds === undefined) return '✓';
  const minutes = Math.round(it.seconds / 60);
  const hourWord: Label = { vi: 'giờ', en: 'h' };
  return `✓ ${Math.floor(minutes / 60)} ${hourWord[language]}${minutes % 60 === 0 ? '' : ` ${minutes % 60}`}`;
}

function paintRows(text: string, counted: readonly boolean[], paint: Paint): string {
  const [head = '', ...rows] = text.split('\n');
  return [paint.faint(head), ...rows.map((row, index) => (counted[index] ? row : paint.faint(row)))].join('\n');
}
