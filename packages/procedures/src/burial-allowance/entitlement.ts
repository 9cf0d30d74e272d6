import type { CivilDate } from '@motcua/calendar';
import { decree335of2026 } from '@motcua/law';
import { type BurialQuestion, burialAllowance } from './burial-allowance.ts';
import { LevelUnknown } from './level-unknown.ts';

/** What a burial brings by law, for decisions from a day on; null where the level is not known. */
export interface Entitlement {
  readonly decidedFrom: CivilDate;
  readonly amount: number | null;
  /** Whether more may be paid: the rule sets the least. */
  readonly atLeast: boolean;
}

/** The days from which a decision may bring another amount for the same death. */
const decisionDays: readonly CivilDate[] = [decree335of2026.inForce.from];

/**
 * What a burial brings by law, by the day of the decision: one entry for decisions since a dossier came in, and one for
 * each later day from which a decision on the same death brings another amount.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { entitlements } from '@motcua/procedures';
 * const due = entitlements({ regimes: ['BTXH'], diedOn: civilDate('2026-09-25') }, civilDate('2026-09-30'));
 * due.map((it) => [it.decidedFrom, it.amount]); // => [['2026-09-30', 10000000], ['2026-10-05', 10800000]]
 * ```
 */
export function entitlements(
  question: Omit<BurialQuestion, 'decidedOn'>,
  receivedOn: CivilDate,
): readonly Entitlement[] {
  const later = decisionDays.filter((it) => it > receivedOn);
  const all = [receivedOn, ...later].map((it) => entitlementOn(question, it));
  return all.filter((it, index) => index === 0 || it.amount !== all[index - 1]?.amount);
}

function entitlementOn(question: Omit<BurialQuestion, 'decidedOn'>, decidedFrom: CivilDate): Entitlement {
  try {
    const { amount, atLeast } = burialAllowance({ ...question, decidedOn: decidedFrom });
    return { decidedFrom, amount, atLeast };
  } catch (error) {
    if (error instanceof LevelUnknown) return { decidedFrom, amount: null, atLeast: true };
    throw error;
  }
}

/** Of what a burial brings, what a decision of that day goes by: the last entry that has begun, else the first. */
export function entitlementFor(all: readonly Entitlement[], decidedOn: string): Entitlement | null {
  return all.findLast((it) => it.decidedFrom <= decidedOn) ?? all[0] ?? null;
}
