import { type Definition, defineProcedure, type PromiseBasis } from '@motcua/kit';
import type { Assumption, Citation } from '@motcua/law';
import { z } from 'zod';
import { beforeOnRestDay, guidanceStopsTheDay, taskExplanation } from './kinds/assumptions.ts';
import { commonEvents } from './kinds/events.ts';
import { taskDemands } from './kinds/guards.ts';
import { kinds } from './kinds/kinds.ts';
import { explanationLetter } from './kinds/letters.ts';
import type { Schedule } from './kinds/schedule.ts';
import type { PlanFile, PlanTask } from './plan-file.ts';
import { reportDayOnRestDay, reportSendBy } from './report/assumptions.ts';
import { clocksOf } from './task-clocks.ts';
import { nameOf, type People, rolesOf } from './task-people.ts';
import { decidedOn, yearEndOf } from './task-schedule.ts';

/** What a task is made a definition of, beside its row. */
export interface TaskGround {
  readonly id: string;
  readonly people: People;
  readonly schedule: Schedule;
  /** The plan, on which how it is followed rests. */
  readonly whole: Citation;
  /** Where the task is written: in the plan, or in the law. */
  readonly place: Citation;
  /** What no text says of its own day. */
  readonly silences: readonly Assumption[];
  readonly conflicts: Definition['conflicts'];
  readonly unmodelled: Definition['unmodelled'];
}

/** A task as a definition, whose kind says how it runs, from the day of its plan on. */
export function defineTask(plan: PlanFile, task: PlanTask, ground: TaskGround): Definition {
  const { id, people, schedule, whole, place, silences, conflicts, unmodelled } = ground;
  const { activity } = task;
  const appliesTo = { from: decidedOn(plan), until: yearEndOf(plan) };
  const version = `${id}@${appliesTo.from}`;
  const basis: PromiseBasis = { appointment: place, term: place, apology: whole, supplement: whole };
  const { machine, events } = kinds[task.kind];
  const targets = plan.targets.filter((it) => task.targets.includes(it.id));
  return defineProcedure({
    id,
    version,
    title: activity,
    appliesTo,
    basis: place === whole ? [whole] : [place, whole],
    agencies: { commune: { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' } },
    roles: rolesOf(plan, task, people),
    dossier: z.strictObject({}),
    facts: () => ({}),
    matter: 'task',
    events: { ...commonEvents(people, whole), ...events(task, people) },
    guards: taskDemands(whole, place),
    clocks: clocksOf(id, appliesTo, schedule, place, people),
    letters: { apology: explanationLetter(people.lead[0], nameOf(plan, people.accepts), activity, appliesTo, whole) },
    members: {},
    assumptions: [
      taskExplanation(whole),
      guidanceStopsTheDay(whole),
      ...silences,
      ...(schedule.days.some((it) => it.before === true) ? [beforeOnRestDay(place)] : []),
      ...(schedule.origin === 'reports' ? [reportSendBy, reportDayOnRestDay] : []),
    ],
    conflicts,
    unmodelled,
    machine: machine(version, basis, { task: place, lead: people.lead[0], accepts: people.accepts, schedule, targets }),
  });
}
