import { heldOn } from '../death-group/examples/lines.ts';
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
  payer,
  refused,
  story,
} from './death-group-lines.ts';
import type { Line, Story } from './story.ts';

// What each member of the death group may bring about in the group. The dates are counted from Monday 7 September 2026:
// three weeks without a day off, the first day not counted.

const runs = { 'group-term-while-a-leg-waits': 'runs' };
const runsOn = { 'linked-term-after-supplement': 'runsOn' };
const correctionRuns = { 'term-while-extract-corrected': 'runs' };
const october = '2026-10-06';

/** Nine, eleven, six or eighteen working days from Monday the 7th: by who pays. */
const promised: Readonly<Record<Leg, string>> = {
  removal: '2026-09-18',
  insurance: '2026-09-18',
  stop: '2026-09-22',
  assistance: '2026-09-15',
  merit: '2026-10-01',
};

/** The same from Tuesday the 8th. */
const fromTuesday: Readonly<Record<Leg, string>> = {
  removal: '2026-09-21',
  insurance: '2026-09-21',
  stop: '2026-09-23',
  assistance: '2026-09-16',
  merit: '2026-10-02',
};

/** The same moved by the eight working days after the 7th until the 17th, on which the citizen’s seven are over. */
const afterSilence: Readonly<Record<Leg, string>> = {
  removal: '2026-09-30',
  insurance: '2026-09-30',
  stop: '2026-10-02',
  assistance: '2026-09-25',
  merit: '2026-10-13',
};

/** A member’s own day: the same day, or eight, two, five, seventeen working days after the 7th. */
const own: Readonly<Record<Leg, string>> = {
  removal: '2026-09-07',
  insurance: '2026-09-17',
  stop: '2026-09-09',
  assistance: '2026-09-14',
  merit: '2026-09-30',
};

/** The same from Tuesday the 8th. */
const ownFromTuesday: Readonly<Record<Leg, string>> = {
  removal: '2026-09-08',
  insurance: '2026-09-18',
  stop: '2026-09-10',
  assistance: '2026-09-15',
  merit: '2026-10-01',
};

const at = (leg: Leg): string => `settling.${leg === 'removal' ? 'removal' : `money.${leg}`}`;
const examines = (leg: Leg): string => (leg === 'insurance' ? 'open.checking' : 'open.examining');
const due = (day: string): readonly Line[] => ['= group promise promised.running', `= group due promise ${day}`];
const stands: readonly Line[] = ['= group promise promised.suspended', '= group due promise none'];
const withoutResult = ['= group in partiallyCompleted', '= group promise kept', '= group letter result'] as const;
const letter = (leg: Leg, hour: string, newDueOn: string): Line => [
  `${hour} ${leg} ${legs[leg].head} apology.sent`,
  apology(newDueOn),
];

/** The stories of one member. */
export const legStories: readonly Story[] = names.flatMap((leg) => [
  ...withoutIt(leg),
  ...waiting(leg),
  ...lost(leg),
  ...returning(leg),
  ...late(leg),
]);

/** What ends where the member does not bring a result: the other part goes on, and the group is completed in part. */
function withoutIt(leg: Leg): readonly Story[] {
  const money = leg === 'removal' ? 'insurance' : leg;
  const taken: readonly Line[] = [
    `= ${money} in withdrawn`,
    `= ${money} letter stop`,
    `= ${money} promise released`,
    `= ${money} closed`,
    '= group in settling.money.ended',
    '= removal in open',
    '= assistance absent',
  ].filter((it) => money !== 'assistance' || it !== '= assistance absent');
  return [
    story(leg, 'refused, the rest goes on', [
      ...both(leg),
      refused(leg, 'd0 16:00'),
      `= ${leg} in refused`,
      `= ${leg} letter refusal`,
      `= ${leg} promise released`,
      `= ${leg} closed`,
      ...(leg === 'assistance' ? [] : ['= assistance absent']),
      ...due(promised[leg]),
      ...legs[other(leg)].done('d1'),
      ...(leg === 'removal' ? ['= group in awaitingPayment', payer('insurance', 'd2')] : []),
      ...withoutResult,
    ]),
    story(leg, 'waits for the citizen, is stopped: nobody waits any more', [
      ...both(leg),
      ask(leg, 'd0 13:00'),
      `= ${leg} letter supplement`,
      `= ${leg} due supplement 2026-09-16`,
      `= ${leg} due promise none`,
      ...stands,
      '2026-09-16 23:59 sweep',
      `= ${leg} in open.awaitingSupplement`,
      '2026-09-17 00:00 sweep',
      `= ${leg} in stopped`,
      `= ${leg} letter stopped`,
      `= ${leg} promise released`,
      ...due(afterSilence[leg]),
    ]),
    ...[refused(leg, 'd0 14:00'), `d0 14:00 ${leg} requester withdrawal.requested`].map((without) =>
      story(leg, 'waits beside the other one, and ends without a result: only the other one is awaited', [
        ...both(leg),
        ask(leg, 'd0 13:00'),
        ask(other(leg), 'd0 13:10'),
        without,
        `= ${leg} closed`,
        ...stands,
        added(other(leg), 'd1 09:00'),
        ...due(fromTuesday[leg]),
      ]),
    ),
    story(leg, 'withdrawn with the group', [
      ...both(leg),
      'd0 13:00 group requester withdrawal.requested',
      ...taken,
      ...due(promised[leg]),
      ...legs.removal.done('d0'),
      ...withoutResult,
      '= group closed',
    ]),
    story(leg, 'withdrawn while it waits', [
      ...both(leg),
      ask(leg, 'd0 13:00'),
      `d0 13:30 ${leg} requester withdrawal.requested`,
      `= ${leg} in withdrawn`,
      `= ${leg} letter stop`,
      ...due(promised[leg]),
    ]),
    story(leg, 'lost, found by an audit, and withdrawn', [
      ['d0 11:00 group operator audit.failureFound', { member: leg }],
      `= group in ${at(leg)}.open.missing`,
      'd0 13:00 group requester withdrawal.requested',
      ...taken,
      ...(leg === 'removal' ? ['= group in settling.removal.open.missing'] : []),
      ...due(promised[leg]),
    ]),
  ];
}

/** The citizen of the member has to act: the group’s term stands until nobody’s has, and begins anew. */
function waiting(leg: Leg): readonly Story[] {
  return [
    story(leg, 'waits, and the other one after it; they go on one after the other', [
      ...both(leg),
      ask(leg, 'd0 13:00'),
      ...stands,
      ask(other(leg), 'd0 13:10'),
      added(leg, 'd1 09:00'),
      `= ${leg} in open.transferring`,
      `= ${leg} due promise ${ownFromTuesday[leg]}`,
      ...stands,
      added(other(leg), 'd1 10:00'),
      ...due(fromTuesday[leg]),
    ]),
    story(leg, 'waits after the other one', [
      ...both(leg),
      ask(other(leg), 'd0 13:00'),
      ask(leg, 'd0 13:10'),
      added(other(leg), 'd1 09:00'),
      ...stands,
      `= ${leg} due promise none`,
      added(leg, 'd1 10:00'),
      `= ${leg} due promise ${ownFromTuesday[leg]}`,
      ...due(fromTuesday[leg]),
    ]),
    story(
      leg,
      'waits while the group runs through; what stands later runs on from where it stood',
      [
        ...both(leg),
        ask(leg, 'd0 13:00'),
        `= ${leg} due promise none`,
        ...due(promised[leg]),
        added(leg, 'd1 10:00'),
        `= ${leg} due promise ${ownFromTuesday[leg]}`,
        ...due(promised[leg]),
        `d1 11:00 ${leg} software dossier.held`,
        back(leg, 'd2 09:00'),
        ...stands,
        'd3 09:00 death chair extract.corrected',
        ...due(fromTuesday[leg]),
      ],
      { choices: runs },
    ),
    story(
      leg,
      'waits, and the group runs on with what was left',
      [...both(leg), ask(leg, 'd1 13:00'), ...stands, added(leg, 'd2 10:00'), ...due(fromTuesday[leg])],
      { choices: runsOn },
    ),
  ];
}

function lost(leg: Leg): readonly Story[] {
  return [
    story(leg, 'lost, found by an audit, and pushed again', [
      ['d0 11:00 group operator audit.failureFound', { member: leg }],
      `= group in ${at(leg)}.open.missing`,
      ...heldOn(leg, 'd0'),
      `= group in ${at(leg)}.open.working`,
      `= ${leg} in ${examines(leg)}`,
      `= ${leg} due promise ${own[leg]}`,
      ...due(promised[leg]),
    ]),
  ];
}

/** The member finds the extract wrong: it waits for the commune, and so does the group unless the term is held to run. */
function returning(leg: Leg): readonly Story[] {
  const corrected = 'd0 16:00 death chair extract.corrected';
  return [
    story(leg, 'returns the extract', [
      ...both(leg),
      back(leg, 'd0 13:00'),
      `= ${leg} in open.awaitingExtract.standing`,
      `= ${leg} due promise none`,
      ...stands,
      '= death in correctingExtract',
      corrected,
      '= death in locking',
      `= ${leg} in ${examines(leg)}`,
      `= ${leg} due promise ${own[leg]}`,
      ...due(promised[leg]),
    ]),
    story(
      leg,
      'returns the extract, and the term runs',
      [
        ...both(leg),
        back(leg, 'd0 13:00'),
        `= ${leg} in open.awaitingExtract.running`,
        `= ${leg} due promise ${own[leg]}`,
        '= death in correctingExtract',
        ...due(promised[leg]),
        corrected,
        `= ${leg} in ${examines(leg)}`,
        ...due(promised[leg]),
      ],
      { choices: correctionRuns },
    ),
    story(leg, 'returns the extract, and is withdrawn: nobody waits for the correction', [
      ...both(leg),
      back(leg, 'd0 13:00'),
      ...stands,
      `d0 13:30 ${leg} requester withdrawal.requested`,
      `= ${leg} in withdrawn`,
      '= death in correctingExtract',
      ...due(promised[leg]),
      ask(other(leg), 'd0 14:00'),
      ...stands,
      added(other(leg), 'd1 09:00'),
      ...due(fromTuesday[leg]),
    ]),
    story(leg, 'returns the extract while the other one waits for the citizen', [
      ...both(leg),
      ask(other(leg), 'd0 13:00'),
      back(leg, 'd0 13:10'),
      corrected,
      `= ${leg} in ${examines(leg)}`,
      `= ${other(leg)} in open.awaitingSupplement`,
      ...stands,
      added(other(leg), 'd1 09:00'),
      ...due(fromTuesday[leg]),
    ]),
    story(leg, 'waits for the citizen after its extract was corrected: the other one’s correction ends no wait of it', [
      ...both(leg),
      back(leg, 'd0 13:00'),
      'd0 14:00 death chair extract.corrected',
      ask(leg, 'd0 14:10'),
      back(other(leg), 'd0 14:20'),
      corrected,
      `= ${other(leg)} in ${examines(other(leg))}`,
      `= ${leg} in open.awaitingSupplement`,
      ...stands,
    ]),
  ];
}

/** By 6 October every term is over. After the stop the assistance has five working days more. */
function late(leg: Leg): readonly Story[] {
  const moved = (day: string, after: string): string => `= group due promise ${leg === 'stop' ? after : day}`;
  const owed = [
    ...both(leg),
    `${october} 00:00 sweep`,
    `= ${leg} promise owed`,
    `= ${other(leg)} promise owed`,
    '= group promise owed',
  ] as const;
  const served = leg === 'stop' ? 'apologised' : 'keptLate';
  return [
    story(leg, 'is late and apologises; the group follows', [
      ...owed,
      letter(leg, `${october} 09:00`, '2026-10-20'),
      `= ${leg} promise apologised`,
      `= ${leg} letter apology`,
      `= ${leg} due promise 2026-10-20`,
      '= group promise apologised',
      moved('2026-10-20', '2026-10-27'),
      letter(other(leg), `${october} 09:10`, '2026-10-21'),
      moved('2026-10-21', '2026-10-27'),
    ]),
    story(leg, 'apologises once the group has moved by the other one', [
      ...owed,
      letter(other(leg), `${october} 09:00`, '2026-10-20'),
      '= group promise apologised',
      '= group due promise 2026-10-20',
      `= ${leg} promise owed`,
      letter(leg, `${october} 09:10`, '2026-10-21'),
      `= ${leg} promise apologised`,
      moved('2026-10-21', '2026-10-28'),
    ]),
    story(leg, 'is late, its result is there first, and its letter serves the group', [
      ...owed,
      ...legs[leg].done(october),
      `= ${leg} promise owedDone`,
      letter(leg, `${october} 15:00`, '2026-10-20'),
      `= ${leg} promise keptLate`,
      `= ${leg} letter apology`,
      '= group promise apologised',
      '= group due promise 2026-10-20',
    ]),
    story(leg, 'is late, everything is there first, and its letter comes last', [
      ...owed,
      ...legs[other(leg)].done(october),
      ...legs[leg].done(october),
      `= group promise ${leg === 'stop' ? 'owed' : 'owedDone'}`,
      `= group in ${leg === 'stop' ? 'settling.money.assistance.open' : 'awaitingPayment'}`,
      letter(leg, `${october} 15:00`, '2026-10-20'),
      `= ${leg} promise keptLate`,
      `= group promise ${served}`,
    ]),
    story(leg, 'promises a later day before the group is late', [
      ...both(leg),
      `${lateOn(leg)} 00:00 sweep`,
      `= ${leg} promise owed`,
      '= group promise promised.running',
      letter(leg, `${lateOn(leg)} 07:30`, '2026-10-20'),
      `= ${leg} promise apologised`,
      '= group promise apologised.running',
      moved('2026-10-20', '2026-10-27'),
    ]),
  ];
}
