import { plainDay } from '@motcua/atlas';
import { civilDate } from '@motcua/calendar';
import { taskKinds } from '@motcua/plan';
import { paintFor } from '../paint.ts';
import { kindLabels } from '../plan/kind-labels.ts';
import { planOf } from '../plan/plan-of.ts';
import { areaOf } from '../plan/task-filters.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `plan`: what a plan is: its decision, and how many goals, tasks and targets each of its areas has. */
export function plan(call: Call): Answer {
  const { language, world } = call;
  const it = planOf(call);
  const vi = language === 'vi';
  const areas = it.areas.map(({ id, title }) => {
    const goals = it.goals.filter((one) => one.area === id).map((one) => one.id);
    const tasks = it.tasks.filter((one) => areaOf(it, one) === id).length;
    const targets = it.targets.filter((one) => goals.includes(one.goal)).length;
    return { id, title: title[language], goals: goals.length, tasks, targets };
  });
  const kinds = taskKinds.map((kind) => ({ kind, tasks: it.tasks.filter((one) => one.kind === kind).length }));
  const head = vi ? ['', 'Mục tiêu', 'Nhiệm vụ', 'Chỉ tiêu', ''] : ['', 'Goals', 'Tasks', 'Targets', ''];
  const sums = [
    vi ? 'Cộng' : 'All',
    ...[it.goals.length, it.tasks.length, it.targets.length].map(String),
    kinds.flatMap((one) => (one.tasks === 0 ? [] : [`${kindLabels[one.kind][language]}: ${one.tasks}`])).join('; '),
  ];
  const day = plainDay(civilDate(it.decision.issuedOn), language);
  const rows = areas.map((one) => [one.id, String(one.goals), String(one.tasks), String(one.targets), one.title]);
  return {
    json: { id: it.id, title: it.title, year: it.year, decision: it.decision, unit: it.unit, areas, kinds },
    text: [
      paintFor(world).strong(it.title[language]),
      `${it.decision.number}, ${day} – ${it.decision.issuer[language]}  (${it.id})`,
      table([head, ...rows, sums], '  '),
      vi
        ? 'Tiếp theo: motcua plan tasks, plan status, plan report …'
        : 'Next: motcua plan tasks, plan status, plan report …',
    ].join('\n'),
  };
}
