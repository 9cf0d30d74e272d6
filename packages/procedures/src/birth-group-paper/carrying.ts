import { because, by } from '@motcua/kit';
import { type Carried, paper, termNow } from './ground.ts';
import { deskLaw, law } from './law.ts';

interface Words {
  /** What is carried: `hồ sơ thường trú`. */
  readonly vi: string;
  readonly en: string;
  readonly agency: { readonly vi: string; readonly en: string };
  readonly officer: 'police' | 'insurer';
  readonly refusal: 'refusalOfResidence' | 'refusalOfCard';
}

/** The residence part: it takes part in a group of three. */
export function residencePart() {
  const states = carried('residence', {
    vi: 'hồ sơ thường trú',
    en: 'residence papers',
    agency: { vi: 'Công an', en: 'police' },
    officer: 'police',
    refusal: 'refusalOfResidence',
  });
  return paper.createStateConfig({
    initial: 'asking',
    meta: { label: { vi: 'Đăng ký thường trú', en: 'Residence' } },
    states: {
      asking: {
        meta: { label: { vi: 'xem số thủ tục liên thông', en: 'are three procedures linked' } },
        always: [
          { ...by(law.scheme), guard: 'isOfThree', target: 'toSend' },
          { ...by(law.scheme), target: 'notPart' },
        ],
      },
      ...states,
      notPart: { type: 'final', meta: { label: { vi: 'không có phần thường trú', en: 'no residence part' } } },
    },
  });
}

/** The card part. */
export function cardPart() {
  return paper.createStateConfig({
    initial: 'toSend',
    meta: { label: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Insurance card' } },
    states: carried('card', {
      vi: 'hồ sơ thẻ',
      en: 'card papers',
      agency: { vi: 'Bảo hiểm xã hội', en: 'social insurance' },
      officer: 'insurer',
      refusal: 'refusalOfCard',
    }),
  });
}

/** Papers on their way to another agency, in its hands, and on their way back. */
function carried<const P extends Carried>(part: P, { vi, en, agency, officer, refusal }: Words) {
  const lost = { [`${part}.lost` as 'card.lost']: { ...onTheRoad, target: 'toSend' } } as const;
  return {
    toSend: paper.createStateConfig({
      meta: { label: { vi: `${vi} chờ Ủy ban nhân dân xã chuyển đi`, en: `${en} to be sent` }, waitsFor: 'courier' },
      on: { [`${part}.sent` as 'card.sent']: { ...by(law.whole), target: 'going' } },
    }),
    going: paper.createStateConfig({
      meta: { label: { vi: `${vi} đang trên đường đến ${agency.vi}`, en: `${en} on the way` }, waitsFor: 'courier' },
      on: { [`${part}.arrived` as 'card.arrived']: { ...by(law.whole), target: 'deciding' }, ...lost },
    }),
    deciding: deciding(part, { vi, en, agency, officer, refusal }),
    toBring: paper.createStateConfig({
      meta: {
        label: { vi: `kết quả ${vi} chờ mang về xã`, en: `result of the ${en} to be brought` },
        waitsFor: 'courier',
      },
      on: {
        [`${part}.brought` as 'card.brought']: {
          ...by(law.whole),
          target: 'brought',
          actions: [
            paper.assign({
              settled: ({ context }) => order.filter((it) => it === part || context.settled.includes(it)),
            }),
          ],
        },
        [`${part}.lost` as 'card.lost']: { ...onTheRoad, target: 'deciding' },
      },
    }),
    brought: { type: 'final', meta: { label: { vi: `kết quả ${vi} đã về xã`, en: `result of the ${en} brought` } } },
    refused: { type: 'final', meta: { label: { vi: `${vi} bị từ chối`, en: `${en} refused` }, stage: 'refused' } },
  } as const;
}

function deciding<const P extends Carried>(part: P, { vi, en, agency, officer, refusal }: Words) {
  const limit = { clock: part, term: 'regular' } as const;
  const goesOn = { type: 'resumeClock', params: { clock: part } } as const;
  const past = {
    [`deadline.passed.${part}` as 'deadline.passed.card']: { ...by(law.limits), target: 'overdue' },
  } as const;
  const asked = {
    ...by(law.limits),
    actions: [
      paper.assign({ completed: true }),
      paper.raise(({ context }) => ({ type: 'promise.extended', term: termNow(context) }) as const),
    ],
  } as const;
  const ask = `${part}.returnedForCompletion` as 'card.returnedForCompletion';
  const standStill = { type: 'suspendClock', params: { clock: part, because: 'completing' } } as const;
  const inTime = {
    ...past,
    [ask]: { ...asked, target: 'completing', actions: [standStill, ...asked.actions] },
  } as const;
  const done = `${part}.completed` as 'card.completed';
  return paper.createStateConfig({
    initial: 'inTime',
    meta: { label: { vi: `${agency.vi} đang giải quyết`, en: `with the ${agency.en}` }, waitsFor: officer },
    entry: [{ type: 'startClock', params: limit }],
    exit: [{ type: 'stopClock', params: { clock: part } }],
    on: {
      [`${part}.decided` as 'card.decided']: { ...by(law.limits), target: 'toBring' },
      [`${part}.refused` as 'card.refused']: {
        ...by(deskLaw.refusal),
        target: 'refused',
        actions: [{ type: 'issueLetter', params: { letter: refusal } }],
      },
    },
    states: {
      inTime: {
        meta: { label: { vi: `${vi} trong thời hạn của ${agency.vi}`, en: `${en} within the inner limit` } },
        on: inTime,
      },
      overdue: {
        meta: { label: { vi: `${vi} quá thời hạn của ${agency.vi}`, en: `${en} past the inner limit` } },
        on: { [ask]: { ...asked, target: 'completingLate' } },
      },
      completing: {
        meta: {
          label: { vi: `${vi} đang được hoàn thiện theo yêu cầu`, en: `${en} to be completed` },
          waitsFor: 'requester',
        },
        on: { [done]: { ...by(law.limits), target: 'again', actions: [goesOn] } },
      },
      completingLate: {
        meta: {
          label: {
            vi: `${vi} đang được hoàn thiện, ${agency.vi} đã quá thời hạn`,
            en: `${en} to be completed, past the inner limit`,
          },
          waitsFor: 'requester',
        },
        on: { [done]: { ...by(law.limits), target: 'overdue' } },
      },
      again: {
        meta: { label: { vi: `${vi} đã hoàn thiện, đang giải quyết lại`, en: `${en} completed, in hand again` } },
        on: past,
      },
    },
  });
}

const order: readonly Carried[] = ['residence', 'card'];

const onTheRoad = because({
  vi: 'Giấy tờ chuyển tay chậm hoặc thất lạc: thực tế, không có quy định',
  en: 'Papers carried by hand come late or are lost: practice, no rule speaks of it',
});
