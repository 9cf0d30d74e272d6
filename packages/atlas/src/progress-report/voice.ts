import type { CivilDate, Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import { plainDay, withDays } from '../words/day-words.ts';
import { type Comparator, figureInWords } from '../words/figure-words.ts';
import { type ReportWords, reportWords } from './words.ts';

/** How a report speaks in a language. */
export interface ReportVoice {
  readonly language: Language;
  readonly words: ReportWords;
  readonly say: (label: Label) => string;
  readonly day: (day: CivilDate) => string;
  /** A figure with at most two places; see {@link figureInWords}. */
  readonly figure: (value: number, comparator?: Comparator) => string;
}

/** The voice of a language. */
export function reportVoice(language: Language): ReportVoice {
  return {
    language,
    words: reportWords[language],
    say: (label) => withDays(label[language], language),
    day: (day) => plainDay(day, language),
    figure: (value, comparator) => figureInWords(value, language, comparator),
  };
}
