import { civilDate } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { desk } from './__test-helpers__/desk.ts';
import { type Announced, checkVersions, type Definition, defineProcedure, InvalidDefinition } from './index.ts';

const label = { vi: 'nhãn', en: 'label' };
const [cites] = desk.basis;
if (cites === undefined) throw new Error('the sample stands on nothing');

/** The sample with other days, as the check sees it. */
function version(from: string, until: string | null): Definition {
  const appliesTo = { from: civilDate(from), until: until === null ? null : civilDate(until) };
  return { ...desk, version: `desk@${from}`, appliesTo };
}

function announced(from: string, until: string | null): Announced {
  const { version: name, appliesTo } = version(from, until);
  return { id: desk.id, version: name, appliesTo, because: label, cites: cites as Announced['cites'] };
}

const [first, second] = [version('2020-01-01', '2020-06-30'), version('2020-07-01', null)];

test('versions that follow each other day by day have no fault, in whatever order, however often named', () =>
  expect(checkVersions([second, first, first])).toEqual([]));

test('days between two versions are a gap, with the versions around it', () => {
  const [fault, ...more] = checkVersions([first, version('2020-08-01', null)]);
  expect(fault).toMatchObject({ kind: 'gap', period: { from: '2020-07-01', until: '2020-07-31' } });
  expect(fault?.versions).toEqual(['desk@2020-01-01', 'desk@2020-08-01']);
  expect(more).toEqual([]);
});

test('days of two versions are an overlap, with both', () =>
  expect(checkVersions([first, version('2020-06-01', null)])).toMatchObject([
    {
      kind: 'overlap',
      period: { from: '2020-06-01', until: '2020-06-30' },
      versions: [first.version, 'desk@2020-06-01'],
    },
  ]));

test('a version that ends before it begins is told', () =>
  expect(checkVersions([first, second, version('2021-05-01', '2021-04-01')])).toMatchObject([
    { kind: 'reversed', versions: ['desk@2021-05-01'] },
  ]));

test('an announced version fills a gap, and takes nothing from one that is registered', () => {
  expect(checkVersions([first, version('2020-08-01', null)], [announced('2020-07-01', '2020-07-31')])).toEqual([]);
  expect(checkVersions([first, second], [announced('2020-05-01', null)])).toEqual([]);
  expect(checkVersions([first], [announced('2020-08-01', null)])).toMatchObject([{ kind: 'gap' }]);
});

test('a letter whose own form is missing on a day of the version, or there twice, is refused', () => {
  const paper = { code: '01', title: label };
  const dated = (...spans: readonly (readonly [string, string | null])[]) => ({
    id: 'desk.paper',
    versions: spans.map(([from, until]) => ({
      inForce: version(from, until).appliesTo,
      value: paper,
      cites: cites as Announced['cites'],
    })),
  });
  const having = (rule: ReturnType<typeof dated>) => () => {
    const letters = Object.fromEntries(
      Object.entries(desk.letters).map(([name, it]) => [name, { ...it, paper: rule }]),
    );
    return defineProcedure({ ...desk, letters });
  };
  const { from } = desk.appliesTo;
  expect(having(dated([from, null]))).not.toThrow();
  expect(having(dated([from, '2020-12-31'], ['2021-02-01', null]))).toThrow(InvalidDefinition);
  expect(having(dated([from, '2020-12-31'], ['2021-02-01', null]))).toThrow('has no version in force, from 2021-01-01');
  expect(having(dated([from, null], ['2021-02-01', null]))).toThrow('more than one version');
});
