import { by } from '@motcua/kit';
import { desk } from '../common/desk/desk.ts';
import { send, stop } from '../common/desk/desk-actions.ts';
import type { OneStop } from './ground.ts';
import { mayBeLost } from './transfer.ts';

/** While another body has the next word: consulted, or handed the paper in its turn. Its silence is no consent. */
export function awaitingOthers(it: OneStop) {
  return { ...consultation(it), ...(it.has.handingOn ? nextAgency(it) : {}) };
}

function consultation(it: OneStop) {
  const answered = {
    'consultation.answered': { ...by(it.law.consultation), target: 'examining' },
    ...mayBeLost(it),
  } as const;
  const meta = { stage: 'inProgress', waitsFor: 'consulted' } as const;
  return {
    consulting: desk.createStateConfig({
      meta: { ...meta, label: { vi: 'đang lấy ý kiến cơ quan khác', en: 'another agency is consulted' } },
      exit: [stop('consultation')],
      on: {
        ...answered,
        'deadline.passed.consultation': {
          ...by(it.law.consultationLate),
          target: 'consultationOverdue',
          actions: [send('consultationLate')],
        },
      },
    }),
    consultationOverdue: desk.createStateConfig({
      tags: ['consultationOverdue'],
      meta: { ...meta, label: { vi: 'cơ quan được lấy ý kiến chậm trả lời', en: 'the consulted agency is late' } },
      on: answered,
    }),
  };
}

function nextAgency(it: OneStop) {
  const back = { 'dossier.cameBack': { ...by(it.law.handingOn), target: 'examining' }, ...mayBeLost(it) } as const;
  const meta = { stage: 'inProgress', waitsFor: 'nextAgency' } as const;
  return {
    atNextAgency: desk.createStateConfig({
      meta: { ...meta, label: { vi: 'đã chuyển cơ quan tiếp theo xử lý', en: 'with the next agency' } },
      exit: [stop('nextAgency')],
      on: { ...back, 'deadline.passed.nextAgency': { ...by(it.law.handingOn), target: 'nextAgencyOverdue' } },
    }),
    nextAgencyOverdue: desk.createStateConfig({
      tags: ['nextAgencyOverdue'],
      meta: { ...meta, label: { vi: 'cơ quan tiếp theo xử lý quá hạn', en: 'the next agency is late' } },
      on: back,
    }),
  };
}
