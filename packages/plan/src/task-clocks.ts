import { type CivilDate, countingFor, type Term, until } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import type { Citation, Dated, Period } from '@motcua/law';
import { dayFollowed, lastDayOf, rollOf, type Schedule, type ScheduledDay } from './kinds/schedule.ts';
import type { People } from './task-people.ts';

/** The clocks of a task: the day by which it is due, and the end of its plan's year. */
export function clocksOf(
  id: string,
  inForce: Period,
  { days, yearEnd }: Schedule,
  place: Citation,
  { lead, follow }: People,
): Definition['clocks'] {
  const term = (name: string, on: CivilDate, cites = place): Dated<Term> => {
    return { id: `${id}.${name}`, versions: [{ inForce, value: until(on), cites }] };
  };
  const closing = days.flatMap(({ id: day, closesOn, cites }) =>
    closesOn === undefined ? [] : [[closed(day), term(closed(day), closesOn, cites)] as const],
  );
  const printed = days.map((it) => [it.id, term(it.id, it.on, it.cites)] as const);
  const usual = countingFor(until(yearEnd));
  return {
    promise: {
      label: { vi: 'Thời hạn của nhiệm vụ', en: 'Day of the task' },
      terms: Object.fromEntries([...printed, ...closing]),
      counting: (choices, of) => ({ ...usual, roll: rollOf(dayOfTerm(days, of), choices) }),
      role: lead[0],
      // A day that is over can be missed, and no more be promised.
      begins: (choices, on) =>
        choices['no-deadline-printed'] === 'none'
          ? null
          : (days.find((it) => lastDayOf(it, choices) >= on)?.id ?? null),
      instead: (choices, day) =>
        days.some((it) => it.id === day && dayFollowed(it, choices) !== it.on) ? closed(day) : day,
    },
    year: {
      label: { vi: 'Hết năm của Kế hoạch', en: 'End of the plan’s year' },
      terms: { year: term('year', yearEnd) },
      counting: () => usual,
      role: follow[0] ?? lead[0],
    },
  };
}

/** The day that a term ends on, where something is due before a day that is named. */
function dayOfTerm(days: readonly ScheduledDay[], of: Term | undefined): Pick<ScheduledDay, 'before'> {
  return (of?.unit === 'until' && days.find((it) => it.before === true && it.on === of.on)) || {};
}

/** The name of the term by which a report is due as its data close. */
function closed(day: string): string {
  return `${day}Closed`;
}
