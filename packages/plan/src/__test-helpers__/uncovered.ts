import type { PlanFile } from '../plan-file.ts';

type Printed = PlanFile['printed'][number];
type Quote = PlanFile['headings'][number];

/**
 * The letters and figures of a passage that no quote holds, in their order. What is printed twice has to be quoted
 * twice: the first quote of it stands for the first time it is printed, and so on.
 */
export function uncovered(passage: Printed, quotes: readonly Quote[]): string {
  const open = [...passage.text].map(() => true);
  const letters = [...passage.text];
  const from = new Map<string, number>();
  for (const quote of quotes.filter((it) => it.passage === passage.id)) {
    const at = passage.text.indexOf(quote.text, from.get(quote.text) ?? 0);
    if (at < 0) continue;
    from.set(quote.text, at + quote.text.length);
    open.fill(false, [...passage.text.slice(0, at)].length, [...passage.text.slice(0, at + quote.text.length)].length);
  }
  return letters.filter((letter, index) => open[index] && /[\p{L}\p{N}%]/u.test(letter)).join('');
}
