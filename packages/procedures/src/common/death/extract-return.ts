import { by } from '@motcua/kit';
import { type Desk, desk } from '../desk/desk.ts';
import { announce, suspend } from '../desk/desk-actions.ts';
import { waiting } from '../desk/unit-states.ts';
import { deathLaw } from './death-law.ts';

/** An error in the extract is found: the dossier goes back to the commune that issued it. */
export function returningExtract() {
  const back = by(deathLaw.extractError);
  return desk.createStateConfig({
    on: {
      'extract.returned': [
        {
          ...back,
          guard: 'extractStopsTheTerm',
          target: '#awaitingExtract.standing',
          actions: [suspend('awaitingExtract'), announce('returnedExtract')],
        },
        { ...back, target: '#awaitingExtract.running', actions: [announce('returnedExtract')] },
      ],
    },
  }).on;
}

/**
 * The states in which a unit of the death group waits: what it finds wrong in the extract meanwhile goes back as well.
 * While the citizen completes the dossier it is not with the unit: the extract goes back once it is there again.
 */
export function waitingForOthers(it: Desk) {
  const { awaitingSupplement, repairing, halted } = waiting(it);
  const back = returningExtract();
  return {
    awaitingSupplement,
    repairing: { ...repairing, on: { ...repairing.on, ...back } },
    halted: { ...halted, on: { ...halted.on, ...back } },
  };
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
          on: { 'extract.corrected': { ...corrected, actions: [goOnAfterCorrection] } },
        },
        running: {
          meta: { label: { vi: 'chờ sửa trích lục (thời hạn vẫn tính)', en: 'awaiting the extract, the term runs' } },
          on: { 'extract.corrected': corrected },
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
