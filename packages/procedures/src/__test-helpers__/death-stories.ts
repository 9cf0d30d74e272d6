import { cite, decree63of2024, residenceLaw2020 } from '@motcua/law';
import type { DeathFamily, Leg } from './death-families.ts';
import { registrationStories } from './death-registration-stories.ts';
import { termStoriesOf } from './death-term-stories.ts';
import { extractMeanwhileStories } from './extract-stories.ts';
import type { Line, Story } from './story.ts';
import { survivorClockStories } from './survivor-clock-stories.ts';
import { survivorStories } from './survivor-stories.ts';

const arrived = ['d0 09:00 case desk dossier.accepted', 'd0 09:10 case software dossier.held'];
const why = { reason: 'Sai ngày sinh trong trích lục' };
const wrong = [cite(decree63of2024, 'khoản 4 Điều 14')];

/** What only the legs of the death group know. */
export function deathStories(it: DeathFamily): readonly Story[] {
  return [
    ...own[it.leg](it),
    ...termStoriesOf(it),
    ...(it.leg === 'death' ? [] : [...followingStories(it), ...extractMeanwhileStories(it)]),
  ].map((story) => ({
    from: `${it.monday} 08:30`,
    ...story,
    of: it.of,
    dossier: { ...it.dossier, ...story.dossier },
  }));
}

/** A story as a leg tells it: the rest is the leg’s. */
export type Draft = Omit<Story, 'of' | 'from'> & Partial<Pick<Story, 'from'>>;

const own: Readonly<Record<Leg, (it: DeathFamily) => readonly Draft[]>> = {
  death: registrationStories,
  removal: removalStories,
  insurance: (it) => [...survivorStories(it), ...survivorClockStories()],
  stop: () => [],
  assistance: stepStories,
  merit: stepStories,
};

function removalStories(it: DeathFamily): readonly Draft[] {
  return [
    ['nowhere', 'noPermanentResidence'],
    ['elsewhere', 'registeredElsewhere'],
  ].map(([registered, reasonCode]) => ({
    says: `the deceased was registered ${registered}: nothing is removed here, and the letter says why`,
    cites: [cite(residenceLaw2020, 'khoản 2 Điều 24')],
    dossier: { residence: { address: 'Ấp 1, xã Thí Dụ', registered } },
    lines: [
      ...arrived,
      '! d0 10:00 case policeHead residence.removed guarded',
      [`d0 10:10 case ${it.head} application.refused`, { reasonCode, reason: 'Không thuộc địa bàn' }],
      '= case in refused',
      '= case letter refusal',
    ],
  }));
}

/** Within the limits of the steps an office that keeps the file longer is visible, and the file goes on all the same. */
function stepStories(it: DeathFamily): readonly Draft[] {
  const clock = 'communeStep' in it.of.clocks ? ['= case in open.examining', 'd8 00:00 sweep'] : [];
  const goes: Draft = {
    says: 'one office keeps the file longer than its own limit; the promise is another matter',
    cites: it.of.basis,
    lines: [...arrived, ...clock, ...it.finish('d8'), '= case in issued'],
  };
  const signed: Draft = {
    says: 'the decision is handed over before the money: unpaid stays visible until it is paid',
    cites: it.of.basis,
    lines: [
      ...arrived,
      ...it.finish('d0'),
      '= case promise kept',
      '= case letter decision',
      'd1 09:00 case desk result.returned',
      '= case in unpaid',
      'd40 09:00 case payer benefit.paid',
      '= case closed',
    ],
  };
  return [goes, signed];
}

/** The states in which a file is examined, each with the way there and who has it. */
function examinations(it: DeathFamily): readonly { readonly there: readonly Line[]; readonly role: string }[] {
  const first = { there: arrived, role: it.unit };
  if (it.leg === 'insurance') return [first, { there: [...arrived, 'd3 00:00 sweep'], role: it.unit }];
  const route = it.finish('d0').slice(0, -1);
  return [
    first,
    ...route.map((_, index) => ({
      there: [...arrived, ...route.slice(0, index + 1)],
      role: lineRole(it.finish('d0')[index + 1]),
    })),
  ];
}

function lineRole(line: Line | undefined): string {
  const [, , , role = ''] = (typeof line === 'string' ? line : (line?.[0] ?? '')).split(' ');
  return role;
}

/** An extract that is wrong, a name that is spelt otherwise, and what every office may do with a file. */
function followingStories(it: DeathFamily): readonly Draft[] {
  const compares = 'identity.mismatched' in it.of.events;
  return examinations(it).flatMap(({ there, role }) => [
    ...extractStories(it, there, role),
    ...(compares ? identityStories(it, there, role) : []),
    ...troubles(it, there, role),
  ]);
}

function extractStories(it: DeathFamily, there: readonly Line[], role: string): readonly Draft[] {
  const day = dayOf(there);
  const next = it.leg === 'insurance' && day === 'd0' ? 'checking' : 'examining';
  const inTheWay = ['data.mismatched', 'system.failed'].flatMap((event) =>
    (['stands', 'runs'] as const).map((answer) => ({
      says: `${role} finds an error in the extract after ${event}: it goes back, and the term ${answer}`,
      cites: wrong,
      choices: { 'term-while-extract-corrected': answer },
      lines: [
        ...there,
        [`${day} 10:30 case ${role} ${event}`, why],
        [`${day} 11:00 case ${it.unit} extract.returned`, why],
        `= case in open.awaitingExtract.${answer === 'runs' ? 'running' : 'standing'}`,
      ] as readonly Line[],
    })),
  );
  const returned: Line = [`${day} 11:00 case ${role} extract.returned`, why];
  const corrected = `${day} 15:00 case system extract.corrected`;
  const atOnce = (['stands', 'beginsAnew', 'runs'] as const).map((answer) => ({
    says: `${role} finds an error in the extract: it goes back, and the term ${answer}`,
    cites: wrong,
    choices: { 'term-while-extract-corrected': answer },
    lines: [
      ...there,
      returned,
      `= case in open.awaitingExtract.${answer === 'runs' ? 'running' : 'standing'}`,
      ...(answer === 'runs' ? [] : ['= case due promise none']),
      corrected,
      `= case in open.${next}`,
      '= case promise promised.running',
    ] as readonly Line[],
  }));
  return [...atOnce, ...inTheWay];
}

function identityStories(it: DeathFamily, there: readonly Line[], role: string): readonly Draft[] {
  const day = dayOf(there);
  const differs = (kind: string): Line => [
    `${day} 11:00 case ${role} identity.mismatched`,
    { kind, reason: 'Tên ghi khác trong hồ sơ hưởng' },
  ];
  const told = (says: string, lines: readonly Line[]): Draft => ({
    says: `${role}: ${says}`,
    cites: wrong,
    lines: [...there, ...lines],
  });
  return [
    told('one letter of the name differs, and a person confirms the match', [
      differs('spelling'),
      '= case in open.matching.spelling',
      `${day} 11:30 case ${it.unit} identity.confirmed`,
      '= case in open.examining',
    ]),
    told('the benefit file has another date of birth, and is corrected', [
      differs('record'),
      '= case in open.matching.record',
      `${day} 11:30 case requester identity.corrected`,
      '= case in open.examining',
    ]),
    told('the extract turns out to be wrong, not the file', [
      differs('record'),
      [`${day} 11:30 case ${it.unit} extract.returned`, why],
      '= case in open.awaitingExtract.standing',
    ]),
    {
      ...told('the extract turns out to be wrong, and the term runs on', [
        differs('record'),
        [`${day} 11:30 case ${it.unit} extract.returned`, why],
        '= case in open.awaitingExtract.running',
      ]),
      choices: { 'term-while-extract-corrected': 'runs' },
    },
    told('nobody can correct it: refused in writing, with the reason', [
      differs('record'),
      [
        `${day} 11:30 case ${it.head} application.refused`,
        { reasonCode: 'identityMismatch', reason: 'Không chứng minh được là cùng một người' },
      ],
      '= case in refused',
      '= case letter refusal',
      '= case promise released',
      '= case closed',
    ]),
  ];
}

function troubles(it: DeathFamily, there: readonly Line[], role: string): readonly Draft[] {
  const day = dayOf(there);
  const told = (says: string, line: Line, state: string): Draft => ({
    says: `${role}: ${says}`,
    cites: it.of.basis,
    lines: [...there, line, `= case in ${state}`],
  });
  const asked = { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' };
  const refused = { reasonCode: 'notEligible', reason: 'Không thuộc đối tượng' };
  return [
    told('papers are missing', [`${day} 11:00 case ${role} supplement.requested`, asked], 'open.awaitingSupplement'),
    told('refused', [`${day} 11:00 case ${role} application.refused`, refused], 'refused'),
    told('the data are wrong', [`${day} 11:00 case ${role} data.mismatched`, why], 'open.repairing'),
    told('the software is down', [`${day} 11:00 case ${role} system.failed`, why], 'open.halted'),
  ];
}

/** After the defect notice has passed it is the fourth day. */
function dayOf(there: readonly Line[]): string {
  return there.some((it) => String(it).includes('sweep')) ? 'd3' : 'd0';
}
