import type { CivilDate } from '@motcua/calendar';
import { assumption, cite, instrument, type Locator } from './index.ts';

const day = '2020-01-01' as CivilDate;
const head = {
  id: 'decree-1',
  number: '1/2020/NĐ-CP',
  title: { vi: 'Nghị định', en: 'Decree' },
  kind: 'decree',
  issuedOn: day,
  inForce: { from: day, until: null },
  source: 'none',
  retrievedOn: day,
  status: 'transcribed',
} as const;

const decree = instrument({
  ...head,
  provisions: { 'khoản 2 Điều 34': { gist: { vi: 'Hạn', en: 'The limit' }, confidence: 'law' } },
});

const limit = cite(decree, 'khoản 2 Điều 34');
const shown: 'The limit' = limit.gist.en;
const place: Locator = limit.locator;

// @ts-expect-error -- the place exists in form, but this instrument does not list it
cite(decree, 'khoản 3 Điều 34');

// @ts-expect-error -- not the official form of a locator
cite(decree, 'Art. 19');

// @ts-expect-error -- a table may not list what is not a locator
instrument({ ...head, provisions: { 'Art. 19': { gist: { vi: 'Hạn', en: 'The limit' }, confidence: 'law' } } });

// @ts-expect-error -- largest part first is not the official order
const reversed: Locator = 'Điều 34 khoản 2';

// @ts-expect-error -- the law has no point «f»
const letter: Locator = 'điểm f khoản 1 Điều 5';

const words = { vi: 'a', en: 'a' };
// @ts-expect-error -- the default must be one of the choices
assumption({ id: 'a', about: words, default: 'c', choices: { a: words, b: words }, why: words, cites: [limit] });

export const used = [shown, place, reversed, letter];
