import type { Language } from '@motcua/calendar';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';

/** The words of the citizen’s sheet in one language. Each sentence is short enough to be read once. */
export interface SheetWords {
  readonly title: string;
  readonly sections: Readonly<Record<SheetSection, string>>;
  readonly captions: Readonly<Record<SheetCaption, string>>;
  readonly group: string;
  readonly forDay: (day: string) => string;
  readonly until: (day: string) => string;
  readonly optional: (what: string) => string;
  readonly term: (term: string) => string;
  readonly restDays: string;
  readonly example: (receivedAt: string, due: string) => string;
  readonly verified: (due: string) => string;
  readonly appointed: (due: string) => string;
  readonly undated: string;
  readonly undatedPart: string;
  readonly otherFacts: string;
  readonly supplement: (agency: string, letter: string) => string;
  readonly ahead: string;
  readonly apology: (agency: string, letter: string) => string;
  readonly apologySays: string;
  readonly ask: (agency: string) => string;
  readonly refusal: (agency: string, letter: string) => string;
  readonly refusalSays: string;
  readonly again: string;
  readonly withdraw: (agency: string) => string;
  readonly stop: (letter: string) => string;
  readonly fees: (agency: string) => string;
  readonly feesToo: (agency: string) => string;
  readonly yours: string;
  readonly result: (agency: string) => string;
  readonly silences: string;
  readonly worth: string;
}

/** The sections of the citizen’s sheet. */
export type SheetSection =
  | 'what'
  | 'who'
  | 'bring'
  | 'where'
  | 'when'
  | 'missing'
  | 'yours'
  | 'late'
  | 'refused'
  | 'withdraw'
  | 'fees'
  | 'result'
  | 'silences'
  | 'law';

/** The captions of what stands in fields. */
export type SheetCaption = 'parts' | 'case' | 'filer' | 'needed' | 'ifThere' | 'desk' | 'settling' | 'joining';

/** The words of the citizen’s sheet, by language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = { vi: vietnamese, en: english };
