import { by } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { desk } from './desk.ts';
import { announce, settle, start, stop, suspend } from './desk-actions.ts';
import { asIsDone } from './reception.ts';

/** The draft of a civil-status paper goes to the requester; silence is consent. The guard says whether the term stands. */
export function confirmingDraft(cites: Citation, standsStill: 'draftStopsTheClock' | 'deathDraftStops') {
  const confirmed = { ...by(cites), target: '#signing' } as const;
  const on = {
    'draft.confirmed': confirmed,
    'deadline.passed.confirmation': confirmed,
    'draft.disputed': { ...by(cites), target: '#examining' },
  } as const;
  return {
    confirming: desk.createStateConfig({
      meta: { label: { vi: 'chờ xác nhận bản dự thảo', en: 'the draft awaits confirmation' }, waitsFor: 'requester' },
      initial: 'sent',
      entry: [start('confirmation')],
      exit: [stop('confirmation')],
      states: {
        sent: {
          meta: { label: { vi: 'đã gửi bản dự thảo', en: 'draft sent' } },
          always: [
            { ...by(cites), guard: standsStill, target: 'standing', actions: [suspend('awaitingConfirmation')] },
            { ...by(cites), target: 'running' },
          ],
        },
        running: {
          meta: {
            label: {
              vi: 'chờ xác nhận bản dự thảo (thời hạn vẫn tính)',
              en: 'draft awaits confirmation (the term runs)',
            },
          },
          on,
        },
        standing: {
          meta: {
            label: {
              vi: 'chờ xác nhận bản dự thảo (thời hạn không tính)',
              en: 'draft awaits confirmation (the term stands still)',
            },
          },
          exit: [desk.raise({ type: 'promise.resumed' })],
          on,
        },
      },
    }),
  };
}

/** The chair signs a civil-status paper, by digital signature or, for want of one, by hand. */
export function signing<const E extends 'certificate.signed' | 'extract.signed'>(
  signed: E,
  cites: Citation,
  target: '#issued' | '#locking',
  missing: Label,
) {
  const done = { ...by(cites), target, actions: [...settle, announce('completed')] } as const;
  return {
    signing: desk.createStateConfig({
      id: 'signing',
      meta: { label: { vi: 'chờ Chủ tịch ký', en: 'awaiting signature' }, waitsFor: 'chair' },
      on: {
        [signed as 'certificate.signed']: done,
        'signature.unavailable': { ...asIsDone, target: 'signerMissing' },
      },
    }),
    signerMissing: desk.createStateConfig({
      meta: { label: missing, waitsFor: 'chair' },
      on: {
        'signature.available': { ...asIsDone, target: 'signing' },
        'result.signedByHand': { ...asIsDone, target: '#awaitingEntry', actions: [...settle] },
      },
    }),
  };
}
