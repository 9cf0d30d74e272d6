/** The width of a letter, in characters. */
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

/** A text broken at its spaces. */
export function folded(text: string, room = width): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A caption with its value; further lines stand under the value's indent. */
export function captioned(caption: string, lines: readonly string[]): readonly string[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return indented(folded(`${caption}: ${only}`, width - 4));
  return [`${caption}:`, ...lines.flatMap((it) => indented(['', ...folded(it, width - 4)]).slice(1))];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((it, index) => (index === 0 ? it : `    ${it}`));
}
