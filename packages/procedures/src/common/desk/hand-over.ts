import { by } from '@motcua/kit';
import { type Desk, desk } from './desk.ts';
import { announce, promise, restart, settle, start, stop } from './desk-actions.ts';
import { asIsDone } from './reception.ts';

/** The states between desk and unit: a dossier on its way may be late, lost, or dropped by a missing code. */
export function handOver({ law, way }: Desk) {
  const restarts =
    way.promised === 'onArrival'
      ? [{ ...by(law.promise.term), guard: 'countsFromHolding', target: 'held', actions: [restart] } as const]
      : [];
  const held = [...restarts, { ...by(law.handOver), target: 'held' } as const];
  const alreadyReceived = [...restarts, { ...by(law.repeatedPush), target: 'held' } as const];
  return {
    transferring: desk.createStateConfig({
      meta: {
        label: { vi: 'đang chuyển cơ quan giải quyết', en: 'on its way to the unit' },
        stage: 'accepted',
        waitsFor: 'software',
      },
      entry: [start('handOver')],
      exit: [stop('handOver')],
      on: {
        'dossier.held': held,
        'dossier.alreadyReceived': alreadyReceived,
        'dossier.dropped': { ...by(law.dropped), target: 'dropped' },
        'deadline.passed.handOver': { ...by(law.handOver), target: 'unanswered' },
      },
    }),
    unanswered: desk.createStateConfig({
      meta: {
        label: { vi: 'chuyển chưa được xác nhận, chậm', en: 'hand-over late or lost' },
        stage: 'accepted',
        waitsFor: 'desk',
      },
      on: {
        'dossier.pushed': { ...by(law.repeatedPush), target: 'transferring' },
        'dossier.held': held,
        'dossier.alreadyReceived': alreadyReceived,
        'dossier.dropped': { ...by(law.dropped), target: 'dropped' },
        'result.signedByHand': { ...asIsDone, target: '#awaitingEntry', actions: [...settle] },
      },
    }),
    dropped: desk.createStateConfig({
      meta: {
        label: { vi: 'bị bỏ qua do thiếu cấu hình', en: 'dropped, a code is missing' },
        stage: 'accepted',
        waitsFor: 'software',
      },
      on: { 'mapping.corrected': { ...by(law.dropped), target: 'transferring' } },
    }),
  };
}

/** What happens as the unit's software holds the dossier. */
export function onHolding({ way }: Desk) {
  return way.promised === 'whenHeld' ? [promise, announce('held')] : [announce('held')];
}
