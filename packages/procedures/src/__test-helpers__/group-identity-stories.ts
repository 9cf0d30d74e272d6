import { cite, decree301of2026 } from '@motcua/law';
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
  refused,
  residenceDone,
  withdrawals,
} from './group-lines.ts';
import type { Line } from './story.ts';

const joins = [cite(decree301of2026, 'toàn văn')];
const wanted = { identityCard: { wanted: true } };
const within = { 'identity-card-in-group': 'within' };
const begun: readonly Line[] = [...birthOn('d0'), ...legs('d0'), ...examining('identityCard', 'd0', '12')];
const issued = (day: string) => `${day} 16:20 identityCard policeHead identityCard.issued`;

/** The identity card as the fourth member. */
export function fourth(): Draft[] {
  return [
    {
      says: 'all four: the group keeps its promise with the third, and ends with the fourth',
      cites: joins,
      dossier: wanted,
      lines: [
        ...begun,
        '= identityCard due promise none',
        '= identityCard promise unpromised',
        residenceDone('d1'),
        cardDone('d2'),
        '= group promise kept',
        '= group in settling.identityCard.open.working',
        issued('d9'),
        '= identityCard promise released',
        '= group in completed',
        '= group closed',
      ],
    },
    {
      says: 'the declaration says that the identity card is not wanted: three members',
      cites: joins,
      dossier: { identityCard: { wanted: false } },
      lines: [
        ...birthOn('d0'),
        '= identityCard absent',
        ...legs('d0'),
        residenceDone('d1'),
        cardDone('d1'),
        '= group closed',
      ],
    },
    {
      says: 'all four within the group’s term, where so held: late with the fourth',
      cites: joins,
      dossier: wanted,
      choices: { ...within, 'identity-card-limit': 'asAlone' },
      lines: [
        ...begun,
        '= identityCard due promise d9',
        residenceDone('d1'),
        cardDone('d2'),
        '= group promise promised',
        'd4 00:00 sweep',
        '= group promise owed',
      ],
    },
    {
      says: 'the identity card lacks papers: the group stands where its term is held to bind it',
      cites: joins,
      dossier: wanted,
      choices: within,
      lines: [
        ...begun,
        asks('d1 09:00', 'identityCard', 'police'),
        '= group promise promised.suspended',
        asks('d1 09:10', 'card', 'insurer'),
        'd2 09:00 card requester supplement.received',
        '= group promise promised.suspended',
        'd2 09:30 card software dossier.held',
        'd3 09:00 identityCard requester supplement.received',
        '= group due promise d8',
      ],
    },
    {
      says: 'the identity card is completed before the card is',
      cites: joins,
      dossier: wanted,
      choices: within,
      lines: [
        ...begun,
        asks('d1 09:00', 'card', 'insurer'),
        asks('d1 09:10', 'identityCard', 'police'),
        'd2 09:00 identityCard requester supplement.received',
        '= group promise promised.suspended',
      ],
    },
    {
      says: 'the identity card lacks papers, and the group’s term runs: by itself it binds three',
      cites: joins,
      dossier: wanted,
      lines: [
        ...begun,
        asks('d1 09:00', 'identityCard', 'police'),
        '= group promise promised.running',
        'd2 09:00 identityCard requester supplement.received',
        '= group due promise d3',
      ],
    },
    {
      says: 'the identity card waits in vain, is refused, and the rest stands',
      cites: joins,
      dossier: wanted,
      choices: within,
      lines: [
        ...begun,
        residenceDone('d1'),
        asks('d1 09:00', 'identityCard', 'police'),
        'd11 00:00 sweep',
        '= group promise promised.running',
        '= group in settling.identityCard.refused',
        cardDone('d11'),
        '= group in partiallyCompleted',
        '= group promise kept',
      ],
    },
    {
      says: 'the identity card is refused on the merits',
      cites: joins,
      dossier: wanted,
      lines: [
        ...begun,
        residenceDone('d1'),
        cardDone('d1'),
        ['d2 09:00 identityCard policeHead application.refused', notEligible],
        '= group in partiallyCompleted',
      ],
    },
    {
      says: 'the requester takes the identity card back while it waits for papers, then all of the rest',
      cites: [withdrawals],
      dossier: wanted,
      choices: within,
      lines: [
        ...begun,
        asks('d1 09:00', 'identityCard', 'police'),
        'd1 10:00 identityCard requester withdrawal.requested',
        '= group promise promised.running',
      ],
    },
    {
      says: 'the whole group is withdrawn after the birth, the identity card with it',
      cites: [withdrawals, duty],
      dossier: wanted,
      lines: [
        ...begun,
        'd1 09:00 group requester withdrawal.requested',
        '= identityCard in withdrawn',
        '= group in followingUp',
      ],
    },
    {
      says: 'residence refused and registered by the family before the identity card is there',
      cites: joins,
      dossier: wanted,
      lines: [
        ...begun,
        cardDone('d1'),
        refused('d1'),
        '= group promise kept',
        'd5 09:00 group police residence.registeredAlone',
        issued('d9'),
        '= group in completedByFamily',
      ],
    },
    {
      says: 'the identity card is found missing, and found again',
      cites: [lost],
      dossier: wanted,
      lines: [
        ...birthOn('d0'),
        ['d5 09:00 group operator audit.failureFound', { member: 'identityCard' }],
        '= group in settling.identityCard.open.missing',
        ...examining('identityCard', 'd7'),
        '= group in settling.identityCard.open.working',
      ],
    },
  ];
}
