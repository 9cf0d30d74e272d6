import type { Definition } from '@motcua/kit';
import { accepted, type Draft, decided, has, missing, refusal, taken, told, weekOf, why } from './one-stop-lines.ts';
import type { Line } from './story.ts';

/** The parts that only some procedures have. */
export function parts(of: Definition): Draft[] {
  const handedOn: Line = [
    'd0 10:00 case official dossier.passedOn',
    { nextAgency: 'Phòng Kinh tế', task: 'Thẩm định', answerBy: weekOf(of).wednesday },
  ];
  const lost = (at: string): Line => [`${at} case official dossier.lost`, why];
  return [
    ...(has(of, 'result.given')
      ? [
          told('is answered at once, without a receipt', ['d0 08:40 case desk result.given', '= case closed'], {
            dossier: { answer: 'atOnce' },
          }),
          told(
            'is answered at once, with the receipt that was asked for',
            [
              'd0 08:35 case requester receipt.requested',
              '= case letter receipt',
              '= case due promise d0',
              '! d0 08:36 case requester receipt.requested guarded',
              'd0 08:40 case desk result.given',
              '= case promise kept',
            ],
            { dossier: { answer: 'atOnce' } },
          ),
          told('is refused at once', [['d0 08:40 case desk dossier.refused', refusal], '= case in notAccepted'], {
            dossier: { answer: 'atOnce' },
          }),
        ]
      : []),
    ...(has(of, 'dossier.passedOn')
      ? [
          told('is handed on and comes back', [
            ...taken,
            handedOn,
            '= case letter handOnSlip',
            'd1 10:00 case nextAgency dossier.cameBack',
            '= case in open.examining',
          ]),
          told('is handed on and late', [
            ...taken,
            handedOn,
            'd3 00:00 sweep',
            '= case in open.nextAgencyOverdue',
            'd3 10:00 case nextAgency dossier.cameBack',
          ]),
          told('is lost at the next agency', [...taken, handedOn, lost('d1 10:00')]),
          told('is lost at the next agency, late', [...taken, handedOn, lost('d3 10:00')]),
        ]
      : []),
    ...(has(of, 'carrying') ? acrossLevels(lost) : []),
    ...(has(of, 'payment.requested') ? payments(of) : []),
    ...(has(of, 'passingOn') ? localReturns() : []),
    ...(has(of, 'dossier.forwarded') ? relays() : []),
    ...(has(of, 'benefit.paid') ? payouts(of) : []),
  ];
}

function acrossLevels(lost: (at: string) => Line): Draft[] {
  const paper = { dossier: { level: 'otherOnPaper' } };
  return [
    told(
      'goes on paper to another level, in time',
      [
        accepted,
        '= case in open.carrying',
        '= case due carrying d1',
        'd1 09:00 case official dossier.held',
        '= case in open.assigning',
      ],
      paper,
    ),
    told(
      'goes on paper to another level, late',
      [accepted, 'd2 00:00 sweep', '= case in open.carryingOverdue', 'd2 09:00 case official dossier.held'],
      paper,
    ),
    told('is lost on paper', [accepted, lost('d0 10:00')], paper),
    told('is lost on paper, late', [accepted, lost('d2 10:00')], paper),
  ];
}

function payments(of: Definition): Draft[] {
  const asked: Line = ['d1 10:00 case official payment.requested', { amount: 500_000 }];
  const byCounter: Line = ['d2 10:00 case desk payment.received', { paidBy: 'counter' }];
  const online: Line = ['d2 07:30 case software payment.received', { paidBy: 'online' }];
  const owed = { dossier: { fee: 'owed' } };
  const second = 'afterPayment' in (of.clocks.promise?.terms ?? {});
  // From the proof of payment three working days anew; or those of the slip, moved by the day that it stood.
  const due = `= case due promise ${second ? 'd7' : 'd4'}`;
  const stands = ['= case promise promised.suspended', '= case due promise none'];
  const begun: readonly Line[] = [...taken, asked];
  return [
    told('is paid for at the counter', [...begun, ...stands, byCounter, due, '= case due feeTransfer none'], owed),
    told(
      'is paid for online, the fee transferred in time',
      [
        ...begun,
        ...stands,
        online,
        due,
        // Eight working hours from Wednesday at 07:30: the last half-hour is on Thursday.
        '= case due feeTransfer d3',
        'd3 07:15 case software fee.transferred',
        '= case due feeTransfer none',
      ],
      owed,
    ),
    told(
      'is paid for online, the fee transferred late',
      [...begun, online, 'd4 00:00 sweep', 'd4 09:00 case software fee.transferred'],
      owed,
    ),
    ...(second ? [] : runsOnUnpaid(begun, byCounter, online)),
    told('owes nothing and is not asked to pay', [
      ...taken,
      ['! d0 10:00 case official payment.requested guarded', { amount: 1 }],
    ]),
  ];
}

/** Where so held, the term of the slip runs while the applicant has to pay. */
function runsOnUnpaid(begun: readonly Line[], ...ways: readonly Line[]): Draft[] {
  return ways.map((paid) =>
    told(
      'is paid for, and the term has run on',
      [...begun, '= case promise promised.running', '= case due promise d3', paid, '= case due promise d3'],
      { dossier: { fee: 'owed' }, choices: { 'term-while-awaiting-payment': 'runs' } },
    ),
  );
}

function localReturns(): Draft[] {
  const local = { choices: { 'return-for-supplement': 'twoAndOne' } };
  const asked: Line = ['d0 10:00 case official supplement.requested', missing];
  const passedOn = (at: string): Line => [`${at} case desk supplement.passedOn`, missing];
  return [
    told(
      'is returned through the desk within its day',
      [
        ...taken,
        '= case due returning d2',
        asked,
        '= case in open.returning.inTime',
        '= case due passingOn d1',
        passedOn('d1 09:00'),
        '= case in open.awaitingSupplement',
        '= case letter supplement',
      ],
      local,
    ),
    told(
      'is returned through the desk, late',
      [...taken, asked, 'd2 00:00 sweep', '= case in open.returning.overdue', passedOn('d2 09:00')],
      local,
    ),
  ];
}

function relays(): Draft[] {
  const forwarded = 'd0 10:00 case official dossier.forwarded';
  return [
    told('is forwarded late', [
      ...taken,
      'd3 00:00 sweep',
      '= case in open.examining',
      'd3 10:00 case official dossier.forwarded',
    ]),
    told('is settled late by the body above', [
      ...taken,
      forwarded,
      'd4 00:00 sweep',
      '= case in open.nextLevelOverdue',
      'd4 09:00 case head result.decided',
    ]),
    told('is settled in time by the body above', [
      ...taken,
      forwarded,
      '= case due nextLevel d3',
      'd2 09:00 case head result.decided',
      '= case due nextLevel none',
    ]),
    told('is refused late by the body above', [
      ...taken,
      forwarded,
      'd4 00:00 sweep',
      ['d4 09:00 case head application.refused', refusal],
      '= case in refused',
    ]),
  ];
}

function payouts(of: Definition): Draft[] {
  const returned: readonly Line[] = [
    ...taken,
    ...decided(of, 'd0'),
    'd0 14:00 case desk result.arrived',
    'd1 09:00 case desk result.returned',
    '= case in payable',
    '= case due funds 2025-11-24',
  ];
  const drawn = 'd7 09:00 case official funds.drawn';
  return [
    told('is paid in the month after', [
      ...returned,
      drawn,
      '= case due payout 2025-11-19',
      '2025-11-18 09:00 case payer benefit.paid',
      '= case closed',
    ]),
    told('is not paid, and rolls to the next month', [
      ...returned,
      drawn,
      '2025-11-18 09:00 case payer benefit.unpaid',
      '= case in payable',
      '= case due funds 2025-11-24',
    ]),
    told('is returned on the last day for the funds of the month, which is then theirs', [
      ...taken,
      ...decided(of, 'd0'),
      'd0 14:00 case desk result.arrived',
      '2025-11-24 09:00 case desk result.returned',
      '= case due funds 2025-11-24',
    ]),
    told('waits for funds that are late, and is paid late', [
      ...returned,
      '2025-11-25 00:00 sweep',
      '= case in fundsOverdue',
      '2025-11-25 09:00 case official funds.drawn',
      '= case due payout 2025-12-19',
      '2025-12-20 00:00 sweep',
      '= case in payoutOverdue',
      '2025-12-22 09:00 case payer benefit.paid',
    ]),
    told('is not paid, and that is told late', [
      ...returned,
      drawn,
      '2025-11-20 00:00 sweep',
      '2025-11-20 09:00 case payer benefit.unpaid',
    ]),
  ];
}
