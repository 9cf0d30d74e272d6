import { civilDate, defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
import { openCase, planDue } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { causable } from '../__test-helpers__/coverage.ts';
import { environment } from '../__test-helpers__/driver.ts';
import { paperStories } from '../__test-helpers__/paper-stories.ts';
import { play } from '../__test-helpers__/story.ts';
import { birthGroup2015, examplePaperDossier } from '../index.ts';

describe('the birth group on paper', () => {
  const taken = new Set<string>();

  test.each(paperStories)('$says', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    // The general rule allows one new date.
    const barred = ['birth-group promise.apologised|deadline.passed.promise|0'];
    expect(causable(birthGroup2015).filter((it) => !taken.has(it))).toEqual(barred);
  });
});

describe('planned by what is linked and where', () => {
  const due = (facts: Record<string, string>, term?: string, choices = {}) =>
    planDue(
      birthGroup2015,
      { receivedAt: instant('2024-03-04T08:30'), facts, choices, ...(term === undefined ? {} : { term }) },
      environment,
    ).whole.due?.on;

  test.each([
    ['three', 'near', '2024-04-01'],
    ['two', 'near', '2024-03-25'],
    ['three', 'remote', '2024-04-08'],
    ['two', 'remote', '2024-04-01'],
  ])('%s procedures, %s: %s', (of, remote, on) => expect(due({ of, remote })).toBe(on));

  test('case 13: remote, and completed as the police ask: 27 working days', () =>
    expect(due({ of: 'three', remote: 'remote' }, 'threeRemoteCompleted')).toBe('2024-04-10'));
});

describe('received Mon 05/10/2015, case 13', () => {
  const request = { receivedAt: instant('2015-10-05T09:00'), term: 'threeRemoteCompleted' };

  test('the days off of 2015 are not decided here: the error names the year', () =>
    expect(() => planDue(birthGroup2015, request, environment)).toThrow(/2015/));

  test('with them, 27 working days end on Wed 11/11/2015', () => {
    const year = {
      year: 2015,
      instrument: 'thử',
      decidedOn: civilDate('2014-11-01'),
      confidence: 'inferred',
      source: 'thử',
    } as const;
    const known = workingCalendar({ ...vietnam, id: 'thu-2015', years: [year], days: [] });
    const offices = { default: defaultOffice };
    expect(planDue(birthGroup2015, request, { calendar: known, offices }).whole.due?.on).toBe('2015-11-11');
  });
});

test('three procedures need permanent residence in the district: out of scope, by the scheme', () => {
  const opened = (stay: string, of: string) =>
    openCase(
      birthGroup2015,
      { dossier: { ...examplePaperDossier, stay, of }, receivedAt: instant('2024-03-04T08:30') },
      environment,
    );
  const refused = opened('temporary', 'three');
  expect(refused.ok ? [] : [refused.refusal.code, ...refused.refusal.cites.map((it) => it.number)]).toEqual([
    'outOfScope',
    '1299/QĐ-TTg',
  ]);
  expect([opened('temporary', 'two').ok, opened('permanent', 'three').ok]).toEqual([true, true]);
});
