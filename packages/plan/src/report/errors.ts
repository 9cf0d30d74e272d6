/** A text that names no period of reporting. */
export class UnknownPeriod extends Error {
  override readonly name = 'UnknownPeriod';
  readonly code = 'unknownPeriod';
  readonly text: string;
  readonly possible: readonly string[];
  constructor(text: string, year: number, parts: readonly string[]) {
    const possible = parts.map((it) => `${year}-${it}`);
    super(
      `«${text.length > 40 ? `${text.slice(0, 40)}…` : text}» is no period of reporting, years 2000 to 2100. Possible: ${possible.join(', ')}.`,
    );
    this.text = text;
    this.possible = possible;
  }
}
