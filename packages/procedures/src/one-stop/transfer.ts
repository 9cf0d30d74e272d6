import { by } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { desk } from '../common/desk/desk.ts';
import { send, start, stop } from '../common/desk/desk-actions.ts';
import type { OneStop } from './ground.ts';

/** From the desk to the official who examines: the same day, or, on paper to another level, within a working day. */
export function transfer(it: OneStop) {
  return { ...sending(it), ...handOver(it), ...(carries(it) ? carrying(it) : {}), ...assignment(it), ...lost(it) };
}

// The term for returning it runs from the reception of what is handed over now.
const startReturning = {
  type: 'startClock',
  params: ({ context }: { context: { completeSince: string; choices: Readonly<Record<string, string>> } }) => ({
    clock: 'returning',
    term: context.choices['return-for-supplement'] === 'twoAndOne' ? 'locally' : 'regular',
    from: context.completeSince,
  }),
} as const;

/** Whether paper to another level has a limit of its own. */
function carries({ law, has }: Pick<OneStop, 'law' | 'has'>): boolean {
  return has.acrossLevels && law.alert !== null;
}

function sending(it: OneStop) {
  const across = { ...by(it.law.acrossLevels), guard: 'goesAcrossOnPaper', target: 'carrying' } as const;
  return {
    sending: desk.createStateConfig({
      meta: { label: { vi: 'đã tiếp nhận', en: 'accepted' }, stage: 'accepted' },
      always: [...(carries(it) ? [across] : []), { ...by(it.law.handOver), target: 'transferring' }],
    }),
  };
}

const startForwarding = {
  type: 'startClock',
  params: ({ context }: { context: { completeSince: string } }) => ({
    clock: 'forwarding',
    term: 'regular',
    from: context.completeSince,
  }),
} as const;

function innerClocks({ has }: OneStop) {
  return has.relay === null ? [startReturning] : [startReturning, startForwarding];
}

function handOver(it: OneStop) {
  const held = { 'dossier.held': { ...by(it.law.handOver), target: 'assigning' } } as const;
  return {
    transferring: desk.createStateConfig({
      meta: {
        label: { vi: 'đang chuyển cơ quan giải quyết', en: 'on its way to the agency' },
        stage: 'accepted',
        waitsFor: 'desk',
      },
      entry: [start('handOver'), ...innerClocks(it)],
      exit: [stop('handOver')],
      on: {
        ...held,
        ...mayBeLost(it),
        'deadline.passed.handOver': { ...by(it.law.handOver), target: 'handOverOverdue' },
      },
    }),
    handOverOverdue: overdue('chuyển hồ sơ quá hạn', 'hand-over overdue', { ...held, ...mayBeLost(it) }),
  };
}

function carrying(it: OneStop) {
  const held = { 'dossier.held': { ...by(it.law.acrossLevels), target: 'assigning' } } as const;
  const passed = { 'deadline.passed.carrying': { ...by(it.law.acrossLevels), target: 'carryingOverdue' } } as const;
  // The day counts from reception, not from when the desk gets to it.
  const startCarrying = {
    type: 'startClock',
    params: ({ context }: { context: { completeSince: string } }) => ({
      clock: 'carrying',
      term: 'regular',
      from: context.completeSince,
    }),
  } as const;
  return {
    carrying: desk.createStateConfig({
      meta: {
        label: { vi: 'đang chuyển hồ sơ giấy đến cơ quan khác cấp', en: 'on paper to another level' },
        stage: 'accepted',
        waitsFor: 'desk',
      },
      entry: [startCarrying, ...innerClocks(it)],
      exit: [stop('carrying')],
      on: { ...held, ...mayBeLost(it), ...passed },
    }),
    carryingOverdue: overdue('chuyển hồ sơ giấy quá hạn', 'paper overdue at the other level', {
      ...held,
      ...mayBeLost(it),
    }),
  };
}

function overdue(vi: string, en: string, on: object) {
  return desk.createStateConfig({
    tags: ['handOverOverdue'],
    meta: { label: { vi, en }, stage: 'accepted', waitsFor: 'desk' },
    on,
  });
}

function assignment(it: OneStop) {
  return {
    assigning: desk.createStateConfig({
      meta: {
        label: { vi: 'chờ phân công người giải quyết', en: 'awaiting an official' },
        stage: 'inProgress',
        waitsFor: 'head',
      },
      on: { 'dossier.assigned': { ...by(it.law.assignment), target: 'examining' }, ...mayBeLost(it) },
    }),
  };
}

/** A dossier in the hands of the agency may be lost or damaged: it apologises for that by itself, pays, and makes it anew. */
export function mayBeLost({ law }: { readonly law: { readonly loss: Citation } }) {
  return desk.createStateConfig({
    on: { 'dossier.lost': { ...by(law.loss), target: 'lost', actions: [send('lossApology')] } },
  }).on;
}

function lost({ law }: OneStop) {
  return {
    lost: desk.createStateConfig({
      id: 'lost',
      tags: ['lost'],
      meta: {
        label: { vi: 'hồ sơ bị mất, hư hỏng, đang lập lại', en: 'lost or damaged, being made anew' },
        stage: 'inProgress',
        waitsFor: 'head',
      },
      on: { 'dossier.restored': { ...by(law.loss), target: 'assigning' } },
    }),
  };
}
