import { faultAt, type PlanFault } from './check-plan-fault.ts';
import type { Names, PlanRows } from './check-plan-rows.ts';
import type { PlanFile } from './plan-file.ts';

type Printed = PlanFile['printed'][number];
type Quote = Pick<PlanFile['headings'][number], 'passage' | 'text'>;
type Quoting = { readonly path: string; readonly entry: string | null; readonly quote: Quote };

/** Quotes whose words are not in their passage, and passages of which some words belong to no entry. */
export function faultsOfPrinted(rows: PlanRows): readonly PlanFault[] {
  const passages = new Map(rows.lists.printed.map(({ it }) => [it.id, it.text]));
  const quotes = quotesOf(rows);
  const quotesIn = Map.groupBy(
    quotes.map(({ quote }) => quote),
    ({ passage }) => passage,
  );
  return [
    ...quotes.flatMap((it) => misquoted(it, rows.ids.printed, passages)),
    ...rows.lists.printed.flatMap(({ path, it }) => {
      const left = uncovered(it, quotesIn.get(it.id) ?? []);
      // What an entry quotes that cannot be read is not missed as well.
      if (left === '' || rows.unread === 'any' || rows.unread.has(it.id)) return [];
      const shown = left.length > 40 ? `${left.slice(0, 40)}…` : left;
      const vi = `còn chữ không thuộc mục nào: «${shown}»`;
      return [faultAt('passageNotCovered', path, it.id, vi, `words that belong to no entry: «${shown}»`)];
    }),
    ...rows.lists.saidAgain.flatMap(({ path, it }) =>
      it.tasks.flatMap((task, at) =>
        rows.ids.tasks?.has(task) !== false
          ? []
          : [
              faultAt(
                'unknownTask',
                `${path}.tasks[${at}]`,
                it.passage,
                `không có nhiệm vụ «${task}»`,
                `there is no task «${task}»`,
              ),
            ],
      ),
    ),
  ];
}

function quotesOf({ lists }: PlanRows): readonly Quoting[] {
  const { areas, goals, tasks, targets, headings, printed, saidAgain } = lists;
  const whole = new Map(printed.map(({ it }) => [it.id, it.text]));
  return [
    ...headings.map(({ path, it }) => ({ path, entry: null, quote: it })),
    ...[...areas, ...goals, ...tasks, ...targets].flatMap(({ path, it }) =>
      it.quotes.map((quote, at) => ({ path: `${path}.quotes[${at}]`, entry: it.id, quote })),
    ),
    ...saidAgain.map(({ path, it: { passage, text } }) => ({
      path,
      entry: passage,
      quote: { passage, text: text ?? whole.get(passage) ?? '' },
    })),
  ];
}

function misquoted(
  { path, entry, quote }: Quoting,
  there: Names,
  passages: ReadonlyMap<string, string>,
): readonly PlanFault[] {
  const { passage, text } = quote;
  if (there?.has(passage) === false) {
    return [
      faultAt(
        'unknownPassage',
        `${path}.passage`,
        entry,
        `không có đoạn «${passage}»`,
        `there is no passage «${passage}»`,
      ),
    ];
  }
  if (passages.get(passage)?.includes(text) !== false) return [];
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const vi = `«${shown}» không có trong đoạn «${passage}»; chép đúng như bản in`;
  return [
    faultAt(
      'quoteNotInPassage',
      `${path}.text`,
      entry,
      vi,
      `«${shown}» is not in the passage «${passage}»; copy what is printed`,
    ),
  ];
}

/**
 * The words of a passage that no quote holds, as they are printed, piece by piece in their order; empty where every
 * letter and figure is quoted. What is printed twice has to be quoted twice: the first quote of it stands for the first
 * time it is printed, and so on.
 */
export function uncovered({ id, text }: Printed, quotes: readonly Quote[]): string {
  const open = Array.from({ length: text.length }, () => true);
  const from = new Map<string, number>();
  for (const quote of quotes.filter((it) => it.passage === id)) {
    const at = text.indexOf(quote.text, from.get(quote.text) ?? 0);
    if (at < 0) continue;
    from.set(quote.text, at + quote.text.length);
    open.fill(false, at, at + quote.text.length);
  }
  // What no text of a file holds marks the end of a piece.
  const left = open.map((isOpen, index) => (isOpen ? text[index] : '\u0000')).join('');
  return left
    .split('\u0000')
    .flatMap((piece) => /[\p{L}\p{N}%].*[\p{L}\p{N}%]|[\p{L}\p{N}%]/su.exec(piece)?.[0].replaceAll(/\s+/g, ' ') ?? [])
    .join(' … ');
}
