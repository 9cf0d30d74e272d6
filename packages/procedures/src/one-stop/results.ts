import { by } from '@motcua/kit';
import { type DeskEvent, desk } from '../common/desk/desk.ts';
import { announce, send, settle, start, stop } from '../common/desk/desk-actions.ts';
import { outcomes } from '../common/desk/outcomes.ts';
import type { Payout } from './config.ts';
import type { OneStop } from './ground.ts';

/** From the decision to the hands of the citizen: to the desk, returned, corrected; and the money, where some follows. */
export function results(it: OneStop) {
  const { issued, returned, ...others } = outcomes(it);
  const handedOver = {
    ...issued.on['result.returned'],
    target: it.has.payout === null ? 'returned' : 'payable',
  } as const;
  return {
    ...others,
    decided: decided(it),
    issued: desk.createStateConfig({ ...issued, on: { ...issued.on, 'result.returned': handedOver } }),
    ...(it.has.payout === null ? { returned: { ...returned, id: 'returned' } as const } : payout(it.has.payout)),
  };
}

/** The promise is kept once the result lies where the slip says. */
function decided({ law }: OneStop) {
  return desk.createStateConfig({
    id: 'decided',
    meta: {
      label: { vi: 'đã có quyết định, chuyển Bộ phận Một cửa', en: 'decided, on its way to the desk' },
      stage: 'decided',
      waitsFor: 'desk',
    },
    on: {
      'result.arrived': {
        ...by(law.returning),
        target: 'issued',
        actions: [...settle, send('resultReady'), announce('completed')],
      },
    },
  });
}

/** A clock that is put on a day of a month: that of the event, or, once the day has come, of the next. */
function until(clock: 'funds' | 'payout', day: number) {
  return {
    type: 'postpone',
    params: ({ event }: { event: DeskEvent }) => ({ clock, on: nextMonthly('at' in event ? event.at : '', day) }),
  } as const;
}

function nextMonthly(at: string, day: number): string {
  const [year = 0, month = 0, today = 0] = at.slice(0, 10).split('-').map(Number);
  const months = year * 12 + (month - 1) + (today > day ? 1 : 0);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(day)}`;
}

/** Decision and money are two milestones, and may be a month apart: funds drawn, paid out, or carried over to the next month. */
function payout({ cites, funds, report }: Payout) {
  const drawn = { 'funds.drawn': { ...by(cites), target: 'paying' } } as const;
  const ends = {
    'benefit.paid': { ...by(cites), target: 'paid', actions: [announce('paid')] },
    'benefit.unpaid': { ...by(cites), target: 'payable' },
  } as const;
  return {
    payable: desk.createStateConfig({
      meta: {
        label: { vi: 'chờ rút kinh phí chi trả', en: 'funds are to be drawn' },
        stage: 'decided',
        waitsFor: 'official',
      },
      entry: [start('funds'), until('funds', funds.day)],
      exit: [stop('funds')],
      on: { ...drawn, 'deadline.passed.funds': { ...by(cites), target: 'fundsOverdue' } },
    }),
    fundsOverdue: desk.createStateConfig({
      tags: ['fundsOverdue'],
      meta: { label: { vi: 'rút kinh phí quá hạn', en: 'funds overdue' }, stage: 'decided', waitsFor: 'official' },
      on: drawn,
    }),
    paying: desk.createStateConfig({
      meta: { label: { vi: 'đang chi trả', en: 'being paid out' }, stage: 'decided', waitsFor: 'payer' },
      entry: [start('payout'), until('payout', report.day)],
      exit: [stop('payout')],
      on: { ...ends, 'deadline.passed.payout': { ...by(cites), target: 'payoutOverdue' } },
    }),
    payoutOverdue: desk.createStateConfig({
      tags: ['payoutOverdue'],
      meta: {
        label: { vi: 'báo cáo chi trả quá hạn', en: 'report on the payment overdue' },
        stage: 'decided',
        waitsFor: 'payer',
      },
      on: ends,
    }),
    paid: { type: 'final', meta: { label: { vi: 'đã chi trả', en: 'paid' }, stage: 'returned' } },
  } as const;
}
