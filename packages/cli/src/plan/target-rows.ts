import { figureInWords } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import { indicators, type PlanFile, type PlanTarget, type Verdict } from '@motcua/plan';
import { hanging, table } from '../table.ts';
import { compared, unitOfTarget } from './compared.ts';

const outcomes: Readonly<Record<Verdict['outcome'], Label>> = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  nothingToCount: { vi: 'không phát sinh', en: 'nothing to count' },
  notMeasured: { vi: 'không đo được', en: 'not measured' },
};

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Chỉ tiêu', 'Phải đạt', 'Đo được', 'Số đếm', 'Chênh lệch', 'Kết quả'],
  en: ['Target', 'Wanted', 'Measured', 'Counted', 'Margin', 'Outcome'],
};

/** What the targets come to as a table; under each row what the target says, and how it was counted. Empty where nothing is measured. */
export function targetTable(
  plan: PlanFile,
  verdicts: readonly Verdict[],
  language: Language,
  faint: (text: string) => string,
): readonly string[] {
  const measured = verdicts.filter((it) => it.outcome !== 'notMeasured' && targetOf(plan, it) !== undefined);
  if (measured.length === 0) return [];
  const [head = '', ...lines] = table([heads[language], ...targetRows(plan, measured, language)], '  ').split('\n');
  const under = measured.map((it, index) => {
    const isNew = measured[index - 1]?.target !== it.target;
    const says = isNew ? [targetOf(plan, it)?.text[language] ?? ''] : [];
    return [...says, ...formulaWords(plan, it, language)].map((text) => faint(hanging('      ', text, 100)));
  });
  return [head, ...lines.flatMap((line, index) => [line, ...(under[index] ?? [])])];
}

function targetOf({ targets }: PlanFile, { target }: Verdict): PlanTarget | undefined {
  return targets.find((one) => one.id === target);
}

/** How a figure was counted, in words; the id of the formula stands behind, for who looks it up. */
function formulaWords(plan: PlanFile, it: Verdict, language: Language): readonly string[] {
  const indicator = indicators.find(({ id }) => id === targetOf(plan, it)?.indicator);
  const formula = indicator?.formulas.find(({ id }) => id === it.formula);
  if (formula === undefined) return [];
  return [`${language === 'vi' ? 'Cách tính' : 'Counted as'}: ${formula.says[language]} [${formula.id}]`];
}

/** What the targets come to, a row for each formula; what nobody can measure is left out. */
export function targetRows(
  plan: PlanFile,
  verdicts: readonly Verdict[],
  language: Language,
): readonly (readonly string[])[] {
  return verdicts.flatMap((it) => {
    const target = targetOf(plan, it);
    if (it.outcome === 'notMeasured' || target === undefined) return [];
    const share = it.share === null ? '' : `${it.share.numerator}/${it.share.denominator}`;
    return [
      [
        target.id,
        compared(target, language),
        it.measured === null ? '–' : figure(it.measured, target, language),
        share,
        marginOf(it, target, language),
        outcomes[it.outcome][language],
      ],
    ];
  });
}

function marginOf({ margin }: Verdict, target: PlanTarget, language: Language): string {
  if (margin === null) return '';
  return `${margin > 0 ? '+' : ''}${figure(margin, target, language)}`;
}

function figure(value: number, target: PlanTarget, language: Language): string {
  return `${figureInWords(value, language, target.comparator)}${unitOfTarget(target, language)}`;
}
