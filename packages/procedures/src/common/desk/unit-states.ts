import { by } from '@motcua/kit';
import { type Desk, desk } from './desk.ts';
import { announce, goOn, refuse, send, settle, start, stop, suspend } from './desk-actions.ts';
import { asIsDone, silence } from './reception.ts';

/** What every examining unit may do with a dossier. */
export function examining({ law }: Desk) {
  return desk.createStateConfig({
    on: {
      'supplement.requested': {
        ...by([law.supplement, law.rounds]),
        guard: 'mayAskInUnit',
        target: 'awaitingSupplement',
        actions: [
          desk.assign({ askedInUnit: ({ context }) => context.askedInUnit + 1 }),
          send('supplement'),
          announce('paused'),
          suspend('awaitingSupplement'),
        ],
      },
      'application.refused': { ...by(law.refusal), target: '#refused', actions: [...refuse('refusal')] },
      'data.mismatched': { ...asIsDone, target: 'repairing' },
      'system.failed': { ...asIsDone, target: 'halted' },
    },
  }).on;
}

/** The states in which a unit waits for others. */
export function waiting({ law, way }: Desk) {
  const limited = way.silence !== 'unlimited';
  return {
    awaitingSupplement: desk.createStateConfig({
      meta: {
        label: { vi: 'chờ bổ sung hồ sơ', en: 'awaiting supplement' },
        stage: 'awaitingSupplement',
        waitsFor: 'requester',
      },
      entry: limited ? [start('supplement')] : [],
      exit: limited ? [stop('supplement')] : [],
      on: {
        'supplement.received': {
          ...by(law.supplement),
          target: 'transferring',
          actions: [goOn, announce('restarted')],
        },
        'application.refused': { ...by(law.silence), target: '#refused', actions: [...refuse('refusal')] },
        ...silence({ law, way }, law.supplement, 'refusal'),
      },
    }),
    repairing: desk.createStateConfig({
      meta: {
        label: { vi: 'chờ chỉnh sửa dữ liệu', en: 'data under repair' },
        stage: 'inProgress',
        waitsFor: 'software',
      },
      on: { 'data.repaired': { ...asIsDone, target: 'examining' } },
    }),
    halted: desk.createStateConfig({
      meta: {
        label: { vi: 'phần mềm không hoạt động', en: 'the software is down' },
        stage: 'inProgress',
        waitsFor: 'software',
      },
      on: {
        'system.restored': { ...asIsDone, target: 'examining' },
        'result.signedByHand': { ...asIsDone, target: '#awaitingEntry', actions: [...settle] },
      },
    }),
  };
}
