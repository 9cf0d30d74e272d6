import { faultAt, type PlanFault } from './check-plan-fault.ts';
import type { PlanRows, Row } from './check-plan-rows.ts';

/** Areas, goals and tasks that do not stand in the order of their numbers: the annex first, then the body. */
export function faultsOfOrder({ lists: { areas, goals, tasks } }: PlanRows): readonly PlanFault[] {
  return [areas, goals, tasks].flatMap((it) => falling(it));
}

function falling(all: readonly Row<{ readonly id: string }>[]): readonly PlanFault[] {
  return all.flatMap(({ path, it: { id } }, index) => {
    const before = all[index - 1]?.it.id;
    if (before === undefined || compare(before, id) <= 0) return [];
    const vi = `«${id}» đứng sau «${before}»; xếp theo thứ tự số mục, phụ lục trước, phần body sau`;
    return [
      faultAt(
        'outOfOrder',
        `${path}.id`,
        id,
        vi,
        `«${id}» stands after «${before}»; order by number, the annex first, then the body`,
      ),
    ];
  });
}

/** Numbers of a plan in their order: a shorter one stands before what lies in it. */
function compare(one: string, other: string): number {
  const [ranks, others] = [one, other].map((it) => it.split('.').map(rankOf)) as [number[], number[]];
  for (const [index, rank] of ranks.entries()) {
    const against = others[index];
    if (against === undefined) return 1;
    if (rank !== against) return rank - against;
  }
  return ranks.length - others.length;
}

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const letters = 'abcdđefghijklmnopqrstuvwxyz';

function rankOf(piece: string): number {
  if (piece === 'body') return 1000;
  if (/^\d+$/.test(piece)) return Number(piece);
  if (/^[IVX]+$/.test(piece)) return roman(piece);
  return [...piece].reduce((sum, letter) => sum * 30 + letters.indexOf(letter) + 1, 0);
}

function roman(text: string): number {
  const values = [...text].map((it) => numerals[it] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
