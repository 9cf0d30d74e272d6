import type { CaseInput } from '@motcua/kit';
import { by, promiseRegion } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { type DeskContext, desk, deskContext } from '../common/desk/desk.ts';
import { announce, stop } from '../common/desk/desk-actions.ts';
import { withdrawal } from '../common/desk/reception.ts';
import { examination } from './examination.ts';
import { type OneStop, remember } from './ground.ts';
import { intake } from './intake.ts';
import { results } from './results.ts';
import { transfer } from './transfer.ts';

/** The machine of a dossier under the one-stop mechanism, with the parts that its procedure has. */
export function oneStopMachine(
  id: string,
  title: Label,
  it: OneStop,
  begins: (input: CaseInput | undefined) => DeskContext['term'],
) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => deskContext(it.way, begins(input), steered(input)),
    states: {
      work: {
        initial: 'open',
        meta: { label: title },
        on: feeTransfer(it),
        states: {
          open: {
            initial: 'arriving',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            exit: [stop('returning'), ...(it.has.relay === null ? [] : [stop('forwarding')])],
            on: { ...withdrawal(it), ...amendment(it), ...innerLimits(it) },
            states: { ...intake(it), ...transfer(it), ...examination(it) },
          },
          ...results(it),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}

const switches = [
  'supplement-rounds',
  'return-for-supplement',
  'online-term-start',
  'term-after-amendment',
  'term-while-awaiting-payment',
];

/** Of the answers to the law's silences, the machine knows those that it asks; the others concern only the counting. */
function steered(input: CaseInput | undefined): CaseInput | undefined {
  if (input === undefined) return undefined;
  const choices = Object.fromEntries(Object.entries(input.choices).filter(([id]) => switches.includes(id)));
  return { ...input, choices };
}

/** Inside the term, the days for returning and for forwarding it run beside the work. */
function innerLimits({ law, has }: OneStop) {
  const returning = {
    'deadline.passed.returning': { ...by(law.promise.supplement), actions: [remember({ returnLate: true })] },
  } as const;
  if (has.relay === null) return returning;
  const late = { ...by(has.relay.cites), actions: [announce('forwardingLate')] } as const;
  return { ...returning, 'deadline.passed.forwarding': late } as const;
}

/** What came online may be amended until it is decided; what the term does then is not said. */
function amendment({ law }: OneStop) {
  if (law.amendment === null) return {};
  const anew = desk.raise(({ context }) => ({ type: 'promise.restarted', term: context.term }) as const);
  return desk.createStateConfig({
    on: {
      'amendment.sent': [
        { ...by(law.amendment), guard: 'amendmentBeginsAnew', actions: [announce('amended'), anew] },
        { ...by(law.amendment), guard: 'isOnline', actions: [announce('amended')] },
      ],
    },
  }).on;
}

/** What was paid online reaches the agency within its hours, whatever the dossier does meanwhile. */
function feeTransfer({ law, has }: OneStop) {
  if (law.feeTransfer === null || has.payment === null) return {};
  return desk.createStateConfig({
    on: {
      'fee.transferred': {
        ...by(law.feeTransfer),
        guard: 'feeIsOnItsWay',
        actions: [stop('feeTransfer'), remember({ fee: 'paid' })],
      },
      'deadline.passed.feeTransfer': { ...by(law.feeTransfer), actions: [announce('feeTransferLate')] },
    },
  }).on;
}
