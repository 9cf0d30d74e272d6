import { indicators, type PlanTarget } from '@motcua/plan';
import { paintFor } from '../paint.ts';
import { compared } from '../plan/compared.ts';
import { planOf } from '../plan/plan-of.ts';
import { targetJson } from '../plan/task-json.ts';
import type { Answer, Call } from '../spec.ts';
import { table, wrap } from '../table.ts';

/** `plan targets`: every number that a plan sets, what measures it, and which other contradicts it. */
export function planTargets(call: Call): Answer {
  const { language } = call;
  const plan = planOf(call);
  const vi = language === 'vi';
  const head = vi
    ? ['Chỉ tiêu', 'Giá trị', 'Cách đo', 'Mâu thuẫn với']
    : ['Target', 'Value', 'Measured by', 'In conflict with'];
  const rows = plan.targets.map((it) => [
    it.id,
    compared(it, language),
    measuredBy(it, call),
    it.conflictsWith.join(', '),
  ]);
  const none = vi ? 'Kế hoạch không nêu chỉ tiêu nào.' : 'The plan sets no targets.';
  return {
    json: plan.targets.map((it) => targetJson(plan, it)),
    text: rows.length === 0 ? none : withTexts(table([head, ...rows]), plan.targets, call),
  };
}

/** Where the figure comes from: the cases, the unit that leads, or no source says. */
function measuredBy({ indicator }: PlanTarget, { language }: Call): string {
  const vi = language === 'vi';
  if (indicator === null) return vi ? 'chưa rõ' : 'not said';
  const isCounted = indicators.some(({ id }) => id === indicator);
  if (vi) return isCounted ? 'đếm từ hồ sơ' : 'đơn vị tự báo cáo';
  return isCounted ? 'counted from cases' : 'told by the unit';
}

/** Each line of a table with what its target says under it. */
function withTexts(lines: string, targets: readonly PlanTarget[], { world, language }: Call): string {
  const { faint } = paintFor(world);
  const [head, ...rows] = lines.split('\n');
  const said = rows.flatMap((row, index) => [row, faint(wrap(targets[index]?.text[language] ?? '', 100, '    '))]);
  return [head, ...said].join('\n');
}
