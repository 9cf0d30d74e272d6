import { by } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { memberOf } from '../common/group-facts.ts';
import { carryOn, fails, noLonger, open, recall, takeBack } from './actions.ts';
import type { MoneyMember } from './branch.ts';
import { entitledOnceDecided, group, type Leg, withMember } from './ground.ts';
import { law } from './law.ts';

const settled = group.assign({
  settled: ({ context, event }) => withMember(context.settled, memberOf(event)),
  entitled: ({ context, event }) => entitledOnceDecided(context, event),
});

const waits = group.assign({ survivorsWait: true });

/** The removal of the residence within the group: nobody may choose to leave it out, so it is not taken back either. */
export function removalLeg() {
  return group.createStateConfig({
    initial: 'open',
    meta: { label: { vi: 'Xóa đăng ký thường trú', en: 'Removal of residence' } },
    entry: [open('removal')],
    states: statesOf('removal', 'concernsRemoval'),
  });
}

/** The money within the group: by which way it goes, the regime that pays decides. */
export function moneyLeg() {
  return group.createStateConfig({
    initial: 'choosing',
    meta: { label: { vi: 'Mai táng phí, tử tuất', en: 'Burial money' } },
    states: {
      choosing: {
        meta: { label: { vi: 'xác định cơ quan chi trả', en: 'who pays' } },
        always: [
          { ...by(law.withdrawal), guard: 'isTakenBack', target: 'ended' },
          { ...by([law.splitting, law.insuring]), guard: 'goesToInsurance', target: 'insurance' },
          { ...by([law.splitting, law.insuring]), guard: 'goesToStop', target: 'stop' },
          { ...by([law.splitting, law.stopFirst]), guard: 'goesToStopFirst', target: 'stop' },
          { ...by([law.splitting, law.assisting]), guard: 'goesToAssistance', target: 'assistance' },
          { ...by([law.splitting, law.honouring]), guard: 'goesToMerit', target: 'merit' },
          { ...by(law.choosing), target: 'none' },
        ],
      },
      none: {
        type: 'final',
        meta: { label: { vi: 'không có phần chi trả', en: 'no money is asked for' } },
      },
      insurance: money('insurance', 'concernsInsurance'),
      stop: stopping(),
      assistance: { id: 'moneyToAssistance', ...money('assistance', 'concernsAssistance') },
      merit: money('merit', 'concernsMerit'),
      ended: { type: 'final', id: 'moneyEnded', meta: { label: { vi: 'đã kết thúc', en: 'ended' } } },
    },
  });
}

/** One way of the money, to its end. */
function money<const M extends MoneyMember>(member: M, concerns: Concerns) {
  return group.createStateConfig({
    initial: 'open',
    meta: { label: words[member].of },
    entry: [open(member)],
    onDone: { ...by([law.splitting, law.limit]), target: '#moneyEnded' },
    states: withdrawable(member, statesOf(member, concerns)),
  });
}

/** The money may be taken back as long as it is open. */
function withdrawable<const M extends MoneyMember, S extends ReturnType<typeof statesOf<M>>>(member: M, states: S) {
  const { doing, noun } = words[member];
  const { open: inHand } = states;
  const withdrawing = group.createStateConfig({
    meta: { label: { vi: `đang rút phần ${doing}`, en: `${noun} being withdrawn` }, stage: 'withdrawing' },
  });
  const asked = { ...by(law.withdrawal), target: '.withdrawing', actions: [recall(member), takeBack] } as const;
  const open = group.createStateConfig({
    ...inHand,
    on: { ...inHand.on, 'withdrawal.requested': asked },
    states: { ...inHand.states, withdrawing },
  });
  return { ...states, open };
}

/** The stop of a monthly benefit; from eighty on, social assistance pays the burial once it is decided. */
function stopping() {
  const { completed, ...others } = withdrawable('stop', statesOf('stop', 'concernsStop'));
  const decided = group.createStateConfig({
    meta: completed.meta,
    always: [
      { ...by(law.withdrawal), guard: 'isTakenBack', target: '#moneyEnded' },
      { ...by(law.stopFirst), guard: 'goesToStopFirst', target: '#moneyToAssistance' },
      { ...by(law.insuring), target: '#moneyEnded' },
    ],
  });
  return group.createStateConfig({
    initial: 'open',
    meta: { label: words.stop.of },
    entry: [open('stop')],
    onDone: { ...by(law.limit), target: '#moneyEnded' },
    states: { ...others, completed: decided },
  });
}

type Concerns = 'concernsRemoval' | 'concernsInsurance' | 'concernsStop' | 'concernsAssistance' | 'concernsMerit';

const words: Readonly<Record<Leg, { readonly of: Label; readonly doing: string; readonly noun: string }>> = {
  removal: { of: { vi: 'Xóa đăng ký thường trú', en: 'Removal' }, doing: 'xóa thường trú', noun: 'removal' },
  insurance: { of: { vi: 'Bảo hiểm xã hội', en: 'Social insurance' }, doing: 'bảo hiểm xã hội', noun: 'insurance' },
  stop: { of: { vi: 'Thôi hưởng tuất hằng tháng', en: 'Stop' }, doing: 'thôi hưởng tuất', noun: 'stop' },
  assistance: { of: { vi: 'Bảo trợ xã hội', en: 'Social assistance' }, doing: 'bảo trợ xã hội', noun: 'assistance' },
  merit: { of: { vi: 'Người có công', en: 'Merit' }, doing: 'người có công', noun: 'merit' },
};

/** The states of a member within the group: it follows its case to a result, or to none. */
function statesOf<const M extends Leg>(member: M, concerns: Concerns) {
  const { doing, noun } = words[member];
  return {
    open: group.createStateConfig({
      initial: 'working',
      meta: { label: { vi: `phần ${doing} chưa có kết quả`, en: `${noun} open` } },
      on: {
        ...completion(member),
        ...without(member),
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
      },
    }),
    completed: { type: 'final', meta: { label: { vi: `phần ${doing} đã có kết quả`, en: `${noun} completed` } } },
    refused: {
      type: 'final',
      meta: { label: { vi: `phần ${doing} bị từ chối hoặc dừng xử lý`, en: `${noun} refused or stopped` } },
    },
    withdrawn: { type: 'final', meta: { label: { vi: `đã rút phần ${doing}`, en: `${noun} withdrawn` } } },
  } as const;
}

function foundAgain<const M extends Leg>(member: M) {
  return group.createStateConfig({
    on: { [`member.${member}.held` as 'member.merit.held']: { ...by(law.lost), target: 'working' } },
  }).on;
}

/** A member brings its result; of social insurance a one-time benefit may still wait. */
function completion<const M extends Leg>(member: M) {
  const completed = { ...by([law.splitting, law.limit]), target: 'completed' } as const;
  const inPart = { ...completed, guard: 'survivorsWait', actions: [settled, waits] } as const;
  return group.createStateConfig({
    on: {
      [`member.${member}.completed` as 'member.merit.completed']: [
        ...(member === 'insurance' ? [inPart] : []),
        { ...completed, actions: [settled] },
      ],
    },
  }).on;
}

/** A member ends without a result: nobody waits for its citizen any more. */
function without<const M extends Leg>(member: M) {
  const refused = { ...by(law.refusal), target: 'refused' } as const;
  const withdrawn = { ...by(law.withdrawal), target: 'withdrawn' } as const;
  return group.createStateConfig({
    on: {
      [`member.${member}.refused` as 'member.merit.refused']: [
        { ...refused, guard: 'endsEveryWait', actions: [fails, noLonger, ...carryOn] },
        { ...refused, actions: [fails, noLonger] },
      ],
      [`member.${member}.withdrawn` as 'member.merit.withdrawn']: [
        { ...withdrawn, guard: 'endsEveryWait', actions: [fails, noLonger, ...carryOn] },
        { ...withdrawn, actions: [fails, noLonger] },
      ],
    },
  }).on;
}
