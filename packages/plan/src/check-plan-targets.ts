import { faultAt, type PlanFault } from './check-plan-fault.ts';
import type { PlanRows, Row } from './check-plan-rows.ts';
import { indicators } from './indicators/indicators.ts';
import { reportedIndicators } from './indicators/reported-indicators.ts';
import type { PlanTarget } from './plan-file.ts';

/** What is wrong with the targets by themselves: their measures, and with which others they conflict. */
export function faultsOfTargets({ lists: { targets } }: PlanRows): readonly PlanFault[] {
  const byId = new Map(targets.map(({ it }) => [it.id, it]));
  return targets.flatMap((row) => [...measured(row), ...conflicting(row, byId)]);
}

const known: ReadonlySet<string> = new Set([...indicators.map((it) => it.id), ...reportedIndicators]);

function measured({ path, it: { id, indicator, unit, value } }: Row<PlanTarget>): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  if (indicator !== null && !known.has(indicator)) {
    const all = [...known].join(', ');
    const vi = `không có chỉ số «${indicator}». Hiện có: ${all}; để null nếu không nguồn nào nói cách đo`;
    const en = `there is no indicator «${indicator}». There are: ${all}; write null where no source says how it is measured`;
    faults.push(faultAt('unknownIndicator', `${path}.indicator`, id, vi, en));
  }
  const measures = indicators.find((it) => it.id === indicator)?.unit;
  if (measures !== undefined && unit !== measures) {
    const vi = `chỉ số «${indicator}» đo bằng «${measures}», không phải «${unit}»`;
    const en = `the indicator «${indicator}» is measured in «${measures}», not in «${unit}»`;
    faults.push(faultAt('unitNotOfIndicator', `${path}.unit`, id, vi, en));
  }
  if (value < 0 || (unit === 'percent' && value > 100)) {
    const vi = `${value} không thể là giá trị của đơn vị «${unit}»`;
    faults.push(faultAt('valueOutOfUnit', `${path}.value`, id, vi, `${value} cannot be a value in «${unit}»`));
  }
  return faults;
}

function conflicting({ path, it }: Row<PlanTarget>, byId: ReadonlyMap<string, PlanTarget>): readonly PlanFault[] {
  return it.conflictsWith.flatMap((name, at) => {
    const place = `${path}.conflictsWith[${at}]`;
    const other = byId.get(name);
    if (name === it.id) {
      const en = 'a target does not conflict with itself';
      return [faultAt('conflictWithItself', place, it.id, 'chỉ tiêu không mâu thuẫn với chính nó', en)];
    }
    if (other === undefined) return [];
    return [...oneSided(it, other, place), ...ofEquals(it, other, place)];
  });
}

function oneSided(it: PlanTarget, other: PlanTarget, place: string): readonly PlanFault[] {
  if (other.conflictsWith.includes(it.id)) return [];
  const vi = `«${other.id}» không ghi lại mâu thuẫn với «${it.id}»; ghi ở cả hai chỉ tiêu`;
  const en = `«${other.id}» does not name «${it.id}» in return; write it at both`;
  return [faultAt('conflictOneSided', place, it.id, vi, en)];
}

function ofEquals(it: PlanTarget, other: PlanTarget, place: string): readonly PlanFault[] {
  const facets = ['comparator', 'value', 'unit', 'indicator'] as const;
  if (facets.some((facet) => it[facet] !== other[facet])) return [];
  const vi = `«${other.id}» nêu cùng một giá trị, không mâu thuẫn`;
  return [faultAt('conflictOfEquals', place, it.id, vi, `«${other.id}» sets the same value, which is no conflict`)];
}
