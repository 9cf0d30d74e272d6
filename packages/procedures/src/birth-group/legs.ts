import { by } from '@motcua/kit';
import { memberOf } from '../common/group-facts.ts';
import { carryOn, fails, noLonger, open, recall } from './actions.ts';
import { group, type Leg, withMember } from './ground.ts';
import { law, lawSince2026 } from './law.ts';

const settled = group.assign({ settled: ({ context, event }) => withMember(context.settled, memberOf(event)) });
const ended = group.assign({ ended: ({ context, event }) => withMember(context.ended, memberOf(event)) });
const byFamily = group.assign({ registeredAlone: true });
const dutyDone = { type: 'stopClock', params: { clock: 'residenceDuty' } } as const;

/** Residence within the group; found missing, the family may register it alone. */
export function residenceLeg() {
  const { open: inHand, ...ends } = statesOf('residence', {
    doing: 'thường trú',
    noun: 'residence',
    concerns: 'concernsResidence',
  });
  const alone = { ...by(law.duty), target: '#byFamily' } as const;
  const missing = group.createStateConfig({
    ...inHand.states.missing,
    on: {
      ...inHand.states.missing.on,
      'residence.registeredAlone': [
        {
          ...alone,
          guard: 'standsAlone',
          actions: [noLonger, ...carryOn, ended, recall('residence'), dutyDone, byFamily],
        },
        { ...alone, actions: [noLonger, ended, recall('residence'), dutyDone, byFamily] },
      ],
    },
  });
  return group.createStateConfig({
    initial: 'open',
    meta: { label: { vi: 'Đăng ký thường trú', en: 'Residence' } },
    states: {
      open: { ...inHand, states: { ...inHand.states, missing } },
      ...ends,
      byFamily: {
        id: 'byFamily',
        type: 'final',
        meta: { label: { vi: 'gia đình tự đăng ký thường trú', en: 'registered by the family' }, stage: 'returned' },
      },
    },
  });
}

/** The card within the group. */
export function cardLeg() {
  return group.createStateConfig({
    initial: 'open',
    meta: { label: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Card' } },
    states: statesOf('card', { doing: 'thẻ', noun: 'card', concerns: 'concernsCard' }),
  });
}

/** The identity card within the group, where it is asked for. */
export function identityCardLeg() {
  const states = statesOf('identityCard', {
    doing: 'căn cước',
    noun: 'identity card',
    concerns: 'concernsIdentityCard',
  });
  return group.createStateConfig({
    initial: 'asking',
    meta: { label: { vi: 'Cấp thẻ căn cước', en: 'Identity card' } },
    states: {
      asking: {
        meta: { label: { vi: 'xem tờ khai có đề nghị cấp thẻ căn cước', en: 'is the identity card asked for' } },
        always: [
          {
            ...by(lawSince2026.identityCard),
            guard: 'wantsIdentityCard',
            target: 'awaitingResidence',
          },
          { ...by(lawSince2026.identityCard), target: 'notWanted' },
        ],
      },
      awaitingResidence: awaitingResidence(),
      ...states,
      notSent: {
        type: 'final',
        meta: {
          label: {
            vi: 'không chuyển hồ sơ căn cước vì không có kết quả thường trú',
            en: 'the identity card’s dossier is not sent, for want of a residence result',
          },
          stage: 'closed',
        },
      },
      notWanted: {
        type: 'final',
        meta: { label: { vi: 'không đề nghị cấp thẻ căn cước', en: 'the identity card is not asked for' } },
      },
    },
  });
}

/** The identity card's dossier is sent on with the result of the residence; without one it is not. */
function awaitingResidence() {
  const sent = by(lawSince2026.identityCard);
  const endedHere = group.assign({ ended: ({ context }) => withMember(context.ended, 'identityCard') });
  const notSent = { ...sent, target: 'notSent', actions: [endedHere] } as const;
  return group.createStateConfig({
    meta: {
      label: { vi: 'phần căn cước chờ kết quả thường trú', en: 'the identity card awaits the residence result' },
      stage: 'inProgress',
      waitsFor: 'police',
    },
    on: {
      'member.residence.completed': { ...sent, target: 'open', actions: [open('identityCard')] },
      'member.residence.refused': notSent,
      'member.residence.withdrawn': notSent,
      'residence.registeredAlone': notSent,
      'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawn', actions: [endedHere] },
    },
  });
}

/** The promise is met, and where none was made none is left to keep. */
export const answered = [group.raise({ type: 'promise.met' }), group.raise({ type: 'promise.released' })] as const;

/** Whether what the promise of the group waits for has ended: then it is met, and where none was made none is left to keep. */
export function answer() {
  return group.createStateConfig({
    initial: 'awaited',
    meta: { label: { vi: 'Trả lời trong thời hạn của nhóm', en: 'Answer within the group’s term' } },
    states: {
      awaited: {
        meta: { label: { vi: 'các phần có thời hạn chung chưa xong', en: 'members of the common term are open' } },
        always: [
          {
            ...by([law.limit, law.splitting]),
            guard: 'limitIsAnswered',
            target: 'given',
            actions: [...answered],
          },
        ],
      },
      given: {
        type: 'final',
        meta: { label: { vi: 'các phần có thời hạn chung đã xong', en: 'members of the common term have ended' } },
      },
    },
  });
}

interface Words {
  readonly doing: string;
  readonly noun: string;
  readonly concerns: 'concernsResidence' | 'concernsCard' | 'concernsIdentityCard';
}

/** The states of a member within the group: it follows its case to a result, or to none. */
function statesOf<const M extends Leg>(member: M, { doing, noun, concerns }: Words) {
  return {
    open: group.createStateConfig({
      initial: 'working',
      meta: { label: { vi: `phần ${doing} chưa có kết quả`, en: `${noun} open` }, stage: 'inProgress' },
      on: {
        ...completion(member),
        ...without(member),
        'withdrawal.requested': { ...by(law.withdrawal), target: '.withdrawing', actions: [recall(member)] },
      },
      states: {
        working: {
          meta: { label: { vi: `đang giải quyết phần ${doing}`, en: `${noun} in hand` } },
          on: { 'audit.failureFound': { ...by(law.lost), guard: concerns, target: 'missing' } },
        },
        missing: {
          meta: {
            label: { vi: `phần ${doing} không đến nơi, phát hiện khi rà soát`, en: `${noun} missing, found by audit` },
            waitsFor: 'operator',
          },
          on: foundAgain(member),
        },
        withdrawing: {
          meta: { label: { vi: `đang rút phần ${doing}`, en: `${noun} being withdrawn` }, stage: 'withdrawing' },
        },
      },
    }),
    completed: {
      type: 'final',
      meta: { label: { vi: `phần ${doing} đã có kết quả`, en: `${noun} completed` }, stage: 'returned' },
    },
    refused: {
      type: 'final',
      meta: {
        label: { vi: `phần ${doing} bị từ chối hoặc dừng xử lý`, en: `${noun} refused or stopped` },
        stage: 'refused',
      },
    },
    withdrawn: {
      type: 'final',
      meta: { label: { vi: `đã rút phần ${doing}`, en: `${noun} withdrawn` }, stage: 'withdrawn' },
    },
  } as const;
}

function foundAgain<const M extends Leg>(member: M) {
  return group.createStateConfig({
    on: { [`member.${member}.held` as 'member.card.held']: { ...by(law.lost), target: 'working' } },
  }).on;
}

/** A member brings its result; with the residence, the family’s duty is done. */
function completion<const M extends Leg>(member: M) {
  const actions = member === 'residence' ? [settled, ended, dutyDone] : [settled, ended];
  return group.createStateConfig({
    on: {
      [`member.${member}.completed` as 'member.card.completed']: {
        ...by([law.splitting, law.limit]),
        target: 'completed',
        actions,
      },
    },
  }).on;
}

/** A member ends without a result: nobody waits for its citizen any more. */
function without<const M extends Leg>(member: M) {
  const refused = { ...by(law.refusal), target: 'refused' } as const;
  const withdrawn = { ...by(law.withdrawal), target: 'withdrawn' } as const;
  return group.createStateConfig({
    on: {
      [`member.${member}.refused` as 'member.card.refused']: [
        { ...refused, guard: 'standsAlone', actions: [fails, noLonger, ended, ...carryOn] },
        { ...refused, actions: [fails, noLonger, ended] },
      ],
      [`member.${member}.withdrawn` as 'member.card.withdrawn']: [
        { ...withdrawn, guard: 'standsAlone', actions: [fails, noLonger, ended, ...carryOn] },
        { ...withdrawn, actions: [fails, noLonger, ended] },
      ],
    },
  }).on;
}
