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

const joins = [cite(decree301of2026, 'khoản 4 Điều 6')];
const wanted = { identityCard: { wanted: true } };
const within = { 'identity-card-in-group': 'within' };
const waiting: readonly Line[] = [...birthOn('d0'), ...legs('d0')];
const begun: readonly Line[] = [...waiting, residenceDone('d0'), ...examining('identityCard', 'd0', '17')];
const issued = (day: string) => `${day} 16:20 identityCard policeHead identityCard.issued`;

/** The identity card as the fourth member. */
export function fourth(): Draft[] {
  return [
    {
      says: 'all four: the group keeps its promise with the third, and ends with the fourth',
      cites: joins,
      dossier: wanted,
      lines: [
        ...waiting,
        '= identityCard absent',
        '= group in settling.identityCard.awaitingResidence',
        residenceDone('d1'),
        ...examining('identityCard', 'd1', '17'),
        '= identityCard due promise none',
        '= identityCard promise unpromised',
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
      says: 'the identity card waits in vain, is stopped, and the rest stands',
      cites: joins,
      dossier: wanted,
      choices: within,
      lines: [
        ...begun,
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
        '= card in withdrawn',
        '= group in partiallyCompleted',
      ],
    },
    {
      says: 'the whole group is withdrawn while the identity card awaits the residence: it is never sent',
      cites: [withdrawals, duty],
      dossier: wanted,
      lines: [
        ...waiting,
        'd1 09:00 group requester withdrawal.requested',
        '= identityCard absent',
        '= group in followingUp',
      ],
    },
    ...['beside', 'within'].map(
      (binds): Draft => ({
        says: `residence refused: the identity card is not sent, and the rest is answered (${binds})`,
        cites: joins,
        dossier: wanted,
        choices: { 'identity-card-in-group': binds },
        lines: [
          ...waiting,
          cardDone('d1'),
          refused('d1'),
          '= identityCard absent',
          '= group promise kept',
          '= group in followingUp',
          'd5 09:00 group police residence.registeredAlone',
          '= group in completedByFamily',
        ],
      }),
    ),
    {
      says: 'residence alone is taken back: the identity card is not sent',
      cites: joins,
      dossier: wanted,
      lines: [
        ...waiting,
        'd1 09:00 residence requester withdrawal.requested',
        '= group in settling.identityCard.notSent',
      ],
    },
    {
      says: 'residence is lost and registered by the family: the identity card is not sent',
      cites: [lost, duty],
      dossier: wanted,
      lines: [
        ...birthOn('d0'),
        ['d5 09:00 group operator audit.failureFound', { member: 'residence' }],
        'd6 09:00 group police residence.registeredAlone',
        '= group in settling.identityCard.notSent',
      ],
    },
    {
      says: 'the identity card is found missing, and found again',
      cites: [lost],
      dossier: wanted,
      lines: [
        ...waiting,
        residenceDone('d0'),
        ['d5 09:00 group operator audit.failureFound', { member: 'identityCard' }],
        '= group in settling.identityCard.open.missing',
        ...examining('identityCard', 'd7'),
        '= group in settling.identityCard.open.working',
      ],
    },
  ];
}
