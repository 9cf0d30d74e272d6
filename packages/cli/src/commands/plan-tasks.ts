import type { Language } from '@motcua/calendar';
import { type PlanFile, type PlanTask, parseDeadline, sayDeadline } from '@motcua/plan';
import { type Paint, paintFor } from '../paint.ts';
import { kindLabels } from '../plan/kind-labels.ts';
import { planOf } from '../plan/plan-of.ts';
import { areaOf, chosenTasks } from '../plan/task-filters.ts';
import { taskJson } from '../plan/task-json.ts';
import type { Answer, Call } from '../spec.ts';
import { hanging, wrap } from '../table.ts';

/** `plan tasks`: every activity of a plan, with its owner, its deadline, its machine and where it is printed. */
export function planTasks(call: Call): Answer {
  const plan = planOf(call);
  const tasks = chosenTasks(plan, call);
  const none = call.language === 'vi' ? 'Không có nhiệm vụ nào.' : 'There are no such tasks.';
  const text = tasks.length === 0 ? none : listed(plan, tasks, call.language, paintFor(call.world));
  return { json: tasks.map((it) => taskJson(plan, it)), text };
}

/** The tasks under their areas and goals. */
function listed(plan: PlanFile, tasks: readonly PlanTask[], language: Language, paint: Paint): string {
  const lines: string[] = [];
  let [area, goal] = ['', ''];
  for (const it of tasks) {
    const here = areaOf(plan, it);
    if (here !== area) lines.push('', paint.strong(`${here}  ${areaTitle(plan, here, language)}`));
    if (it.goal !== goal) {
      const text = plan.goals.find((one) => one.id === it.goal)?.text[language] ?? '';
      lines.push(paint.faint(hanging(`  ${it.goal}  `, text, 100)));
    }
    [area, goal] = [here, it.goal];
    lines.push(hanging(`    ${it.id}  `, it.activity[language], 100), wrap(about(plan, it, language), 100, '        '));
  }
  const all =
    language === 'vi'
      ? `${tasks.length} nhiệm vụ; chi tiết: --json`
      : `${tasks.length} tasks; everything of them: --json`;
  return [...lines.slice(1), '', all].join('\n');
}

function areaTitle({ areas }: PlanFile, id: string, language: Language): string {
  return areas.find((it) => it.id === id)?.title[language] ?? '';
}

function about({ units }: PlanFile, { kind, lead, deadline }: PlanTask, language: Language): string {
  const vi = language === 'vi';
  const names = lead.map((id) => units[id]?.[language] ?? id).join('; ');
  const nobody = vi ? 'không nêu đơn vị chủ trì' : 'no unit is named';
  const said = sayDeadline(parseDeadline(deadline))[language];
  return `[${kindLabels[kind][language]}] ${names === '' ? nobody : names} – ${said}`;
}
