import { because, type PromiseBasis, promiseRegion } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { ground, taskContext } from './ground.ts';
import { promiseLabels } from './promise-labels.ts';
import {
  acceptedState,
  accepting,
  aroundTheYear,
  assignedState,
  endStates,
  notArisen,
  type Work,
  waitingFor,
  workStates,
} from './work-states.ts';

/** A task that is done once, by a day. */
export function onceMachine(version: string, basis: PromiseBasis, work: Work) {
  const { schedule } = work;
  const [{ id: term }] = schedule.days;
  const promise = ground.raise({ type: 'promise.made', term, from: schedule.from });
  const around = aroundTheYear(schedule);
  const states = { ...statesOnce(work), ...endStates } as const;
  const rest = { id: version, type: 'parallel' as const, context: contextOf(work) };
  if (schedule.origin === 'printed') {
    const entry = [...around.entry, promise];
    return ground.createMachine({
      ...rest,
      states: {
        work: { ...around, entry, initial: 'assigned', states: { assigned: assignedState(work), ...states } },
        promise: promiseRegion(basis, {}, { dayMoves: true, labels: promiseLabels }),
      },
    });
  }
  return ground.createMachine({
    ...rest,
    states: {
      work: {
        ...around,
        initial: 'handedOut',
        states: {
          handedOut: {
            meta: { label: { vi: 'mới giao', en: 'handed out' } },
            always: [
              { ...unprinted, guard: 'dueByYearEnd', target: 'assigned', actions: [promise] },
              { ...unprinted, target: 'assigned' },
            ],
          },
          assigned: assignedState(work),
          ...states,
        },
      },
      promise: promiseRegion(basis, {}, { dayMoves: true, labels: promiseLabels }),
    },
  });
}

/** A task that is done once, when something has happened or another schedule is known. */
export function awaitedMachine(version: string, basis: PromiseBasis, work: Work, awaited: Awaited) {
  return ground.createMachine({
    id: version,
    type: 'parallel',
    context: contextOf(work),
    states: {
      work: {
        ...aroundTheYear(work.schedule),
        initial: 'awaiting',
        states: {
          awaiting: waitingFor(awaited.event, awaited.label, work),
          assigned: assignedState(work),
          ...statesOnce(work),
          ...endStates,
          notArisen,
        },
      },
      promise: promiseRegion(basis, {}, { dayMoves: true, labels: promiseLabels }),
    },
  });
}

/** What a task waits for before it can begin. */
export interface Awaited {
  readonly event: 'occasion.arisen' | 'schedule.known';
  readonly label: Label;
}

const unprinted = because({
  vi: 'Kế hoạch không in thời hạn',
  en: 'The plan prints no deadline',
});

function statesOnce(work: Work) {
  return { ...workStates('evidence', work, accepting), accepted: acceptedState } as const;
}

function contextOf({ schedule }: Work) {
  return ({ input }: { input: Parameters<typeof taskContext>[1] }) => taskContext(schedule, input);
}
