/** The width of a page of plain text, in characters. */
export const width = 80;
const half = width / 2;

/** A line in the middle of the page. */
export function centred(text: string, room = width): string {
  return (' '.repeat(Math.max(0, Math.floor((room - text.length) / 2))) + text).trimEnd();
}

/** Lines side by side, each in the middle of its half. */
export function sideBySide(left: readonly string[], right: readonly string[]): readonly string[] {
  const [a, b] = [left, right].map((side) => side.flatMap((it) => folded(it, half - 2)));
  const rows = Math.max(a?.length ?? 0, b?.length ?? 0);
  return Array.from({ length: rows }, (_, row) => {
    return `${centred(a?.[row] ?? '', half).padEnd(half)}${centred(b?.[row] ?? '', half)}`.trimEnd();
  });
}

/** A text broken at its spaces; a word that is longer than a line is broken where the line ends. */
export function folded(text: string, room = width): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((it) => pieces(it, room))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A caption with its value; further lines, and the entries of a list, stand under the value's indent. */
export function captioned(caption: string, lines: readonly string[]): readonly string[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return indented(folded(`${caption}: ${only}`, width - 4));
  const entries = lines.map((it, index) => `${index + 1}. ${it}`);
  const [first = '', ...rest] = folded(`${caption}:`, width - 4);
  return [first, ...[...rest, ...entries].flatMap((it) => folded(it, width - 4)).map((it) => `    ${it}`)];
}

/** An entry of a list; its further lines stand under its first word. */
export function hung(entry: string): readonly string[] {
  return folded(entry, width - 2).map((it, index) => `${index === 0 ? '-' : ' '} ${it}`);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((it, index) => (index === 0 ? it : `    ${it}`));
}

/** Whole characters only: a pair that makes one character stays together. */
function pieces(word: string, room: number): readonly string[] {
  if (word.length <= room) return [word];
  const found: string[] = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    if (last.length + letter.length > room) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
}
