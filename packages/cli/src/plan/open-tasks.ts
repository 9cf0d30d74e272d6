import type { Engine } from '@motcua/engine';
import type { Definition } from '@motcua/kit';
import { type Choices, localUnits, unitOf } from '@motcua/law';
import { dutyDefinitions, type PlanFile, taskDefinition } from '@motcua/plan';
import { refused } from '../refused.ts';
import { casesIn } from './accounts.ts';

/** Which cases were opened, and which had been before. */
export interface Opened {
  readonly opened: readonly string[];
  readonly already: readonly string[];
}

/** The id of the case of a task: `loc-hoa-2025-II.2.2.1`. */
export function caseOfTask(plan: PlanFile, task: string): string {
  return `${plan.id}-${task.replaceAll('đ', 'D')}`;
}

/** Opens every task of a plan as a case, on the day on which the plan was decided; what is open stays as it is. */
export function openTasks(engine: Engine, plan: PlanFile, how: HowToOpen): Promise<Opened> {
  const all = plan.tasks.map((it) => ({ id: caseOfTask(plan, it.id), definition: taskDefinition(plan, it) }));
  return openAll(engine, plan, all, how);
}

/** Opens every duty of a plan's year as a case that is called like its definition, as tasks are. */
export function openDuties(engine: Engine, plan: PlanFile, how: HowToOpen): Promise<Opened> {
  const all = dutyDefinitions(plan).map((definition) => ({ id: definition.id, definition }));
  return openAll(engine, plan, all, how);
}

interface HowToOpen {
  readonly choices: Choices;
  readonly progress: (done: number, all: number) => void;
}

async function openAll(
  engine: Engine,
  plan: PlanFile,
  all: readonly { readonly id: string; readonly definition: Definition }[],
  { choices, progress }: HowToOpen,
): Promise<Opened> {
  const opened: string[] = [];
  const already: string[] = [];
  const unit = plan.unit === null ? {} : { unit: unitOf(localUnits, plan.unit).id };
  const there = new Set(await casesIn(engine));
  for (const [index, { id, definition }] of all.entries()) {
    progress(index, all.length);
    if (there.has(id)) {
      already.push(id);
      continue;
    }
    const answer = await engine.open({
      procedure: definition.id,
      dossier: {},
      receivedAt: `${plan.decision.issuedOn}T08:00`,
      by: { role: plan.standing },
      choices: choicesFor(definition, choices),
      id,
      ...unit,
    });
    if (!answer.ok) throw refused(answer.refusal);
    opened.push(id);
  }
  progress(all.length, all.length);
  return { opened, already };
}

/** The answers that a task asks for: not every one has every silence. */
function choicesFor({ assumptions }: Definition, choices: Choices): Choices {
  const known = assumptions.map((it) => it.id);
  return Object.fromEntries(Object.entries(choices).filter(([id]) => known.includes(id)));
}
