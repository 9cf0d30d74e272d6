/** A letter lacks something that it may not be sent without; a defect of whoever made it. */
export class IncompleteLetter extends Error {
  override readonly name = 'IncompleteLetter';
  readonly code = 'incompleteLetter';
  readonly letter: string;
  readonly missing: readonly string[];
  constructor(letter: string, missing: readonly string[]) {
    super(`Letter «${letter}» lacks ${missing.join(', ')}, and is not written without. Give every declared field.`);
    this.letter = letter;
    this.missing = missing;
  }
}
