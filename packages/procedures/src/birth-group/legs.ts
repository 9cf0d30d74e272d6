import { by } from '@motcua/kit';
import { follow, noLonger, open, recall } from './actions.ts';
import { group, type Leg, memberOf } from './ground.ts';
import { law } from './law.ts';

const settled = group.assign({ settled: ({ context, event }) => [...context.settled, memberOf(event)] });
const resume = group.raise({ type: 'promise.resumed' });

const dutyDone = { type: 'stopClock', params: { clock: 'residenceDuty' } } as const;

/** Residence within the group: it follows its member to a result, or to none. */
export function residenceLeg() {
  const done = { ...by(law.duty), target: 'completed', actions: [settled, dutyDone] } as const;
  return group.createStateConfig({
    initial: 'working',
    meta: { label: { vi: 'Đăng ký thường trú', en: 'Residence' } },
    states: {
      working: {
        meta: { label: { vi: 'công an đang giải quyết', en: 'with the police' } },
        entry: [open('residence')],
        on: {
          ...follow('residence'),
          'member.residence.completed': done,
          ...without('residence'),
          'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('residence')] },
          'audit.failureFound': { ...by(law.lost), guard: 'concernsResidence', target: 'missing' },
        },
      },
      missing: {
        meta: {
          label: {
            vi: 'hồ sơ thường trú không đến nơi, phát hiện khi rà soát',
            en: 'residence missing, found by audit',
          },
          waitsFor: 'operator',
        },
        on: {
          'member.residence.held': { ...by(law.lost), target: 'following' },
          'member.residence.completed': done,
          ...without('residence'),
          'residence.registeredAlone': {
            ...by(law.duty),
            target: 'byFamily',
            actions: [recall('residence'), dutyDone],
          },
          'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('residence')] },
        },
      },
      following: {
        meta: { label: { vi: 'hồ sơ thường trú đã được tìm lại', en: 'residence found again' } },
        on: {
          ...follow('residence'),
          'member.residence.completed': done,
          ...without('residence'),
          'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('residence')] },
        },
      },
      withdrawing: {
        meta: { label: { vi: 'đang rút phần thường trú', en: 'residence being withdrawn' } },
        on: { 'member.residence.completed': done, ...without('residence') },
      },
      completed: { type: 'final', meta: { label: { vi: 'đã đăng ký thường trú', en: 'residence registered' } } },
      byFamily: {
        type: 'final',
        meta: { label: { vi: 'gia đình tự đăng ký thường trú', en: 'registered by the family' } },
      },
      refused: { type: 'final', meta: { label: { vi: 'phần thường trú bị từ chối', en: 'residence refused' } } },
      withdrawn: { type: 'final', meta: { label: { vi: 'đã rút phần thường trú', en: 'residence withdrawn' } } },
    },
  });
}

/** The card within the group. */
export function cardLeg() {
  const done = { ...by(law.splitting), target: 'completed', actions: [settled] } as const;
  return group.createStateConfig({
    initial: 'working',
    meta: { label: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Card' } },
    states: {
      working: {
        meta: { label: { vi: 'bảo hiểm xã hội đang giải quyết', en: 'with social insurance' } },
        entry: [open('card')],
        on: {
          ...follow('card'),
          'member.card.completed': done,
          ...without('card'),
          'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('card')] },
          'audit.failureFound': { ...by(law.lost), guard: 'concernsCard', target: 'missing' },
        },
      },
      missing: {
        meta: {
          label: { vi: 'hồ sơ thẻ không đến nơi, phát hiện khi rà soát', en: 'card missing, found by audit' },
          waitsFor: 'operator',
        },
        on: {
          'member.card.held': { ...by(law.lost), target: 'following' },
          'member.card.completed': done,
          ...without('card'),
          'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('card')] },
        },
      },
      following: {
        meta: { label: { vi: 'hồ sơ thẻ đã được tìm lại', en: 'card found again' } },
        on: {
          ...follow('card'),
          'member.card.completed': done,
          ...without('card'),
          'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('card')] },
        },
      },
      withdrawing: {
        meta: { label: { vi: 'đang rút phần thẻ', en: 'card being withdrawn' } },
        on: { 'member.card.completed': done, ...without('card') },
      },
      completed: { type: 'final', meta: { label: { vi: 'đã cấp thẻ', en: 'card issued' } } },
      refused: { type: 'final', meta: { label: { vi: 'phần thẻ bị từ chối', en: 'card refused' } } },
      withdrawn: { type: 'final', meta: { label: { vi: 'đã rút phần thẻ', en: 'card withdrawn' } } },
    },
  });
}

/** A member ends without a result: nobody waits for its citizen any more. */
function without<const M extends Leg>(member: M) {
  const refused = { ...by(law.refusal), target: 'refused' } as const;
  const withdrawn = { ...by(law.withdrawal), target: 'withdrawn' } as const;
  return group.createStateConfig({
    on: {
      [`member.${member}.refused` as 'member.card.refused']: [
        { ...refused, guard: 'standsAlone', actions: [noLonger, resume] },
        { ...refused, actions: [noLonger] },
      ],
      [`member.${member}.withdrawn` as 'member.card.withdrawn']: [
        { ...withdrawn, guard: 'standsAlone', actions: [noLonger, resume] },
        { ...withdrawn, actions: [noLonger] },
      ],
    },
  }).on;
}
