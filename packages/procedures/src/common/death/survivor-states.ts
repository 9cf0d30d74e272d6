import { because, by } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { type Desk, desk } from '../desk/desk.ts';
import { announce, start, stop, suspend } from '../desk/desk-actions.ts';
import { examining } from '../desk/unit-states.ts';
import {
  count,
  countLate,
  keepRelativesTime,
  letOneTimeWait,
  relativesNoMore,
  tellRelatives,
  tellSurvivors,
} from './benefit-actions.ts';
import { deathLaw } from './death-law.ts';
import { returningExtract, returningOverdue } from './extract-return.ts';
import { survivorLaw } from './survivor-law.ts';

const open = because({
  vi: 'Không có quy định sau khi hết 05 ngày làm việc; xem giả định về thân nhân chưa xác nhận',
  en: 'Nothing is said of what follows the 5 working days; see the assumption on relatives who did not confirm',
});

/** A relative may confirm at any time until the decision. */
export function confirmingEarly() {
  return desk.createStateConfig({
    on: { 'relative.confirmed': { ...by(survivorLaw.confirming), guard: 'awaitsRelatives', actions: [count] } },
  }).on;
}

/** A relative may still confirm once the burial is decided: the one-time benefit goes on by that. */
export function confirmingLate() {
  return desk.createStateConfig({
    on: { 'relative.confirmed': { ...by(survivorLaw.confirming), guard: 'awaitsRelatives', actions: [countLate] } },
  }).on;
}

/**
 * The term stands while the relatives say who stands for them, for five working days at most; the insurer may act on
 * the dossier meanwhile, and where it waits for them without end it may still refuse.
 */
export function relativesFirst(it: Desk) {
  const { 'supplement.requested': asks, 'application.refused': refuses } = examining(it);
  const asked = { ...asks, target: '#awaitingSupplement' } as const;
  const confirmations = [
    {
      ...by([survivorLaw.confirming, deathLaw.limits]),
      guard: 'isLastRelative',
      target: 'beginning',
      actions: [count, ...relativesNoMore],
    },
    { ...by(survivorLaw.confirming), actions: [count] },
  ] as const;
  return {
    awaitingRelatives: desk.createStateConfig({
      id: 'awaitingRelatives',
      meta: {
        label: { vi: 'chờ thân nhân xác nhận', en: 'awaiting the relatives' },
        stage: 'inProgress',
        waitsFor: 'relative',
      },
      entry: [suspend('awaitingRelatives'), tellRelatives('paused')],
      on: {
        'relative.confirmed': confirmations,
        'application.refused': refuses,
      },
      initial: 'inTime',
      states: {
        inTime: {
          entry: [remember('inTime')],
          meta: { label: { vi: 'chờ thân nhân xác nhận, trong hạn', en: 'awaiting the relatives, in time' } },
          on: {
            'supplement.requested': { ...asked, actions: [...asks.actions, keepRelativesTime] },
            ...returningExtract('inTime'),
            'deadline.passed.relatives': [
              {
                ...open,
                guard: 'burialProceeds',
                target: '#beginning',
                actions: [letOneTimeWait, ...relativesNoMore],
              },
              { ...open, target: 'overdue' },
            ],
          },
        },
        overdue: {
          id: 'relativesOverdue',
          entry: [stop('relatives'), remember('overdue')],
          on: { 'supplement.requested': asked, ...returningOverdue() },
          meta: {
            label: { vi: 'quá hạn xác nhận, hồ sơ chờ thân nhân', en: 'relatives overdue, the dossier waits' },
          },
        },
      },
    }),
  };
}

function remember(stood: 'inTime' | 'overdue') {
  return desk.assign({ facts: ({ context }) => ({ ...context.facts, relativesAsked: stood }) });
}

/**
 * The relatives are awaited: for what is left of their time, or, the first time, the whole of it. Where they were awaited
 * and have all confirmed while something else was, whoever follows the case hears that they are awaited no more.
 */
export function toRelatives() {
  const cites = by([survivorLaw.notCounted, survivorLaw.confirming]);
  return [
    {
      ...cites,
      guard: 'relativesHaveTimeLeft',
      target: '#awaitingRelatives',
      actions: [{ type: 'resumeClock', params: { clock: 'relatives' } }],
    },
    { ...cites, guard: 'relativesAreOverdue', target: '#relativesOverdue' },
    { ...cites, guard: 'relativesHaveTime', target: '#awaitingRelatives', actions: [start('relatives')] },
    { ...cites, guard: 'relativesAreReady', target: '#beginning', actions: [tellRelatives('restarted')] },
  ] as const;
}

/** After the burial: the one-time benefit is decided once the last relative confirmed, or it is given up. */
export function survivors(payment: Citation) {
  const givenUp = { ...open, target: 'settledInPart' } as const;
  return {
    survivorsWaiting: desk.createStateConfig({
      meta: {
        label: { vi: 'tuất một lần chờ thân nhân xác nhận', en: 'the one-time benefit awaits the relatives' },
        stage: 'decided',
        waitsFor: 'relative',
      },
      always: [{ ...by(survivorLaw.confirming), guard: 'allRelativesConfirmed', target: 'survivorsExamining' }],
      on: { ...confirmingLate(), 'survivors.givenUp': givenUp },
    }),
    survivorsExamining: desk.createStateConfig({
      meta: {
        label: { vi: 'đang giải quyết tuất một lần', en: 'the one-time benefit under examination' },
        stage: 'decided',
        waitsFor: 'insurer',
      },
      on: {
        'survivors.decided': { ...by(payment), target: 'survivorsUnpaid', actions: [tellSurvivors] },
        'survivors.givenUp': givenUp,
      },
    }),
    survivorsUnpaid: desk.createStateConfig({
      meta: {
        label: { vi: 'đã quyết định tuất một lần, chờ chi trả', en: 'the one-time benefit decided, not paid yet' },
        stage: 'decided',
        waitsFor: 'payer',
      },
      on: { 'benefit.paid': { ...by(payment), target: 'returned', actions: [announce('paid')] } },
    }),
    settledInPart: {
      type: 'final',
      meta: {
        label: {
          vi: 'đã chi trả mai táng phí, không giải quyết tuất một lần',
          en: 'the burial paid, no one-time benefit',
        },
        stage: 'returned',
      },
    },
  } as const;
}
