import { type Clock, type Due, dayOf, dueOf, type Instant, instantAt, startClock } from '@motcua/calendar';
import { type Choices, type Citation, inForceOn } from '@motcua/law';
import { answersOf, choicesFor } from './answers.ts';
import { officeOf } from './clocks.ts';
import type { Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { BrokenDefinition } from './errors.ts';

/** When each member and the whole would be due, were every one of them to end on its own last day. */
export interface Plan {
  readonly members: readonly PlannedClock[];
  /** The promise of the definition itself. */
  readonly whole: PlannedClock;
}

/** A promise as it would run: the clock, its end, and the provision of its term. */
export interface PlannedClock {
  readonly id: string;
  readonly definition: Definition;
  readonly clock: Clock;
  readonly due: Due;
  readonly cites: readonly Citation[];
}

/** What a plan is made for: a receipt, a variant of the terms (`verified`), answers to assumptions. */
export interface PlanOptions {
  readonly receivedAt: Instant;
  /** The term to plan by where a promise has it; elsewhere the first term. */
  readonly term?: string;
  readonly choices?: Choices;
}

/**
 * Plans the due dates of a dossier before it exists: the promise of the definition, and of each member of a group in
 * the order in which they wait for each other. A member that waits is planned from the other's last day; the cut-off
 * hour is not applied again at such a hand-over.
 *
 * @throws {BrokenDefinition} when the definition declares no clock `promise`.
 *
 * @example
 * ```ts
 * import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * import { planDue } from '@motcua/kit';
 * import { birthGroup } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * const plan = planDue(birthGroup, { receivedAt: instant('2026-11-23T09:00') }, environment);
 * plan.members.map((it) => it.due.on); // => ['2026-11-23', '2026-11-26', '2026-11-26']
 * plan.whole.due.on; // => '2026-11-27'
 * ```
 */
export function planDue(definition: Definition, options: PlanOptions, environment: Environment): Plan {
  const planned = new Map<string, PlannedClock>();
  for (const [id, member] of Object.entries(definition.members)) {
    const before = member.after === null ? undefined : planned.get(member.after);
    const from = before === undefined ? options.receivedAt : instantAt(before.due.on, '00:00');
    planned.set(id, plannedClock(id, member.definition, from, concerning(member.definition, options), environment));
  }
  return {
    members: [...planned.values()],
    whole: plannedClock(definition.id, definition, options.receivedAt, options, environment),
  };
}

function concerning(definition: Definition, options: PlanOptions): PlanOptions {
  return { ...options, choices: choicesFor(definition, options.choices ?? {}) };
}

function plannedClock(
  id: string,
  definition: Definition,
  from: Instant,
  options: PlanOptions,
  environment: Environment,
): PlannedClock {
  const declaration = definition.clocks.promise;
  const terms = declaration?.terms ?? {};
  const rule = terms[options.term ?? ''] ?? Object.values(terms)[0];
  if (declaration === undefined || rule === undefined) {
    throw new BrokenDefinition(definition.version, 'a plan needs a clock «promise» with a term.');
  }
  const choices = answersOf(definition, options.choices ?? {});
  const version = inForceOn(rule, dayOf(options.receivedAt));
  const clock = startClock(version.value, from, declaration.counting(choices));
  const due = dueOf(clock, environment.calendar, officeOf(declaration, environment));
  if (due === null)
    throw new BrokenDefinition(definition.version, 'a clock that has just started cannot be suspended.');
  return { id, definition, clock, due, cites: [version.cites] };
}
