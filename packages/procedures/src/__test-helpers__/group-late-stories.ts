import { apologies, birthOn, cardDone, type Draft, legs, lost, notEligible, sorry } from './group-lines.ts';

/** The group when somebody is late. */
export function late(): Draft[] {
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
        sorry('d4 09:00', 'group', 'chair', '2025-11-20'),
        '= group letter apology',
        '= group promise apologised',
      ],
    },
    {
      says: 'apologises ahead of the term, where the general rule is held to apply too',
      cites: [apologies],
      choices: { 'pre-emptive-apology-too': 'yes' },
      lines: [sorry('d0 10:00', 'group', 'chair', '2025-11-20'), '= group promise apologised'],
    },
    {
      says: 'lets the day before its last pass in silence, where the general rule is held to apply too',
      cites: [apologies],
      choices: { 'pre-emptive-apology-too': 'yes' },
      lines: [
        '= group due notice d2',
        'd3 00:00 sweep',
        '= group promise promised.unannounced',
        sorry('d3 10:00', 'group', 'chair', '2025-11-20'),
        '= group promise apologised',
      ],
    },
    { says: 'has nothing to tell ahead, by its own rule', cites: [apologies], lines: ['= group due notice none'] },
    ...afterItsResult(),
    ...owedAtTheEnd(),
  ];
}

/** A leg brings its result late and apologises then, while the group still waits for another. */
function afterItsResult(): Draft[] {
  const owed = [...birthOn('d0'), ...legs('d0'), 'd4 00:00 sweep', '= group promise owed'];
  return [
    {
      says: 'residence is done late and apologises afterwards; the group, late too, has its letter',
      cites: [apologies],
      lines: [
        ...owed,
        'd4 08:00 residence policeHead residence.recorded',
        sorry('d4 09:00', 'residence', 'policeHead', '2025-11-17'),
        '= group promise apologised',
        '= group due promise 2025-11-17',
      ],
    },
    {
      says: 'so does the card',
      cites: [apologies],
      lines: [
        ...owed,
        'd4 08:10 card insurerHead card.issued',
        sorry('d4 09:00', 'card', 'insurerHead', '2025-11-17'),
        '= group promise apologised',
      ],
    },
    {
      says: 'so does the birth',
      cites: [apologies],
      lines: [
        'd0 09:10 birth desk dossier.accepted',
        'd0 09:15 birth software dossier.held',
        'd4 00:00 sweep',
        'd4 08:00 birth civilStatusOfficer entry.recorded',
        'd4 08:10 birth requester draft.confirmed',
        'd4 08:20 birth chair certificate.signed',
        sorry('d4 09:00', 'birth', 'chair', '2025-11-17'),
        '= group promise apologised',
      ],
    },
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
      lines: [...lateAndDone, sorry('d4 09:00', 'group', 'policeHead', '2025-11-17'), '= group promise keptLate'],
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
