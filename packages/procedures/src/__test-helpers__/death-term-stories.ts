import { cite, decree20of2021, decree63of2024, decree131of2021, decree301of2026 } from '@motcua/law';
import type { DeathFamily, Leg } from './death-families.ts';
import type { Draft } from './death-stories.ts';
import { dayAfter } from './families.ts';
import type { Line } from './story.ts';

// The days of each leg, from a Monday with ordinary weeks after it: the first day not counted, Saturday and Sunday left out.

const accepted = 'd0 09:00 case desk dossier.accepted';
const arrived = [accepted, 'd0 09:10 case software dossier.held'];
const missing = { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' };
const wrong = { reason: 'Sai ngày sinh trong trích lục' };

interface Days {
  /** From the Monday, and as the transcription of Decree 301/2026 has it. */
  readonly own: string;
  readonly transcribed: string;
  /** From the Tuesday. */
  readonly later: string;
  /** The extract sent back on the Tuesday and corrected on the Wednesday: left out, and begun anew. */
  readonly moved: string;
  readonly anew: string;
}

/** The same day; eight, two, five or seventeen working days; by the transcription 24 hours, one, eight, two, three, eighteen. */
const days: Readonly<Record<Leg, Days>> = {
  death: { own: 'd0', transcribed: 'd1', later: 'd1', moved: '', anew: '' },
  removal: { own: 'd0', transcribed: 'd1', later: 'd1', moved: '', anew: '' },
  insurance: { own: 'd10', transcribed: 'd10', later: 'd11', moved: 'd11', anew: 'd14' },
  stop: { own: 'd2', transcribed: 'd2', later: 'd3', moved: 'd3', anew: 'd4' },
  assistance: { own: 'd7', transcribed: 'd3', later: 'd8', moved: 'd8', anew: 'd9' },
  merit: { own: 'd23', transcribed: 'd24', later: 'd24', moved: 'd24', anew: 'd25' },
};

/** The terms of a leg, by the answers to what the law leaves open. */
export function termStoriesOf(it: DeathFamily): readonly Draft[] {
  return [...ofItself(it), ...underGeneralRule(it), ...corrected(it), ...ofSteps(it)];
}

function ofItself(it: DeathFamily): readonly Draft[] {
  const { own, transcribed, later } = days[it.leg];
  const doubted = it.of.appliesTo.from === '2026-09-01';
  return [
    {
      says: 'its own limit, the one for acknowledging, and the citizen’s seven working days',
      cites: it.of.basis,
      lines: [
        accepted,
        '= case due handOver d0',
        ...arrived.slice(1),
        '= case due handOver none',
        `= case due promise ${own}`,
        [`d0 11:00 case ${it.unit} supplement.requested`, missing],
        '= case letter supplement',
        '= case due promise none',
        '= case due supplement d9',
        'd1 09:00 case requester supplement.received',
        '= case due supplement none',
      ],
    },
    {
      says: 'never arrives, and is signed by hand the same day: what was promised is kept',
      cites: it.of.basis,
      lines: [
        accepted,
        'd0 14:30 sweep',
        '= case in open.unanswered',
        `d0 15:00 case ${it.head} result.signedByHand`,
        '= case in awaitingEntry',
        `= case promise ${it.leg === 'death' ? 'released' : 'kept'}`,
        ...('decision' in it.of.letters
          ? ([[`d1 09:00 case ${it.unit} data.entered`, it.decided ?? {}], '= case letter decision'] as const)
          : []),
      ],
    },
    // A term of the same day is over before it can begin on the next one.
    ...(it.leg === 'removal'
      ? []
      : [
          {
            says: 'counted from holding where so held, though a term that only paused would not begin again',
            cites: it.of.basis,
            choices: { 'leg-clock-start': 'held', 'linked-term-after-supplement': 'runsOn' },
            lines: [accepted, 'd1 09:00 case software dossier.held', `= case due promise ${later}`],
          },
        ]),
    ...(doubted
      ? [
          {
            says: 'its limit by the transcription of Decree 301/2026',
            cites: [cite(decree301of2026, 'toàn văn')],
            choices: { 'limits-after-2026-09-01': 'asTranscribed' },
            lines: [...arrived, `= case due promise ${transcribed}`],
          },
        ]
      : []),
  ];
}

/** Where the general one-stop rule is held to bind: told ahead of the term, and moved once whatever else is held. */
function underGeneralRule(it: DeathFamily): readonly Draft[] {
  const { over = 21 } = it;
  const letter = (day: string, on: number): Line => [
    `${day} 10:00 case ${it.head} apology.sent`,
    { reason: 'Hệ thống quá tải', newDueOn: dayAfter(it, on) },
  ];
  return [
    {
      says: 'under the general rule it is told ahead of the term, and moved no second time',
      cites: it.of.basis,
      choices: { 'death-twin-rules': 'generalOneStop', reappointments: 'asNeeded' },
      lines: [
        ...arrived,
        letter('d0', over),
        '= case promise apologised.running',
        `= case due promise d${over}`,
        '= case letter apology',
        `d${over + 1} 00:00 sweep`,
        '= case promise breached',
      ],
    },
  ];
}

function corrected(it: DeathFamily): readonly Draft[] {
  const { own, moved, anew } = days[it.leg];
  if (moved === '') return [];
  return (
    [
      ['stands', 'none', moved],
      ['beginsAnew', 'none', anew],
      ['runs', own, own],
    ] as const
  ).map(([answer, meanwhile, after]) => ({
    says: `the extract is sent back on the second day and corrected on the third: the term ${answer}`,
    cites: [cite(decree63of2024, 'khoản 4 Điều 14')],
    choices: { 'term-while-extract-corrected': answer },
    lines: [
      ...arrived,
      [`d1 11:00 case ${it.unit} extract.returned`, wrong],
      `= case due promise ${meanwhile}`,
      'd2 10:00 case system extract.corrected',
      `= case due promise ${after}`,
    ],
  }));
}

/** Two and three working days; five, seven, and twelve days of the calendar: by the offices that the file goes through. */
function ofSteps(it: DeathFamily): readonly Draft[] {
  const { clocks } = it.of;
  if (!('communeStep' in clocks)) return [];
  const division = 'divisionStep' in clocks;
  const merit = it.leg === 'merit';
  const department: readonly Line[] = [
    '= case due departmentStep d14',
    [`d2 11:00 case ${it.head} benefit.decided`, it.decided ?? {}],
    '= case due departmentStep none',
  ];
  return [
    {
      says: 'each office has its own days, and they end as the file goes on',
      cites: [merit ? cite(decree131of2021, 'Điều 122') : cite(decree20of2021, 'khoản 3 Điều 11')],
      lines: [
        ...arrived,
        `= case due communeStep ${merit ? 'd7' : 'd2'}`,
        ...(division
          ? [
              'd0 10:00 case socialOfficer file.forwarded',
              '= case due communeStep none',
              `= case due divisionStep ${merit ? 'd9' : 'd3'}`,
            ]
          : []),
        `d2 10:00 case ${division ? 'divisionOfficer' : 'socialOfficer'} file.submitted`,
        `= case due ${division ? 'divisionStep' : 'communeStep'} none`,
        ...('departmentStep' in clocks ? department : []),
      ],
    },
  ];
}
