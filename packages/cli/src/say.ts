import {
  type CivilDate,
  type Clock,
  type Due,
  dayOf,
  type Language,
  sayDay,
  sayDue,
  sayInstant,
  sayTerm,
  timeOf,
} from '@motcua/calendar';
import type { Citation } from '@motcua/law';

/** A citation as the commands write it in JSON. */
export interface CiteJson {
  readonly instrument: string;
  readonly number: string;
  readonly locator: string;
  readonly gist: string;
  readonly confidence: string;
}

/** A citation in JSON. */
export function citeJson(cite: Citation, language: Language): CiteJson {
  const { instrument, number, locator, gist, confidence } = cite;
  return { instrument, number, locator, gist: gist[language], confidence };
}

/** Citations in JSON. */
export function citesJson(cites: readonly Citation[], language: Language): readonly CiteJson[] {
  return cites.map((it) => citeJson(it, language));
}

/** Words that begin a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A day at the beginning of a line. */
export function dayCell(date: CivilDate, language: Language): string {
  return capital(sayDay(date, language));
}

/** A due date in one sentence; a clock that starts with a day is said to start on it. */
export function dueSentence(due: Due, clock: Clock, language: Language): string {
  if (timeOf(clock.from) !== '00:00:00') return sayDue(due, clock, [], language);
  const [end, length] = [sayInstant(due.at, language), sayTerm(clock.term, language)];
  const start = sayDay(dayOf(clock.from), language);
  return language === 'vi' ? `Hạn: ${end}, ${length} kể từ ${start}.` : `Due by ${end}, ${length} from ${start}.`;
}
