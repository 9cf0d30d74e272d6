import { addDays, type CivilDate, fromEpochDay, toEpochDay } from '@motcua/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeadlinePart } from './deadline.ts';
import { deadlineText } from './deadline-text.ts';
import { UnreadableDeadline } from './errors.ts';
import { parseDeadline } from './parse-deadline.ts';
import { sayDeadline } from './say-deadline.ts';
import { lastOf, type SpanUnit } from './span.ts';

const nothing = { from: null, until: null, bound: null } as const;
const bound = fc.constantFrom('inclusive' as const, 'exclusive' as const);
const year = fc.integer({ min: 1990, max: 2150 });

function begin(unit: SpanUnit): fc.Arbitrary<CivilDate> {
  const step = { date: 0, month: 1, quarter: 3, year: 12 }[unit];
  const day = fc.integer({ min: 7500, max: 65_000 }).map(fromEpochDay);
  if (step === 0) return day;
  return fc.tuple(year, fc.integer({ min: 0, max: 12 / step - 1 })).map(([inYear, index]) => {
    return `${inYear}-${`${index * step + 1}`.padStart(2, '0')}-01` as CivilDate;
  });
}

function stretch(unit: SpanUnit): fc.Arbitrary<DeadlinePart> {
  return fc
    .record({ first: begin(unit), second: begin(unit), bound, isOpen: fc.boolean(), onlyEnd: fc.boolean() })
    .map(({ first, second, bound, isOpen, onlyEnd }) => {
      const [from, last] = first < second ? [first, second] : [second, first];
      const until = bound === 'inclusive' ? lastOf(unit, last) : from === last ? addUnit(unit, last) : last;
      return { kind: unit, from: onlyEnd ? null : from, until, bound, ...(isOpen ? { openEnded: true as const } : {}) };
    });
}

function addUnit(unit: SpanUnit, first: CivilDate): CivilDate {
  return addDays(lastOf(unit, first), 1);
}

const month = fc.integer({ min: 1, max: 12 });
const recurring: fc.Arbitrary<DeadlinePart> = fc
  .oneof(
    fc.constantFrom('year', 'halfYear', 'quarter', 'month', 'period').map((every) => ({ every, bound: null })),
    month.map((inMonth) => ({ every: 'year' as const, inMonth, bound: null })),
    fc.integer({ min: 1, max: 4 }).map((inQuarter) => ({ every: 'year' as const, inQuarter, bound: null })),
    fc.record({ every: fc.constant('year' as const), inMonth: month, onDay: fc.integer({ min: 1, max: 29 }), bound }),
    fc.record({ every: fc.constant('month' as const), onDay: fc.integer({ min: 1, max: 31 }), bound }),
  )
  .map((it) => ({ kind: 'recurring', from: null, until: null, ...it }));

const syllables = ['kế', 'hoạch', 'của', 'tỉnh', 'Quyết', 'định', 'số', '06/QĐ-TTg', 'huyện', 'năm', '2025', 'HĐND'];
const tail = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 }).map((it) => it.join(' '));
const printed: fc.Arbitrary<DeadlinePart> = fc.oneof(
  fc.tuple(fc.constantFrom('Khi có', 'Sau khi', 'Ngay sau khi'), tail).map(([head, rest]) => ({
    kind: 'onEvent' as const,
    ...nothing,
    says: `${head} ${rest}`,
  })),
  fc.tuple(fc.constantFrom('Theo', 'Căn cứ', 'theo'), tail).map(([head, rest]) => ({
    kind: 'byReference' as const,
    ...nothing,
    says: `${head} ${rest}`,
  })),
);

const part: fc.Arbitrary<DeadlinePart> = fc.oneof(
  fc.constant({ kind: 'continuous' as const, ...nothing }),
  recurring,
  stretch('date'),
  stretch('month'),
  stretch('quarter'),
  stretch('year'),
  fc.tuple(begin('date'), fc.boolean()).map(([from, isOpen]) => ({
    kind: 'startFrom' as const,
    ...nothing,
    from,
    ...(isOpen ? { openEnded: true as const } : {}),
  })),
  printed,
);
const value = fc.oneof(
  fc.constant<readonly DeadlinePart[]>([{ kind: 'unspecified', ...nothing }]),
  fc.array(part, { minLength: 1, maxLength: 4 }),
);

test('value → text → value is the identity, for all kinds and for several in one text', () =>
  fc.assert(
    fc.property(value, (parts) => {
      const text = deadlineText({ parts });
      expect(parseDeadline(text).parts).toEqual(parts);
      expect(deadlineText(parseDeadline(text))).toBe(text);
    }),
    { numRuns: 3000 },
  ));

test('whatever a value, it is said in both languages, in NFC', () =>
  fc.assert(
    fc.property(value, (parts) => {
      const { vi, en } = sayDeadline({ parts });
      expect(vi).not.toBe('');
      expect(en).not.toBe('');
      expect(vi).toBe(vi.normalize('NFC'));
      expect(`${vi}${en}`).not.toMatch(/undefined|NaN|null/);
    }),
  ));

const scraps = [
  'Quý',
  'I',
  'IV',
  '/',
  '2025',
  '2026',
  '-',
  '–',
  'đến',
  'hết',
  'trước',
  'ngày',
  '31',
  '02',
  '12',
  'tháng',
  'năm',
  'hằng',
  'định kỳ',
  'thường xuyên',
  ',',
  ';',
  'và',
  'theo',
  'khi',
  'sau',
  'từ',
  'cuối',
  'giữa',
  '(',
  ')',
  '.',
  '…',
  'các năm tiếp theo',
  'chậm nhất',
  '31/12/2025',
  'giai đoạn',
  'trở đi',
  'một lần',
  'kế hoạch',
];
const scrambled = fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((it) => it.join(' '));

test('no text crashes: it is read, or the error names where reading stopped; what was read is written and read alike', () =>
  fc.assert(
    fc.property(fc.oneof(scrambled, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      try {
        const read = parseDeadline(text);
        const official = deadlineText(read);
        expect(parseDeadline(official).parts).toEqual(read.parts);
        for (const { from, until } of read.parts)
          if (from && until) expect(toEpochDay(from)).toBeLessThanOrEqual(toEpochDay(until));
      } catch (error) {
        if (!(error instanceof UnreadableDeadline)) throw error;
        expect(error.at).toBeLessThanOrEqual(text.length);
        expect(error.possible.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 20_000 },
  ));
