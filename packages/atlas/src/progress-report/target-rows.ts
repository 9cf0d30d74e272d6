import type { ReportConflict, ReportIndexGroup, ReportTarget, ReportVerdict } from '@motcua/kit';
import type { ReportVoice } from './voice.ts';

type Row = readonly string[];

/** Whether anything was to be measured: a value, or that there was nothing to count. */
export function isTold({ verdicts }: ReportTarget): boolean {
  return verdicts.some(({ outcome }) => outcome !== 'notMeasured');
}

/** The targets without a figure, each with its value, one entry for all that have none for the same reason. */
export function untoldOf(targets: readonly ReportTarget[], voice: ReportVoice): readonly string[] {
  const reasons = Map.groupBy(targets, ({ verdicts: [it] }) => (it === undefined ? '' : how(it, voice)));
  return [...reasons].map(([reason, of]) => {
    const names = of.map((it) => `${voice.say(it.text)} (${wanted(it, voice)})`);
    return `${reason} ${names.join('; ')}.`.trimStart();
  });
}

/** A target, one row for each way in which it was measured. */
export function targetRows(target: ReportTarget, voice: ReportVoice): readonly Row[] {
  return target.verdicts.map((it) => [
    voice.say(target.text),
    wanted(target, voice),
    result(target, it, voice),
    margin(target, it, voice),
    how(it, voice),
    voice.words.outcomes[it.outcome],
  ]);
}

/** The sides of each contradiction, one under the other, with where each is set. */
export function conflictRows(conflicts: readonly ReportConflict[], voice: ReportVoice): readonly Row[] {
  const rows = (target: ReportTarget) =>
    target.verdicts.map((it) => [
      voice.words.goal(target.goal),
      voice.say(target.text),
      wanted(target, voice),
      result(target, it, voice),
      how(it, voice),
      voice.words.outcomes[it.outcome],
    ]);
  return conflicts.flatMap(({ sides }) => sides.flatMap(rows));
}

/** The parts of a group of the index. */
export function indexRows({ parts }: ReportIndexGroup, { words, say, figure }: ReportVoice): readonly Row[] {
  return parts.map(({ code, title, measured, numerator, denominator, outcome, fullFrom, missing }) => [
    code,
    say(title),
    measured === null
      ? words.indexOutcomes[outcome]
      : fraction(words.units.percent(figure(measured)), numerator, denominator),
    fullFrom === null ? words.notTold : words.units.percent(figure(fullFrom)),
    missing === null ? words.plain : say(missing),
  ]);
}

function wanted({ comparator, value, unit }: ReportTarget, { words, figure }: ReportVoice): string {
  return `${words.comparators[comparator]} ${words.units[unit](figure(value))}`;
}

function result({ unit, comparator }: ReportTarget, it: ReportVerdict, { words, figure }: ReportVoice): string {
  if (it.measured === null) return words.noFigure;
  return fraction(words.units[unit](figure(it.measured, comparator)), it.numerator, it.denominator);
}

function fraction(said: string, numerator: number | null, denominator: number | null): string {
  return numerator === null || denominator === null ? said : `${said} (${numerator}/${denominator})`;
}

function margin(
  { unit, comparator }: ReportTarget,
  { margin: by }: ReportVerdict,
  { words, figure }: ReportVoice,
): string {
  if (by === null) return words.noFigure;
  const said = `${by > 0 ? '+' : ''}${figure(by, comparator)}`;
  return unit === 'percent' ? `${said} ${words.points}` : words.units[unit](said);
}

function how({ formula, because, reportedBy, isPending, unknown }: ReportVerdict, { words, say }: ReportVoice): string {
  const said =
    reportedBy === null
      ? say(formula ?? because ?? { vi: words.noFigure, en: words.noFigure })
      : words.reportedBy(say(reportedBy));
  const pending = isPending ? [words.pending] : [];
  return [said, ...pending, ...(unknown === 0 ? [] : [words.unknown(unknown)])].join('; ');
}
