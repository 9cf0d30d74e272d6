import { by, promiseRegion } from '@motcua/kit';
import { benefitOutcomes } from '../common/death/benefit-outcomes.ts';
import { decision } from '../common/death/benefit-steps.ts';
import { deathContext } from '../common/death/death-desk.ts';
import {
  awaitingExtract,
  correctedOnTheWay,
  extractFirst,
  returningExtract,
  waitingForOthers,
} from '../common/death/extract-return.ts';
import { comparing, matching } from '../common/death/identity-states.ts';
import { confirmingEarly, relativesFirst, toRelatives } from '../common/death/survivor-states.ts';
import { type Desk, desk } from '../common/desk/desk.ts';
import { start, stop } from '../common/desk/desk-actions.ts';
import { handOver, onHolding } from '../common/desk/hand-over.ts';
import { reception, withdrawal } from '../common/desk/reception.ts';
import { examining } from '../common/desk/unit-states.ts';
import { type InsuranceLaw, law } from './law.ts';

/** The machine of burial and survivor benefits of social insurance, within the linked group. */
export function insuranceMachine(id: string, it: Desk, insurance: InsuranceLaw) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => deathContext(it.way, input),
    states: {
      work: {
        initial: 'open',
        meta: { label: { vi: 'Giải quyết mai táng phí, tử tuất', en: 'Burial and survivor benefits' } },
        states: {
          open: {
            initial: 'arriving',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            exit: [stop('defectNotice')],
            on: { ...withdrawal(it), ...confirmingEarly(), ...defectDayOver(), ...correctedOnTheWay() },
            states: {
              ...reception(it),
              ...handOver(it),
              ...waitingForOthers(it),
              ...askedInTime(it),
              ...awaitingExtract('#lookingAgain'),
              ...matching(it),
              ...beginning(it),
              ...relativesFirst(it),
              ...examination(it),
            },
          },
          ...benefitOutcomes(it, insurance, 'survivors'),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}

const dayOver = {
  ...by(law.defect),
  actions: [desk.assign({ facts: ({ context }) => ({ ...context.facts, defectDayOver: true }) }), stop('defectNotice')],
} as const;

/** The day for telling of a defect runs from the receipt, whoever is awaited meanwhile. */
function defectDayOver() {
  return desk.createStateConfig({ on: { 'deadline.passed.defectNotice': dayOver } }).on;
}

/** What is missing has been told. */
function askedInTime(it: Desk) {
  const { awaitingSupplement } = waitingForOthers(it);
  return {
    awaitingSupplement: { ...awaitingSupplement, entry: [...awaitingSupplement.entry, stop('defectNotice')] },
  };
}

function beginning(it: Desk) {
  return {
    held: desk.createStateConfig({
      meta: { label: { vi: 'phần mềm bảo hiểm xã hội đã có hồ sơ', en: 'held by the insurer’s software' } },
      entry: [...onHolding(it), desk.assign({ facts: ({ context }) => ({ ...context.facts, defectDayOver: false }) })],
      always: [
        { ...by(law.defect), guard: 'hasTwinRules', target: 'lookingAgain', actions: [start('defectNotice')] },
        { ...by(law.received), target: 'lookingAgain' },
      ],
    }),
    lookingAgain: desk.createStateConfig({
      id: 'lookingAgain',
      meta: { label: { vi: 'xem thân nhân đã xác nhận chưa', en: 'have the relatives confirmed' } },
      always: [...extractFirst(), ...toRelatives(), { ...by(law.received), target: 'beginning' }],
    }),
    beginning: desk.createStateConfig({
      id: 'beginning',
      meta: { label: { vi: 'bắt đầu xem xét', en: 'examination begins' } },
      entry: [stop('relatives')],
      always: [
        { ...by(law.defect), guard: 'isDefectDayOver', target: 'examining' },
        { ...by(law.defect), target: 'checking' },
      ],
    }),
  };
}

/** Within a working day the insurer tells what is missing; afterwards it still may, late. */
function examination(it: Desk) {
  const on = { ...examining(it), ...returningExtract(), ...comparing(), ...decision(it) } as const;
  return {
    checking: desk.createStateConfig({
      meta: {
        label: { vi: 'kiểm tra thành phần hồ sơ', en: 'the dossier is checked for what is missing' },
        waitsFor: 'insurer',
      },
      on: { ...on, 'deadline.passed.defectNotice': { ...dayOver, target: 'examining' } },
    }),
    examining: desk.createStateConfig({
      id: 'examining',
      meta: {
        label: {
          vi: 'cơ quan bảo hiểm xã hội đang xem xét (đã hết hạn báo hồ sơ thiếu)',
          en: 'under examination, the day for telling of a defect is over',
        },
        waitsFor: 'insurer',
      },
      on,
    }),
  };
}
