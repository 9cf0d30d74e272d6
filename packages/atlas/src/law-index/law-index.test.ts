import { type CalendarEdition, civilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type Conflict, citationsOf, cite, instrument } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { counter } from '../__test-helpers__/counter.ts';
import type { LawBook } from './law-book.ts';
import { lawIndex } from './law-index.ts';
import { isAtWork } from './use.ts';

const label = (en: string) => ({ vi: `tiếng Việt: ${en}`, en });
const gist = label('a rule');

/** A text of the tests: the counter's rule, under its id, with one place that nobody uses. */
const rule = instrument({
  id: 'rule-of-the-counter',
  number: '2/2020/QĐ-THỬ',
  title: label('A rule'),
  kind: 'decision',
  issuedOn: civilDate('2020-01-01'),
  inForce: { from: civilDate('2020-01-01'), until: null },
  source: 'written for the tests of this package',
  retrievedOn: civilDate('2020-01-01'),
  status: 'verified',
  provisions: {
    'Điều 1': { gist, confidence: 'law' },
    'Điều 2': { gist, confidence: 'law' },
    'Điều 3': { gist, confidence: 'law' },
    'khoản 1 Điều 4': { gist, confidence: 'law' },
    'toàn văn': { gist, confidence: 'law' },
  },
});
const spare = cite(rule, 'Điều 3');

const book: LawBook = {
  instruments: [rule],
  definitions: [counter],
  announced: [],
  examples: [],
  conflicts: [],
  unmodelled: [],
  rules: [],
  calendars: [],
};

/** What the index says of a place, with more in the book. */
function at(locator: string, more: Partial<LawBook> = {}) {
  const found = lawIndex({ ...book, ...more }).instruments[0]?.provisions.find((it) => it.cites.locator === locator);
  if (found === undefined) throw new Error(`no ${locator}`);
  return found;
}

const names = (of: ReturnType<typeof at>, kind: string) =>
  of.usedBy.flatMap((it) => (it.kind === kind ? [it.name] : []));

describe('finds each kind of use', () => {
  const first = at('Điều 1');
  test.each([
    ['basis', 'counter'],
    ['transition', 'work.examining|result.signed|0'],
    ['term', 'promise.regular'],
    ['letter', 'receipt'],
  ])('%s', (kind, name) => expect(names(first, kind)).toContain(name));
  test('guard and event', () => {
    expect(names(at('Điều 2'), 'guard')).toContain('movesAgain');
    expect(names(at('Điều 2'), 'event')).toEqual(['apology.sent']);
  });
  test.each([
    [
      'assumption',
      { assumptions: [{ id: 'a', about: label('?'), default: 'x', choices: { x: gist }, why: gist, cites: [spare] }] },
    ],
    [
      'succession',
      { succession: [{ of: 'role', name: 'clerk', label: label('x'), from: civilDate('2021-01-01'), cites: spare }] },
    ],
    ['clock', { clocks: { ...counter.clocks, extra: { ...clock(), cites: [spare] } } }],
    ['form', { letters: { x: { ...letter(), paper: { id: 'p', versions: [paper('2021-01-01')] } } } }],
  ] satisfies readonly [string, Partial<Definition>][])('%s', (kind, part) =>
    expect(names(at('Điều 3', { definitions: [{ ...counter, ...part }] }), kind)).toHaveLength(1),
  );
  test('a form that had ended before the first dossier is none', () => {
    const ended = {
      ...paper('2018-01-01'),
      inForce: { from: civilDate('2018-01-01'), until: civilDate('2019-12-31') },
    };
    const letters = { x: { ...letter(), paper: { id: 'p', versions: [ended] } } };
    expect(names(at('Điều 3', { definitions: [{ ...counter, letters }] }), 'form')).toEqual([]);
  });
  test('rules beside the machines, and calendars that name a place in words', () => {
    const rules = [{ kind: 'rule', name: 'amount', label: gist, cites: [spare] } as const];
    expect(names(at('Điều 3', { rules }), 'rule')).toEqual(['amount']);
    expect(at('Điều 3', { calendars: [calendar('Điều 3 Quyết định 2/2020/QĐ-THỬ')] }).usedBy).toMatchObject([
      { kind: 'calendar' },
    ]);
    expect(
      names(at('khoản 1 Điều 4', { calendars: [calendar('Điều 4 Quyết định 2/2020/QĐ-THỬ')] }), 'calendar'),
    ).toHaveLength(1);
    expect(names(at('Điều 3', { calendars: [calendar('Điều 33 Quyết định 2/2020/QĐ-THỬ')] }), 'calendar')).toEqual([]);
    expect(names(at('toàn văn', { calendars: [calendar('2/2020/QĐ-THỬ')] }), 'calendar')).toHaveLength(1);
  });
});

test('what only mentions a place does nothing by it', () => {
  const disagreement: Conflict = {
    id: 'c',
    about: gist,
    sides: [
      { says: gist, cites: spare },
      { says: gist, cites: spare },
    ],
  };
  const example = {
    id: 'e',
    says: gist,
    of: counter,
    from: '2021-01-04 09:00',
    cites: [spare],
    origin: 'computed',
    lines: [],
  } as const;
  const { usedBy } = at('Điều 3', { conflicts: [disagreement], examples: [example] });
  expect(usedBy.map((it) => it.kind).sort()).toEqual(['conflict', 'example']);
  expect(usedBy.some(isAtWork)).toBe(false);
});

test('a place is told once for each use, however often that cites it', () => {
  const definitions = [{ ...counter, basis: [spare, spare] }];
  expect(names(at('Điều 3', { definitions }), 'basis')).toEqual(['counter']);
});

test('what is not modelled, by whom that is said', () => {
  const because = label('left out');
  const unmodelled = [{ cites: spare, because }];
  const announced = [
    {
      id: 'counter',
      version: 'counter@2030-01-01',
      appliesTo: { from: civilDate('2030-01-01'), until: null },
      because,
      cites: spare,
    },
  ];
  const definitions = [{ ...counter, unmodelled }];
  expect(at('Điều 3', { definitions, announced, unmodelled }).notModelled.map((it) => it.version)).toEqual([
    'counter@2020-01-01',
    'counter@2030-01-01',
    null,
  ]);
});

test('and back: every transition with its law or its reason', () => {
  const { transitions } = lawIndex(book);
  expect(transitions.find((it) => it.id === 'work.examining|result.signed|0')).toMatchObject({
    version: 'counter@2020-01-01',
    label: { en: 'examining – Signed → done' },
    cites: [{ locator: 'Điều 1' }],
    because: null,
  });
});

test('assumptions and conflicts with the versions they apply to; a conflict of no procedure has none', () => {
  const assumption = { id: 'a', about: label('?'), default: 'x', choices: { x: gist }, why: gist, cites: [spare] };
  const conflicts: Conflict[] = ['mine', 'nobody'].map((id) => ({ id, about: gist, sides: [] }));
  const definitions = [{ ...counter, assumptions: [assumption], conflicts: conflicts.slice(0, 1) }];
  const index = lawIndex({ ...book, definitions, conflicts });
  expect(index.assumptions).toEqual([{ it: assumption, versions: ['counter@2020-01-01'] }]);
  expect(index.conflicts.map((it) => it.versions)).toEqual([['counter@2020-01-01'], []]);
});

test('a citation of a place that no listed text has is told, with who cites it', () => {
  expect(lawIndex(book).dangling).toEqual([]);
  const strangers = [{ ...spare, locator: 'Điều 9' as const }];
  expect(lawIndex({ ...book, definitions: [{ ...counter, basis: strangers }] }).dangling).toMatchObject([
    { cites: { locator: 'Điều 9' }, by: { kind: 'basis', version: 'counter@2020-01-01' } },
  ]);
  expect(lawIndex({ ...book, unmodelled: [{ cites: strangers[0] ?? spare, because: gist }] }).dangling).toHaveLength(1);
  expect(lawIndex({ ...book, instruments: [] }).dangling.length).toBeGreaterThan(citationsOf(rule).length);
});

function clock() {
  const { promise } = counter.clocks;
  if (promise === undefined) throw new Error('the counter promises');
  return promise;
}

function letter() {
  const { receipt } = counter.letters;
  if (receipt === undefined) throw new Error('the counter gives a receipt');
  return receipt;
}

function paper(from: string) {
  return { inForce: { from: civilDate(from), until: null }, value: { code: null, title: gist }, cites: spare };
}

function calendar(instrument: string): CalendarEdition {
  const decided = { decidedOn: civilDate('2020-01-01'), confidence: 'text', source: 'a test', instrument } as const;
  return {
    schema: 'motcua.calendar/1',
    id: 'test',
    title: gist,
    weeklyRest: [6, 7],
    years: [{ year: 2021, ...decided }],
    days: [],
  };
}
