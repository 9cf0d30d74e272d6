import type { Engine } from '@motcua/engine';
import { type Choices, localUnits, unitOf } from '@motcua/law';
import { type PlanFile, taskDefinition, taskDefinitionId } from '@motcua/plan';
import { refused } from '../refused.ts';
import { casesIn } from './accounts.ts';

/** How many tasks were opened, and how many had been before. */
export interface Opened {
  readonly opened: readonly string[];
  readonly already: readonly string[];
}

/** The id of the case of a task: `loc-hoa-2025-II.2.2.1`. */
export function caseOfTask(plan: PlanFile, task: string): string {
  return `${plan.id}-${task.replaceAll('đ', 'D')}`;
}

/** Opens every task of a plan as a case, on the day on which the plan was decided; what is open stays as it is. */
export async function openTasks(
  engine: Engine,
  plan: PlanFile,
  { choices, progress }: { readonly choices: Choices; readonly progress: (done: number, all: number) => void },
): Promise<Opened> {
  const opened: string[] = [];
  const already: string[] = [];
  const unit = plan.unit === null ? {} : { unit: unitOf(localUnits, plan.unit).id };
  const there = new Set(await casesIn(engine));
  for (const [index, task] of plan.tasks.entries()) {
    const id = caseOfTask(plan, task.id);
    progress(index, plan.tasks.length);
    if (there.has(id)) {
      already.push(id);
      continue;
    }
    const answer = await engine.open({
      procedure: taskDefinitionId(plan, task.id),
      dossier: {},
      receivedAt: `${plan.decision.issuedOn}T08:00`,
      by: { role: plan.standing },
      choices: choicesFor(plan, task, choices),
      id,
      ...unit,
    });
    if (!answer.ok) throw refused(answer.refusal);
    opened.push(id);
  }
  progress(plan.tasks.length, plan.tasks.length);
  return { opened, already };
}

/** The answers that a task asks for: not every one has every silence. */
function choicesFor(plan: PlanFile, task: PlanFile['tasks'][number], choices: Choices): Choices {
  const known = taskDefinition(plan, task).assumptions.map((it) => it.id);
  return Object.fromEntries(Object.entries(choices).filter(([id]) => known.includes(id)));
}
