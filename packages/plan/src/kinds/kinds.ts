import type { Definition, EventDeclaration, PromiseBasis } from '@motcua/kit';
import type { PlanTask, TaskKind } from '../plan-file.ts';
import { dossierCounts, evidenceEvents, measuredValues, occasionEvents, reportEvents, type Senders } from './events.ts';
import { type Awaited, awaitedMachine, onceMachine } from './once.ts';
import { holdingMachine, recurringMachine } from './recurring.ts';
import type { Work } from './work-states.ts';

/** What a kind of task brings: its machine, and the events of its own. */
export interface Kind {
  /** Whether it is reported period by period, all year. */
  readonly recurs: boolean;
  readonly machine: (version: string, basis: PromiseBasis, work: Work) => Definition['machine'];
  readonly events: (task: PlanTask, senders: Senders) => Readonly<Record<string, EventDeclaration>>;
}

const occasion: Awaited = {
  event: 'occasion.arisen',
  label: { vi: 'chờ phát sinh sự việc', en: 'until the occasion comes' },
};
const schedule: Awaited = {
  event: 'schedule.known',
  label: { vi: 'chờ lịch, tiến độ được dẫn chiếu', en: 'until the other schedule is known' },
};

/** How each kind of task runs. */
export const kinds: Readonly<Record<TaskKind, Kind>> = {
  oneOff: { recurs: false, machine: onceMachine, events: (_, senders) => evidenceEvents(senders) },
  onEvent: awaited(occasion),
  byReference: awaited(schedule),
  continuous: { recurs: true, machine: recurringMachine, events: (_, senders) => reportEvents(senders) },
  procedure: {
    recurs: true,
    machine: recurringMachine,
    events: (task, senders) => reportEvents(senders, dossierCounts(task)),
  },
  indicator: {
    recurs: true,
    machine: holdingMachine,
    events: (task, senders) => reportEvents(senders, measuredValues(task)),
  },
};

function awaited(it: Awaited): Kind {
  return {
    recurs: false,
    machine: (version, basis, work) => awaitedMachine(version, basis, work, it),
    events: (_, senders) => ({ ...occasionEvents(it.event, senders), ...evidenceEvents(senders) }),
  };
}
