import type { CivilDate, Language } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';

/**
 * What a state or a clock is called on a day: where the office that it waits for has been followed by another since,
 * that one is named behind it, since the label still speaks of the old one.
 */
export function nowDoneBy(
  label: string,
  role: string | null,
  definition: Definition | null,
  day: CivilDate,
  language: Language,
): string {
  const followed = (definition?.succession ?? []).filter(
    (it) => it.of === 'role' && it.name === role && it.from <= day,
  );
  const last = followed.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  if (last === undefined) return label;
  return language === 'vi'
    ? `${label} (nay do ${last.label.vi} thực hiện)`
    : `${label} (now done by: ${last.label.en})`;
}
