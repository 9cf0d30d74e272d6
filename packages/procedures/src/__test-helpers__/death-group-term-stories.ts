import type { GroupRegime } from '../burial-allowance/index.ts';
import { asking, deathOn, died, extractOn, heldOn } from '../death-group/examples/lines.ts';
import { added, apology, ask, back, both, legs, missing, payer, story, whole } from './death-group-lines.ts';
import type { Line, Story } from './story.ts';

// The term of the whole, by who pays: from when it is counted, and how far a verification or a late death moves it.

type Who = GroupRegime | 'two';

const asTranscribed = { 'limits-after-2026-09-01': 'asTranscribed' };
const sum = { 'group-term-while-verifying': 'sum' };
const fromHolding = { 'group-clock-start': 'held' };
const runsOn = { 'linked-term-after-supplement': 'runsOn' };

function dossierOf(who: Who) {
  return { ...(who === 'two' ? asking(['BHXH'], { choice: '2' }) : asking([who])), ...died('2026-09-05') };
}

const asked = 'd0 11:00 death civilStatusOfficer verification.requested';
const answered = 'd2 08:00 death otherOffice verification.answered';

/** Two working days of waiting, left out of the three of the death: until Monday the 14th. */
const verification = (then: string): readonly Line[] => [
  ...heldOn('death', 'd0', '10'),
  asked,
  '= death in open.verifying.standing',
  '= death due promise none',
  `= group due promise ${then}`,
  answered,
  '= death due promise 2026-09-14',
  ...extractOn('d2'),
  '= death promise kept',
  '= removal due promise d2',
];

const verified: readonly Story[] = [
  ...(
    [
      ['pause', 'none', '2026-09-22'],
      ['stays', '2026-09-18', '2026-09-18'],
      ['sum', '2026-09-22', '2026-09-22'],
    ] as const
  ).map(([answer, then, after]) =>
    whole(
      `verified, the group: ${answer}`,
      [...verification(then), '= insurance due promise 2026-09-21', `= group due promise ${after}`],
      { choices: { 'group-term-while-verifying': answer } },
    ),
  ),
  // Three working days in place of the one of the death; the eleven for those of eighty or more are not added to.
  ...(
    [
      ['BTXH', '2026-09-17', '2026-09-15'],
      ['NCC', '2026-10-05', '2026-10-06'],
      ['BTXH-80', '2026-09-22', '2026-09-22'],
      ['two', '2026-09-10', '2026-09-11'],
      ['BHXH', '2026-09-22', '2026-09-22'],
    ] as const
  ).flatMap(([who, regular, transcribed]) => [
    whole(`verified, the verification added: ${who}`, verification(regular), {
      choices: sum,
      dossier: dossierOf(who),
    }),
    whole(
      `verified, the verification added, by the transcription: ${who}`,
      [...heldOn('death', 'd0', '10'), asked, `= group due promise ${transcribed}`],
      { choices: { ...sum, ...asTranscribed }, dossier: dossierOf(who) },
    ),
  ]),
];

/** The death promises Wednesday 21 October: what follows has its own limits after that day. */
const afterDeath: readonly Story[] = (
  [
    ['BHXH', '2026-11-02', '2026-11-02'],
    ['BTXH', '2026-10-28', '2026-10-26'],
    ['BTXH-80', '2026-10-30', '2026-10-28'],
    ['NCC', '2026-11-13', '2026-11-16'],
    ['two', '2026-10-21', '2026-10-22'],
  ] as const
).flatMap(([who, regular, transcribed]) =>
  [
    { choices: {}, day: regular },
    { choices: asTranscribed, day: transcribed },
  ].map(({ choices, day }) =>
    whole(
      `the death is late, and the rest follows its new day: ${who}`,
      [
        ...heldOn('death', 'd0', '10'),
        '2026-10-06 00:00 sweep',
        '= death promise owed',
        '= group promise owed',
        ['2026-10-06 16:00 death chair apology.sent', apology('2026-10-21')],
        '= death promise apologised',
        '= group promise apologised.running',
        `= group due promise ${day}`,
      ],
      { choices, dossier: dossierOf(who) },
    ),
  ),
);

const askDeath = (at: string): Line => [`${at} death civilStatusOfficer supplement.requested`, missing];

const fromTheHolding: readonly Story[] = [
  whole(
    'the term begins when the software holds the dossier',
    ['= group due promise 2026-09-18', ...heldOn('death', 'd1', '10'), '= group due promise 2026-09-21'],
    { choices: fromHolding },
  ),
  whole(
    'the term begins when the software holds the dossier, and anew when it holds the completed one',
    [
      ...heldOn('death', 'd0', '10'),
      askDeath('d0 11:00'),
      'd1 09:00 death requester supplement.received',
      '= group due promise 2026-09-21',
      'd2 10:00 death software dossier.held',
      '= group due promise 2026-09-22',
    ],
    { choices: fromHolding },
  ),
  whole(
    'the term begins when the software holds the dossier, and after a supplement runs on: a second holding begins nothing',
    [
      ...heldOn('death', 'd1', '10'),
      askDeath('d2 11:00'),
      'd3 09:00 death requester supplement.received',
      '= group due promise 2026-09-22',
      'd3 10:00 death software dossier.held',
      '= group due promise 2026-09-22',
    ],
    { choices: { ...fromHolding, ...runsOn } },
  ),
  whole(
    'two procedures, by the transcription: two working days',
    ['= group due promise 2026-09-09', ...heldOn('death', 'd0', '10'), '= group due promise 2026-09-09'],
    { choices: asTranscribed, dossier: dossierOf('two') },
  ),
];

/** Where no term of the group is known nothing is promised; each member has its own all the same. */
const without: readonly Story[] = [
  whole(
    'a monthly benefit is only stopped: two working days of the insurer, none of the group',
    [
      '= group letter receiptUndated',
      '= group promise unpromised',
      '= group due promise none',
      ...deathOn('d0'),
      '= removal due promise d0',
      '= stop due promise 2026-09-09',
      '= assistance absent',
      '= insurance absent',
      ...heldOn('stop', 'd0'),
      ...heldOn('removal', 'd0', '12'),
      ...legs.removal.done('d0'),
      ...legs.stop.done('d1'),
      '= stop in issued',
      '= stop promise kept',
      '= assistance absent',
      '= group in completed',
      '= group promise released',
      '= group letter result',
      '= group closed',
    ],
    { dossier: dossierOf('BHXH-stop') },
  ),
  whole(
    'the limits since September are held to be unknown: nothing is promised, and all is done',
    [
      '= group letter receiptUndated',
      '= group promise unpromised',
      '= group due promise none',
      ...deathOn('d0'),
      '= death promise released',
      '= removal promise unpromised',
      '= insurance due promise none',
      ...both('insurance'),
      ...legs.removal.done('d0'),
      ...legs.insurance.done('d1'),
      '= group promise released',
      payer('insurance', 'd2'),
      '= group in completed',
      '= group letter result',
      '= group closed',
    ],
    { choices: { 'limits-after-2026-09-01': 'unknown' } },
  ),
];

const onceBegun: readonly Story[] = [
  whole(
    'a death of the very day is taken in',
    ['= group due promise 2026-09-18', ...deathOn('d0'), '= death in locking', '= death promise kept'],
    { dossier: { ...asking(['BHXH']), ...died('2026-09-07') } },
  ),
  story('insurance', 'begins anew with the removal taken back; what stands later only runs on', [
    ...both('insurance'),
    ask('insurance', 'd0 13:00'),
    ask('removal', 'd0 13:10'),
    added('insurance', 'd1 09:00'),
    '= group due promise none',
    'd1 10:00 removal requester withdrawal.requested',
    '= removal in withdrawn',
    '= removal letter stop',
    '= group due promise 2026-09-21',
    'd1 11:00 insurance software dossier.held',
    back('insurance', 'd2 09:00'),
    '= group due promise none',
    'd3 09:00 death chair extract.corrected',
    '= group due promise 2026-09-22',
  ]),
];

/** The stories of the group’s own term. */
export const termStories: readonly Story[] = [...verified, ...afterDeath, ...fromTheHolding, ...without, ...onceBegun];
