import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
import { openCase } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { smallPlan } from './__test-helpers__/small-plan.ts';
import type { PlanTask } from './plan-file.ts';
import { taskDefinition } from './task-definition.ts';

const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
const [first] = smallPlan.tasks as [PlanTask];

/** The day by which a task is due that is handed out on the day of the plan. */
function dueOn(id: string, deadline: string, choices: Record<string, string> = {}) {
  const definition = taskDefinition(smallPlan, { ...first, id, deadline });
  const opened = openCase(definition, { dossier: {}, receivedAt: instant('2025-01-20T09:00'), choices }, environment);
  if (!opened.ok) throw new Error(opened.refusal.says.en);
  return opened.state.clocks.promise?.due?.on;
}

describe('a printed day that is a rest day', () => {
  // 30 November 2025 is a Sunday, 29 November the Saturday before it.
  test('ends with the next working day (Civil Code, art. 148(5))', () =>
    expect(dueOn('I.9.1', '29/11/2025')).toBe('2025-12-01'));

  test('but never passes a day of which the plan says «before»', () => {
    expect(dueOn('I.9.2', 'Trước ngày 30/11/2025')).toBe('2025-11-28');
    expect(dueOn('I.9.2', 'Trước ngày 30/11/2025', { 'before-on-rest-day': 'workingDayAfter' })).toBe('2025-12-01');
  });

  test('and is asked only where it matters', () => {
    const asks = (id: string, deadline: string) =>
      taskDefinition(smallPlan, { ...first, id, deadline }).assumptions.some((it) => it.id === 'before-on-rest-day');
    expect([asks('I.9.3', '29/11/2025'), asks('I.9.4', 'Trước ngày 30/11/2025')]).toEqual([false, true]);
  });
});

describe('who accepts', () => {
  const ledBy = (lead: string[]) =>
    taskDefinition(smallPlan, { ...first, id: `I.8.${lead.length}${lead.includes('chair') ? 1 : 2}`, lead });
  const accepts = (lead: string[]) => ledBy(lead).events['evidence.accepted']?.by;

  test('the unit that follows the plan; where it leads, alone or with others, the head', () =>
    expect([['justice'], [], ['office', 'justice'], ['culture', 'justice', 'office']].map(accepts)).toEqual([
      ['office'],
      ['chair'],
      ['chair'],
      ['chair'],
    ]));

  test('and so the letter that explains a delay goes to the head where the standing unit leads', () =>
    expect([['justice'], ['office', 'culture']].map((it) => ledBy(it).letters?.apology?.to)).toEqual([
      smallPlan.units.office,
      smallPlan.units.chair,
    ]));

  test('where both lead nobody else is left, and that is said', () =>
    expect(ledBy(['office', 'chair']).unmodelled.map((it) => it.because.en)).toContainEqual(
      expect.stringContaining('nobody else is left to accept'),
    ));
});
