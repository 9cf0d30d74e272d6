import { cite, decree144of2021, linkedForm } from '@motcua/law';
import { birthOn, cardDone, type Draft, duty, examining, legs, refused } from './group-lines.ts';
import type { Line } from './story.ts';

/** What follows once the residence has failed: the family alone, the sixty days, the fine. */
export function followedUp(): Draft[] {
  const failed: Line[] = [...birthOn('d0'), ...legs('d0'), cardDone('d1'), refused('d2')];
  const overdue: Line[] = [...failed, 'd61 00:00 sweep', '= group in overdue'];
  const fine: Line = ['d63 09:00 group police fine.imposed', { amount: 500_000 }];
  const ended: Line = ['d90 09:00 group desk followUp.ended', { reason: 'Gia đình đã chuyển đi nơi khác' }];
  const fined = [cite(decree144of2021, 'toàn văn')];
  return [
    {
      says: 'the family registers the residence alone while the card is still in hand',
      cites: [duty],
      lines: [
        ...birthOn('d0'),
        ...legs('d0'),
        refused('d1'),
        'd1 15:00 group police residence.registeredAlone',
        '= group due residenceDuty none',
        '! d1 15:10 group police residence.registeredAlone guarded',
        cardDone('d2'),
        '= group in completedByFamily',
        '= group promise kept',
      ],
    },
    {
      says: 'overdue, and registered all the same, without a fine',
      cites: [duty],
      lines: [...overdue, 'd62 09:00 group police residence.registeredAlone', '= group in completedByFamily'],
    },
    {
      says: 'overdue, fined, paid, and only then registered',
      cites: fined,
      lines: [
        ...overdue,
        fine,
        '= group in fined',
        '! d63 10:00 group police residence.registeredAlone notInThisState',
        'd70 09:00 group police fine.paid',
        'd71 09:00 group police residence.registeredAlone',
        '= group in completedByFamily',
        '= group closed',
      ],
    },
    {
      says: 'overdue, and nobody follows it any more',
      cites: [duty],
      lines: [...overdue, ended, '= group in partiallyCompleted', '= group closed'],
    },
    { says: 'fined, and nobody follows it any more', cites: fined, lines: [...overdue, fine, ended, '= group closed'] },
    {
      says: 'the fine is paid, and nobody follows it any more',
      cites: fined,
      lines: [...overdue, fine, 'd70 09:00 group police fine.paid', ended, '= group closed'],
    },
    {
      says: 'the number of the dossier is another ministry’s, and is kept with it',
      cites: [cite(linkedForm, 'Mục số hồ sơ')],
      lines: [
        ['d0 09:05 group operator dossierNumber.assigned', { number: 'G22.99.08-251110-000123' }],
        ...birthOn('d0'),
        ...examining('residence', 'd0'),
      ],
    },
  ];
}
