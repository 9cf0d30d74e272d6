import type { WorkedExample } from '@motcua/kit';
import { deathGroup, deathGroupUntil2025 } from '../death-group.ts';
import { law } from '../law.ts';
import { deathOn, died, heldOn, notRemoved, registered } from './lines.ts';

/** The worked amounts of the death group: the burial of social insurance on either side of a new base salary. */
export const amountExamples: readonly WorkedExample[] = [
  burialOf('death-13', '2026-07-01', deathGroup, '2026-09-07 10:00', 25_300_000, 23_400_000, '2026-09-18'),
  burialOf('death-13-2026-06-30', '2026-06-30', deathGroup, '2026-09-07 10:00', 23_400_000, 23_399_999, '2026-09-18'),
  burialOf(
    'death-13-2024-07-01',
    '2024-07-01',
    deathGroupUntil2025,
    '2024-09-09 10:00',
    23_400_000,
    18_000_000,
    '2024-09-20',
  ),
  burialOf(
    'death-13-2024-06-30',
    '2024-06-30',
    deathGroupUntil2025,
    '2024-09-09 10:00',
    18_000_000,
    17_999_999,
    '2024-09-20',
  ),
];

/** A burial of social insurance by the day of death: what it is by law, and a lower sum that is refused; the group due by its ninth working day. */
function burialOf(
  id: string,
  day: string,
  of: WorkedExample['of'],
  from: string,
  amount: number,
  refused: number,
  due: string,
): WorkedExample {
  const [year, month, date] = day.split('-');
  const spelt = (sum: number, mark: '.' | ',') => String(sum).replace(/\B(?=(\d{3})+$)/g, mark);
  return {
    id,
    says: {
      vi: `Chết ${date}/${month}/${year}, bảo hiểm xã hội: ${spelt(amount, '.')} đồng, không được thấp hơn (${spelt(refused, '.')} bị từ chối)`,
      en: `Died ${date}/${month}/${year}, social insurance: ${spelt(amount, ',')} đồng, and no less (${spelt(refused, ',')} is refused)`,
    },
    of,
    from,
    cites: [law.insuring],
    origin: 'computed',
    dossier: died(day),
    lines: [
      ...deathOn('d0'),
      ...heldOn('insurance', 'd0'),
      ['! d1 15:00 insurance insurerHead benefit.decided guarded', { amount: refused }],
      ['d1 15:00 insurance insurerHead benefit.decided', { amount }],
      `= group due promise ${due}`,
      '= group in settling.removal.open',
      '= group promise promised.running',
      ...registered,
      ...notRemoved,
      '= insurance in issued',
      '= insurance promise kept',
      '= insurance letter decision',
      '= insurance due promise none',
      '= group letter receipt',
    ],
  };
}
