import { type CivilDate, type Counting, countingFor, type Term, until } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import type { Choices, Citation, Dated, Period } from '@motcua/law';
import { beforeOnRestDayId } from './kinds/assumptions.ts';
import type { Schedule, ScheduledDay } from './kinds/schedule.ts';
import { reportDayOnRestDay, reportSendBy } from './report/assumptions.ts';
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
      counting: (choices, of) => ({ ...usual, roll: rollOf(choices, days, of) }),
      role: lead[0],
      // A day that is over can be missed, and no more be promised.
      begins: (choices, on) =>
        choices['no-deadline-printed'] === 'none' ? null : (days.find((it) => it.on >= on)?.id ?? null),
      instead: (choices, day) =>
        choices[reportSendBy.id] === 'windowEnd' && days.some((it) => it.id === day && it.closesOn !== undefined)
          ? closed(day)
          : day,
    },
    year: {
      label: { vi: 'Hết năm của Kế hoạch', en: 'End of the plan’s year' },
      terms: { year: term('year', yearEnd) },
      counting: () => usual,
      role: follow[0] ?? lead[0],
    },
  };
}

/** A day before which something is due must not move past it; any other that is a rest day ends with the next working day. */
function rollOf(choices: Choices, days: readonly ScheduledDay[], of: Term | undefined): Counting['roll'] {
  const isBefore = of?.unit === 'until' && days.some((it) => it.before === true && it.on === of.on);
  if (isBefore && choices[beforeOnRestDayId] !== 'workingDayAfter') return 'previousWorkingDay';
  return choices[reportDayOnRestDay.id] === 'asPrinted' ? 'none' : 'nextWorkingDay';
}

/** The name of the term by which a report is due as its data close. */
function closed(day: string): string {
  return `${day}Closed`;
}
