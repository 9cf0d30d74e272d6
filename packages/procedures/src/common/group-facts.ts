import type { CaseInput, PromiseFacts } from '@motcua/kit';
import { linkedPromise, runsOn } from './desk/desk.ts';
import type { Failure } from './failed-parts.ts';

/** What the coordinator of every linked group knows of its promise and its members. */
export interface GroupFacts {
  readonly promise: PromiseFacts;
  readonly term: string;
  /** The members whose citizen has to act. */
  readonly standing: readonly string[];
  /** Whether a term must begin anew once nobody stands: somebody has completed a dossier meanwhile. */
  readonly restartOwed: boolean;
  /** The members that brought a result. */
  readonly settled: readonly string[];
  /** The members that ended without a result, each with why. */
  readonly failed: Readonly<Record<string, Failure>>;
  readonly startsWhenHeld: boolean;
  /** Whether the term runs on with what was left, once the citizen has completed the dossier. */
  readonly runsOn: boolean;
  /** Whether the term runs even while the citizen of a member has to act. */
  readonly runsThrough: boolean;
}

/** Those facts at the beginning, for a group promised by that term. */
export function groupFacts(input: CaseInput | undefined, term: string): GroupFacts {
  const choices = input?.choices ?? {};
  return {
    promise: linkedPromise(choices),
    term,
    standing: [],
    restartOwed: false,
    settled: [],
    failed: {},
    startsWhenHeld: choices['group-clock-start'] === 'held',
    runsOn: runsOn(choices),
    runsThrough: choices['group-term-while-a-leg-waits'] === 'runs',
  };
}

type Asked = { context: GroupFacts; event: { readonly type: string } };

/** What every coordinator asks of them. */
export const groupFactGuards = {
  limitIsKnown: ({ context }: Asked) => context.term !== 'unknown',
  startsWhenHeld: ({ context }: Asked) => context.startsWhenHeld,
  runsThrough: ({ context }: Asked) => context.runsThrough,
  nobodyStands: ({ context }: Asked) => context.standing.length === 0,
  standsAlone: ({ context, event }: Asked) => context.standing.length === 1 && context.standing[0] === memberOf(event),
} as const;

/** The member that an event tells of: `member.card.held`, `residence.registeredAlone`. */
export function memberOf(event: { readonly type: string }): string {
  const [first = '', second = ''] = event.type.split('.');
  return first === 'member' ? second : first;
}

/** Members with one more, in their own order: the order in which they came means nothing. */
export function inOrder(order: readonly string[], members: readonly string[], one: string): readonly string[] {
  return order.filter((it) => it === one || members.includes(it));
}
