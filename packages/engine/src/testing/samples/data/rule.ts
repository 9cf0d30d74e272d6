import { civilDate } from '@motcua/calendar';
import type { PromiseBasis } from '@motcua/kit';

/** A rule that nobody has made, for procedures that nobody has to follow. */
export const article: PromiseBasis['term'] = {
  instrument: 'rule-of-the-test',
  number: '1/2020',
  locator: 'Điều 1',
  gist: { vi: 'Tat ca', en: 'Everything' },
  confidence: 'law',
  inForce: { from: civilDate('2020-01-01'), until: null },
  source: 'written for the tests of this package',
};

export const basis: PromiseBasis = { appointment: article, term: article, apology: article, supplement: article };

/** A label for tests, the same in both languages. */
export function say(en: string) {
  return { vi: en, en };
}
