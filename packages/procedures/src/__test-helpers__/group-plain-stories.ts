import { cite, decree63of2024, pressOnLinkedBirth } from '@motcua/law';
import { birthGroupUntil2025 } from '../index.ts';
import {
  asks,
  birthOn,
  cardDone,
  type Draft,
  duty,
  legs,
  limit,
  refused,
  residenceDone,
  splitting,
  supplements,
} from './group-lines.ts';

/** The group as it should go, and the days from which it counts. */
export function plain(): Draft[] {
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

/** The group while its citizens have to act. */
export function standing(): Draft[] {
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
