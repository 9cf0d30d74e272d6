import { type CivilDate, type Language, sayDay } from '@motcua/calendar';
import type { Citation, Label } from '@motcua/law';

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

/** A citation in a line: the place, the instrument, and how well it is known where that is less than the law's own text. */
export function citeLine(cite: Citation, language: Language): string {
  const doubt = cite.confidence === 'law' ? '' : ` [${confidences[cite.confidence][language]}]`;
  return `${cite.locator} ${cite.number}${doubt}`;
}

const confidences: Readonly<Record<Citation['confidence'], Label>> = {
  law: { vi: 'văn bản', en: 'text of the law' },
  portal: { vi: 'theo Cổng Dịch vụ công', en: 'national portal' },
  secondary: { vi: 'theo nguồn thứ cấp', en: 'secondary source' },
  practice: { vi: 'theo thực tiễn', en: 'practice' },
  computed: { vi: 'tính toán', en: 'computed' },
  inferred: { vi: 'suy luận', en: 'inferred' },
  recalled: { vi: 'chưa kiểm chứng', en: 'unverified' },
};

/** Words that begin a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A day at the beginning of a line. */
export function dayCell(date: CivilDate, language: Language): string {
  return capital(sayDay(date, language));
}
