import { civilDate } from '@motcua/calendar';
import { checkDated, inForceOn } from '@motcua/law';
import { expect, test } from 'vitest';
import { formCodes } from './form-codes.ts';
import { refusalCodes, refusalReasons } from './refusal-reasons.ts';

test('there is one numbering on every day since 2019, and the notice of stopping has a number only since 15 September 2025', () => {
  expect(checkDated(formCodes, { from: civilDate('2019-01-06'), until: null })).toEqual([]);
  expect(inForceOn(formCodes, civilDate('2025-09-14')).value.stop).toBeNull();
  expect(inForceOn(formCodes, civilDate('2025-09-15')).value.stop).toBe('05');
});

test('every code of refusal says its reason in both languages', () => {
  for (const code of refusalCodes) {
    expect(refusalReasons[code].vi.normalize('NFC')).toBe(refusalReasons[code].vi);
    expect(refusalReasons[code].en).not.toBe('');
  }
});
