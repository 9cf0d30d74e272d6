import { civilDate } from '@motcua/calendar';
import { cite, instrument } from '@motcua/law';

// A rule that nobody has made, for procedures that nobody has to follow.

const rule = instrument({
  id: 'rule-of-the-test',
  number: '1/2020',
  title: { vi: 'Quy dinh dung de thu', en: 'A rule made for tests' },
  kind: 'decision',
  issuedOn: civilDate('2020-01-01'),
  inForce: { from: civilDate('2020-01-01'), until: null },
  source: 'written for the tests of this package',
  retrievedOn: civilDate('2020-01-01'),
  status: 'verified',
  provisions: { 'Điều 1': { gist: { vi: 'Tat ca', en: 'Everything' }, confidence: 'law' } },
});

export const article = cite(rule, 'Điều 1');

export const basis = { appointment: article, term: article, apology: article, supplement: article };

/** A label for tests, the same in both languages. */
export function say(en: string) {
  return { vi: en, en };
}
