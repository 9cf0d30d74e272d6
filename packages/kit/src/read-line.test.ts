import { describe, expect, test } from 'vitest';
import { InvalidExampleLine, readLine } from './index.ts';

const from = '2025-01-06 10:00';
const read = (line: Parameters<typeof readLine>[0]) => readLine(line, from);

describe('reads', () => {
  test('an event with its data', () =>
    expect(read(['d2 09:10 birth desk dossier.refused', { reason: 'x' }])).toEqual({
      kind: 'event',
      at: '2025-01-08T09:10:00+07:00',
      case: 'birth',
      role: 'desk',
      type: 'dossier.refused',
      data: { reason: 'x' },
      refused: null,
    }));
  test('an attempt that is refused', () =>
    expect(read('! 2025-01-07 09:00:30 case desk dossier.held notThisRole')).toMatchObject({
      at: '2025-01-07T09:00:30+07:00',
      refused: 'notThisRole',
    }));
  test('a sweep', () => expect(read('d5 00:00 sweep')).toEqual({ kind: 'sweep', at: '2025-01-11T00:00:00+07:00' }));
  test.each([
    ['= birth in open.examining', { kind: 'in', case: 'birth', state: 'open.examining' }],
    ['= birth promise kept', { kind: 'promise', case: 'birth', state: 'kept' }],
    ['= group due promise d4', { kind: 'due', case: 'group', clock: 'promise', on: '2025-01-10' }],
    ['= group due promise 2025-02-01', { kind: 'due', case: 'group', clock: 'promise', on: '2025-02-01' }],
    ['= group due promise none', { kind: 'due', case: 'group', clock: 'promise', on: null }],
    ['d1 00:00 reorganise', { kind: 'reorganise', at: '2025-01-07T00:00:00+07:00' }],
    ['= group unit loc-thanh', { kind: 'unit', case: 'group', unit: 'loc-thanh' }],
    ['= group letter receipt', { kind: 'letter', case: 'group', letter: 'receipt' }],
    ['= card absent', { kind: 'absent', case: 'card' }],
    ['= group closed', { kind: 'closed', case: 'group' }],
  ])('%s', (line, wanted) => expect(read(line)).toEqual(wanted));
});

describe('refuses, with the line and the reason', () => {
  test.each([
    ['', 'a space too many'],
    ['d0  09:00 case desk x', 'a space too many'],
    ['d0 9:00 case desk x', '«9:00» is no hour'],
    ['d0 25:00 case desk x', '25:00'],
    ['dx 09:00 case desk x', 'dx'],
    ['2025-02-30 09:00 case desk x', '2025-02-30'],
    ['d0 09:00 case desk', 'an event is «day hour case role event»'],
    ['d0 09:00 case desk x y', 'nothing may follow the event'],
    ['! d0 09:00 case desk x', 'a refusal ends with its one code'],
    ['! d0 09:00 case desk x y z', 'a refusal ends with its one code'],
    ['d0 09:00 sweep now', 'a sweep stands alone'],
    ['! d0 09:00 sweep', 'a sweep stands alone'],
    ['d0 09:00 reorganise now', 'a reorganise stands alone'],
    ['= case unit', '«unit» takes 1 words'],
    ['= case', 'what must hold is'],
    ['= case sits here', '«sits» is none of'],
    ['= case toString here', '«toString» is none of'],
    ['= case closed now', '«closed» takes 0 words'],
    ['= case in', '«in» takes 1 words'],
    ['= case due promise', '«due» takes 2 words'],
    ['= case due promise d', 'no line'],
  ])('«%s»', (line, reason) => {
    const said = failureOf(line);
    expect(said.line).toBe(line);
    expect(said.message).toContain(reason);
  });
  test('data beside what must hold', () =>
    expect(() => read(['= case closed', { a: 1 }])).toThrow('what must hold takes no data'));
});

function failureOf(line: string): InvalidExampleLine {
  try {
    read(line);
  } catch (error) {
    if (error instanceof InvalidExampleLine) return error;
  }
  throw new Error(`«${line}» was read`);
}
