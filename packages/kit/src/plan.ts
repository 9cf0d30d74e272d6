import {
  type CivilDate,
  type Clock,
  type Due,
  dayOf,
  dueOf,
  type Instant,
  instantAt,
  startClock,
  type Term,
} from '@motcua/calendar';
import { type Choices, type Citation, inForceOn } from '@motcua/law';
import { answersOf, choicesFor } from './answers.ts';
import type { ClockDeclaration } from './clock-declaration.ts';
import { officeOf } from './clocks.ts';
import type { Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { BrokenDefinition } from './errors.ts';
import type { PlanFacts } from './plan-fact.ts';

/** When each member and the whole would be due, were every one of them to end on its own last day. */
export interface Plan {
  readonly members: readonly PlannedClock[];
  /** The promise of the definition itself. */
  readonly whole: PlannedClock;
}

/** A promise as it would run: the clock, its end, and the provision of its term; nulls where no term is known. */
export interface PlannedClock {
  readonly id: string;
  readonly definition: Definition;
  readonly clock: Clock | null;
  /** Null where no term is known: then nothing can be promised. */
  readonly due: Due | null;
  readonly cites: readonly Citation[];
  /** Where its own term is not known: the source that is missing, if the definition names it. Null where it only waits for another. */
  readonly missing: ClockDeclaration['missing'] | null;
}

/** What a plan is made for: a receipt, a variant of the terms (`verified`), answers to assumptions. */
export interface PlanOptions {
  readonly receivedAt: Instant;
  /** The term to plan by where a promise has it; elsewhere the first term. */
  readonly term?: string;
  readonly choices?: Choices;
  /** Facts of the dossier; what is not named stands at the default of the definition's `planFacts`. */
  readonly facts?: PlanFacts;
}

/**
 * Plans the due dates of a dossier before it exists: the promise of the definition, and of each member of a group in
 * the order in which they wait for each other. A member that waits is planned from the other's last second.
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
export function planDue(definition: Definition, given: PlanOptions, environment: Environment): Plan {
  const options = { ...given, facts: factsOf(definition, given.facts) };
  const planned = new Map<string, PlannedClock>();
  for (const [id, member] of Object.entries(definition.members)) {
    if (member.where?.(options.facts) === false) continue;
    const before = [member.after ?? []].flat().flatMap((it) => planned.get(it) ?? [])[0];
    const from = before === undefined ? options.receivedAt : (before.due?.at ?? null);
    planned.set(id, plannedClock(id, member.definition, from, concerning(member.definition, options), environment));
  }
  return {
    members: [...planned.values()],
    whole: plannedClock(definition.id, definition, options.receivedAt, options, environment),
  };
}

function factsOf({ planFacts = {} }: Definition, given: PlanFacts = {}): PlanFacts {
  return { ...Object.fromEntries(Object.entries(planFacts).map(([name, it]) => [name, it.default])), ...given };
}

function concerning(definition: Definition, options: PlanOptions): PlanOptions {
  return { ...options, choices: choicesFor(definition, options.choices ?? {}) };
}

function plannedClock(
  id: string,
  definition: Definition,
  from: Instant | null,
  options: PlanOptions,
  environment: Environment,
): PlannedClock {
  const declaration = definition.clocks.promise;
  if (declaration === undefined) throw new BrokenDefinition(definition.version, 'a plan needs a clock «promise».');
  const choices = answersOf(definition, options.choices ?? {});
  const governedOn = dayOf(options.receivedAt);
  const begun = beginningTerm(declaration, options, choices, governedOn);
  const term = begun === null ? null : (declaration.instead?.(choices, begun) ?? begun);
  const rule = term === null ? undefined : declaration.terms[term];
  const missing = rule === undefined ? declaration.missing : null;
  if (from === null || rule === undefined) return { id, definition, clock: null, due: null, cites: [], missing };
  const version = inForceOn(rule, governedOn);
  const clock = startClock(
    version.value,
    beginningOf(version.value, from),
    declaration.counting(choices, version.value),
  );
  const due = dueOf(clock, environment.calendar, officeOf(declaration, environment));
  return { id, definition, clock, due, cites: [version.cites], missing };
}

/** A day that was a rest day may be over as it is written, and still be in time as it is counted. */
function beginningOf(term: Term, from: Instant): Instant {
  return term.unit === 'until' && term.on < dayOf(from) ? instantAt(term.on, '00:00') : from;
}

/** The term asked for where the clock has it; else the one it begins by. Where none is known, none that is asked for is either. */
function beginningTerm(
  { terms, begins, variants = {} }: ClockDeclaration,
  { term: asked, facts = {} }: PlanOptions,
  choices: Choices,
  governedOn: CivilDate,
): string | null {
  const begun = begins === undefined ? (Object.keys(terms)[0] ?? null) : begins(choices, governedOn, facts);
  if (begun === null || asked === undefined) return begun;
  return asked in terms ? asked : (variants[asked]?.term(choices, begun) ?? begun);
}
