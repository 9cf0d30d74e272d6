import { by } from '@motcua/kit';
import { type Desk, desk } from './desk.ts';
import { announce, start, stop } from './desk-actions.ts';
import { asIsDone } from './reception.ts';

/** The states after the decision: a result and its correction, or none. */
export function outcomes(it: Desk) {
  return { ...results(it), ...correction(it), ...endings(it) };
}

function results({ law, unit }: Desk) {
  return {
    awaitingEntry: desk.createStateConfig({
      id: 'awaitingEntry',
      meta: {
        label: { vi: 'đã cấp bản giấy, chờ nhập dữ liệu', en: 'signed by hand, data to be entered' },
        stage: 'decided',
        waitsFor: unit,
      },
      on: { 'data.entered': { ...asIsDone, target: 'issued', actions: [announce('completed')] } },
    }),
    issued: desk.createStateConfig({
      id: 'issued',
      meta: { label: { vi: 'đã có kết quả', en: 'result ready' }, stage: 'decided', waitsFor: 'desk' },
      on: {
        'result.returned': { ...by(law.returning), target: 'returned' },
        'error.found': { ...by(law.correction), target: 'correcting' },
      },
    }),
  };
}

function correction({ law, way, unit }: Desk) {
  const limited = way.correction === 'limited';
  const corrected = { 'correction.made': { ...by(law.correction), target: 'issued' } } as const;
  const overdue = desk.createStateConfig({
    meta: { label: { vi: 'quá hạn sửa kết quả', en: 'correction overdue' }, stage: 'decided', waitsFor: unit },
    on: corrected,
  });
  const passed = desk.createStateConfig({
    on: { 'deadline.passed.correction': { ...by(law.correction), target: 'correctionOverdue' } },
  }).on;
  return {
    correcting: desk.createStateConfig({
      meta: {
        label: { vi: 'đang sửa kết quả có sai sót', en: 'result under correction' },
        stage: 'decided',
        waitsFor: unit,
      },
      entry: limited ? [start('correction')] : [],
      exit: limited ? [stop('correction')] : [],
      on: { ...corrected, ...(limited ? passed : {}) },
    }),
    ...(limited ? { correctionOverdue: overdue } : {}),
  };
}

function endings({ way }: Desk) {
  const closed = {
    id: 'closed',
    type: 'final',
    meta: { label: { vi: 'đã đóng hồ sơ vì không bổ sung', en: 'closed, never completed' }, stage: 'closed' },
  } as const;
  const stopped = {
    id: 'stopped',
    type: 'final',
    meta: { label: { vi: 'đã dừng xử lý vì không bổ sung', en: 'stopped, never completed' }, stage: 'closed' },
  } as const;
  return {
    returned: { type: 'final', meta: { label: { vi: 'đã trả kết quả', en: 'result returned' }, stage: 'returned' } },
    notAccepted: {
      id: 'notAccepted',
      type: 'final',
      meta: { label: { vi: 'bị từ chối tiếp nhận', en: 'refused at the desk' }, stage: 'notAccepted' },
    },
    refused: { id: 'refused', type: 'final', meta: { label: { vi: 'bị từ chối', en: 'refused' }, stage: 'refused' } },
    withdrawn: {
      id: 'withdrawn',
      type: 'final',
      meta: { label: { vi: 'đã rút hồ sơ', en: 'withdrawn' }, stage: 'withdrawn' },
    },
    ...(way.silence === 'closed' ? { closed } : {}),
    ...(way.silence === 'stopped' ? { stopped } : {}),
  } as const;
}
