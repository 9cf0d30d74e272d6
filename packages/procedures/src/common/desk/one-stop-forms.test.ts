import { civilDate } from '@motcua/calendar';
import { checkDated, inForceOn } from '@motcua/law';
import { expect, test } from 'vitest';
import { oneStopForms } from './one-stop-forms.ts';
import { refusalCodes, refusalReasons } from './refusal-reasons.ts';

test('there is one set of forms on every day since 2019', () =>
  expect(checkDated(oneStopForms, { from: civilDate('2019-01-06'), until: null })).toEqual([]));

test('since 15 September 2025 the apology has another title, and the notice of stopping a form', () => {
  const [before, after] = ['2025-09-14', '2025-09-15'].map((it) => inForceOn(oneStopForms, civilDate(it)).value);
  expect(before?.apology).toMatchObject({ code: '04', title: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả' } });
  expect(after?.apology).toMatchObject({
    code: '04',
    title: { vi: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết' },
  });
  expect([before?.stop, after?.stop?.code]).toEqual([null, '05']);
  expect([before?.control?.code, after?.control?.code]).toEqual(['05', '06']);
  expect([before?.register?.code, after?.register?.code]).toEqual(['06', '07']);
  expect(after?.refusal?.title.en).toBe('Notice of refusal');
});

test('every code of refusal says its reason in both languages', () => {
  for (const code of refusalCodes) {
    expect(refusalReasons[code].vi.normalize('NFC')).toBe(refusalReasons[code].vi);
    expect(refusalReasons[code].en).not.toBe('');
  }
});
