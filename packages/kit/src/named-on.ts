import type { CivilDate } from '@motcua/calendar';
import type { Definition } from './definition.ts';

/**
 * A definition as its agencies and roles are called on a day: as it declares them, or, where the law has put others in
 * their place since, as these. Nothing else of it changes; whatever shows names to people asks for those of the day.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { namedOn } from '@motcua/kit';
 * import { insuranceCardUntil2025 } from '@motcua/procedures';
 * const insurerOn = (day: string) => namedOn(insuranceCardUntil2025, civilDate(day)).agencies.insurer?.vi;
 * insurerOn('2025-06-30'); // => 'Bảo hiểm xã hội cấp huyện'
 * insurerOn('2025-07-01'); // => 'Bảo hiểm xã hội cơ sở'
 * ```
 */
export function namedOn(definition: Definition, day: CivilDate): Definition {
  const { succession = [] } = definition;
  const followed = succession.filter((it) => it.from <= day).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (followed.length === 0) return definition;
  const agencies = { ...definition.agencies };
  const roles = { ...definition.roles };
  for (const { of, name, label } of followed) {
    const role = roles[name];
    if (of === 'agency') agencies[name] = label;
    else if (role !== undefined) roles[name] = { ...role, label };
  }
  return { ...definition, agencies, roles };
}
