import { by } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { type RefusalCode, refusalReasons } from '../common/desk/refusal-reasons.ts';
import { failedPart, failureOf } from '../common/failed-parts.ts';
import { memberOf } from '../common/group-facts.ts';
import { askedFor, type GroupContext, group, type Leg, withMember } from './ground.ts';
import { law } from './law.ts';

/** The appointment is given, by the term of the group. */
export const promise = group.raise(({ context }) => ({ type: 'promise.made', term: context.term }) as const);

/** The requester hears the day of the group, and that the identity card, where it stands beside, has its own. */
export const tellAppointment = {
  type: 'issueLetter',
  params: ({ context: { wantsIdentityCard, bindsIdentityCard } }: { context: GroupContext }) => ({
    letter: 'receipt',
    fields: wantsIdentityCard && !bindsIdentityCard ? { undated: identityCardBeside } : {},
  }),
} as const;

const identityCardBeside: Label = {
  vi: 'Cấp thẻ căn cước: chưa hẹn ngày; thời hạn theo Nghị định 301/2026/NĐ-CP còn phải đối chiếu với bản công bố',
  en: 'Identity card: no day is promised yet; its limit under Decree 301/2026 is still to be compared with the published text',
};

/** The whole term begins anew. */
export const restart = group.raise(({ context }) => ({ type: 'promise.restarted', term: context.term }) as const);

/** Nobody stands any more: the promise runs on, or begins anew where a dossier was completed while others still stood. */
export const carryOn = [
  group.raise(({ context }) =>
    context.restartOwed
      ? ({ type: 'promise.restarted', term: context.term } as const)
      : ({ type: 'promise.resumed' } as const),
  ),
  group.assign({ restartOwed: false }),
] as const;

const oweRestart = group.assign({ restartOwed: ({ context }) => !context.runsOn });

/** The citizen has completed the dossier: the whole term begins anew, or runs on where so held. */
const goOn = [
  group.raise(({ context }) =>
    context.runsOn
      ? ({ type: 'promise.resumed' } as const)
      : ({ type: 'promise.restarted', term: context.term } as const),
  ),
  group.assign({
    restartOwed: false,
    startsWhenHeld: ({ context }) => context.startsWhenHeld && !context.runsOn,
  }),
] as const;

/** The citizen takes back what the group has not settled yet. */
export const takeBack = group.assign({ takenBack: true });

/** There will be no result: nothing is promised any more. */
export const release = group.raise({ type: 'promise.released' });

/** A member's case begins. */
export function open<const M extends 'birth' | Leg>(member: M) {
  return { type: 'openMember', params: { member } } as const;
}

/** A member hears that the citizen takes the dossier back. */
export function recall<const M extends 'birth' | Leg>(member: M) {
  return { type: 'tellMember', params: { member, event: 'withdrawal.requested' } } as const;
}

const parts: Readonly<Record<string, Label>> = {
  birth: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  residence: { vi: 'Đăng ký thường trú', en: 'Residence registration' },
  card: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Insurance card' },
  identityCard: { vi: 'Cấp thẻ căn cước', en: 'Identity card' },
};

const outcomes = {
  completed: { vi: 'hoàn thành', en: 'completed' },
  partiallyCompleted: { vi: 'hoàn thành một phần', en: 'partially completed' },
  refused: { vi: 'bị từ chối', en: 'refused' },
  stopped: { vi: 'dừng xử lý', en: 'stopped' },
} satisfies Record<string, Label>;

/** The requester hears what came of the group. */
export function tellResult(outcome: 'completed' | 'partiallyCompleted') {
  return {
    type: 'issueLetter',
    params: ({ context }: { context: GroupContext }) => ({
      letter: 'result',
      fields: { outcome: outcomes[outcome], settled: context.settled.map((it) => parts[it]), ...unsettledOf(context) },
    }),
  } as const;
}

/** What was asked for and has no result, each with why. */
function unsettledOf(context: GroupContext): { readonly unsettled?: readonly Label[] } {
  const { settled, failed, registeredAlone, takenBack } = context;
  const unsettled = askedFor(context).filter((it) => !settled.includes(it));
  if (unsettled.length === 0) return {};
  const why = (it: string) => failed[it] ?? (takenBack ? 'withdrawn' : 'notOpened');
  const label = (it: string) =>
    it === 'residence' && registeredAlone ? byFamily : failedPart(parts[it] as Label, why(it));
  return { unsettled: unsettled.map(label) };
}

const byFamily: Label = {
  vi: 'Đăng ký thường trú: gia đình đã tự đăng ký ngoài nhóm',
  en: 'Residence registration: done by the family outside the group',
};

/** The requester hears that the birth is refused, or stopped for want of papers, and why: nothing else has a result. */
export function tellRefusal(silence: 'refused' | 'stopped') {
  return {
    type: 'issueLetter',
    params: ({ event: { reasonCode } }: { event: { reasonCode: RefusalCode } }) => ({
      letter: 'result',
      fields: {
        outcome: outcomes[reasonCode === 'noSupplement' ? silence : 'refused'],
        reason: refusalReasons[reasonCode],
      },
    }),
  } as const;
}

/** The member that an event tells of has ended without a result, and why. */
export const fails = group.assign({
  failed: ({ context, event }) => ({ ...context.failed, [memberOf(event)]: failureOf(event) }),
});

/** The member that an event tells of stands no more. */
export const noLonger = group.assign({
  standing: ({ context, event }) => context.standing.filter((it) => it !== memberOf(event)),
});

/** The birth waits for the citizen, goes on, or takes longer to verify: it is the only member then. */
export function followBirth() {
  return group.createStateConfig({
    on: {
      'member.birth.paused': [runsThrough, { ...by(law.limit), actions: [stand] }],
      'member.birth.restarted': [runsThrough, { ...by(law.limit), actions: [...goOn] }],
      'member.birth.verifying': { ...by(law.limit), actions: [...extend] },
    },
  }).on;
}

/** Legs wait for the citizen and go on, each for itself: the term stands until none of them waits. */
export function followLegs() {
  return group.createStateConfig({
    on: {
      ...follow('residence'),
      ...follow('card'),
      'member.residence.verifying': { ...by(law.limit), actions: [...extend] },
    },
  }).on;
}

/** The identity card waits for the citizen: the term stands only where it is held to bind the card. */
export function followIdentityCard() {
  return group.createStateConfig({
    on: follow('identityCard', { ...by(law.limit), guard: 'identityCardStandsBeside' }),
  }).on;
}

/** One member's wait is none of the group's. */
const runsThrough = { ...by(law.limit), guard: 'runsThrough' } as const;

interface Beside extends Omit<typeof runsThrough, 'guard'> {
  readonly guard: 'identityCardStandsBeside';
}

const stand = group.raise({ type: 'promise.suspended', reason: 'awaitingSupplement' });

const extend = [
  group.assign({ term: ({ context }) => (context.term === 'unknown' ? 'unknown' : 'verified') }),
  group.raise({ type: 'promise.extended', term: 'verified' }),
] as const;

function follow<const M extends Leg>(member: M, apart: typeof runsThrough | Beside = runsThrough) {
  const stands = group.assign({ standing: ({ context, event }) => withMember(context.standing, memberOf(event)) });
  return group.createStateConfig({
    on: {
      [`member.${member}.paused` as 'member.card.paused']: [
        apart,
        { ...by(law.limit), guard: 'nobodyStands', actions: [stands, stand] },
        { ...by(law.limit), actions: [stands] },
      ],
      [`member.${member}.restarted` as 'member.card.restarted']: [
        apart,
        { ...by(law.limit), guard: 'standsAlone', actions: [noLonger, ...goOn] },
        { ...by(law.limit), actions: [noLonger, oweRestart] },
      ],
    },
  }).on;
}
