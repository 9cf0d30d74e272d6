import { dayAndMonth, weekdayName, withDays } from '@motcua/atlas';
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
  /** How well it is known what was decided about the day, where something was. */
  readonly confidence?: string;
  readonly seconds?: number;
  readonly forecast?: true;
}

/** A ledger in JSON: each day, counted or not, why in words, and by what. */
export function ledgerJson(ledger: readonly LedgerEntry[], language: Language): readonly LedgerJson[] {
  return ledger.map((it) => ({
    on: it.on,
    counted: it.counted,
    why: withDays(sayWhy(it, language), language),
    source: sourceOf(it),
    code: it.why,
    ...(it.confidence === undefined ? {} : { confidence: it.confidence }),
    ...(it.seconds === undefined ? {} : { seconds: it.seconds }),
    ...(it.forecast === true ? { forecast: true as const } : {}),
  }));
}

/** Reasons that follow from the clock itself, so that no document stands behind the entry. */
const ownReasons: ReadonlySet<LedgerEntry['why']> = new Set(['outsideHours', 'paused', 'forecast']);

function sourceOf(it: LedgerEntry): string | null {
  return ownReasons.has(it.why) ? null : it.source;
}

function bracketed(source: string | null): string {
  return source === null ? '' : ` (${source})`;
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Ngày', 'Tính', 'Vì sao', 'Căn cứ'],
  en: ['Day', 'Counted', 'Why', 'Source'],
};

/** A ledger as a table, one row for each day. */
export function ledgerTable(ledger: readonly LedgerEntry[], language: Language, paint: Paint, indent = '  '): string {
  const rows = ledger.map((it) => [
    dayCell(it.on, language),
    mark(it, language),
    withDays(sayCause(it, language), language),
    sourceOf(it) ?? '',
  ]);
  const counted = [false, ...ledger.map((it) => it.counted)];
  return paintRows(table([heads[language], ...rows], indent), counted, paint);
}

/** A ledger in few lines, without years: days that are left out for the same reason share one. */
export function shortLedger(ledger: readonly LedgerEntry[], language: Language, paint: Paint, indent = '  '): string {
  const runs: { first: LedgerEntry; last: LedgerEntry }[] = [];
  for (const entry of ledger) {
    const run = runs.at(-1);
    if (run !== undefined && sameRun(run.last, entry)) run.last = entry;
    else runs.push({ first: entry, last: entry });
  }
  const rows = runs.map(({ first, last }) => [
    mark(first, language),
    span(first, last, language),
    [withDays(sayCause(first, language), language), bracketed(sourceOf(first))].join(''),
  ]);
  return paintRows(
    table(rows, indent),
    runs.map((it) => it.first.counted),
    paint,
  );
}

function sameRun(one: LedgerEntry, next: LedgerEntry): boolean {
  if (one.counted || next.counted) return false;
  return (
    one.why === next.why && one.source === next.source && one.name?.vi === next.name?.vi && one.because === next.because
  );
}

function span(first: LedgerEntry, last: LedgerEntry, language: Language): string {
  const [from, to] = [first.on, last.on].map((it) => dayAndMonth(it, language));
  return first.on === last.on ? `${weekdayName(first.on, language)} ${from}` : `${from} – ${to}`;
}

function mark(it: LedgerEntry, language: Language): string {
  if (!it.counted) return '–';
  if (it.seconds === undefined) return '✓';
  const minutes = Math.round(it.seconds / 60);
  const hourWord: Label = { vi: 'giờ', en: 'h' };
  return `✓ ${Math.floor(minutes / 60)} ${hourWord[language]}${minutes % 60 === 0 ? '' : ` ${minutes % 60}`}`;
}

function paintRows(text: string, counted: readonly boolean[], paint: Paint): string {
  const rows = text.split('\n');
  return rows.map((row, index) => (counted[index] === true ? row : paint.faint(row))).join('\n');
}
