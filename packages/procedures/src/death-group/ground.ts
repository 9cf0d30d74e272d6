import { type CivilDate, civilDate, dayOf } from '@motcua/calendar';
import { type CaseInput, duties, type MemberApology, type PromiseEvent, promiseGuards } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { setup } from 'xstate';
import {
  burialRegimes,
  type Entitlement,
  entitlementFor,
  entitlements,
  type GroupRegime,
} from '../burial-allowance/index.ts';
import { placeOf } from '../common/citations.ts';
import { deathPromise } from '../common/death/death-desk.ts';
import type { RefusalCode } from '../common/desk/refusal-reasons.ts';
import { waitLeftOutSince } from '../common/desk/verification-wait.ts';
import { type GroupFacts, groupFactGuards, groupFacts, inOrder, memberOf } from '../common/group-facts.ts';
import { type Branch, branchOf, groupTermOn, type MoneyMember, moneyMembers } from './branch.ts';

/** The members that begin once the death is registered. */
export type Leg = 'removal' | MoneyMember;

/** Every member, in the order in which they are told of. */
export const memberNames = ['death', 'removal', 'stop', 'insurance', 'assistance', 'merit'] as const;

/** What the coordinator knows: facts of the group, never of persons. */
export interface GroupContext extends GroupFacts {
  readonly branch: Branch;
  /** What the burial brings by law, by the day of the decision; once that is made, the one entry that it goes by. */
  readonly entitled: readonly Entitlement[];
  /** Where the burial of the regime that pays is written. */
  readonly groundOfBurial: Label | null;
  /** The regimes that pay nothing, since another does. */
  readonly setAside: readonly string[];
  /** The members that wait for the extract to be corrected. */
  readonly returnedBy: readonly string[];
  /** Whether a one-time survivor benefit still waits for relatives who did not confirm. */
  readonly survivorsWait: boolean;
  /** Whether the citizen has taken the group back: the extract and the removal that follows it by law stay. */
  readonly takenBack: boolean;
  /** Whether the money of a decision has been paid. */
  readonly paid: boolean;
  readonly whileVerifying: string;
  readonly runsWhileCorrecting: boolean;
}

type News = 'held' | 'verifying' | 'verified' | 'withdrawn' | 'corrected' | 'paid';

/** What the coordinator may hear. */
export type GroupEvent =
  | PromiseEvent
  | { type: `member.${'death' | Leg}.${News}`; at: string }
  | { type: `member.${'death' | Leg}.${'paused' | 'restarted' | 'returnedExtract'}`; at: string; reason?: string }
  | { type: `member.${'death' | Leg}.completed`; at: string; oneTime?: 'waits' | 'decided'; signedAt?: string }
  | { type: `member.${'death' | Leg}.refused`; at: string; reasonCode: RefusalCode }
  | MemberApology<'death' | Leg>
  | { type: 'withdrawal.requested'; at: string }
  | { type: 'audit.failureFound'; at: string; member: Leg };

/** The typed ground of the coordinator. */
export const group = setup({
  types: { context: {} as GroupContext, events: {} as GroupEvent, input: {} as CaseInput },
  actions: duties,
  guards: {
    ...promiseGuards,
    ...groupFactGuards,
    isOfRelatives: ({ event }) => isOfRelatives(event),
    nobodyStands: ({ context }) => waitedFor(context).length === 0,
    standsAlone: ({ context, event }) => standsAlone(context, event),
    endsEveryWait: ({ context, event }) => {
      const waited = waitedFor(context);
      return waited.length > 0 && waited.every((it) => it === memberOf(event));
    },
    relativesAreFirst: ({ context, event }) => isOfRelatives(event) && waitedFor(context).length === 0,
    relativesStandAlone: ({ context, event }) => isOfRelatives(event) && standsAlone(context, event),
    survivorsWait: ({ event }) => 'oneTime' in event && event.oneTime === 'waits',
    isTakenBack: ({ context }) => context.takenBack,
    startsWhenHeld: ({ context }) => context.startsWhenHeld || context.term === 'two',
    goesToInsurance: ({ context }) => context.branch === 'insurance',
    goesToStop: ({ context }) => context.branch === 'stop',
    goesToAssistance: ({ context }) => context.branch === 'assistance',
    goesToStopFirst: ({ context }) => context.branch === 'eighty',
    goesToMerit: ({ context }) => context.branch === 'merit',
    pausesToVerify: ({ context, event }) =>
      context.whileVerifying === 'pause' && 'at' in event && String(event.at) >= waitLeftOutSince,
    addsVerification: ({ context }) => context.whileVerifying === 'sum' && context.branch !== 'eighty',
    runsWhileCorrecting: ({ context }) => context.runsWhileCorrecting,
    onlyTheExtractStands: ({ context: { standing, returnedBy } }) => standing.length === 0 && returnedBy.length > 0,
    allSettled: ({ context }) => allSettled(context),
    awaitsPayment: ({ context }) => awaitsPayment(context),
    concernsRemoval: ({ event }) => event.type === 'audit.failureFound' && event.member === 'removal',
    concernsStop: ({ event }) => event.type === 'audit.failureFound' && event.member === 'stop',
    concernsInsurance: ({ event }) => event.type === 'audit.failureFound' && event.member === 'insurance',
    concernsAssistance: ({ event }) => event.type === 'audit.failureFound' && event.member === 'assistance',
    concernsMerit: ({ event }) => event.type === 'audit.failureFound' && event.member === 'merit',
  },
});

/** The first context of a group. */
export function groupContext(input: CaseInput | undefined): GroupContext {
  const { choices = {}, facts = {} } = input ?? {};
  return {
    ...groupFacts(input, groupTermOn(choices, facts) ?? 'unknown'),
    promise: deathPromise(choices),
    branch: branchOf(facts),
    entitled: input === undefined ? [] : entitledTo(input),
    groundOfBurial: groundOf(facts),
    setAside: facts.setAside === undefined ? [] : (facts.setAside as readonly string[]),
    returnedBy: [],
    survivorsWait: false,
    takenBack: false,
    paid: false,
    whileVerifying: choices['group-term-while-verifying'] ?? 'pause',
    runsWhileCorrecting: choices['term-while-extract-corrected'] === 'runs',
  };
}

/** Where the burial of the regime that pays is written, by the month of death. */
function groundOf({ regime, monthOfDeath }: CaseInput['facts']): Label | null {
  if (regime === undefined || monthOfDeath === undefined) return null;
  const [cites] = burialRegimes[regime as GroupRegime].cites(firstOf(String(monthOfDeath)));
  return cites === undefined ? null : placeOf(cites);
}

/** The members that wait: for their citizen, or for the extract to be corrected. */
function waitedFor({ standing, returnedBy }: GroupContext): readonly string[] {
  return [...standing, ...returnedBy];
}

/** Whether this member's citizen, and nobody else, is awaited. */
function standsAlone({ standing, returnedBy }: GroupContext, event: { readonly type: string }): boolean {
  return returnedBy.length === 0 && standing.length === 1 && standing[0] === memberOf(event);
}

function isOfRelatives(event: object): boolean {
  return 'reason' in event && event.reason === 'awaitingRelatives';
}

/** Members with one more, in their own order. */
export function withMember(members: readonly string[], one: string): readonly string[] {
  return inOrder(memberNames, members, one);
}

/** Whether every procedure that was chosen has brought a result. */
export function allSettled({ branch, settled, survivorsWait }: GroupContext): boolean {
  return !survivorsWait && chosen({ branch }).every((it) => settled.includes(it));
}

/** Every procedure that was chosen. */
export function chosen({ branch }: Pick<GroupContext, 'branch'>): readonly string[] {
  return ['death', 'removal', ...moneyMembers[branch]];
}

/** Whether a decision has granted money that is not there yet. */
function awaitsPayment({ settled, paid }: GroupContext): boolean {
  return !paid && isGranted({ settled });
}

/** Whether money has been granted for the burial. */
export function isGranted({ settled }: Pick<GroupContext, 'settled'>): boolean {
  return payingMembers.some((it) => settled.includes(it));
}

/** The members whose decision grants money. */
export const payingMembers = ['insurance', 'assistance', 'merit'] as const;

/** What the burial brings by law: by the month of death, and the day of the decision; nothing where nothing is granted. */
function entitledTo({ facts, choices, receivedAt }: CaseInput): readonly Entitlement[] {
  const branch = branchOf(facts);
  if (branch === 'none' || branch === 'stop') return [];
  const question = { regimes: [facts.regime as GroupRegime], diedOn: firstOf(String(facts.monthOfDeath)), choices };
  return entitlements(question, dayOf(receivedAt));
}

/** A decision on money settles by which entry it goes: that of the day on which it was signed. */
export function entitledOnceDecided({ entitled }: GroupContext, event: GroupEvent): readonly Entitlement[] {
  if (!payingMembers.some((it) => event.type === `member.${it}.completed`) || !('at' in event)) return entitled;
  const due = entitlementFor(entitled, 'signedAt' in event && event.signedAt !== undefined ? event.signedAt : event.at);
  return due === null ? [] : [due];
}

function firstOf(month: string): CivilDate {
  return civilDate(`${month}-01`);
}
