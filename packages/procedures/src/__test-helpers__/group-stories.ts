import {
  cite,
  decision296of2024,
  decree63of2024,
  decree154of2024,
  linkedServiceProtocol,
  pressOnLinkedBirth,
} from '@motcua/law';
import { birthGroup, birthGroupUntil2025 } from '../index.ts';
import type { Line, Story } from './story.ts';

const limit = cite(decree63of2024, 'khoản 2 Điều 7');
const apologies = cite(decree63of2024, 'khoản 3 Điều 7');
const supplements = cite(decree63of2024, 'Điều 8');
const splitting = cite(decision296of2024, 'Bước 4');
const duty = cite(decree154of2024, 'Điều 7');
const withdrawals = cite(linkedServiceProtocol, 'Mục rút hồ sơ');
const lost = cite(linkedServiceProtocol, 'Mục mất hồ sơ');
const missing = { missing: ['Văn bản đồng ý'], reason: 'Chưa có xác nhận của chủ sở hữu' };
const outOfArea = { reasonCode: 'outOfArea', reason: 'Chỗ ở không thuộc địa bàn xã' };
const notEligible = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };

/** The birth is registered on a day, from its reception to the certificate at 10:00. */
export function birthOn(day: string): readonly Line[] {
  return [
    `${day} 09:10 birth desk dossier.accepted`,
    `${day} 09:15 birth software dossier.held`,
    `${day} 09:20 birth civilStatusOfficer entry.recorded`,
    `${day} 09:35 birth requester draft.confirmed`,
    `${day} 09:40 birth chair certificate.signed`,
  ];
}

/** A leg is in examination on a day. */
export function examining(leg: 'residence' | 'card', day: string, hour = '10'): readonly Line[] {
  return [`${day} ${hour}:10 ${leg} desk dossier.accepted`, `${day} ${hour}:15 ${leg} software dossier.held`];
}

const residenceDone = (day: string) => `${day} 16:00 residence policeHead residence.recorded`;
const cardDone = (day: string) => `${day} 16:10 card insurerHead card.issued`;
const refused = (day: string): Line => [`${day} 11:00 residence policeHead application.refused`, outOfArea];
const sorry = (day: string, who: string, role: string, newDueOn: string): Line => [
  `${day} ${who} ${role} apology.sent`,
  { reason: 'Phần mềm gián đoạn', newDueOn },
];
const legs = (day: string) => [...examining('residence', day), ...examining('card', day, '11')];
const asks = (when: string, leg: string, officer: string): Line => [
  `${when} ${leg} ${officer} supplement.requested`,
  missing,
];

type Draft = Omit<Story, 'of' | 'from'>;

/** A Monday with three ordinary weeks after it, filed at nine. */
const from = '2025-11-10 09:00';

/** The coordinator and its members, in every branch. */
export const groupStories: readonly Story[] = [
  ...plain(),
  ...standing(),
  ...late(),
  ...failing(),
  ...withdrawing(),
  ...audited(),
].map((story) => ({ from, of: birthGroup, ...story }));

function plain(): (Draft & Partial<Story>)[] {
  const all = [
    '= group letter receipt',
    '= group due promise d3',
    '= residence absent',
    ...birthOn('d0'),
    '= residence due promise d2',
    '= card due promise d2',
    '= group due residenceDuty 2026-01-09',
    ...legs('d0'),
    residenceDone('d1'),
    '= group due residenceDuty none',
    cardDone('d2'),
    '= group in completed',
    '= group promise kept',
    '= group letter result',
    '= group closed',
  ];
  return [
    { says: 'three of three, within three working days', cites: [limit, splitting], lines: all },
    {
      says: 'counts from when the civil-status software holds the dossier, where that is the answer',
      cites: [limit],
      choices: { 'group-clock-start': 'held' },
      lines: [...birthOn('d1'), '= group due promise d4'],
    },
    {
      says: 'a receipt after 15:00 at the civil-status software moves the birth to the next working day',
      cites: [cite(decree63of2024, 'khoản 1 Điều 8')],
      lines: ['d0 16:30 birth desk dossier.accepted', 'd0 16:40 birth software dossier.held', '= birth due promise d1'],
    },
    {
      says: 'dossiers from 1 September 2026 get no date, where the limits are held to be unknown',
      cites: [limit],
      from: '2026-11-09 09:00',
      choices: { 'limits-after-2026-09-01': 'unknown' },
      lines: [
        '= group promise unpromised',
        ...birthOn('d0'),
        ...legs('d0'),
        ['d0 12:00 residence police verification.requested', {}],
        'd0 13:00 residence police verification.answered',
        residenceDone('d1'),
        cardDone('d2'),
        '= residence promise released',
        '= group promise released',
        '= group closed',
      ],
    },
    {
      says: 'a birth registered before 10 January 2025 starts no sixty days',
      cites: [duty],
      of: birthGroupUntil2025,
      from: '2025-01-09 09:00',
      lines: [
        ...birthOn('d0'),
        '= group due residenceDuty none',
        ...legs('d0'),
        refused('d1'),
        cardDone('d1'),
        '= group in partiallyCompleted',
        '= group closed',
      ],
    },
    {
      says: 'a birth registered on 10 January 2025 starts the sixty days: the last is Tuesday 11 March',
      cites: [duty],
      of: birthGroupUntil2025,
      from: '2025-01-10 09:00',
      lines: [...birthOn('d0'), '= group due residenceDuty 2025-03-11'],
    },
  ];
}

function standing(): Draft[] {
  return [
    {
      says: 'the birth lacks papers: the group stands with it, and has its whole term again',
      cites: [supplements, limit],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        asks('d0 09:30', 'birth', 'civilStatusOfficer'),
        '= group due promise none',
        '= birth due supplement d9',
        'd2 09:00 birth requester supplement.received',
        '= group due promise d7',
        '= birth due promise d2',
      ],
    },
    {
      says: 'the birth lacks papers and nothing comes within seven working days: refused, and so is the group',
      cites: [supplements],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        asks('d0 09:30', 'birth', 'civilStatusOfficer'),
        'd10 00:00 sweep',
        '= birth in refused',
        '= birth letter refusal',
        '= group in refused',
        '= group promise released',
        '= group letter result',
      ],
    },
    {
      says: 'verification of the birth gives the group five working days',
      cites: [limit],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        'd0 09:30 birth civilStatusOfficer verification.requested',
        '= group due promise d7',
      ],
    },
    {
      says: 'verification of the residence gives leg and group five working days',
      cites: [limit, cite(pressOnLinkedBirth, 'Mục thường trú')],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd1 09:00 residence police verification.requested',
        '= residence due promise d7',
        '= group due promise d7',
      ],
    },
    {
      says: 'both legs wait for the citizen: the group runs anew only when the last is complete',
      cites: [supplements, limit],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        asks('d1 09:00', 'residence', 'police'),
        asks('d1 09:10', 'card', 'insurer'),
        '= group promise promised.suspended',
        'd2 09:00 residence requester supplement.received',
        '= group promise promised.suspended',
        'd3 09:00 card requester supplement.received',
        '= group promise promised.running',
        '= group due promise d8',
      ],
    },
    {
      says: 'both wait, the other way round, and the card is refused for silence',
      cites: [supplements, limit],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        asks('d1 09:00', 'card', 'insurer'),
        asks('d1 09:10', 'residence', 'police'),
        'd3 09:00 residence requester supplement.received',
        'd11 00:00 sweep',
        '= card in refused',
        '= group in settling.card.refused',
        '= group promise promised.running',
      ],
    },
    {
      says: 'the card alone is completed by the citizen, then both wait and the card is complete first',
      cites: [supplements, limit],
      choices: { 'supplement-rounds': 'twice' },
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        asks('d0 14:00', 'residence', 'police'),
        'd1 08:00 residence requester supplement.received',
        'd1 08:10 residence software dossier.held',
        asks('d1 09:00', 'residence', 'police'),
        asks('d1 09:10', 'card', 'insurer'),
        'd2 09:00 card requester supplement.received',
        '= group promise promised.suspended',
        'd3 09:00 residence requester supplement.received',
        '= group promise promised.running',
      ],
    },
  ];
}

function late(): Draft[] {
  return [
    {
      says: 'the birth is late, apologises for a new day, and the group moves to two working days after it',
      cites: [apologies],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        'd1 00:00 sweep',
        '= birth promise owed',
        sorry('d1 09:00', 'birth', 'chair', '2025-11-12'),
        '= birth letter apology',
        '= group promise apologised',
        '= group due promise 2025-11-14',
      ],
    },
    {
      says: 'residence apologises before the card does; the later day is the group’s',
      cites: [apologies],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd3 00:00 sweep',
        '= residence promise owed',
        sorry('d3 09:00', 'residence', 'policeHead', '2025-11-17'),
        '= group due promise 2025-11-17',
        sorry('d3 09:10', 'card', 'insurerHead', '2025-11-14'),
        '= group due promise 2025-11-17',
        'd4 08:00 residence policeHead residence.recorded',
        cardDone('d4'),
        '= group promise keptAnew',
      ],
    },
    {
      says: 'the card apologises first, and residence moves the date further',
      cites: [apologies],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd3 00:00 sweep',
        sorry('d3 09:00', 'card', 'insurerHead', '2025-11-17'),
        sorry('d3 09:10', 'residence', 'policeHead', '2025-11-18'),
        '= group due promise 2025-11-18',
        'd9 00:00 sweep',
        '= group promise breached',
        'd9 08:00 residence policeHead residence.recorded',
        cardDone('d9'),
        '= group promise keptLate',
      ],
    },
    {
      says: 'nobody apologises until the group is late: the residence’s letter serves the group',
      cites: [apologies],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd4 00:00 sweep',
        '= group promise owed',
        sorry('d4 09:00', 'residence', 'policeHead', '2025-11-17'),
        '= group promise apologised',
      ],
    },
    {
      says: 'late, and the card’s letter serves the group',
      cites: [apologies],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd4 00:00 sweep',
        sorry('d4 09:00', 'card', 'insurerHead', '2025-11-17'),
        '= group promise apologised',
      ],
    },
    {
      says: 'late with the birth, whose letter serves the group',
      cites: [apologies],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        'd4 00:00 sweep',
        '= group promise owed',
        sorry('d4 09:00', 'birth', 'chair', '2025-11-17'),
        '= group due promise 2025-11-19',
      ],
    },
    {
      says: 'the birth apologises a second time, where that is allowed',
      cites: [apologies],
      choices: { reappointments: 'asNeeded' },
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        'd1 00:00 sweep',
        sorry('d1 09:00', 'birth', 'chair', '2025-11-12'),
        'd3 00:00 sweep',
        '= birth promise owed',
        sorry('d3 09:00', 'birth', 'chair', '2025-11-14'),
        '= group due promise 2025-11-18',
        'd9 00:00 sweep',
        '= group promise owed',
      ],
    },
    {
      says: 'the hand-over of the birth is lost: no leg is late, the group is, and apologises itself',
      cites: [apologies, lost],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd4 00:00 sweep',
        '= birth in open.unanswered',
        '= birth promise unpromised',
        '= group promise owed',
        sorry('d4 09:00', 'group', 'civilStatusOfficer', '2025-11-20'),
        '= group letter apology',
        '= group promise apologised',
      ],
    },
    {
      says: 'apologises ahead of the term, where the general rule is held to apply too',
      cites: [apologies],
      choices: { 'pre-emptive-apology-too': 'yes' },
      lines: [sorry('d0 10:00', 'group', 'civilStatusOfficer', '2025-11-20'), '= group promise apologised'],
    },
    ...owedAtTheEnd(),
  ];
}

function owedAtTheEnd(): Draft[] {
  const lateAndDone = [
    ...birthOn('d0'),
    ...legs('d0'),
    'd4 00:00 sweep',
    'd4 08:00 residence policeHead residence.recorded',
    'd4 08:10 card insurerHead card.issued',
    '= group in completed',
    '= group promise owedDone',
  ];
  return [
    {
      says: 'all is done late; the residence’s letter closes the group',
      cites: [apologies],
      lines: [
        ...lateAndDone,
        sorry('d4 09:00', 'residence', 'policeHead', '2025-11-17'),
        '= group promise keptLate',
        '= group closed',
      ],
    },
    {
      says: 'all is done late; the card’s letter closes the group',
      cites: [apologies],
      lines: [...lateAndDone, sorry('d4 09:00', 'card', 'insurerHead', '2025-11-17'), '= group promise keptLate'],
    },
    {
      says: 'all is done late; the group’s own letter closes it',
      cites: [apologies],
      lines: [...lateAndDone, sorry('d4 09:00', 'group', 'police', '2025-11-17'), '= group promise keptLate'],
    },
    {
      says: 'the birth is refused late; its letter closes the group',
      cites: [apologies],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        'd4 00:00 sweep',
        ['d4 08:00 birth chair application.refused', notEligible],
        '= group promise owedDone',
        '= birth promise owedDone',
        sorry('d4 09:00', 'birth', 'chair', '2025-11-17'),
        '= group promise keptLate',
        '= group closed',
      ],
    },
  ];
}

function failing(): Draft[] {
  return [
    {
      says: 'the residence is refused: two of three stand, and the family registers it alone within the sixty days',
      cites: [duty, splitting],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        refused('d1'),
        '= residence letter refusal',
        cardDone('d1'),
        '= group in followingUp',
        '= group promise kept',
        'd40 09:00 group police residence.registeredAlone',
        '= group in completedByFamily',
        '= group closed',
      ],
    },
    {
      says: 'the residence is refused and nobody registers it within the sixty days',
      cites: [duty],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        cardDone('d1'),
        refused('d2'),
        '2026-01-10 00:00 sweep',
        '= group in partiallyCompleted',
        '= group closed',
      ],
    },
    {
      says: 'the sixty days are over before the residence is refused: nothing is left to follow',
      cites: [duty],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        cardDone('d1'),
        '2026-01-12 00:00 sweep',
        ['2026-01-12 11:00 residence policeHead application.refused', outOfArea],
        '= group in partiallyCompleted',
        '= group promise owedDone',
      ],
    },
    {
      says: 'the card is refused while the residence is registered',
      cites: [splitting],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        ['d1 11:00 card insurerHead application.refused', notEligible],
        residenceDone('d1'),
        '= group in partiallyCompleted',
        '= group promise kept',
      ],
    },
    {
      says: 'the residence waits for the citizen in vain: the group runs on without it',
      cites: [supplements],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        asks('d1 09:00', 'residence', 'police'),
        'd11 00:00 sweep',
        '= residence in refused',
        '= group promise promised.running',
      ],
    },
  ];
}

function withdrawing(): (Draft & Partial<Story>)[] {
  return [
    {
      says: 'the whole group is withdrawn while the birth is in hand',
      cites: [withdrawals],
      lines: [
        'd0 10:00 group requester withdrawal.requested',
        '= birth in withdrawn',
        '= group in withdrawn',
        '= group closed',
      ],
    },
    {
      says: 'the requester withdraws the birth itself',
      cites: [withdrawals],
      lines: ['d0 10:00 birth requester withdrawal.requested', '= group in withdrawn'],
    },
    {
      says: 'the birth is already signed by hand: it can no longer be withdrawn, and the legs begin',
      cites: [withdrawals],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 11:30 sweep',
        'd0 14:00 birth chair result.signedByHand',
        'd0 14:30 group requester withdrawal.requested',
        '= birth in awaitingEntry',
        '= group in withdrawing',
        'd1 09:00 birth civilStatusOfficer data.entered',
        '= group in settling',
      ],
    },
    {
      says: 'the same before 10 January 2025, when there was no duty yet',
      cites: [withdrawals, duty],
      of: birthGroupUntil2025,
      from: '2025-01-06 09:00',
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 14:00 birth chair result.signedByHand',
        'd0 14:30 group requester withdrawal.requested',
        'd1 09:00 birth civilStatusOfficer data.entered',
        '= group in settling',
        '= group due residenceDuty none',
      ],
    },
    {
      says: 'withdrawn after the birth: the certificate stays, the legs go, the duty on residence stays too',
      cites: [withdrawals, duty],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd1 09:00 group requester withdrawal.requested',
        '= birth in issued',
        '= residence in withdrawn',
        '= card in withdrawn',
        '= group in followingUp',
      ],
    },
    {
      says: 'withdrawn while each leg waits for the citizen',
      cites: [withdrawals],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        asks('d1 09:00', 'residence', 'police'),
        'd1 10:00 residence requester withdrawal.requested',
        '= group promise promised.running',
        asks('d1 11:00', 'card', 'insurer'),
        'd1 12:00 card requester withdrawal.requested',
        '= group in followingUp',
      ],
    },
  ];
}

function audited(): Draft[] {
  const found = (member: string): Line => ['d5 09:00 group operator audit.failureFound', { member }];
  const begun = [...birthOn('d0')];
  return [
    {
      says: 'certificate and card, and no residence: an audit finds it, the dossier is found again and registered',
      cites: [lost],
      lines: [
        ...begun,
        ...examining('card', 'd0', '11'),
        cardDone('d1'),
        found('residence'),
        '= group in settling.residence.open.missing',
        ...examining('residence', 'd7'),
        '= group in settling.residence.open.working',
        residenceDone('d7'),
        '= group in completed',
      ],
    },
    {
      says: 'the residence is found missing, and the family registers it alone',
      cites: [lost, duty],
      lines: [
        ...begun,
        ...examining('card', 'd0', '11'),
        found('residence'),
        'd7 09:00 group police residence.registeredAlone',
        '= residence in withdrawn',
        cardDone('d7'),
        '= group in completedByFamily',
      ],
    },
    {
      says: 'the residence is found missing while it waits for papers, and the family registers it alone',
      cites: [lost, duty],
      lines: [
        ...begun,
        asks('d0 11:00', 'residence', 'desk'),
        ...examining('card', 'd0', '12'),
        found('residence'),
        'd7 09:00 group police residence.registeredAlone',
        '= group promise promised.running',
      ],
    },
    {
      says: 'the card is found missing, and found again',
      cites: [lost],
      lines: [
        ...begun,
        found('card'),
        '= group in settling.card.open.missing',
        ...examining('card', 'd7'),
        '= group in settling.card.open.working',
      ],
    },
  ];
}
