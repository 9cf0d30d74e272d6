import {
  apologies,
  asks,
  birthOn,
  cardDone,
  type Draft,
  legs,
  missing,
  residenceDone,
  sorry,
  supplements,
} from './group-lines.ts';

/** Somebody is late while the citizen of another has to act: the term stands all the same, and no day is lost. */
export function standingLate(): Draft[] {
  return [...ahead(), ...owed(), ...inTurn()];
}

const cites = [apologies, supplements];
const held = ['d0 09:10 birth desk dossier.accepted', 'd0 09:15 birth software dossier.held'];
const birth = (line: string) => [`${line} birth civilStatusOfficer supplement.requested`, missing] as const;

function ahead(): Draft[] {
  return [
    {
      says: 'residence apologises while the card waits for the citizen: the term stands, and ends no earlier than that day',
      cites,
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd3 00:00 sweep',
        asks('d3 08:00', 'card', 'insurer'),
        '= group promise promised.suspended',
        sorry('d3 09:00', 'residence', 'policeHead', '2025-11-24'),
        '= group promise apologised.suspended',
        '= group due promise none',
        'd4 09:00 card requester supplement.received',
        '= group promise apologised.running',
        '= group due promise 2025-11-24',
      ],
    },
    {
      says: 'the card apologises while residence waits for the citizen',
      cites,
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        'd3 00:00 sweep',
        asks('d3 08:00', 'residence', 'police'),
        sorry('d3 09:00', 'card', 'insurerHead', '2025-11-14'),
        '= group promise apologised.suspended',
        'd4 09:00 residence requester supplement.received',
        '= group due promise 2025-11-19',
      ],
    },
    {
      says: 'the birth apologises while it waits for the citizen itself',
      cites,
      lines: [
        ...held,
        'd1 00:00 sweep',
        birth('d1 08:00'),
        sorry('d1 09:00', 'birth', 'chair', '2025-11-12'),
        '= group promise apologised.suspended',
        '= group due promise none',
      ],
    },
  ];
}

function owed(): Draft[] {
  const late = [...birthOn('d0'), ...legs('d0'), 'd4 00:00 sweep', '= group promise owed'] as const;
  return [
    {
      says: 'the group is late, the card waits for the citizen, residence apologises: the term stands until the card goes on',
      cites,
      lines: [
        ...late,
        asks('d4 08:00', 'card', 'insurer'),
        '= group promise owed.suspended',
        sorry('d4 09:00', 'residence', 'policeHead', '2025-11-17'),
        '= group promise apologised.suspended',
        'd7 09:00 card requester supplement.received',
        '= group due promise 2025-11-20',
      ],
    },
    {
      says: 'the group is late, the card goes on before anybody apologises: the day is no earlier than its whole term',
      cites,
      lines: [
        ...late,
        asks('d4 08:00', 'card', 'insurer'),
        'd4 09:00 card requester supplement.received',
        '= group promise owed.running',
        sorry('d4 10:00', 'residence', 'policeHead', '2025-11-17'),
        '= group promise apologised.running',
        '= group due promise 2025-11-19',
      ],
    },
    {
      says: 'the group is late, residence waits for the citizen, the card apologises',
      cites,
      lines: [
        ...late,
        asks('d4 08:00', 'residence', 'police'),
        sorry('d4 09:00', 'card', 'insurerHead', '2025-11-17'),
        '= group promise apologised.suspended',
      ],
    },
    {
      says: 'the group is late, the card waits, residence is there: its letter after the result serves the group',
      cites,
      lines: [
        ...late,
        residenceDone('d4'),
        asks('d4 16:05', 'card', 'insurer'),
        sorry('d4 16:20', 'residence', 'policeHead', '2025-11-17'),
        '= group promise apologised.suspended',
      ],
    },
    {
      says: 'the group is late, residence waits, the card is there: its letter after the result serves the group',
      cites,
      lines: [
        ...late,
        cardDone('d4'),
        asks('d4 16:15', 'residence', 'police'),
        sorry('d4 16:20', 'card', 'insurerHead', '2025-11-17'),
        '= group promise apologised.suspended',
      ],
    },
    {
      says: 'the group is late, the card waits, and the group writes itself',
      cites,
      lines: [
        ...late,
        asks('d4 08:00', 'card', 'insurer'),
        sorry('d4 09:00', 'group', 'chair', '2025-11-17'),
        '= group letter apology',
        '= group promise apologised.suspended',
        '= group due promise none',
      ],
    },
    {
      says: 'the group is late by the birth, which waits for the citizen and apologises',
      cites,
      lines: [
        ...held,
        'd4 00:00 sweep',
        birth('d4 08:00'),
        '= group promise owed.suspended',
        sorry('d4 09:00', 'birth', 'chair', '2025-11-17'),
        '= group promise apologised.suspended',
      ],
    },
    {
      says: 'the group is late, the birth was, and writes once a leg waits for the citizen',
      cites,
      lines: [
        ...held,
        'd1 00:00 sweep',
        'd1 10:00 birth civilStatusOfficer entry.recorded',
        'd1 10:10 birth requester draft.confirmed',
        'd1 10:30 birth chair certificate.signed',
        ...legs('d1'),
        'd4 00:00 sweep',
        asks('d4 08:00', 'card', 'insurer'),
        sorry('d4 09:00', 'birth', 'chair', '2025-11-17'),
        '= group promise apologised.suspended',
      ],
    },
  ];
}

function inTurn(): Draft[] {
  return [
    {
      says: 'the card goes on first, then residence is withdrawn: the whole term begins anew, for the card’s sake',
      cites,
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        asks('d1 08:00', 'card', 'insurer'),
        asks('d1 08:10', 'residence', 'police'),
        'd2 09:00 card requester supplement.received',
        '= group due promise none',
        'd2 10:00 residence requester withdrawal.requested',
        '= group promise promised.running',
        '= group due promise 2025-11-17',
      ],
    },
  ];
}
