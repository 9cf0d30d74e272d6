import { compared } from '../plan/compared.ts';
import { planOf } from '../plan/plan-of.ts';
import { targetJson } from '../plan/task-json.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `plan targets`: every number that a plan sets, what measures it, and which other contradicts it. */
export function planTargets(call: Call): Answer {
  const { language } = call;
  const plan = planOf(call);
  const vi = language === 'vi';
  const head = vi
    ? ['Chỉ tiêu', 'Giá trị', 'Cách đo', 'Mâu thuẫn với', 'Nội dung']
    : ['Target', 'Value', 'Measured by', 'In conflict with', 'What it says'];
  const rows = plan.targets.map((it) => [
    it.id,
    compared(it, language),
    it.indicator ?? (vi ? 'chưa rõ' : 'not said'),
    it.conflictsWith.join(', '),
    it.text[language],
  ]);
  const none = vi ? 'Kế hoạch không nêu chỉ tiêu nào.' : 'The plan sets no targets.';
  return {
    json: plan.targets.map((it) => targetJson(plan, it)),
    text: rows.length === 0 ? none : table([head, ...rows]),
  };
}
