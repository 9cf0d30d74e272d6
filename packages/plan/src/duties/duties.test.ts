import { type CivilDate, civilDate, defaultOffice, instantAt, vietnam, workingCalendar } from '@motcua/calendar';
import { openCase } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../__test-helpers__/small-plan.ts';
import { checkPlan } from '../check-plan.ts';
import { locHoa2025 } from '../data/loc-hoa-2025/loc-hoa-2025.ts';
import { dutiesOf } from './duties-of.ts';
import type { Duty } from './duty.ts';
import { dutyDay } from './duty-day.ts';
import { dutyDefinitionId, dutyDefinitions } from './duty-definition.ts';

const calendar = workingCalendar(vietnam);
const environment = { calendar, offices: { default: defaultOffice } };

function duty(slug: string, plan = smallPlan): Duty {
  const found = dutiesOf(plan).find((it) => it.slug === slug);
  if (found === undefined) throw new Error(`no duty ${slug}`);
  return found;
}

/** The day by which the case of a duty is due that is opened on a day. */
function dueOf(slug: string, on: string, choices: Record<string, string> = {}): CivilDate | null {
  const definition = dutyDefinitions(smallPlan).find((it) => it.id === dutyDefinitionId(smallPlan, slug));
  if (definition === undefined) throw new Error(`no duty ${slug}`);
  const receivedAt = instantAt(civilDate(on), '09:00');
  const opened = openCase(definition, { dossier: {}, receivedAt, choices }, environment);
  if (!opened.ok) throw new Error(opened.refusal.says.en);
  return opened.state.clocks.promise?.due?.on ?? null;
}

describe('the duties of a year', () => {
  test('the reform report four times, the control of procedures twice, the books once', () => {
    const said = dutiesOf(smallPlan).map((it) => [it.slug, it.kind, it.periods.map(({ id }) => id)]);
    expect(said).toEqual([
      ['reform-report', 'continuous', ['Q1', 'H1', 'Q3', 'Y']],
      ['procedure-control-h1', 'byReference', ['procedure-control-2025-h1']],
      ['procedure-control-h2', 'byReference', ['procedure-control-2025-h2']],
      ['civil-status-book', 'oneOff', ['civil-status-book-2025']],
    ]);
  });

  test('each rests on the law and on the plan, and names what is not known', () => {
    for (const { id, basis, unmodelled, title } of dutyDefinitions(locHoa2025)) {
      expect([id, basis.map((it) => it.instrument === locHoa2025.id)]).toEqual([id, [false, true]]);
      expect(title.vi).toContain('2025');
      if (id.includes('control')) expect(unmodelled.map((it) => it.because.en).join()).toContain('were not seen');
    }
    expect(dutyDefinitions(locHoa2025)[0]?.conflicts.map((it) => it.id)).toEqual(['reports.third-quarter']);
  });

  test('the books are locked by the unit that keeps them, else by the one that follows the plan, which says so', () => {
    expect(duty('civil-status-book')).toMatchObject({ lead: 'justice' });
    const nameless = duty('civil-status-book', { ...smallPlan, civilStatus: null });
    expect(nameless.lead).toBe('office');
    expect(nameless.missing.map((it) => it.en).join()).toContain('names no unit that keeps the civil-status books');
    const { faults } = checkPlan({ ...smallPlan, civilStatus: 'nobody' });
    expect(faults.map((it) => [it.code, it.path])).toEqual([['unknownUnit', 'civilStatus']]);
  });

  test('where no source names the closing day of the books, it waits for one as the control does', () => {
    const later = { ...smallPlan, year: 2027, decision: { ...smallPlan.decision, issuedOn: '2027-01-18' } };
    expect(duty('civil-status-book', later)).toMatchObject({ kind: 'byReference', periods: [{ due: null }] });
  });
});

describe('the day of a duty is that of its clock', () => {
  // 20 September 2025 is a Saturday; so is 14 June. 4 January 2026 is a Sunday after three days off.
  test.each([
    [{}, ['2025-03-20', '2025-06-20', '2025-09-22', '2025-12-22']],
    [{ 'report-send-by': 'windowEnd' }, ['2025-03-14', '2025-06-16', '2025-09-15', '2025-12-15']],
    [{ 'report-day-on-rest-day': 'asPrinted' }, ['2025-03-20', '2025-06-20', '2025-09-20', '2025-12-20']],
  ])('reform, %j: %j', (choices: Record<string, string>, days) => {
    const reform = duty('reform-report');
    expect(reform.periods.map((it) => dutyDay(reform, it, choices, calendar))).toEqual(days);
    const opened = ['2025-01-20', '2025-03-26', '2025-06-26', '2025-09-26'];
    expect(opened.map((it) => dueOf('reform-report', it, choices))).toEqual(days);
  });

  test.each([
    ['workingDayBefore', '2025-12-31'],
    ['workingDayAfter', '2026-01-05'],
  ])('the books before 5 January, %s: %s', (answer, day) => {
    const choices = { 'before-on-rest-day': answer };
    const books = duty('civil-status-book');
    expect(dutyDay(books, books.periods[0], choices, calendar)).toBe(day);
    expect(dueOf('civil-status-book', '2025-01-20', choices)).toBe(day);
  });

  test('none where no source names it', () => {
    const control = duty('procedure-control-h1');
    expect(dutyDay(control, control.periods[0], {}, calendar)).toBeNull();
    expect(dueOf('procedure-control-h1', '2025-01-20')).toBeNull();
  });
});
