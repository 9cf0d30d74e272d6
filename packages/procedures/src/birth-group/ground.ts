import {
  type CaseInput,
  duties,
  type MemberApology,
  type PromiseEvent,
  type PromiseFacts,
  promiseGuards,
} from '@motcua/kit';
import { setup } from 'xstate';
import { linkedPromise, linkedTerm, runsOn } from '../common/desk.ts';
import type { RefusalCode } from '../common/refusal-reasons.ts';
import { dutySince } from './law.ts';

/** The members that begin once the birth is registered. */
export type Leg = 'residence' | 'card';

/** What the coordinator knows: facts of the group, never of persons. */
export interface GroupContext {
  readonly promise: PromiseFacts;
  readonly term: string;
  /** The members whose citizen has to act. */
  readonly standing: readonly string[];
  /** The members that brought a result. */
  readonly settled: readonly string[];
  /** Whether the birth was registered under the limit of sixty days. */
  readonly underDuty: boolean;
  /** Whether the family's sixty days are over. */
  readonly dutyPassed: boolean;
  /** Whether the family registered the residence by itself. */
  readonly registeredAlone: boolean;
  readonly startsWhenHeld: boolean;
  /** Whether the term runs on with what was left, once the citizen has completed the dossier. */
  readonly runsOn: boolean;
  /** Whether the term runs even while the citizen of a member has to act. */
  readonly runsThrough: boolean;
}

type News = 'held' | 'paused' | 'restarted' | 'verifying' | 'completed' | 'withdrawn';

/** What the coordinator may hear. */
export type GroupEvent =
  | PromiseEvent
  | { type: `member.${'birth' | Leg}.${News}`; at: string }
  | { type: `member.${'birth' | Leg}.refused`; at: string; reasonCode: RefusalCode }
  | MemberApology<'birth' | Leg>
  | { type: 'withdrawal.requested' | 'residence.registeredAlone' | 'deadline.passed.residenceDuty'; at: string }
  | { type: 'audit.failureFound'; at: string; member: Leg };

/** The typed ground of the coordinator. */
export const group = setup({
  types: { context: {} as GroupContext, events: {} as GroupEvent, input: {} as CaseInput },
  actions: duties,
  guards: {
    ...promiseGuards,
    limitIsKnown: ({ context }) => context.term !== 'unknown',
    startsWhenHeld: ({ context }) => context.startsWhenHeld,
    runsThrough: ({ context }) => context.runsThrough,
    nobodyStands: ({ context }) => context.standing.length === 0,
    standsAlone: ({ context, event }) => context.standing.length === 1 && context.standing[0] === memberOf(event),
    isUnderTheDuty: ({ event }) => 'at' in event && String(event.at) >= dutySince,
    owesResidence: ({ context }) => owesResidence(context),
    isRegisteredAlone: ({ context }) => context.registeredAlone,
    allSettled: ({ context }) => context.settled.length === 3,
    concernsResidence: ({ event }) => event.type === 'audit.failureFound' && event.member === 'residence',
    concernsCard: ({ event }) => event.type === 'audit.failureFound' && event.member === 'card',
  },
});

/** The first context of a group. */
export function groupContext(input: CaseInput | undefined): GroupContext {
  const choices = input?.choices ?? {};
  return {
    promise: linkedPromise(choices),
    term: linkedTerm(input),
    standing: [],
    settled: [],
    underDuty: false,
    dutyPassed: false,
    registeredAlone: false,
    startsWhenHeld: choices['group-clock-start'] === 'held',
    runsOn: runsOn(choices),
    runsThrough: choices['group-term-while-a-leg-waits'] === 'runs',
  };
}

/** The member that an event tells of: `member.card.held`, `residence.registeredAlone`. */
export function memberOf(event: { readonly type: string }): string {
  const [first = '', second = ''] = event.type.split('.');
  return first === 'member' ? second : first;
}

function owesResidence({ underDuty, settled, dutyPassed }: GroupContext): boolean {
  return underDuty && !dutyPassed && !settled.includes('residence');
}
