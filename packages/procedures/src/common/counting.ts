import { type ClockTime, type Counting, countingFor, type Term } from '@motcua/calendar';
import type { Choices } from '@motcua/law';

/** How the working-day terms of the group are counted, under the answers given: after this hour, from the next working day. */
export function workingDayCounting(cutoff: ClockTime | null) {
  return (choices: Choices): Counting => ({
    start: choices.counting === 'inclusive' ? 'inclusive' : 'exclusive',
    roll: 'none',
    cutoff,
    restDay: restDayOf(choices),
    dayEnds: dayEndOf(choices),
  });
}

/** As {@link workingDayCounting} for a leg that is handed over: the cut-off counts only where it is applied again. */
export function handedOverCounting(choices: Choices): Counting {
  return workingDayCounting(choices['cutoff-at-handover'] === 'reapplied' ? '15:00' : null)(choices);
}

/** How a term is counted that the Civil Code alone rules: the citizen's and the internal ones. */
export function civilCounting(term: Term) {
  return (choices: Choices): Counting => ({ ...countingFor(term), dayEnds: dayEndOf(choices) });
}

function restDayOf(choices: Choices): Counting['restDay'] {
  return choices['rest-day-reception'] === 'sameDay' ? 'asReceived' : 'nextWorkingDay';
}

function dayEndOf(choices: Choices): Counting['dayEnds'] {
  return choices['end-of-day'] === 'officeClose' ? 'officeClose' : 'midnight';
}
