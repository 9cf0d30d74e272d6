import { asking, deathOn, died, extractOn, heldOn } from '../death-group/examples/lines.ts';
import {
  added,
  apology,
  ask,
  back,
  both,
  type Leg,
  lateOn,
  legs,
  names,
  other,
  story,
  whole,
} from './death-group-lines.ts';
import type { Line, Story } from './story.ts';

// Members wait while others are late, and one after the other: no day of the group ends before that of a member in time.

const october = '2026-10-06';
const letter = (leg: Leg, at: string): Line => [`${at} ${leg} ${legs[leg].head} apology.sent`, apology('2026-10-20')];
const confirms = (at: string): Line => [`${at} insurance relative relative.confirmed`, { through: 'vneid' }];
const wrong = { reason: 'Trích lục sai ngày sinh' };
const askDeath = (at: string): Line => [
  `${at} death civilStatusOfficer supplement.requested`,
  { missing: ['Giấy tờ'], reason: 'Tệp trống' },
];
const deathLetter = (at: string, newDueOn: string): Line => [`${at} death chair apology.sent`, apology(newDueOn)];

function ofLeg(leg: Leg): readonly Story[] {
  const late = lateOn(leg);
  const owed = [...both(leg), `${october} 00:00 sweep`, '= group promise owed'] as const;
  return [
    story(leg, 'apologises while the other one waits for the citizen: the term stands', [
      ...both(leg),
      `${late} 00:00 sweep`,
      ask(other(leg), `${late} 07:10`),
      letter(leg, `${late} 07:30`),
      '= group promise apologised.suspended',
      '= group due promise none',
      added(other(leg), `${late} 16:00`),
      '= group promise apologised.running',
      `= group due promise ${held[leg] ?? '2026-10-20'}`,
    ]),
    story(leg, 'apologises for a late group while the other one waits: no earlier than its term anew', [
      ...owed,
      ask(other(leg), `${october} 07:10`),
      '= group promise owed.suspended',
      letter(leg, `${october} 07:30`),
      '= group promise apologised.suspended',
      added(other(leg), '2026-10-14 09:00'),
      '= group promise apologised.running',
      `= group due promise ${anew[leg]}`,
    ]),
    story(leg, 'is there late, and its letter comes while the other one waits', [
      ...owed,
      ...legs[leg].done(october),
      ask(other(leg), `${october} 14:30`),
      letter(leg, `${october} 15:00`),
      '= group promise apologised.suspended',
      '= group due promise none',
    ]),
  ];
}

/** After the stop comes the assistance, in five days; eighteen days for merit end later than the day promised. */
const held: Readonly<Partial<Record<Leg, string>>> = { stop: '2026-10-27', merit: '2026-10-28' };

/** Nine, eleven, six or eighteen working days from 14 October 2026, by who pays. */
const anew: Readonly<Record<Leg, string>> = {
  removal: '2026-10-27',
  insurance: '2026-10-27',
  stop: '2026-10-29',
  assistance: '2026-10-22',
  merit: '2026-11-09',
};

const ofDeath: readonly Story[] = [
  whole('the death apologises while it waits for the citizen', [
    ...heldOn('death', 'd0', '10'),
    'd1 00:00 sweep',
    askDeath('d1 08:00'),
    deathLetter('d1 09:00', '2026-09-10'),
    '= group promise apologised.suspended',
    '= group due promise none',
  ]),
  whole('the group is late by the death, which waits for the citizen and apologises', [
    ...heldOn('death', 'd0', '10'),
    `${october} 00:00 sweep`,
    askDeath(`${october} 08:00`),
    deathLetter(`${october} 09:00`, '2026-10-08'),
    '= group promise apologised.suspended',
    `2026-10-07 09:00 death requester supplement.received`,
    '= group due promise 2026-10-20',
  ]),
  whole('the death was late, and its letter comes while a leg waits in a late group', [
    ...heldOn('death', 'd0', '10'),
    ...extractOn('d2'),
    ...heldOn('removal', 'd2'),
    `${october} 00:00 sweep`,
    ask('removal', `${october} 08:00`),
    deathLetter(`${october} 09:00`, '2026-10-20'),
    '= group promise apologised.suspended',
  ]),
  whole('the group writes itself while a leg waits', [
    ...deathOn('d0'),
    ...both('insurance'),
    `${october} 00:00 sweep`,
    ask('insurance', `${october} 08:00`),
    [`${october} 09:00 group insurerHead apology.sent`, apology('2026-10-20')],
    '= group letter apology',
    '= group promise apologised.suspended',
    '= group due promise none',
  ]),
  whole('a leg goes on in a late group, then the death apologises: no day before that leg’s', [
    ...heldOn('death', 'd0', '10'),
    'd12 09:00 sweep',
    '= group promise owed',
    ...extractOn('d14'),
    ...heldOn('insurance', 'd14', '12'),
    ask('insurance', 'd14 13:00'),
    'd15 10:00 insurance requester supplement.received',
    '= insurance due promise 2026-10-02',
    '= group promise owed.running',
    deathLetter('d15 11:00', '2026-09-23'),
    '= group promise apologised.running',
    '= group due promise 2026-10-05',
  ]),
];

const oneTime = { dossier: { ...asking(['BHXH'], { oneTime: true }), ...died('2026-09-05') } };

const inTurn: readonly Story[] = [
  story(
    'insurance',
    'the removal goes on while the relatives are awaited: the term begins anew with the last of them',
    [
      ...heldOn('removal', 'd0'),
      ask('removal', 'd4 11:20'),
      ...heldOn('insurance', 'd4', '12'),
      added('removal', 'd7 10:00'),
      '= group due promise none',
      confirms('d8 10:00'),
      confirms('d8 10:01'),
      '= group promise promised.running',
      '= group due promise 2026-09-28',
    ],
    oneTime,
  ),
  story(
    'insurance',
    'the relatives confirm first, then the removal goes on: the same',
    [
      ...heldOn('removal', 'd0'),
      ask('removal', 'd4 11:20'),
      ...heldOn('insurance', 'd4', '12'),
      confirms('d7 10:00'),
      confirms('d7 10:01'),
      '= group due promise none',
      added('removal', 'd8 10:00'),
      '= group due promise 2026-09-28',
    ],
    oneTime,
  ),
  story('insurance', 'goes on while the extract is corrected for the removal: the term begins anew', [
    ...both('insurance'),
    ask('insurance', 'd7 11:20'),
    ['d7 12:00 removal police extract.returned', wrong],
    added('insurance', 'd8 10:00'),
    '= group due promise none',
    'd9 10:00 death civilStatusOfficer extract.corrected',
    '= insurance due promise 2026-09-25',
    '= group due promise 2026-09-29',
  ]),
  story('removal', 'is taken back while the other one still waits', [
    ...both('removal'),
    ask('insurance', 'd0 13:00'),
    'd0 13:10 removal requester withdrawal.requested',
    '= removal in withdrawn',
    '= group due promise none',
    added('insurance', 'd1 09:00'),
    '= group due promise 2026-09-21',
  ]),
  whole(
    'two procedures, held by the software after three: the group’s day is that of the death',
    [
      'd0 15:05 death desk dossier.accepted',
      'd0 15:10 death software dossier.held',
      '= death due promise d1',
      '= group due promise d1',
      'd1 08:00 sweep',
      '= group promise promised.running',
      ...extractOn('d1', '09'),
      ...heldOn('removal', 'd1', '10'),
      'd1 10:30 removal policeHead residence.removed',
      '= death promise kept',
      '= group promise kept',
      '= group in completed',
    ],
    { from: '2026-09-07 14:59', dossier: { ...asking(['BHXH'], { choice: '2' }), ...died('2026-09-05') } },
  ),
];

/** A member sends the extract back while its own citizen completes the dossier: the group stands until both are over. */
function backMeanwhile(leg: Leg): readonly Story[] {
  const begun = [
    ...both(leg),
    ask(leg, 'd0 13:00'),
    back(leg, 'd0 13:30'),
    `= ${leg} in open.awaitingSupplement`,
    '= death in correctingExtract',
    '= group due promise none',
  ];
  const corrected = 'd0 16:00 death chair extract.corrected';
  return [
    story(leg, 'returns the extract while it waits for the citizen; the correction is there first', [
      ...begun,
      corrected,
      `= ${leg} in open.awaitingSupplement`,
      '= group promise promised.suspended',
      added(leg, 'd1 10:00'),
      '= group promise promised.running',
    ]),
    story(leg, 'returns the extract while it waits for the citizen, who is ready first', [
      ...begun,
      added(leg, 'd0 15:00'),
      `= ${leg} in open.transferring`,
      '= group promise promised.suspended',
      `d0 15:10 ${leg} software dossier.held`,
      `= ${leg} in open.awaitingExtract.standing`,
      corrected,
      `= ${leg} in open.${leg === 'insurance' ? 'checking' : 'examining'}`,
      '= group promise promised.running',
    ]),
    story(leg, 'returns the extract while it waits for the citizen, and is withdrawn: nobody waits', [
      ...begun,
      `d0 14:00 ${leg} requester withdrawal.requested`,
      '= group promise promised.running',
    ]),
  ];
}

const ofExtract: readonly Story[] = [
  ...names.flatMap(backMeanwhile),
  story(
    'insurance',
    'the relatives confirm while the extract is corrected: nobody waits any more, whatever the term did',
    [
      ...both('insurance'),
      back('insurance', 'd0 13:00'),
      confirms('d0 14:00'),
      confirms('d0 14:01'),
      'd0 16:00 death chair extract.corrected',
      '= insurance in open.checking',
      '= insurance promise promised.running',
      '= group promise promised.running',
    ],
    { choices: { 'term-while-extract-corrected': 'runs' }, ...oneTime },
  ),
  story(
    'insurance',
    'the overdue relatives confirm while the extract is corrected: the group runs on once that is over',
    [
      ...both('insurance'),
      'd8 00:00 sweep',
      '= group due promise none',
      back('insurance', 'd8 09:00'),
      confirms('d8 10:00'),
      confirms('d8 10:01'),
      '= group due promise none',
      'd8 16:00 death chair extract.corrected',
      '= insurance in open.examining',
      '= insurance promise promised.running',
      '= group promise promised.running',
    ],
    { choices: { 'term-while-extract-corrected': 'runs', 'unconfirmed-relatives': 'wholeWaits' }, ...oneTime },
  ),
  story('insurance', 'returns an extract that the commune corrects already: it hears of it, and goes on', [
    ...heldOn('insurance', 'd0'),
    'd0 11:20 death civilStatusOfficer record.locked',
    ['d0 11:30 death desk error.found', wrong],
    ['d0 11:40 insurance insurer extract.returned', wrong],
    '= insurance in open.awaitingExtract',
    '= group promise promised.suspended',
    'd1 12:00 death chair correction.made',
    '= death in issued',
    '= insurance in open.checking',
    '= group promise promised.running',
    '= group due promise 2026-09-21',
  ]),
  story('insurance', 'everything is settled before the extract is handed over: the death closes with it', [
    'd0 10:55 death civilStatusOfficer record.locked',
    ...heldOn('removal', 'd0'),
    ...legs.removal.done('d0'),
    ...heldOn('insurance', 'd0', '12'),
    ...legs.insurance.done('d1'),
    'd2 10:00 insurance payer benefit.paid',
    '= group closed',
    'd3 09:00 death desk result.returned',
    '= death in returned',
    '= death closed',
  ]),
  story('stop', 'signed by hand, then the group is taken back: the stop stands, and no assistance is opened', [
    ...heldOn('stop', 'd0'),
    ['d0 12:00 stop insurer system.failed', { reason: 'Máy chủ không hoạt động' }],
    'd0 12:30 stop insurerHead result.signedByHand',
    'd0 13:00 group requester withdrawal.requested',
    'd0 14:00 stop insurer data.entered',
    '= assistance absent',
    ...heldOn('removal', 'd0', '15'),
    'd0 15:30 removal policeHead residence.removed',
    '= group in partiallyCompleted',
    '= group closed',
  ]),
];

/** The stories of the group in which members wait, or are late, beside each other. */
export const standingStories: readonly Story[] = [...names.flatMap(ofLeg), ...ofDeath, ...inTurn, ...ofExtract];
