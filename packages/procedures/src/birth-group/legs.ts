import { by } from '@motcua/kit';
import { noLonger, recall } from './actions.ts';
import { group, type Leg, memberOf } from './ground.ts';
import { law } from './law.ts';

const settled = group.assign({ settled: ({ context, event }) => [...context.settled, memberOf(event)] });
const resume = group.raise({ type: 'promise.resumed' });
const dutyDone = { type: 'stopClock', params: { clock: 'residenceDuty' } } as const;

/** Residence within the group; found missing, the family may register it alone. */
export function residenceLeg() {
  const alone = { ...by(law.duty), target: 'byFamily' } as const;
  const byFamily = group.createStateConfig({
    on: {
      'residence.registeredAlone': [
        { ...alone, guard: 'standsAlone', actions: [noLonger, resume, recall('residence'), dutyDone] },
        { ...alone, actions: [noLonger, recall('residence'), dutyDone] },
      ],
    },
  }).on;
  const states = statesOf('residence', { doing: 'thường trú', noun: 'residence', concerns: 'concernsResidence' });
  return group.createStateConfig({
    initial: 'working',
    meta: { label: { vi: 'Đăng ký thường trú', en: 'Residence' } },
    states: {
      ...states,
      missing: { ...states.missing, on: { ...states.missing.on, ...byFamily } },
      byFamily: {
        type: 'final',
        meta: { label: { vi: 'gia đình tự đăng ký thường trú', en: 'registered by the family' } },
      },
    },
  });
}

/** The card within the group. */
export function cardLeg() {
  return group.createStateConfig({
    initial: 'working',
    meta: { label: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Card' } },
    states: statesOf('card', { doing: 'thẻ', noun: 'card', concerns: 'concernsCard' }),
  });
}

interface Words {
  readonly doing: string;
  readonly noun: string;
  readonly concerns: 'concernsResidence' | 'concernsCard';
}

/** The states of a member within the group: it follows its case to a result, or to none. */
function statesOf<const M extends Leg>(member: M, { doing, noun, concerns }: Words) {
  const results = { ...completion(member), ...without(member) };
  const withdrawal = {
    'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall(member)] },
  } as const;
  return {
    working: group.createStateConfig({
      meta: { label: { vi: `đang giải quyết phần ${doing}`, en: `${noun} in hand` } },
      on: {
        ...results,
        ...withdrawal,
        'audit.failureFound': { ...by(law.lost), guard: concerns, target: 'missing' },
      },
    }),
    missing: group.createStateConfig({
      meta: {
        label: { vi: `phần ${doing} không đến nơi, phát hiện khi rà soát`, en: `${noun} missing, found by audit` },
        waitsFor: 'operator',
      },
      on: { ...results, ...withdrawal, ...foundAgain(member) },
    }),
    withdrawing: group.createStateConfig({
      meta: { label: { vi: `đang rút phần ${doing}`, en: `${noun} being withdrawn` } },
      on: results,
    }),
    completed: { type: 'final', meta: { label: { vi: `phần ${doing} đã có kết quả`, en: `${noun} completed` } } },
    refused: { type: 'final', meta: { label: { vi: `phần ${doing} bị từ chối`, en: `${noun} refused` } } },
    withdrawn: { type: 'final', meta: { label: { vi: `đã rút phần ${doing}`, en: `${noun} withdrawn` } } },
  } as const;
}

function foundAgain<const M extends Leg>(member: M) {
  return group.createStateConfig({
    on: { [`member.${member}.held` as 'member.card.held']: { ...by(law.lost), target: 'working' } },
  }).on;
}

/** A member brings its result; with the residence, the family’s duty is done. */
function completion<const M extends Leg>(member: M) {
  const actions = member === 'residence' ? [settled, dutyDone] : [settled];
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
