/** Rows as aligned columns, two spaces apart; the last column is not padded. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) => row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))))
    .map((cells) => `${indent}${cells.join('  ')}`.trimEnd())
    .join('\n');
}

/** A text broken at spaces so that no line is longer than `width`, each line after the indent. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width - indent.length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((it) => indent + it).join('\n');
}

/** A text after a mark, broken at spaces, its further lines under the beginning of its words. */
export function hanging(mark: string, text: string, width: number): string {
  return mark + wrap(text, width, ' '.repeat(mark.length)).trimStart();
}
