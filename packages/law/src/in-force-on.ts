import type { CivilDate } from '@motcua/calendar';
import type { Dated, Version } from './dated.ts';
import { NoRuleInForce } from './errors.ts';
import { includes } from './includes.ts';

/**
 * The one version of a rule that is in force on a day, past or to come; a pending version is never chosen.
 *
 * @throws NoRuleInForce when no version, or more than one, is in force on that day: never the nearest, never a default.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { cite, decree118of2025, decree61of2018, inForceOn } from '@motcua/law';
 * const apology = { id: 'one-stop.apology', versions: [
 *   { inForce: decree61of2018.inForce, value: 'overdue', cites: cite(decree61of2018, 'khoản 9 Điều 19') },
 *   { inForce: decree118of2025.inForce, value: 'expectedOverdue', cites: cite(decree118of2025, 'khoản 6 Điều 19') },
 * ] };
 * inForceOn(apology, civilDate('2025-06-30')).value; // => 'overdue'
 * inForceOn(apology, civilDate('2025-07-01')).value; // => 'expectedOverdue'
 * ```
 */
export function inForceOn<T>(rule: Dated<T>, date: CivilDate): Version<T> {
  const settled = rule.versions.filter((it) => it.pending !== true);
  const found = settled.filter((it) => includes(it.inForce, date));
  const [only] = found;
  if (only === undefined) throw new NoRuleInForce(rule.id, date, 0, extentOf(settled, date));
  if (found.length > 1) throw new NoRuleInForce(rule.id, date, found.length, overlapOf(found));
  return only;
}

/**
 * The versions of a rule that are signed or announced but not settled; shown to people, never applied.
 *
 * @example
 * ```ts
 * import { cite, decree301of2026, pendingVersions } from '@motcua/law';
 * const members = { id: 'birth-group.members', versions: [
 *   { inForce: decree301of2026.inForce, value: 4, cites: cite(decree301of2026, 'toàn văn'), pending: true },
 * ] };
 * pendingVersions(members).map((it) => it.value); // => [4]
 * ```
 */
export function pendingVersions<T>(rule: Dated<T>): readonly Version<T>[] {
  return rule.versions.filter((it) => it.pending === true);
}

function extentOf(versions: readonly Version<unknown>[], date: CivilDate): string {
  const starts = versions.map((it) => it.inForce.from).sort();
  const [first] = starts;
  if (first === undefined) return 'The table is empty.';
  if (date < first) return `The table starts ${first}.`;
  const following = starts.find((it) => it > date);
  if (following !== undefined) return `The table starts ${first} and has a gap before ${following}.`;
  const ends = versions.map((it) => it.inForce.until).filter((it) => it !== null);
  return `The table ends ${ends.sort().at(-1)}.`;
}

function overlapOf(found: readonly Version<unknown>[]): string {
  const starts = found.map((it) => it.inForce.from).sort();
  return `They began on ${starts.join(' and ')}; end the earlier one before the later one begins.`;
}
