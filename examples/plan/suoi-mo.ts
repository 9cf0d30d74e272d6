// The plan of another commune, loaded from its file: checked, its tasks opened as cases, one of them done, a year told.
import { readFileSync } from 'node:fs';
import { civilDate, defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { checkPlan, lostBasisOn, openPlanText, taskDefinitionId, taskDefinitions } from '@motcua/plan';
import { procedures } from '@motcua/procedures';

const file = process.argv[2] ?? new URL('./suoi-mo-2026.json', import.meta.url);

// A plan comes from outside: what is wrong with it is told place by place, and nothing is thrown.
const opened = openPlanText(readFileSync(file, 'utf8'));
const known = { procedures: procedures.map((it) => it.id) };
const { plan, faults } = opened.ok ? checkPlan(opened.json, known) : { plan: null, faults: opened.faults };
for (const it of faults) console.log(`${it.path} (${it.entry ?? 'file'}): ${it.says.en}`);
if (plan === null) process.exit(1);
console.log(`${plan.title.en}: ${plan.tasks.length} tasks, ${plan.targets.length} targets`);

// Each task is a machine of its own; no code of Motcua knows this commune.
const engine = createEngine({
  store: memoryStore(),
  definitions: taskDefinitions(plan),
  calendars: [vietnam],
  offices: { default: defaultOffice },
});
const receivedAt = `${plan.decision.issuedOn}T08:00`;
for (const { id } of plan.tasks) {
  const procedure = taskDefinitionId(plan, id);
  const answer = await engine.open({ id, procedure, dossier: {}, receivedAt, by: { role: plan.standing } });
  if (!answer.ok) throw new Error(answer.refusal.says.en);
  console.log(`${id}: ${answer.case.clocks.find((it) => it.clock === 'promise')?.due?.on ?? 'no day yet'}`);
}

// One is done in time, the others are left; in April the sweep finds what is late.
const data = { summary: 'Đã rà soát 14 văn bản', documents: [{ title: 'Báo cáo rà soát' }] };
await engine.send('I.1.1', { type: 'task.begun', at: '2026-02-02T08:00', by: { role: 'legal' } });
await engine.send('I.1.1', { type: 'evidence.submitted', at: '2026-03-20T09:00', by: { role: 'legal' }, data });
await engine.send('I.1.1', { type: 'evidence.accepted', at: '2026-03-23T09:00', by: { role: 'office' } });
const { fired } = await engine.sweep('2026-04-01T07:00');
console.log(`I.1.1: ${(await engine.case('I.1.1')).status}; late: ${fired.map((it) => it.case).join(', ')}`);

// What the plan rests on may go before the year does.
const { tasks } = lostBasisOn(plan, civilDate('2026-07-01'));
console.log(`without their basis from July on: ${tasks.map((it) => it.task).join(', ')}`);
