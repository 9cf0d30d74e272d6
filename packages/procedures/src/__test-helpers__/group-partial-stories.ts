import { birthGroupUntil2025 } from '../index.ts';
import {
  asks,
  birthOn,
  cardDone,
  type Draft,
  duty,
  examining,
  legs,
  lost,
  notEligible,
  outOfArea,
  refused,
  residenceDone,
  splitting,
  supplements,
  withdrawals,
} from './group-lines.ts';
import type { Line } from './story.ts';

/** One leg fails while the others stand. */
export function failing(): Draft[] {
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
        '= group in overdue',
      ],
    },
    {
      says: 'the sixty days are over before the residence is refused: overdue at once',
      cites: [duty],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        cardDone('d1'),
        '2026-01-12 00:00 sweep',
        ['2026-01-12 11:00 residence policeHead application.refused', outOfArea],
        '= group in overdue',
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
        '= group in settling.residence.refused',
        '= group promise promised.running',
      ],
    },
  ];
}

/** The citizen takes the dossier back. */
export function withdrawing(): Draft[] {
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
      says: 'the birth is already signed by hand: it stays, and nothing else begins',
      cites: [withdrawals],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 11:30 sweep',
        'd0 14:00 birth chair result.signedByHand',
        'd0 14:30 group requester withdrawal.requested',
        '= birth in awaitingEntry',
        '= group in withdrawing',
        'd1 09:00 birth civilStatusOfficer data.entered',
        '= residence absent',
        '= card absent',
        '= group in followingUp',
        '= group promise kept',
        '= group letter result',
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
        '= residence absent',
        '= group in partiallyCompleted',
        '= group closed',
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

/** An audit finds a member that failed in silence. */
export function audited(): Draft[] {
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
