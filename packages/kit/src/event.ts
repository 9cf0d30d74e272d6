import type { Instant } from '@motcua/calendar';
import type { Citation, Label } from '@motcua/law';
import type { z } from 'zod';
import type { Actor } from './role.ts';

/** An event of a procedure as its definition declares it: who may send it, with what. */
export interface EventDeclaration {
  readonly label: Label;
  /** The roles that may send it. */
  readonly by: readonly string[];
  /** What comes with it; fields that tell of a person are marked with `personal()`. */
  readonly data: z.ZodObject;
  readonly cites?: readonly Citation[];
}

/** A past fact of one case: what happened, when, who told, with what. */
export interface CaseEvent {
  readonly type: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The event that says that a clock has run out: `deadline.passed.promise`.
 *
 * @example
 * ```ts
 * import { passed } from '@motcua/kit';
 * passed('promise'); // => 'deadline.passed.promise'
 * ```
 */
export function passed<C extends string>(clock: C): `deadline.passed.${C}` {
  return `deadline.passed.${clock}`;
}

/**
 * The event by which a group hears from a member: `member.birth.completed`.
 *
 * @example
 * ```ts
 * import { fromMember } from '@motcua/kit';
 * fromMember('birth', 'completed'); // => 'member.birth.completed'
 * ```
 */
export function fromMember<M extends string, W extends string>(member: M, what: W): `member.${M}.${W}` {
  return `member.${member}.${what}`;
}
