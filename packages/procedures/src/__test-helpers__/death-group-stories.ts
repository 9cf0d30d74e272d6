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
  missing,
  names,
  other,
  refusal,
  refused,
  story,
  whole,
} from './death-group-lines.ts';
import { standingStories } from './death-group-standing-stories.ts';
import type { Line, Story } from './story.ts';

// Every way that the coordinator of the death group can go, for each member in turn: what a story of one member tells,
// the others tell too.

const runs = { 'group-term-while-a-leg-waits': 'runs' };
const runsOn = { 'linked-term-after-supplement': 'runsOn' };

function ofLeg(leg: Leg): readonly Story[] {
  return [
    story(leg, 'refused, the rest goes on', [...both(leg), refused(leg, 'd1 09:00'), `= group in settling`]),
    story(leg, 'waits for the citizen, is refused: nobody waits any more', [
      ...both(leg),
      ask(leg, 'd0 13:00'),
      '= group due promise none',
      'd12 00:00 sweep',
    ]),
    story(leg, 'waits, and the other one after it; they go on one after the other', [
      ...both(leg),
      ask(leg, 'd0 13:00'),
      ask(other(leg), 'd0 13:10'),
      added(leg, 'd1 09:00'),
      '= group due promise none',
      added(other(leg), 'd1 10:00'),
    ]),
    story(leg, 'waits after the other one', [
      ...both(leg),
      ask(other(leg), 'd0 13:00'),
      ask(leg, 'd0 13:10'),
      added(other(leg), 'd1 09:00'),
      added(leg, 'd1 10:00'),
    ]),
    story(leg, 'waits while the group runs through', [...both(leg), ask(leg, 'd0 13:00'), added(leg, 'd1 10:00')], {
      choices: runs,
    }),
    story(leg, 'waits, and the group runs on', [...both(leg), ask(leg, 'd0 13:00'), added(leg, 'd1 10:00')], {
      choices: runsOn,
    }),
    story(leg, 'withdrawn with the group', [...both(leg), 'd0 13:00 group requester withdrawal.requested']),
    story(leg, 'withdrawn while it waits', [
      ...both(leg),
      ask(leg, 'd0 13:00'),
      `d0 13:30 ${leg} requester withdrawal.requested`,
    ]),
    story(leg, 'lost, found by an audit, and pushed again', [
      ['d0 11:00 group operator audit.failureFound', { member: leg }],
      ...heldOn(leg, 'd0'),
    ]),
    story(leg, 'lost, found by an audit, and withdrawn', [
      ['d0 11:00 group operator audit.failureFound', { member: leg }],
      'd0 13:00 group requester withdrawal.requested',
    ]),
    story(leg, 'returns the extract', [...both(leg), back(leg, 'd0 13:00'), 'd0 16:00 death chair extract.corrected']),
    story(
      leg,
      'returns the extract, and the term runs',
      [...both(leg), back(leg, 'd0 13:00'), 'd0 16:00 death chair extract.corrected'],
      { choices: { 'term-while-extract-corrected': 'runs' } },
    ),
    story(leg, 'returns the extract while the other one waits for the citizen', [
      ...both(leg),
      ask(other(leg), 'd0 13:00'),
      back(leg, 'd0 13:10'),
      'd0 16:00 death chair extract.corrected',
      '= group due promise none',
    ]),
    story(leg, 'is late and apologises; the group follows', [
      ...both(leg),
      '2026-10-06 00:00 sweep',
      [`2026-10-06 09:00 ${leg} ${legs[leg].head} apology.sent`, apology('2026-10-20')],
      [`2026-10-06 09:10 ${other(leg)} ${legs[other(leg)].head} apology.sent`, apology('2026-10-21')],
      '= group promise apologised',
    ]),
    story(leg, 'apologises once the group has moved by the other one', [
      ...both(leg),
      '2026-10-06 00:00 sweep',
      [`2026-10-06 09:00 ${other(leg)} ${legs[other(leg)].head} apology.sent`, apology('2026-10-20')],
      [`2026-10-06 09:10 ${leg} ${legs[leg].head} apology.sent`, apology('2026-10-21')],
    ]),
    story(leg, 'is late, its result is there first, and its letter serves the group', [
      ...both(leg),
      '2026-10-06 00:00 sweep',
      ...legs[leg].done('2026-10-06'),
      [`2026-10-06 15:00 ${leg} ${legs[leg].head} apology.sent`, apology('2026-10-20')],
    ]),
    story(leg, 'is late, everything is there first, and its letter comes last', [
      ...both(leg),
      '2026-10-06 00:00 sweep',
      ...legs[other(leg)].done('2026-10-06'),
      ...legs[leg].done('2026-10-06'),
      [`2026-10-06 15:00 ${leg} ${legs[leg].head} apology.sent`, apology('2026-10-20')],
    ]),
    story(leg, 'promises a later day before the group is late', [...both(leg), ...lateAlone(leg)]),
  ];
}

/** A member that misses its own term while the group’s still runs. */
function lateAlone(leg: Leg): readonly Line[] {
  const late = lateOn(leg);
  return [`${late} 00:00 sweep`, [`${late} 07:30 ${leg} ${legs[leg].head} apology.sent`, apology('2026-10-20')]];
}

const verification: readonly Line[] = [
  ...heldOn('death', 'd0', '10'),
  'd0 11:00 death civilStatusOfficer verification.requested',
  'd2 08:00 death otherOffice verification.answered',
  ...extractOn('d2'),
];

const ofDeath: readonly Story[] = [
  whole('the death is refused: nothing else begins', [
    ...heldOn('death', 'd0', '10'),
    refused0('d0 11:00'),
    '= group in refused',
    '= group letter result',
    '= removal absent',
  ]),
  whole('the whole is withdrawn before the extract', [
    'd0 10:05 death desk dossier.accepted',
    'd0 10:10 group requester withdrawal.requested',
    '= group in withdrawn',
  ]),
  whole('the death alone is withdrawn', ['d0 10:10 death requester withdrawal.requested', '= group in withdrawn']),
  whole('the death waits for the citizen', [
    ...heldOn('death', 'd0', '10'),
    ['d0 11:00 death civilStatusOfficer supplement.requested', missing],
    '= group due promise none',
    'd1 09:00 death requester supplement.received',
  ]),
  whole(
    'the death waits, the group runs through',
    [
      ...heldOn('death', 'd0', '10'),
      ['d0 11:00 death civilStatusOfficer supplement.requested', missing],
      'd1 09:00 death requester supplement.received',
    ],
    { choices: runs },
  ),
  whole('the term begins when the software holds the dossier', heldOn('death', 'd1', '10'), {
    choices: { 'group-clock-start': 'held' },
  }),
  ...['pause', 'stays', 'sum'].map((answer) =>
    whole(`verified, the group: ${answer}`, verification, { choices: { 'group-term-while-verifying': answer } }),
  ),
  whole('late, apologised, late again: breached', [
    ...deathOn('d0'),
    '2026-10-06 00:00 sweep',
    ['2026-10-06 09:00 group insurerHead apology.sent', apology('2026-10-13')],
    '2026-10-14 00:00 sweep',
    '= group promise breached',
  ]),
  whole(
    'late, apologised, and moved again where so held',
    [
      ...deathOn('d0'),
      '2026-10-06 00:00 sweep',
      ['2026-10-06 09:00 group insurerHead apology.sent', apology('2026-10-13')],
      '2026-10-14 00:00 sweep',
      '= group promise owed',
    ],
    { choices: { reappointments: 'asNeeded' } },
  ),
];

const ahead = { 'pre-emptive-apology-too': 'yes' };
const october = '2026-10-06';
const letterOf = (leg: Leg, at = `${october} 15:00`): Line => [
  `${at} ${leg} ${legs[leg].head} apology.sent`,
  apology('2026-10-20'),
];
const lateDeath: readonly Line[] = [...heldOn('death', 'd0', '10'), ...extractOn('d2')];
const deathLetter: Line = [`${october} 16:00 death chair apology.sent`, apology('2026-10-21')];

const ofLateness: readonly Story[] = [
  whole('told ahead of the term', [['d4 09:00 group insurerHead apology.sent', apology('2026-09-22')]], {
    choices: ahead,
  }),
  whole(
    'the last moment to tell ahead is missed, and it is told after all',
    [
      ...deathOn('d0'),
      'd11 00:00 sweep',
      '= group promise promised.unannounced',
      ['d11 09:00 group insurerHead apology.sent', apology('2026-09-22')],
    ],
    { choices: ahead },
  ),
  whole('the death is late, and so is the group', [
    ...heldOn('death', 'd0', '10'),
    `${october} 00:00 sweep`,
    deathLetter,
    '= group promise apologised',
  ]),
  whole('the group has apologised, and then the death does', [
    ...heldOn('death', 'd0', '10'),
    `${october} 00:00 sweep`,
    [`${october} 09:00 group chair apology.sent`, apology('2026-10-20')],
    deathLetter,
  ]),
  whole('the death was late, and its letter comes when the group is late too', [
    ...lateDeath,
    `${october} 00:00 sweep`,
    deathLetter,
  ]),
  whole('the death was late, and its letter is the last', [
    ...lateDeath,
    ...heldOn('removal', 'd2'),
    ...heldOn('insurance', 'd2', '12'),
    `${october} 00:00 sweep`,
    ...legs.removal.done(october),
    ...legs.insurance.done(october),
    '= group promise owedDone',
    deathLetter,
  ]),
  whole('everything is there, and the group writes its own letter', [
    ...deathOn('d0'),
    ...both('insurance'),
    `${october} 00:00 sweep`,
    ...legs.removal.done(october),
    ...legs.insurance.done(october),
    [`${october} 15:00 group insurerHead apology.sent`, apology('2026-10-20')],
    '= group promise keptLate',
  ]),
  story('stop', 'late, and its letter is the last', [
    ...both('stop'),
    `${october} 00:00 sweep`,
    ...legs.removal.done(october),
    ...legs.stop.done(october),
    ...heldOn('assistance', october, '15'),
    `${october} 15:30 assistance socialOfficer file.submitted`,
    [`${october} 15:40 assistance chair benefit.decided`, { amount: 10_800_000 }],
    letterOf('stop', `${october} 16:00`),
  ]),
];

const ofMoney: readonly Story[] = (['insurance', 'assistance', 'merit'] as const).flatMap((leg) => [
  story(leg, 'paid before the residence is removed', [
    ...both(leg),
    ...legs[leg].done('d1'),
    `d1 16:00 ${leg} payer benefit.paid`,
    ...legs.removal.done('d2'),
    '= group in completed',
  ]),
  story(leg, 'paid, the residence removed', [
    ...both(leg),
    ...legs.removal.done('d0'),
    ...legs[leg].done('d1'),
    `d1 16:00 ${leg} payer benefit.paid`,
    '= group in completed',
  ]),
  story(leg, 'paid, the removal refused', [
    ...both(leg),
    refused('removal', 'd0 13:00'),
    ...legs[leg].done('d1'),
    `d1 16:00 ${leg} payer benefit.paid`,
    '= group in partiallyCompleted',
  ]),
]);

const ofRelatives: readonly Story[] = [
  story(
    'insurance',
    'the relatives are awaited while the removal waits for the citizen',
    [
      ...heldOn('removal', 'd0'),
      ask('removal', 'd0 11:30'),
      ...heldOn('insurance', 'd0', '12'),
      ['d0 13:00 insurance relative relative.confirmed', { through: 'vneid' }],
      ['d0 14:00 insurance relative relative.confirmed', { through: 'vneid' }],
      '= group due promise none',
    ],
    { dossier: { ...asking(['BHXH'], { oneTime: true }), ...died('2026-09-05') } },
  ),
  whole('withdrawn, and the extract is there already', [
    'd0 10:05 death desk dossier.accepted',
    'd0 14:30 sweep',
    'd0 15:00 death chair result.signedByHand',
    'd0 15:10 group requester withdrawal.requested',
    '= group in withdrawing',
    'd0 15:30 death civilStatusOfficer data.entered',
    '= insurance absent',
    '= group in settling.removal.open',
    ...heldOn('removal', 'd0', '16'),
    'd0 16:30 removal policeHead residence.removed',
    '= group in partiallyCompleted',
    '= group promise kept',
    '= group letter result',
    '= group closed',
  ]),
];

function refused0(at: string): Line {
  return [`${at} death chair application.refused`, refusal];
}

/** The stories of the group beside its worked examples. */
export const deathGroupStories: readonly Story[] = [
  ...ofDeath,
  ...ofLateness,
  ...ofMoney,
  ...ofRelatives,
  ...names.flatMap(ofLeg),
  ...standingStories,
];
