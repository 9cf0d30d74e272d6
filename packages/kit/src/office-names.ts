import type { CivilDate } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { Definition } from './definition.ts';
import type { OfficeSuccession } from './office-succession.ts';

/** What the agencies and roles of a definition are called. */
export interface OfficeNames {
  readonly agencies: Readonly<Record<string, Label>>;
  readonly roles: Readonly<Record<string, Label>>;
}

/**
 * What the agencies and roles of a definition are called on a day: as it declares them, or, where the law has put others
 * in their place since, by what these are called.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { officeNamesOn } from '@motcua/kit';
 * import { insuranceCardUntil2025 } from '@motcua/procedures';
 * const insurerOn = (day: string) => officeNamesOn(insuranceCardUntil2025, civilDate(day)).agencies.insurer?.vi;
 * insurerOn('2025-06-30'); // => 'Bảo hiểm xã hội cấp huyện'
 * insurerOn('2025-07-01'); // => 'Bảo hiểm xã hội cơ sở'
 * ```
 */
export function officeNamesOn({ agencies, roles, succession = [] }: Definition, day: CivilDate): OfficeNames {
  const declared = Object.entries(roles).map(([name, it]) => [name, it.label] as const);
  const since = succession.filter((it) => it.from <= day).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return {
    agencies: { ...agencies, ...labelsOf(since, 'agency') },
    roles: { ...Object.fromEntries(declared), ...labelsOf(since, 'role') },
  };
}

function labelsOf(
  succession: readonly OfficeSuccession[],
  of: OfficeSuccession['of'],
): Readonly<Record<string, Label>> {
  return Object.fromEntries(succession.filter((it) => it.of === of).map((it) => [it.name, it.label]));
}
