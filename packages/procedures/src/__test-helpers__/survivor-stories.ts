import { cite, decision296of2024, decision1449of2024 } from '@motcua/law';
import type { DeathFamily } from './death-families.ts';
import type { Draft } from './death-stories.ts';
import type { Line } from './story.ts';

const arrived = ['d0 09:00 case desk dossier.accepted', 'd0 09:10 case software dossier.held'];
const burial = { amount: 23_400_000 };
const cites = [cite(decision296of2024, 'Mục khai tử: thời hạn'), cite(decision1449of2024, 'Điều 10')];

/** What only the money of social insurance knows: the relatives, and a one-time survivor benefit that may wait. */
export function survivorStories(_: DeathFamily): readonly Draft[] {
  return [...confirming(), ...waiting(), ...meanwhile(), ...paying()].map((story) => ({
    ...story,
    cites,
    dossier: { oneTime: true, ...story.dossier },
  }));
}

type Told = Omit<Draft, 'cites'>;

function confirms(day: string, through = 'vneid', who = 'relative'): Line {
  return [`${day} 10:00 case ${who} relative.confirmed`, { through }];
}

function confirming(): readonly Told[] {
  return [
    {
      says: 'both relatives confirm after four working days, one on form 09-HSB: those days are not counted',
      lines: [
        ...arrived,
        '= case in open.awaitingRelatives',
        '= case due defectNotice d1',
        '= case due relatives d7',
        '= case due promise none',
        confirms('d1'),
        '= case in open.awaitingRelatives',
        confirms('d4', 'form09', 'insurer'),
        '= case in open.examining',
        '= case due defectNotice none',
        '= case due promise d16',
        ['d4 11:00 case insurerHead benefit.decided', burial],
        '= case letter decision',
      ],
    },
    {
      says: 'the relatives have confirmed before the insurer holds the dossier: nobody waits',
      lines: [
        'd0 09:00 case desk dossier.accepted',
        confirms('d0'),
        ['d0 10:30 case relative relative.confirmed', { through: 'vneid' }],
        'd0 10:40 case software dossier.held',
        '= case in open.checking',
        ['! d0 11:00 case relative relative.confirmed guarded', { through: 'vneid' }],
      ],
    },
  ];
}

function waiting(): readonly Told[] {
  const over: readonly Line[] = [...arrived, confirms('d1'), 'd8 00:00 sweep'];
  const decided: readonly Line[] = [...over, ['d8 10:00 case insurerHead benefit.decided', burial]];
  const paid: readonly Line[] = [...decided, 'd9 09:00 case payer benefit.paid', 'd9 10:00 case desk result.returned'];
  return [
    {
      says: 'one relative never confirms: the burial is decided and paid, the one-time benefit waits and is given up',
      lines: [
        ...over,
        '= case in open.examining',
        '= case promise promised.running',
        ['d8 10:00 case insurerHead benefit.decided', burial],
        '= case promise kept',
        '= case letter decision',
        'd9 09:00 case payer benefit.paid',
        'd9 10:00 case desk result.returned',
        '= case in survivorsWaiting',
        'd30 09:00 case requester survivors.givenUp',
        '= case in settledInPart',
        '= case closed',
      ],
    },
    {
      says: 'the last relative confirms after the burial was paid: the one-time benefit is decided and paid',
      lines: [
        ...paid,
        confirms('d20'),
        '= case in survivorsExamining',
        ['d21 09:00 case insurerHead survivors.decided', { amount: 50_000_000 }],
        '= case in survivorsUnpaid',
        'd25 09:00 case payer benefit.paid',
        '= case closed',
      ],
    },
    {
      says: 'the last relative confirms, and the one-time benefit is given up all the same',
      lines: [...paid, confirms('d20'), 'd21 09:00 case requester survivors.givenUp', '= case in settledInPart'],
    },
    {
      says: 'the last relative confirms between decision and payment: the one-time benefit goes on',
      lines: [
        ...decided,
        confirms('d9'),
        'd10 09:00 case payer benefit.paid',
        'd10 10:00 case desk result.returned',
        '= case in survivorsExamining',
      ],
    },
    {
      says: 'the decision is handed over first, the last relative confirms, then the burial is paid',
      lines: [
        ...decided,
        'd9 09:00 case desk result.returned',
        '= case in unpaid',
        confirms('d9'),
        'd10 09:00 case payer benefit.paid',
        '= case in survivorsExamining',
      ],
    },
    {
      says: 'the burial is paid, and the last relative confirms before the decision is handed over',
      lines: [...decided, 'd9 09:00 case payer benefit.paid', confirms('d9'), 'd9 11:00 case desk result.returned'],
    },
    {
      says: 'the last relative confirms late, but before the decision: nothing waits any more',
      lines: [
        ...over,
        confirms('d8'),
        ['d8 11:00 case insurerHead benefit.decided', burial],
        'd9 09:00 case payer benefit.paid',
        'd9 10:00 case desk result.returned',
        '= case in returned',
      ],
    },
    {
      says: 'the whole dossier waits for the last relative, where that is so held',
      choices: { 'unconfirmed-relatives': 'wholeWaits' },
      lines: [
        ...over,
        '= case in open.awaitingRelatives.overdue',
        '= case due promise none',
        confirms('d9'),
        '= case in open.examining',
        '= case promise promised.running',
      ],
    },
    {
      says: 'nobody has confirmed when the time is over, and the whole waits for both, where that is so held',
      choices: { 'unconfirmed-relatives': 'wholeWaits' },
      lines: [...arrived, 'd8 00:00 sweep', confirms('d8'), '= case in open.awaitingRelatives.overdue'],
    },
  ];
}

const error = { reason: 'Sai ngày sinh trong trích lục' };

/** Whoever waits for relatives may find the dossier wanting, the extract wrong, or the claim unfounded. */
function meanwhile(): readonly Told[] {
  const wholeWaits = { 'unconfirmed-relatives': 'wholeWaits' };
  return [
    {
      says: 'papers are missing while the relatives are awaited: the day for telling runs from the receipt',
      lines: [
        ...arrived,
        '= case due defectNotice d1',
        ['d1 09:00 case insurer supplement.requested', { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' }],
        '= case in open.awaitingSupplement',
        '= case due defectNotice none',
        '= case due promise none',
        'd2 09:00 case requester supplement.received',
        'd2 09:30 case software dossier.held',
        '= case in open.awaitingRelatives',
        '= case due defectNotice d3',
      ],
    },
    ...awaitedAgain(),
    ...(['stands', 'runs'] as const).map((answer) => ({
      says: `the extract is wrong while the relatives are awaited, who are awaited again once it is corrected (${answer})`,
      choices: { 'term-while-extract-corrected': answer },
      lines: [
        ...arrived,
        ['d0 10:00 case insurer extract.returned', error],
        `= case in open.awaitingExtract.${answer === 'runs' ? 'running' : 'standing'}`,
        'd0 15:00 case system extract.corrected',
        '= case in open.awaitingRelatives',
        confirms('d1'),
        confirms('d1'),
        '= case in open.checking',
        '= case promise promised.running',
      ] as readonly Line[],
    })),
    {
      says: 'the whole waits for relatives who never confirm: the insurer may still refuse',
      choices: wholeWaits,
      lines: [
        ...arrived,
        'd8 00:00 sweep',
        '= case in open.awaitingRelatives.overdue',
        [
          'd30 10:00 case insurerHead application.refused',
          { reasonCode: 'notEligible', reason: 'Thân nhân không xác nhận' },
        ],
        '= case in refused',
        '= case promise released',
        '= case closed',
      ],
    },
  ];
}

/** Once the dossier is back the relatives have what was left of their time, or, where so held, the whole of it. */
function awaitedAgain(): readonly Told[] {
  const supplemented: readonly Line[] = [
    ...arrived,
    '= case due relatives d7',
    ['d1 09:00 case insurer supplement.requested', { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' }],
    '= case due relatives none',
    'd2 09:00 case requester supplement.received',
    'd2 09:30 case software dossier.held',
    '= case in open.awaitingRelatives.inTime',
  ];
  const over: readonly Line[] = [...arrived, 'd8 00:00 sweep', '= case in open.awaitingRelatives.overdue'];
  const overdue: readonly Line[] = [
    ...over,
    ['d8 09:00 case insurer extract.returned', error],
    'd8 10:00 case system extract.corrected',
  ];
  const anew = { 'relatives-time-again': 'anew' };
  const wholeWaits = { 'unconfirmed-relatives': 'wholeWaits' };
  return [
    {
      says: 'after a supplement the relatives have what was left of their five days, and the burial goes on after it',
      lines: [...supplemented, '= case due relatives d8', 'd9 00:00 sweep', '= case in open.examining'],
    },
    {
      says: 'after a supplement the relatives have five days anew, where that is so held',
      choices: anew,
      lines: [...supplemented, '= case due relatives d9'],
    },
    {
      says: 'their time is over and the whole waits: after a correction it still does, without new days',
      choices: wholeWaits,
      lines: [...overdue, '= case in open.awaitingRelatives.overdue', '= case due relatives none', confirms('d9')],
    },
    {
      says: 'their time is over and the whole waits: after a correction during which the term ran, it still does',
      choices: { ...wholeWaits, 'term-while-extract-corrected': 'runs' },
      lines: [...overdue, '= case in open.awaitingRelatives.overdue', '= case due promise none'],
    },
    {
      says: 'the relatives confirm while the dossier is completed: nobody waits for them any more',
      lines: [
        ...arrived,
        ['d1 09:00 case insurer supplement.requested', { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' }],
        confirms('d1'),
        ['d1 10:30 case relative relative.confirmed', { through: 'vneid' }],
        'd2 09:00 case requester supplement.received',
        'd2 09:30 case software dossier.held',
        '= case in open.checking',
        '= case promise promised.running',
        '= case due relatives none',
      ],
    },
    {
      says: 'their time is over and the whole waits: after a supplement it still does, without new days',
      choices: wholeWaits,
      lines: [
        ...over,
        ['d8 09:00 case insurer supplement.requested', { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' }],
        'd9 09:00 case requester supplement.received',
        'd9 09:30 case software dossier.held',
        '= case in open.awaitingRelatives.overdue',
      ],
    },
    {
      says: 'their time is over and the whole waits: after a correction they have five days anew, where so held',
      choices: { ...wholeWaits, ...anew },
      lines: [...overdue, '= case in open.awaitingRelatives.inTime', '= case due relatives d15'],
    },
  ];
}

function paying(): readonly Told[] {
  const alone = { oneTime: false };
  return [
    {
      says: 'only the burial is asked for: nobody has to confirm, and the money follows the decision',
      dossier: alone,
      lines: [
        ...arrived,
        '= case in open.checking',
        '= case due promise d10',
        ['d0 10:00 case insurerHead benefit.decided', burial],
        'd1 09:00 case desk result.returned',
        '= case in unpaid',
        'd9 09:00 case payer benefit.paid',
        '= case closed',
      ],
    },
    {
      says: 'the insurer has one working day to tell of a defect, unless the general rule is held to stand',
      dossier: alone,
      choices: { 'death-twin-rules': 'generalOneStop' },
      lines: [...arrived, '= case in open.examining', '= case due defectNotice none', '= case due notice d9'],
    },
    {
      says: 'after that day the insurer looks at the dossier as it is',
      dossier: alone,
      lines: [...arrived, '= case due defectNotice d1', 'd2 00:00 sweep', '= case in open.examining'],
    },
  ];
}
