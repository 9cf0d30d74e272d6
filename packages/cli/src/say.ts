import { dayInWords, momentInWords, termInWords } from '@motcua/atlas';
import { type CivilDate, type Clock, type Due, dayOf, type Language, timeOf } from '@motcua/calendar';
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
  return capital(dayInWords(date, language));
}

/** A plan hands over at the last second of a day; within that day there is then no time left to speak of. */
function sameDayAfter({ at }: Due, language: Language): string {
  const end = momentInWords(at, language);
  return language === 'vi'
    ? `Hạn: ${end}, ngay trong ngày phần trước xong (bản dự tính coi phần trước xong vào lúc hết hạn).`
    : `Due by ${end}, on the very day on which the part before it is done (the plan lets that end at its last moment).`;
}

/** A due date in one sentence; a clock that starts with a day is said to start on it. */
export function dueSentence(due: Due, clock: Clock, language: Language): string {
  if (clock.term.unit === 'sameDay' && timeOf(clock.from) === '23:59:59') return sameDayAfter(due, language);
  const [end, length] = [momentInWords(due.at, language), termInWords(clock.term, language)];
  const start =
    timeOf(clock.from) === '00:00:00' ? dayInWords(dayOf(clock.from), language) : momentInWords(clock.from, language);
  return language === 'vi' ? `Hạn: ${end}, ${length} kể từ ${start}.` : `Due by ${end}, ${length} from ${start}.`;
}
