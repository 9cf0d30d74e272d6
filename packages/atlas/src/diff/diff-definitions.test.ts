import { civilDate, countingFor, workingDays } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { createMachine, type UnknownMachineConfig } from 'xstate';
import { z } from 'zod';
import { counter } from '../__test-helpers__/counter.ts';
import { diffDefinitions } from './diff-definitions.ts';
import type { Aspect } from './part.ts';
import { sayDifference } from './say-difference.ts';

const label = (en: string) => ({ vi: `tiếng Việt: ${en}`, en });

/** What differs between the counter and a variant of it, in one aspect. */
function differing(aspect: Aspect, variant: Partial<Definition>, before: Partial<Definition> = {}) {
  const { aspects } = diffDefinitions({ ...counter, ...before }, { ...counter, ...variant });
  expect(aspects.map((it) => it.aspect)).toContain(aspect);
  return aspects.find((it) => it.aspect === aspect);
}

/** A machine of a work region with these states, without a promise. */
function working(states: UnknownMachineConfig['states']): Definition['machine'] {
  const work = { meta: { label: label('the work') }, initial: 'begun', states };
  const config: UnknownMachineConfig = { id: 'counter@2020-01-01', type: 'parallel', states: { work } };
  return createMachine(config);
}

test('a definition does not differ from itself', () => expect(diffDefinitions(counter, counter).aspects).toEqual([]));

describe('tells', () => {
  test('a limit that grew', () => {
    const promise = counter.clocks.promise;
    const [version] = promise?.terms.regular?.versions ?? [];
    if (promise === undefined || version === undefined) throw new Error('the counter promises');
    const regular = { id: 'counter.regular', versions: [{ ...version, value: workingDays(5) }] };
    const found = differing('limit', { clocks: { promise: { ...promise, terms: { regular } } } });
    expect(found?.changed).toMatchObject([
      { name: 'promise.regular', was: { term: { en: '3 working days' } }, is: { term: { en: '5 working days' } } },
    ]);
    expect(Object.keys(found?.changed[0]?.was ?? {})).toEqual(['term']);
  });
  test('another way of counting', () => {
    const promise = counter.clocks.promise;
    if (promise === undefined) throw new Error('the counter promises');
    const counting = () => ({ ...countingFor(workingDays(3)), cutoff: '15:00' }) as const;
    const found = differing('limit', { clocks: { promise: { ...promise, counting } } });
    expect(found?.changed[0]?.is.counting?.en).toContain('after 15:00');
  });
  test('another end of the day for what is moved to it', () => {
    const promise = counter.clocks.promise;
    if (promise === undefined) throw new Error('the counter promises');
    const counting = () => ({ ...countingFor(workingDays(3)), movedEnds: 'opening' }) as const;
    const found = differing('limit', { clocks: { promise: { ...promise, counting } } });
    expect(found?.changed[0]?.is.counting?.en).toContain('the last day ends as the office opens');
  });
  test('another of several terms by which a clock begins', () => {
    const promise = counter.clocks.promise;
    const regular = promise?.terms.regular;
    if (promise === undefined || regular === undefined) throw new Error('the counter promises');
    const terms = { regular, other: { ...regular, id: 'counter.other' } };
    const begin = (term: string) => ({ clocks: { promise: { ...promise, terms, begins: () => term } } });
    const found = differing('limit', begin('other'), begin('regular'));
    expect(found?.changed.map((it) => [it.name, it.was.begins?.en, it.is.begins?.en])).toEqual([
      ['promise.regular', 'by this term', undefined],
      ['promise.other', undefined, 'by this term'],
    ]);
  });
  test('that the version of a term is that of the first day of each', () => {
    const promise = counter.clocks.promise;
    const [version] = promise?.terms.regular?.versions ?? [];
    if (promise === undefined || version === undefined) throw new Error('the counter promises');
    const [old, young] = [
      { ...version, inForce: { from: civilDate('2020-01-01'), until: civilDate('2022-12-31') } },
      { ...version, inForce: { from: civilDate('2023-01-01'), until: null }, value: workingDays(1) },
    ];
    const clocks = { promise: { ...promise, terms: { regular: { id: 'counter.regular', versions: [old, young] } } } };
    const later = { clocks, appliesTo: { from: civilDate('2023-01-01'), until: null } };
    expect(differing('limit', later, { clocks })?.changed[0]?.is.term?.en).toBe('1 working day');
  });
  test('a role of another agency, and one that is new', () => {
    const roles = {
      ...counter.roles,
      clerk: { label: label('Clerk'), agency: null },
      guard: { label: label('Guard'), agency: 'commune' },
    };
    const found = differing('role', { roles });
    expect(found?.added.map((it) => it.name)).toEqual(['guard']);
    expect(found?.changed[0]).toMatchObject({ name: 'clerk', was: { agency: { en: 'The commune' } } });
  });
  test('a field that must be filled in now', () => {
    const dossier = z.object({ reason: z.string() });
    const found = differing('dossier', { dossier }, { dossier: z.object({ reason: z.string().optional() }) });
    expect(found?.changed[0]).toMatchObject({
      name: 'reason',
      was: { need: { en: 'optional' } },
      is: { need: { en: 'required' } },
    });
  });
  test('a letter that is gone', () => {
    const { stop: _, ...letters } = counter.letters;
    expect(differing('letter', { letters })?.removed.map((it) => it.name)).toEqual(['stop']);
  });
});

describe('of the machine, tells', () => {
  const end = { type: 'final', meta: { label: label('done') } } as const;
  const begun = (on: object) => ({ meta: { label: label('begun') }, on });
  const before = { machine: working({ begun: begun({ 'result.signed': 'done' }), done: end }) };

  test('a state and a transition that are new, and the way to an end that got longer', () => {
    const checked = { meta: { label: label('checked') }, on: { 'result.signed': 'done' } };
    const after = { machine: working({ begun: begun({ check: 'checked' }), checked, done: end }) };
    expect(differing('state', after, before)?.added.map((it) => it.name)).toEqual(['work.checked']);
    expect(differing('transition', after, before)?.removed.map((it) => it.name)).toEqual([
      'work.begun|result.signed|0',
    ]);
    expect(differing('path', after, before)?.changed[0]).toMatchObject({
      name: 'work.done',
      was: { way: { en: 'Signed' } },
      is: { way: { en: 'check → Signed' } },
    });
  });
  test('a transition that leads elsewhere, and the end that nobody comes to any more', () => {
    const lost = { type: 'final', meta: { label: label('lost') } } as const;
    const after = { machine: working({ begun: begun({ 'result.signed': 'lost' }), done: end, lost }) };
    const found = differing('transition', after, before);
    expect(found?.changed[0]).toMatchObject({ was: { target: { en: 'done' } }, is: { target: { en: 'lost' } } });
    const ways = differing('path', after, before);
    expect([ways?.added, ways?.removed].map((all) => all?.map((it) => it.name))).toEqual([
      ['work.lost'],
      ['work.done'],
    ]);
  });
  test('the shortest way through parallel regions, each of which must end', () => {
    const leg = {
      initial: 'open',
      meta: { label: label('leg') },
      states: { open: { meta: { label: label('open') }, on: { one: 'shut' } }, shut: end },
    };
    const other = { ...leg, states: { ...leg.states, open: { ...leg.states.open, on: { two: 'shut' } } } };
    const both = { type: 'parallel', meta: { label: label('both') }, states: { leg, other }, onDone: 'done' } as const;
    const after = { machine: working({ begun: begun({ split: 'both' }), both, done: end }) };
    expect(differing('path', after, before)?.changed[0]?.is.way?.en).toBe('split → one → two → The inner step is done');
  });
});

test('in words: what changed alike stands together, and of two lists only what left and came', () => {
  const from = { name: 'x', label: label('x'), was: { cites: label('A; B') }, is: { cites: label('A; C') } };
  const changed = [from, { ...from, name: 'y', label: label('y') }];
  const aspects = [{ aspect: 'transition', added: [], removed: [], changed } as const];
  expect(sayDifference({ from: 'a', to: 'b', aspects }, 'en')).toEqual([
    { title: 'Transitions', lines: ['~ by: − B; + C', '    · x (x)', '    · y (y)'] },
  ]);
});
