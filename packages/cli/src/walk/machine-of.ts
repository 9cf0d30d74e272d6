import { dayOf, type Instant, instantAt } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { includes } from '@motcua/law';
import { dutyDefinitions, type PlanFile, taskDefinition, taskDefinitionId } from '@motcua/plan';
import { announcedOf, definitions, procedureIds, versionFor, versionsOf } from '../definitions.ts';
import { type Failure, misuse } from '../failure.ts';
import { nearest } from '../nearest.ts';

/** A machine to walk, and when a walk of it may begin. */
export interface ToWalk {
  readonly definition: Definition;
  readonly from: Instant;
}

/** The machine that a name means: a task of a plan by its number, a procedure, a task or a duty by its id or version. @throws {Failure} */
export function machineOf(name: string, plan: PlanFile, received: Instant | null, now: Instant): ToWalk {
  const task = plan.tasks.find((it) => {
    const id = taskDefinitionId(plan, it.id);
    return [it.id, id, `${id}@${plan.decision.issuedOn}`].includes(name);
  });
  if (task !== undefined) {
    const definition = taskDefinition(plan, task);
    return { definition, from: received ?? firstMoment(definition) };
  }
  const duty = dutyDefinitions(plan).find((it) => it.id === name || it.version === name);
  if (duty !== undefined) return { definition: duty, from: received ?? firstMoment(duty) };
  const version = definitions.find((it) => it.version === name);
  if (version !== undefined) {
    const isNow = includes(version.appliesTo, dayOf(now));
    return { definition: version, from: received ?? (isNow ? now : firstMoment(version)) };
  }
  if (!procedureIds().includes(name) && announcedOf(name).length === 0) throw unknownMachine(name, plan);
  versionsOf(name);
  return { definition: versionFor(name, received ?? now), from: received ?? now };
}

function firstMoment({ appliesTo }: Definition): Instant {
  return instantAt(appliesTo.from, '08:00');
}

function unknownMachine(name: string, plan: PlanFile): Failure {
  const known = [...procedureIds(), ...plan.tasks.map((it) => it.id), ...dutyDefinitions(plan).map((it) => it.id)];
  const meant = nearest(name, known);
  const shown = name.slice(0, 80);
  return misuse('unknownMachine', {
    vi: `Không có thủ tục hay nhiệm vụ «${shown}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Xem: motcua procedures, motcua plan tasks.`,
    en: `There is no procedure or task «${shown}».${meant === null ? '' : ` Did you mean: ${meant}?`} See: motcua procedures, motcua plan tasks.`,
  });
}
