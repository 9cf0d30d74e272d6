import type { CaseAccount } from '@motcua/kit';
import type { Choices, Label } from '@motcua/law';
import { type IndexGroup, type IndexPart, index766 } from '../data/index-766.ts';
import type { Share, Span } from './indicator.ts';
import { indicators } from './indicators.ts';

/** A part of the index with what it comes to; null where nothing can be measured. */
export interface MeasuredPart extends IndexPart {
  readonly share: Share | null;
}

/** A group of the index with its parts. It has no points: the most that each part can have is not known. */
export interface MeasuredGroup extends Omit<IndexGroup, 'parts'> {
  readonly parts: readonly MeasuredPart[];
  readonly points: null;
  readonly because: Label;
}

const because: Label = {
  vi: 'Không tính điểm: chưa thấy nguồn nào nêu điểm tối đa của từng chỉ số thành phần.',
  en: 'No points are given: no source was found that says how many each part can have.',
};

/**
 * The five groups of the index of decision 766 over a span: what can be taken from cases, and by name what cannot, with
 * the reason. No points are made up.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { index766Of } from '@motcua/plan';
 * const groups = index766Of([], { from: civilDate('2024-12-15'), until: civilDate('2025-03-14') });
 * groups.map((it) => it.max); // => [18, 20, 22, 22, 18]
 * groups.flatMap((it) => it.parts).filter((it) => it.share !== null).map((it) => it.code); // => ['2.1', '3.3', '5.1–5.3', '5.4']
 * ```
 */
export function index766Of(
  accounts: readonly CaseAccount[],
  span: Span,
  choices: Choices = {},
): readonly MeasuredGroup[] {
  return index766.map((group) => ({
    ...group,
    parts: group.parts.map((it) => ({ ...it, share: shareOf(it, accounts, span, choices) })),
    points: null,
    because,
  }));
}

function shareOf(
  { measuredBy }: IndexPart,
  accounts: readonly CaseAccount[],
  span: Span,
  choices: Choices,
): Share | null {
  const indicator = indicators.find((it) => it.id === measuredBy?.indicator);
  const formula = indicator?.formulas.find((it) => it.id === measuredBy?.formula);
  return formula === undefined ? null : { formula: formula.id, ...formula.of(accounts, span, choices) };
}
