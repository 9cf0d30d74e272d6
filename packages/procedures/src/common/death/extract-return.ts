import { by } from '@motcua/kit';
import { type Desk, desk } from '../desk/desk.ts';
import { announce, goOn, suspend } from '../desk/desk-actions.ts';
import { waiting } from '../desk/unit-states.ts';
import { keepRelativesTime, relativesNoMore } from './benefit-actions.ts';
import { deathLaw } from './death-law.ts';

/**
 * An error in the extract is found: the dossier goes back to the commune that issued it. Where relatives were awaited in
 * time, what is left of that is kept, and the term runs on where it runs during the correction.
 */
export function returningExtract(relatives: 'inTime' | 'notAwaited' = 'notAwaited') {
  const back = by(deathLaw.extractError);
  const kept = relatives === 'inTime' ? [keepRelativesTime] : [];
  const runsAgain = relatives === 'notAwaited' ? [] : relativesNoMore;
  return desk.createStateConfig({
    on: {
      'extract.returned': [
        {
          ...back,
          guard: 'extractStopsTheTerm',
          target: '#awaitingExtract.standing',
          actions: [...kept, suspend('awaitingExtract'), announce('returnedExtract')],
        },
        {
          ...back,
          target: '#awaitingExtract.running',
          actions: [...kept, ...runsAgain, announce('returnedExtract')],
        },
      ],
    },
  }).on;
}

/** The same where the whole waits for relatives whose time is over: the term stands by them, whatever is corrected. */
export function returningOverdue() {
  return desk.createStateConfig({
    on: {
      'extract.returned': {
        ...by(deathLaw.extractError),
        target: '#awaitingExtract.standing',
        actions: [announce('returnedExtract')],
      },
    },
  }).on;
}

/**
 * The states in which a unit of the death group waits: what it finds wrong in the extract meanwhile goes back as well.
 * While the citizen completes the dossier, that wait goes on: the two end each by itself.
 */
export function waitingForOthers(it: Desk) {
  const { awaitingSupplement, repairing, halted } = waiting(it);
  const back = returningExtract();
  return {
    awaitingSupplement: {
      ...awaitingSupplement,
      id: 'awaitingSupplement',
      on: { ...awaitingSupplement.on, ...returningMeanwhile(it) },
    },
    repairing: { ...repairing, on: { ...repairing.on, ...back } },
    halted: { ...halted, on: { ...halted.on, ...back } },
  };
}

/** The extract goes back while the citizen completes the dossier, and may come back corrected before or after that. */
function returningMeanwhile({ law }: Desk) {
  const back = by(deathLaw.extractError);
  const completed = { ...by(law.supplement), target: 'transferring' } as const;
  return desk.createStateConfig({
    on: {
      'extract.returned': { ...back, actions: [goesBack, tellMeanwhile] },
      'extract.corrected': { ...back, guard: 'extractIsAway', actions: [isBack] },
      'supplement.received': [
        {
          ...completed,
          ...by([law.supplement, deathLaw.extractError]),
          guard: 'extractHoldsTheTerm',
          actions: [goOn, suspend('awaitingExtract'), announce('restarted')],
        },
        { ...completed, actions: [goOn, announce('restarted')] },
      ],
    },
  }).on;
}

const goesBack = desk.assign({ facts: ({ context }) => ({ ...context.facts, extractAway: true }) });
const isBack = desk.assign({ facts: ({ context }) => ({ ...context.facts, extractAway: false }) });

/** The group hears that the citizen is still awaited as well. */
const tellMeanwhile = {
  type: 'announce',
  params: { what: 'returnedExtract', data: { reason: 'awaitingSupplement' } },
} as const;

/** The extract that went back meanwhile comes back corrected while the completed dossier is on its way. */
export function correctedOnTheWay() {
  const back = by(deathLaw.extractError);
  return desk.createStateConfig({
    on: {
      'extract.corrected': [
        { ...back, guard: 'extractHoldsTheTerm', actions: [isBack, goOnAfterCorrection] },
        { ...back, guard: 'extractIsAway', actions: [isBack] },
      ],
    },
  }).on;
}

/** Before a dossier is looked at: an extract that went back meanwhile and is not corrected yet is awaited. */
export function extractFirst() {
  const awaited = by(deathLaw.extractError);
  return [
    {
      ...awaited,
      guard: 'extractHoldsTheTerm',
      target: '#awaitingExtract.standing',
      actions: [suspend('awaitingExtract')],
    },
    { ...awaited, guard: 'extractIsAway', target: '#awaitingExtract.running' },
  ] as const;
}

/** The wait for the corrected extract; then the dossier is looked at anew. */
export function awaitingExtract<const T extends string = '#examining'>(onward: T = '#examining' as T) {
  const corrected = { ...by(deathLaw.extractError), target: onward } as const;
  return {
    awaitingExtract: desk.createStateConfig({
      id: 'awaitingExtract',
      initial: 'standing',
      meta: {
        label: { vi: 'chờ sửa trích lục khai tử', en: 'awaiting the corrected extract' },
        stage: 'inProgress',
        waitsFor: 'software',
      },
      states: {
        standing: {
          meta: {
            label: { vi: 'chờ sửa trích lục (thời hạn không tính)', en: 'awaiting the extract, the term stands' },
          },
          on: { 'extract.corrected': { ...corrected, actions: [isBack, goOnAfterCorrection] } },
        },
        running: {
          meta: { label: { vi: 'chờ sửa trích lục (thời hạn vẫn tính)', en: 'awaiting the extract, the term runs' } },
          on: { 'extract.corrected': { ...corrected, actions: [isBack] } },
        },
      },
    }),
  };
}

const goOnAfterCorrection = desk.raise(({ context }) =>
  context.choices['term-while-extract-corrected'] === 'beginsAnew'
    ? ({ type: 'promise.restarted', term: context.term } as const)
    : ({ type: 'promise.resumed' } as const),
);
