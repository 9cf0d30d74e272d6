import { by } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { burialRegimes, type GroupRegime } from '../burial-allowance/index.ts';
import { type RefusalCode, refusalReasons } from '../common/desk/refusal-reasons.ts';
import { failedPart, failureOf } from '../common/failed-parts.ts';
import { memberOf } from '../common/group-facts.ts';
import { money } from '../common/money.ts';
import { allSettled, chosen, type GroupContext, group, isGranted, type Leg, withMember } from './ground.ts';
import { law } from './law.ts';
import { summedTerm } from './verified-term.ts';

/** The appointment is given, by the term of the group. */
export const promise = group.raise(({ context }) => ({ type: 'promise.made', term: context.term }) as const);

/** The whole term begins anew. */
export const restart = group.raise(({ context }) => ({ type: 'promise.restarted', term: context.term }) as const);

const resume = group.raise({ type: 'promise.resumed' });

/** There will be no result: nothing is promised any more. */
export const release = group.raise({ type: 'promise.released' });

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

/** A member's case begins; it is told what the burial brings by law. */
export function open<const M extends 'death' | Leg>(member: M) {
  return {
    type: 'openMember',
    params: ({ context }: { context: GroupContext }) => ({
      member,
      facts: { entitled: context.entitled },
    }),
  } as const;
}

/** A member hears that the citizen takes the dossier back. */
export function recall<const M extends 'death' | Leg>(member: M) {
  return tell(member, 'withdrawal.requested');
}

/** The citizen takes back what the group has not settled yet: nothing that is still to come is opened. */
export const takeBack = group.assign({ takenBack: true });

/** A member hears of something that happened elsewhere in the group. */
function tell<const M extends 'death' | Leg, const E extends string>(member: M, event: E) {
  return { type: 'tellMember', params: { member, event } } as const;
}

/** The registration hears that nobody uses its extract any more. */
export const tellSettled = tell('death', 'linked.settled');

const parts: Readonly<Record<string, Label>> = {
  death: { vi: 'Đăng ký khai tử', en: 'Death registration' },
  removal: { vi: 'Xóa đăng ký thường trú', en: 'Removal of permanent residence' },
  stop: { vi: 'Thôi hưởng trợ cấp tuất hằng tháng', en: 'Stop of the monthly survivor benefit' },
  insurance: { vi: 'Mai táng phí, tử tuất (bảo hiểm xã hội)', en: 'Burial and survivor benefits (social insurance)' },
  assistance: { vi: 'Hỗ trợ chi phí mai táng (bảo trợ xã hội)', en: 'Help with the burial (social assistance)' },
  merit: { vi: 'Trợ cấp mai táng, trợ cấp một lần (người có công)', en: 'Burial and one-time allowance (merit)' },
};

const outcomes = {
  completed: { vi: 'hoàn thành', en: 'completed' },
  partiallyCompleted: { vi: 'hoàn thành một phần', en: 'partially completed' },
  refused: { vi: 'bị từ chối', en: 'refused' },
  stopped: { vi: 'dừng xử lý', en: 'stopped' },
} satisfies Record<string, Label>;

const oneTimeWaits: Label = {
  vi: 'Tuất một lần, chờ đủ thân nhân xác nhận',
  en: 'The one-time survivor benefit, until every relative has confirmed',
};

/** The requester hears what came of the group, what the burial brings, and which regimes pay nothing beside it. */
export const tellResult = {
  type: 'issueLetter',
  params: ({ context }: { context: GroupContext }) => ({
    letter: 'result',
    fields: {
      outcome: outcomes[allSettled(context) ? 'completed' : 'partiallyCompleted'],
      settled: context.settled.map((it) => parts[it]),
      ...unsettledOf(context),
      ...(context.survivorsWait ? { waiting: oneTimeWaits } : {}),
      ...(isGranted(context) ? grantedOf(context) : {}),
    },
  }),
} as const;

/** What was chosen and has no result, each with why. */
function unsettledOf(context: GroupContext): { readonly unsettled?: readonly Label[] } {
  const { settled, failed, takenBack } = context;
  const unsettled = chosen(context).filter((it) => !settled.includes(it));
  if (unsettled.length === 0) return {};
  const why = (it: string) => failed[it] ?? (takenBack ? 'withdrawn' : 'notOpened');
  return { unsettled: unsettled.map((it) => failedPart(parts[it] as Label, why(it))) };
}

/** What a burial that is granted brings, on what ground, what the group does not settle beside it, and what it rules out. */
function grantedOf(context: GroupContext) {
  const { groundOfBurial, setAside } = context;
  const besideIt = setAside.includes('NCC') ? { beside: [besideMerit] } : {};
  const ruledOut = setAside.length === 0 ? {} : { notApplicable: setAside.map(regimeLabel) };
  const ground = groundOfBurial === null ? {} : { ground: groundOfBurial };
  return { ...entitledOf(context), ...ground, ...besideIt, ...ruledOut };
}

const besideMerit: Label = {
  vi: 'Trợ cấp một lần bằng 03 tháng trợ cấp, phụ cấp của người có công (khoản 2 Điều 121 Nghị định 131/2021/NĐ-CP): không giải quyết trong nhóm này, đề nghị theo thủ tục riêng',
  en: 'The one-time allowance of 3 months for people with merit (Article 121(2) of Decree 131/2021): not settled in this group, to be asked for by its own procedure',
};

/** What the burial brings by law, by the day on which it was decided; where it was not, by that of the receipt. */
function entitledOf({ entitled: [due] }: GroupContext): { readonly entitled?: Label } {
  if (due === undefined || due.amount === null) return {};
  const { vi, en } = money(due.amount);
  return { entitled: due.atLeast ? { vi: `ít nhất ${vi}`, en: `at least ${en}` } : { vi, en } };
}

/** The requester hears that the death is refused, or stopped for want of papers, and why: nothing else has a result. */
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

function regimeLabel(regime: string): Label {
  return burialRegimes[regime as GroupRegime].label;
}

/** The member that an event tells of has ended without a result, and why. */
export const fails = group.assign({
  failed: ({ context, event }) => ({ ...context.failed, [memberOf(event)]: failureOf(event) }),
});

/** The member that an event tells of waits for nobody any more: neither for its citizen nor for the extract. */
export const noLonger = group.assign({
  standing: ({ context, event }) => context.standing.filter((it) => it !== memberOf(event)),
  returnedBy: ({ context, event }) => context.returnedBy.filter((it) => it !== memberOf(event)),
});

const standsNoMore = group.assign({
  standing: ({ context, event }) => context.standing.filter((it) => it !== memberOf(event)),
});

const stand = group.raise({ type: 'promise.suspended', reason: 'awaitingSupplement' });
const stands = group.assign({ standing: ({ context, event }) => withMember(context.standing, memberOf(event)) });

/** One member's wait is none of the group's. */
const runsThrough = { ...by(law.limit), guard: 'runsThrough' } as const;

/** The death waits for the citizen, goes on, or is verified: it is the only member then. */
export function followDeath() {
  return group.createStateConfig({
    on: {
      'member.death.paused': [runsThrough, { ...by(law.limit), actions: [stand] }],
      'member.death.restarted': [runsThrough, { ...by(law.limit), actions: [...goOn] }],
      'member.death.verifying': [
        {
          ...by([law.registering, law.verificationNotCounted]),
          guard: 'pausesToVerify',
          actions: [group.raise({ type: 'promise.suspended', reason: 'verifying' })],
        },
        { ...by(law.registering), guard: 'addsVerification', actions: [...addVerification] },
        by(law.limit),
      ],
      'member.death.verified': { ...by([law.registering, law.verificationNotCounted]), actions: [resume] },
    },
  }).on;
}

const addVerification = [
  group.assign({ term: ({ context }) => summedTerm(context.term) }),
  group.raise(({ context }) => ({ type: 'promise.extended', term: context.term }) as const),
] as const;

/** The legs wait for the citizen and go on, each for itself: the term stands until none of them waits. */
export function followLegs() {
  return group.createStateConfig({
    on: {
      ...follow('removal'),
      ...follow('insurance'),
      ...follow('stop'),
      ...follow('assistance'),
      ...follow('merit'),
      ...corrected(),
    },
  }).on;
}

function follow<const M extends Leg>(member: M) {
  return group.createStateConfig({
    on: {
      [`member.${member}.paused` as 'member.merit.paused']: [
        ...(member === 'insurance' ? relativesWait : []),
        runsThrough,
        { ...by(law.limit), guard: 'nobodyStands', actions: [stands, stand] },
        { ...by(law.limit), actions: [stands] },
      ],
      [`member.${member}.restarted` as 'member.merit.restarted']: [
        ...(member === 'insurance' ? relativesHaveConfirmed : []),
        runsThrough,
        { ...by(law.limit), guard: 'standsAlone', actions: [standsNoMore, ...goOn] },
        { ...by(law.limit), actions: [standsNoMore, oweRestart] },
      ],
      [`member.${member}.returnedExtract` as 'member.merit.returnedExtract']: [
        { ...by(law.wrongExtract), guard: 'runsWhileCorrecting', actions: [returned] },
        { ...by(law.wrongExtract), guard: 'nobodyStands', actions: [waits, standForExtract, returned] },
        { ...by(law.wrongExtract), actions: [waits, returned] },
      ],
    },
  }).on;
}

/** The relatives have up to five working days, which are not counted, whatever is held of a supplement. */
const relativesWait = [
  {
    ...by(law.limit),
    guard: 'relativesAreFirst',
    actions: [stands, group.raise({ type: 'promise.suspended', reason: 'awaitingRelatives' })],
  },
  { ...by(law.limit), guard: 'isOfRelatives', actions: [stands] },
] as const;
const relativesHaveConfirmed = [
  { ...by(law.limit), guard: 'relativesStandAlone', actions: [standsNoMore, ...carryOn] },
  { ...by(law.limit), guard: 'isOfRelatives', actions: [standsNoMore] },
] as const;

const returned = tell('death', 'extract.returned');

/** The member waits for the extract; for its citizen as well only where it says so. */
const waits = group.assign({
  standing: ({ context, event }) => context.standing.filter((it) => it !== memberOf(event) || isOfSupplement(event)),
  returnedBy: ({ context, event }) => withMember(context.returnedBy, memberOf(event)),
});

function isOfSupplement(event: object): boolean {
  return 'reason' in event && event.reason === 'awaitingSupplement';
}

const standForExtract = group.raise({ type: 'promise.suspended', reason: 'correctingExtract' });

/** The commune has corrected the extract: every member that sent it back hears so, and waits no more. */
function corrected() {
  const told = [
    tell('removal', 'extract.corrected'),
    tell('stop', 'extract.corrected'),
    tell('insurance', 'extract.corrected'),
    tell('assistance', 'extract.corrected'),
    tell('merit', 'extract.corrected'),
  ] as const;
  const goesOn = group.assign({ returnedBy: [] });
  return group.createStateConfig({
    on: {
      'member.death.corrected': [
        { ...by(law.wrongExtract), guard: 'onlyTheExtractStands', actions: [goesOn, ...carryOn, ...told] },
        { ...by(law.wrongExtract), actions: [goesOn, ...told] },
      ],
    },
  }).on;
}
