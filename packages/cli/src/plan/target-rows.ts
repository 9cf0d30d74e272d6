import { figureInWords } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { PlanFile, PlanTarget, Verdict } from '@motcua/plan';
import { compared } from './compared.ts';

const outcomes: Readonly<Record<Verdict['outcome'], Label>> = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  nothingToCount: { vi: 'không phát sinh', en: 'nothing to count' },
  notMeasured: { vi: 'không đo được', en: 'not measured' },
};

/** What the targets come to, a row for each formula; what nobody can measure is left out. */
export function targetRows(
  { targets }: PlanFile,
  verdicts: readonly Verdict[],
  language: Language,
): readonly (readonly string[])[] {
  return verdicts.flatMap((it) => {
    const target = targets.find((one) => one.id === it.target);
    if (it.outcome === 'notMeasured' || target === undefined) return [];
    const share = it.share === null ? '' : `${it.share.numerator}/${it.share.denominator}`;
    return [
      [
        target.id,
        compared(target, language),
        it.measured === null ? '–' : figureInWords(it.measured, language, target.comparator),
        share,
        marginOf(it, target, language),
        outcomes[it.outcome][language],
        it.formula ?? '',
      ],
    ];
  });
}

function marginOf({ margin }: Verdict, { comparator }: PlanTarget, language: Language): string {
  if (margin === null) return '';
  return `${margin > 0 ? '+' : ''}${figureInWords(margin, language, comparator)}`;
}
