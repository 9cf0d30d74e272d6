import type { CivilDate, Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import { plainDay, withDays } from '../words/day-words.ts';
import { type ReportWords, reportWords } from './words.ts';

/** How a report speaks in a language. */
export interface ReportVoice {
  readonly language: Language;
  readonly words: ReportWords;
  readonly say: (label: Label) => string;
  readonly day: (day: CivilDate) => string;
  /** A figure with at most two places, cut and never rounded up: what misses a target never looks as if it met it. */
  readonly figure: (value: number) => string;
}

/** The voice of a language. */
export function reportVoice(language: Language): ReportVoice {
  return {
    language,
    words: reportWords[language],
    say: (label) => withDays(label[language], language),
    day: (day) => plainDay(day, language),
    figure: (value) => figureIn(value, language),
  };
}

function figureIn(value: number, language: Language): string {
  // A product of decimals may lie a hair below what it is.
  const cut = Math.floor(Number((value * 100).toFixed(6))) / 100;
  const written = String(Math.abs(cut));
  return `${cut < 0 ? '−' : ''}${language === 'vi' ? written.replace('.', ',') : written}`;
}
