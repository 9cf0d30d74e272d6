import { type Counting, countingFor, type Term } from '@motcua/calendar';
import type { Choices, Citation } from '@motcua/law';

/** The hour after which a receipt counts as the next working day's, and the text that sets it. */
export type CutOff = Required<Pick<Counting, 'cutoff' | 'cutoffBy'>>;

/** The cut-off of the linked groups. */
export const linkedCutOff: CutOff = { cutoff: '15:00', cutoffBy: 'khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP' };

/** The cut-off of what is settled on the day of receipt. */
export const sameDayCutOff: CutOff = { cutoff: '15:00', cutoffBy: 'khoản 3 Điều 5 Luật Hộ tịch 60/2014/QH13' };

/** The cut-off of the hand-over from desk to unit, by the decree of the day. */
function handOverCutOff({ locator, number }: Citation): CutOff {
  return { cutoff: '15:00', cutoffBy: `${locator} Nghị định ${number}` };
}

/** How the working-day terms of the group are counted, under the answers given: after this hour, from the next working day. */
export function workingDayCounting(cutoff: CutOff | null) {
  return (choices: Choices): Counting => ({
    start: choices.counting === 'inclusive' ? 'inclusive' : 'exclusive',
    roll: 'none',
    ...(cutoff ?? { cutoff: null }),
    restDay: restDayOf(choices),
    dayEnds: dayEndOf(choices),
  });
}

/** As {@link workingDayCounting} for a leg that is handed over: the cut-off counts only where it is applied again. */
export function handedOverCounting(choices: Choices): Counting {
  return workingDayCounting(choices['cutoff-at-handover'] === 'reapplied' ? linkedCutOff : null)(choices);
}

/** How the day of handing over is counted: what comes after 15:00 goes on as the next working day begins. */
export function handOverCounting(cites: Citation) {
  const counting = workingDayCounting(handOverCutOff(cites));
  return (choices: Choices): Counting => ({ ...counting(choices), movedEnds: 'opening' });
}

/** How a term is counted that the Civil Code alone rules: the citizen's and the internal ones. */
export function civilCounting(term: Term) {
  return (choices: Choices): Counting => ({ ...countingFor(term), dayEnds: dayEndOf(choices) });
}

/** As another counting, but for a term of hours: it runs from the moment, and where it would end on a rest day, with the next working day. */
export function orByHours(counting: (choices: Choices) => Counting) {
  return (choices: Choices, term?: Term): Counting =>
    term?.unit === 'hour'
      ? { ...countingFor(term), roll: 'nextWorkingDay', dayEnds: dayEndOf(choices) }
      : counting(choices);
}

function restDayOf(choices: Choices): Counting['restDay'] {
  return choices['rest-day-reception'] === 'sameDay' ? 'asReceived' : 'nextWorkingDay';
}

function dayEndOf(choices: Choices): Counting['dayEnds'] {
  return choices['end-of-day'] === 'officeClose' ? 'officeClose' : 'midnight';
}
