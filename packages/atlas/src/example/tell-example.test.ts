import type { ExampleLine, WorkedExample } from '@motcua/kit';
import { InvalidExampleLine, personal } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { counter } from '../__test-helpers__/counter.ts';
import { tellExample } from './tell-example.ts';

const [cite] = counter.basis;
const says = { vi: 'Một ví dụ', en: 'An example' };

function example(...lines: readonly ExampleLine[]): WorkedExample {
  return {
    id: 'x-1',
    says,
    of: counter,
    from: '2026-01-05 10:00',
    cites: cite ? [cite] : [],
    origin: 'computed',
    lines,
  };
}

const told = (line: ExampleLine, language: 'vi' | 'en' = 'vi') => tellExample(example(line), language).lines[0];

describe('tells in the words of the definition', () => {
  test('an event: day with its weekday, hour, who, what, with what', () =>
    expect(told(['d2 09:10 case chair apology.sent', { reason: 'Mất điện', newDueOn: '2026-01-12' }])).toEqual({
      kind: 'happens',
      text: 'Thứ Tư 07/01/2026 09:10 – Chủ tịch Ủy ban nhân dân xã: Đã gửi văn bản xin lỗi và hẹn lại ngày trả kết quả (Lý do: Mất điện; Ngày hẹn trả lại: thứ Hai 12/01/2026)',
    }));
  test('what is refused, and why', () =>
    expect(told('! d0 11:00 case clerk result.signed notThisRole')?.text).toBe(
      'Thứ Hai 05/01/2026 11:00 – Công chức một cửa: Đã ký – không được chấp nhận: vai trò này không được làm việc đó',
    ));
  test('a sweep', () =>
    expect(told('d1 00:00 sweep', 'en')?.text).toBe('Tuesday 6 January 2026 00:00 – Passed deadlines are looked for'));
  test('a change of the units', () =>
    expect(told('d1 00:00 reorganise', 'en')?.text).toBe(
      'Tuesday 6 January 2026 00:00 – Open cases go on to the units that follow',
    ));
  test.each([
    ['= case in examining', 'Hồ sơ: đang giải quyết'],
    ['= case promise owed', 'Hồ sơ: trễ hẹn, chưa xin lỗi'],
    ['= case due promise d3', 'Hồ sơ: «Hẹn trả» kết thúc thứ Năm 08/01/2026'],
    ['= case due promise none', 'Hồ sơ: «Hẹn trả» không chạy hoặc đang tạm dừng'],
    ['= case letter receipt', 'Hồ sơ: đã gửi «Giấy tiếp nhận hồ sơ và hẹn trả kết quả»'],
    ['= case unit loc-thanh', 'Hồ sơ: do xã Lộc Thạnh giữ'],
    ['= case closed', 'Hồ sơ: đã kết thúc'],
    ['= case absent', 'Hồ sơ: chưa có'],
  ])('%s', (line, text) => expect(told(line)).toEqual({ kind: 'holds', text }));
  test('the story, its procedure, when it began, where the result comes from, its articles', () =>
    expect(tellExample(example(), 'vi')).toMatchObject({
      says: 'Một ví dụ',
      procedure: 'Thủ tục dùng để thử',
      version: 'counter@2020-01-01',
      received: 'Thứ Hai 05/01/2026 10:00',
      origin: 'kết quả được tính từ quy định',
      cites: ['Điều 1, 2/2020/QĐ-THỬ: Hẹn trả kết quả'],
    }));
});

describe('the dossier', () => {
  const said = (schema: z.ZodType, values: Readonly<Record<string, unknown>>) => schema.meta(values);
  const dossier = z.object({
    name: personal(z.string()),
    payment: z
      .object({
        account: personal(z.string()),
        method: said(z.enum(['bank', 'cash']), {
          label: { vi: 'Hình thức', en: 'Method' },
          values: { bank: { vi: 'tài khoản ngân hàng', en: 'bank account' } },
        }),
        sum: said(z.number(), { label: { vi: 'Số tiền', en: 'Amount' }, unit: 'vnd' }),
      })
      .meta({ label: { vi: 'Nhận tiền', en: 'Payment' } }),
  });
  const of = { ...counter, dossier };
  const given = { name: 'Trần Văn Thí Dụ', payment: { account: '0001', method: 'bank', sum: 23_400_000 } };
  const changed = (usual?: Readonly<Record<string, unknown>>, language: 'vi' | 'en' = 'vi') =>
    tellExample({ ...example(), of, dossier: given }, language, usual).dossier;

  test('is told by captions, codes by what they say, sums with their unit, and nothing of a person', () => {
    expect(changed()).toEqual(['Nhận tiền – Hình thức: tài khoản ngân hàng, Số tiền: 23.400.000 đồng']);
    expect(changed({}, 'en')).toEqual(['Payment – Method: bank account, Amount: 23,400,000 đồng']);
  });
  test('is told by what is not as usual', () => {
    const usual = { name: 'Lê Thị Minh Họa', payment: { account: '0002', method: 'cash', sum: 23_400_000 } };
    expect(changed(usual)).toEqual(['Nhận tiền – Hình thức: tài khoản ngân hàng']);
    expect(changed(given)).toEqual([]);
  });
});

test('a malformed line is refused', () => expect(() => told('= case sits there')).toThrow(InvalidExampleLine));
