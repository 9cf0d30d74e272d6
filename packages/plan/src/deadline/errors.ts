/** A printed deadline that cannot be read: where reading stopped, and what can be read. */
export class UnreadableDeadline extends Error {
  override readonly name = 'UnreadableDeadline';
  readonly code = 'unreadableDeadline';
  readonly text: string;
  /** The number of characters of the text that were read, spaces made one. */
  readonly at: number;
  /** What stands where reading stopped; empty at the end of the text. */
  readonly stoppedAt: string;
  readonly possible: readonly string[];
  constructor(text: string, at: number, stoppedAt: string, possible: readonly string[], because?: string) {
    const where = stoppedAt === '' ? 'at its end' : `at «${excerpt(stoppedAt)}» (character ${at + 1})`;
    const why = because === undefined ? '' : ` ${because}`;
    super(
      `The deadline «${excerpt(text)}» cannot be read: reading stopped ${where}.${why} Possible: ${possible.join(' · ')}.`,
    );
    this.text = text;
    this.at = at;
    this.stoppedAt = stoppedAt;
    this.possible = possible;
  }
}

/** A deadline that no text says: days that do not fit its kind, or words that would be read as something else. */
export class InvalidDeadline extends Error {
  override readonly name = 'InvalidDeadline';
  readonly code = 'invalidDeadline';
  readonly kind: string;
  /** What was about to be written. */
  readonly text: string;
  constructor(kind: string, text: string) {
    super(
      `The deadline of the kind «${kind}» cannot be written: «${excerpt(text)}» would be read as another. ` +
        'Let its days begin and end its quarter, month or year, and let its words begin as printed: khi …, sau khi …, theo ….',
    );
    this.kind = kind;
    this.text = text;
  }
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
