import type { Language } from '@motcua/calendar';
import type { LetterForm } from '@motcua/kit';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';

/** What the body of a letter speaks of. */
export interface Matter {
  readonly agency: string;
  readonly procedure: string;
  readonly receivedAt: string;
  readonly appointedOn: string;
  readonly newDueOn: string;
  /** Whether the letter is written before the promised day has passed, after it, or once the late result is there. */
  readonly when: 'ahead' | 'late' | 'settled';
}

/** A language in which letters are written. */
export interface LetterWords {
  readonly country: string;
  readonly motto: string;
  readonly number: (sign: string) => string;
  readonly dated: (day: string, month: string, year: string, place: string | null) => string;
  readonly form: (code: string) => string;
  readonly to: (name: string | null) => string;
  readonly procedure: string;
  readonly subject: string;
  readonly caseId: string;
  readonly opening: Readonly<Record<LetterForm, (matter: Matter) => string>>;
  readonly closing: Readonly<Record<LetterForm, (matter: Matter) => readonly string[]>>;
  readonly basis: string;
  readonly submitter: string;
  readonly head: string;
  readonly signed: string;
  readonly note: string;
  readonly erased: string;
}

/** The words of letters, by language. */
export const letterWords: Readonly<Record<Language, LetterWords>> = { vi: vietnamese, en: english };
