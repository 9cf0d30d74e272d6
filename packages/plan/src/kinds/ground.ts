import { type CivilDate, dayOf } from '@motcua/calendar';
import { type CaseInput, duties, type PromiseEvent, type PromiseFacts, promiseGuards } from '@motcua/kit';
import { setup } from 'xstate';
import type { PlanTarget } from '../plan-file.ts';
import { lastDayOf, type Schedule } from './schedule.ts';
import { missesTarget, type ToldValue } from './told-figures.ts';

/** What the machine of a task knows of it: facts, never what was written in a report. */
export interface TaskContext {
  readonly promise: PromiseFacts;
  /** Whether a task for which no day is printed is due by the end of the year. */
  readonly dueByYearEnd: boolean;
  /** Whether the day stands still while guidance is awaited. */
  readonly dayStops: boolean;
  /** Which of the periods is worked on; 0 is the first. */
  readonly period: number;
  /** The last day of each period, by the answers given. */
  readonly periods: readonly CivilDate[];
  /** The last day of the plan's year. */
  readonly yearEnd: CivilDate;
  /** Whether the plan's year is over. */
  readonly yearOver: boolean;
}

/** What the machine of a task may hear. */
export type TaskEvent =
  | PromiseEvent
  | { type: 'occasion.arisen' | 'schedule.known'; at: string; dueOn?: string }
  | {
      type: 'report.submitted';
      at: string;
      values?: readonly ToldValue[];
      verdict?: 'held' | 'missed';
      reason?: string;
      measure?: string;
    }
  | {
      type:
        | 'task.begun'
        | 'guidance.awaited'
        | 'guidance.received'
        | 'evidence.submitted'
        | 'evidence.accepted'
        | 'evidence.returned'
        | 'report.accepted'
        | 'report.returned'
        | 'task.dropped'
        | 'year.closed'
        | 'deadline.passed.year';
      at: string;
    };

/** The typed ground of the machines of tasks. */
export const ground = setup({
  types: { context: {} as TaskContext, events: {} as TaskEvent, input: {} as CaseInput },
  actions: duties,
  guards: {
    ...promiseGuards,
    dayStops: ({ context }) => context.dayStops,
    yearIsOver: ({ context }) => context.yearOver,
    dueByYearEnd: ({ context }) => context.dueByYearEnd,
    hasDay: ({ context, event }) => context.dueByYearEnd || ('dueOn' in event && event.dueOn !== undefined),
    withinYear: ({ context, event }) =>
      !('dueOn' in event) || event.dueOn === undefined || event.dueOn <= context.yearEnd,
    withinPeriod: ({ context: { period, periods }, event }) => {
      const next = periods[period + 1];
      return event.type !== 'apology.sent' || next === undefined || event.newDueOn <= next;
    },
    isLastPeriod: ({ context }) => context.period >= context.periods.length - 1,
    explainsMiss: explainsMissOf([]),
  },
});

/**
 * Whether a report that tells of a miss explains it. A miss is what the figures come to against the targets of the task,
 * whatever the unit calls it; where it tells no figure of a target, or the task names none, its own verdict stands.
 */
export function explainsMissOf(targets: readonly PlanTarget[]) {
  return ({ event }: { readonly event: TaskEvent }): boolean => {
    if (event.type !== 'report.submitted') return false;
    const { values = [], verdict, reason, measure } = event;
    const isMiss = verdict === 'missed' || missesTarget(targets, values);
    return !isMiss || (reason !== undefined && measure !== undefined);
  };
}

/** The first context; a task that is handed out late begins with the period whose day is not over yet. */
export function taskContext({ days, yearEnd }: Schedule, input: CaseInput | undefined): TaskContext {
  const { choices = {} } = input ?? {};
  const explained = choices['task-explanation'];
  const today = input === undefined ? null : dayOf(input.receivedAt);
  const periods = days.map((it) => lastDayOf(it, choices));
  const next = today === null ? 0 : periods.findIndex((it) => it >= today);
  return {
    promise: { ahead: explained === 'ahead', again: explained === 'again', reason: 'demanded' },
    dueByYearEnd: choices['no-deadline-printed'] !== 'none',
    dayStops: choices['guidance-stops-the-day'] === 'stops',
    period: next === -1 ? days.length - 1 : next,
    periods,
    yearEnd,
    yearOver: false,
  };
}

/** What was promised is done; where nothing was promised, nothing is left to keep. */
export const settle = [ground.raise({ type: 'promise.met' }), ground.raise({ type: 'promise.released' })] as const;

/** Nothing is to be kept any more. */
export const release = [ground.raise({ type: 'promise.released' })] as const;

/** The day stands still. */
export const standStill = [ground.raise({ type: 'promise.suspended', reason: 'awaitingGuidance' })] as const;

/** What was handed in in time is in time, however long it is looked at: meanwhile the day stands still. */
export const standHandedIn = [ground.raise({ type: 'promise.suspended', reason: 'handedIn' })] as const;

/** The day runs on. */
export const runOn = [ground.raise({ type: 'promise.resumed' })] as const;

/** The plan's year is over. */
export const noteTheYear = ground.assign({ yearOver: true });
