import { type PromiseBasis, promiseRegion } from '@motcua/kit';
import { explainsMissOf, ground, taskContext } from './ground.ts';
import { promiseLabels } from './promise-labels.ts';
import { acceptingPeriods, aroundTheYear, assignedState, endStates, type Work, workStates } from './work-states.ts';

/** A task that goes on all year, with a report for each period: the promise is renewed with each one accepted. */
export function recurringMachine(
  version: string,
  basis: PromiseBasis,
  work: Work,
  submits: { readonly guard?: 'explainsMiss' } = {},
) {
  const { schedule } = work;
  const around = aroundTheYear(schedule);
  const promise = ground.raise(({ context: { period } }) => {
    const { id: term } = schedule.days[period] ?? schedule.days[0];
    return { type: 'promise.made', term, from: schedule.from } as const;
  });
  return ground.createMachine({
    id: version,
    type: 'parallel',
    context: ({ input }) => taskContext(schedule, input),
    states: {
      work: {
        ...around,
        entry: [...around.entry, promise],
        initial: 'assigned',
        states: {
          assigned: assignedState(work),
          ...workStates('report', work, acceptingPeriods(schedule), submits),
          reported: {
            type: 'final',
            meta: { label: { vi: 'đã báo cáo đủ các kỳ trong năm', en: 'every report of the year accepted' } },
          },
          ...endStates,
        },
      },
      promise: promiseRegion(
        basis,
        {},
        { renewed: true, dayMoves: true, newDay: 'withinPeriod', labels: promiseLabels },
      ),
    },
  });
}

/** The same where a figure is held: a report of a miss explains it. */
export function holdingMachine(version: string, basis: PromiseBasis, work: Work) {
  const machine = recurringMachine(version, basis, work, { guard: 'explainsMiss' });
  return machine.provide({ guards: { explainsMiss: explainsMissOf(work.targets) } });
}
