import type { Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { PlanTarget } from '@motcua/plan';

const signs: Readonly<Record<PlanTarget['comparator'], string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  '>': '>',
  '<': '<',
};
const units: Readonly<Record<PlanTarget['unit'], Label>> = {
  percent: { vi: '%', en: ' %' },
  count: { vi: '', en: '' },
  days: { vi: ' ngày', en: ' days' },
  points: { vi: ' điểm', en: ' points' },
};

/** The unit behind a figure: `%`. */
export function unitOfTarget({ unit }: Pick<PlanTarget, 'unit'>, language: Language): string {
  return units[unit][language];
}

/** What a target wants: `≥ 98%`. */
export function compared({ comparator, value, unit }: PlanTarget, language: Language): string {
  const number = value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  return `${signs[comparator]} ${number}${units[unit][language]}`;
}
