import { civilDate } from '@motcua/calendar';
import { residenceRegistrationUntil2025 } from '@motcua/procedures';
import { expect, test } from 'vitest';
import { lawOf } from './clock-law.ts';

const governedOn = civilDate('2025-03-10');

test('a clock that ends before another cites where the duty ahead is written (Decree 61/2018, art. 19(9))', () => {
  const cites = lawOf(residenceRegistrationUntil2025, { clock: 'notice', term: 'regular' }, governedOn);
  expect(cites.map((it) => [it.number, it.locator])).toEqual([['61/2018/NĐ-CP', 'khoản 9 Điều 19']]);
});

test('a clock with a term cites the term of the day that governs the case; on a promised day, the apology', () => {
  const [term] = lawOf(residenceRegistrationUntil2025, { clock: 'promise', term: 'regular' }, governedOn);
  expect(term?.locator).toBe('Mục thời hạn');
  const apology = lawOf(residenceRegistrationUntil2025, { clock: 'promise', term: null }, governedOn);
  expect(apology).toEqual(residenceRegistrationUntil2025.letters.apology?.cites);
});
