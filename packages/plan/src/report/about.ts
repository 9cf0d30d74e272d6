import type { CivilDate } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { CheckedDossiers, ToldDossiers } from '../kinds/told-dossiers.ts';
import type { PlanFile, PlanTask } from '../plan-file.ts';
import type { PlanStatus } from '../status/status-of.ts';
import type { ReportWindow } from './report-window.ts';

/** What a part of a report is made from. */
export interface About {
  readonly plan: PlanFile;
  readonly status: PlanStatus;
  readonly window: ReportWindow;
  readonly on: CivilDate;
  /** The day on which the report is due; null where none is known. */
  readonly dueOn: CivilDate | null;
  /** What a unit told of dossiers, beside what the cases of the period come to. */
  readonly checked: (told: readonly ToldDossiers[]) => readonly CheckedDossiers[];
}

/** The name of a unit of the plan. */
export function nameOf({ units }: PlanFile, id: string): Label {
  return units[id] ?? { vi: id, en: id };
}

/** The units that are asked about a task: those that lead it, and where the plan names none the standing unit. */
export function askedOf(plan: PlanFile, { lead }: PlanTask): readonly Label[] {
  return (lead.length > 0 ? lead : [plan.standing]).map((it) => nameOf(plan, it));
}

/** A task of a plan, which has it. */
export function taskOf({ tasks, id }: PlanFile, task: string): PlanTask {
  const found = tasks.find((it) => it.id === task);
  if (found === undefined) throw new Error(`the plan «${id}» has no task ${task}`);
  return found;
}
