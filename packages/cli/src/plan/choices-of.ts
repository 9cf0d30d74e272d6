import type { Assumption, Choices } from '@motcua/law';
import {
  dossiersAfterSuccession,
  dutyDefinitions,
  indicators,
  type PlanFile,
  reportDayOnRestDay,
  reportSendBy,
  taskDefinitions,
} from '@motcua/plan';
import { answersTo } from '../choices.ts';
import type { Call } from '../spec.ts';

/** The answers that `--assume` gives to the silences about the days of a plan's duties. */
export function choicesOfDuties(plan: PlanFile, { options }: Call): Choices {
  return answersTo(unique(dutyDefinitions(plan).flatMap((it) => it.assumptions)), plan.id, options);
}

/** The answers that `--assume` gives to the silences about a plan's figures and reports. */
export function choicesOfReport(plan: PlanFile, { options }: Call): Choices {
  return answersTo(
    unique([...indicators.flatMap((it) => it.assumptions), dossiersAfterSuccession, reportSendBy, reportDayOnRestDay]),
    plan.id,
    options,
  );
}

/** The answers that `--assume` gives to the silences about a plan's tasks and duties. */
export function choicesOfTasks(plan: PlanFile, { options }: Call): Choices {
  return answersTo(
    unique([...dutyDefinitions(plan), ...taskDefinitions(plan)].flatMap((it) => it.assumptions)),
    plan.id,
    options,
  );
}

function unique(all: readonly Assumption[]): readonly Assumption[] {
  return [...new Map(all.map((it) => [it.id, it])).values()];
}
