import { type CaseInput, duties, type MemberApology, type PromiseEvent, promiseGuards } from '@motcua/kit';
import { setup } from 'xstate';
import { linkedTerm } from '../common/desk/desk.ts';
import type { RefusalCode } from '../common/desk/refusal-reasons.ts';
import { type GroupFacts, groupFactGuards, groupFacts, inOrder } from '../common/group-facts.ts';
import { dutySince } from './law.ts';

/** The members that begin once the birth is registered. */
export type Leg = 'residence' | 'card' | 'identityCard';

/** Every member, in the order in which they are told of. */
const order: readonly string[] = ['birth', 'residence', 'card', 'identityCard'];

/** What the coordinator knows: facts of the group, never of persons. */
export interface GroupContext extends GroupFacts {
  /** The members that have ended, with a result or without. */
  readonly ended: readonly string[];
  /** Whether the identity card is asked for. */
  readonly wantsIdentityCard: boolean;
  /** Whether the term of the group is held to bind the identity card too. */
  readonly bindsIdentityCard: boolean;
  /** Whether the birth was registered under the limit of sixty days. */
  readonly underDuty: boolean;
  /** Whether the family's sixty days are over. */
  readonly dutyPassed: boolean;
  /** Whether the citizen has taken the group back before its legs were opened. */
  readonly takenBack: boolean;
  /** Whether the family registered the residence by itself. */
  readonly registeredAlone: boolean;
}

type News = 'held' | 'paused' | 'restarted' | 'verifying' | 'completed' | 'withdrawn';

type Plain = 'withdrawal.requested' | 'residence.registeredAlone' | 'fine.paid';

/** What the coordinator may hear. */
export type GroupEvent =
  | PromiseEvent
  | { type: `member.${'birth' | Leg}.${News}`; at: string }
  | { type: `member.${'birth' | Leg}.refused`; at: string; reasonCode: RefusalCode }
  | MemberApology<'birth' | Leg>
  | { type: Plain | 'deadline.passed.residenceDuty'; at: string }
  | { type: 'dossierNumber.assigned'; at: string; number: string }
  | { type: 'fine.imposed'; at: string; amount: number }
  | { type: 'followUp.ended'; at: string; reason: string }
  | { type: 'audit.failureFound'; at: string; member: Leg };

/** The typed ground of the coordinator. */
export const group = setup({
  types: { context: {} as GroupContext, events: {} as GroupEvent, input: {} as CaseInput },
  actions: duties,
  guards: {
    ...promiseGuards,
    ...groupFactGuards,
    isUnderTheDuty: ({ event }) => 'at' in event && String(event.at) >= dutySince,
    owesResidence: ({ context }) => owesResidence(context),
    isRegisteredAlone: ({ context }) => context.registeredAlone,
    isOverdue: ({ context }) => isOverdue(context),
    residenceFailed: ({ context }) => residenceFailed(context),
    allSettled: ({ context }) => context.settled.length === askedFor(context).length,
    limitIsAnswered: ({ context }) => bound(context).every((it) => context.ended.includes(it)),
    wantsIdentityCard: ({ context }) => context.wantsIdentityCard,
    identityCardStandsBeside: ({ context }) => context.runsThrough || !context.bindsIdentityCard,
    concernsResidence: ({ event }) => event.type === 'audit.failureFound' && event.member === 'residence',
    concernsCard: ({ event }) => event.type === 'audit.failureFound' && event.member === 'card',
    concernsIdentityCard: ({ event }) => event.type === 'audit.failureFound' && event.member === 'identityCard',
  },
});

/** The first context of a group. */
export function groupContext(input: CaseInput | undefined): GroupContext {
  const choices = input?.choices ?? {};
  return {
    ...groupFacts(input, linkedTerm(input)),
    ended: [],
    wantsIdentityCard: input?.facts?.identityCard === 'wanted',
    bindsIdentityCard: choices['identity-card-in-group'] === 'within',
    underDuty: false,
    dutyPassed: false,
    takenBack: false,
    registeredAlone: false,
  };
}

/** Members with one more, in their own order: the order in which they came means nothing. */
export function withMember(members: readonly string[], one: string): readonly string[] {
  return inOrder(order, members, one);
}

/** Every procedure that is asked for. */
export function askedFor({ wantsIdentityCard }: Pick<GroupContext, 'wantsIdentityCard'>): readonly string[] {
  return wantsIdentityCard ? order : order.slice(0, -1);
}

/** The members whose end the promise of the group waits for. */
function bound({ wantsIdentityCard, bindsIdentityCard }: GroupContext): readonly Leg[] {
  return wantsIdentityCard && bindsIdentityCard ? ['residence', 'card', 'identityCard'] : ['residence', 'card'];
}

function residenceFailed({ ended, settled, registeredAlone }: GroupContext): boolean {
  return ended.includes('residence') && !settled.includes('residence') && !registeredAlone;
}

function isOverdue({ underDuty, settled, dutyPassed }: GroupContext): boolean {
  return underDuty && dutyPassed && !settled.includes('residence');
}

function owesResidence({ underDuty, settled, dutyPassed }: GroupContext): boolean {
  return underDuty && !dutyPassed && !settled.includes('residence');
}
