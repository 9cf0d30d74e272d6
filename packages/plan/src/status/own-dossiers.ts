import type { CivilDate } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';
import { type Choices, choose } from '@motcua/law';
import { dossiersAfterSuccession } from '../indicators/assumptions.ts';
import { followerOf } from '../lost-basis.ts';
import type { PlanFile } from '../plan-file.ts';

/**
 * The accounts that a plan's figures are taken from: of its tasks, and of the dossiers and the feedback of its own unit as
 * of a day. What was opened at no unit is its own, and a plan without a unit has them all.
 */
export function ownDossiers(
  { unit }: PlanFile,
  accounts: readonly CaseAccount[],
  day: CivilDate,
  choices: Choices,
): readonly CaseAccount[] {
  if (unit === null) return accounts;
  const choice = choose(dossiersAfterSuccession, choices);
  const follower = choice === 'openedHere' ? null : followerOf(unit, day);
  return accounts.filter(({ matter, holders }) => {
    const [first] = holders;
    if (matter === 'task' || first === undefined || first.unit === unit) return true;
    const held = choice === 'heldByFollower' ? holders.findLast(({ from }) => from <= day) : first;
    return follower !== null && held?.unit === follower;
  });
}
