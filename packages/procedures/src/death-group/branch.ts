import type { PlanFact, PlanFacts } from '@motcua/kit';
import type { Choices, Label } from '@motcua/law';
import { burialRegimes, type GroupRegime } from '../burial-allowance/index.ts';
import { linkedTermOn } from '../common/desk/desk.ts';
import type { terms } from './law.ts';

/** How the money goes within the group: which members follow the death beside the removal. */
export type Branch = 'none' | 'insurance' | 'stop' | 'assistance' | 'eighty' | 'merit';

/** The members that deal with money. */
export type MoneyMember = 'insurance' | 'stop' | 'assistance' | 'merit';

/** The money members of each branch, in the order in which they follow each other. */
export const moneyMembers: Readonly<Record<Branch, readonly MoneyMember[]>> = {
  none: [],
  insurance: ['insurance'],
  stop: ['stop'],
  assistance: ['assistance'],
  eighty: ['stop', 'assistance'],
  merit: ['merit'],
};

/** The regimes that the group names, as its form offers them. */
export const groupRegimes = [
  'BHXH',
  'NCC',
  'BTXH-80',
  'BTXH',
  'BHXH-stop',
  'none',
] as const satisfies readonly GroupRegime[];

/** How many procedures may be chosen. */
export const procedureCounts = ['2', '3', '4'] as const;

/**
 * Of several regimes the one that pays. Among those that the group names that is the order of the table on every day:
 * insurance pays before merit by law, both above assistance by their amount.
 */
export function payingRegime(regimes: readonly GroupRegime[]): GroupRegime {
  return groupRegimes.find((it) => regimes.includes(it)) ?? 'none';
}

/** The branch of a dossier, by how many procedures were chosen and which regime pays. */
export function branchOf({ choice, regime }: PlanFacts): Branch {
  return choice === '2' ? 'none' : (branches[regime as GroupRegime] ?? 'none');
}

const branches: Readonly<Partial<Record<GroupRegime, Branch>>> = {
  BHXH: 'insurance',
  NCC: 'merit',
  'BTXH-80': 'eighty',
  BTXH: 'assistance',
  'BHXH-stop': 'stop',
};

/** The term by which the group is promised; null: none is known. */
export function groupTermOn(choices: Choices, facts: PlanFacts): keyof typeof terms | null {
  const branch = branchOf(facts);
  if (linkedTermOn(choices) === null || branch === 'stop') return null;
  if (branch !== 'none') return branch;
  return choices['two-procedure-limit'] === 'unknown' ? null : 'two';
}

const counts: Readonly<Record<(typeof procedureCounts)[number], Label>> = {
  '2': { vi: 'khai tử, xóa đăng ký thường trú', en: 'death and removal of residence' },
  '3': { vi: 'thêm mai táng phí', en: 'with the burial allowance' },
  '4': { vi: 'thêm mai táng phí, tử tuất', en: 'with burial allowance and survivor benefits' },
};

/** What each regime that the group names is called. */
export const regimeLabels: Readonly<Record<(typeof groupRegimes)[number], Label>> = {
  BHXH: burialRegimes.BHXH.label,
  NCC: burialRegimes.NCC.label,
  'BTXH-80': burialRegimes['BTXH-80'].label,
  BTXH: burialRegimes.BTXH.label,
  'BHXH-stop': burialRegimes['BHXH-stop'].label,
  none: burialRegimes.none.label,
};

/** What the dates of the group depend on: how many procedures, and under which regime the deceased stood. */
export const planFacts: Readonly<Record<'choice' | 'regime', PlanFact>> = {
  choice: { label: { vi: 'Số thủ tục được chọn', en: 'Procedures chosen' }, values: counts, default: '4' },
  regime: {
    label: { vi: 'Chế độ của người chết', en: 'Regime of the deceased' },
    values: regimeLabels,
    default: 'BHXH',
  },
};
