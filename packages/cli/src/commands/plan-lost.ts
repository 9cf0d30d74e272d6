import { sayCitation, withDays } from '@motcua/atlas';
import { civilDate, dayOf, type Language } from '@motcua/calendar';
import { type Loss, lostBasisOn } from '@motcua/plan';
import { instantOf } from '../calendar-of.ts';
import { paintFor } from '../paint.ts';
import { planOf } from '../plan/plan-of.ts';
import { citesJson, dayCell } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { hanging } from '../table.ts';
import { unitName } from '../units.ts';

/** `plan lost`: which documents no longer bear a plan on a day, and which of its tasks rest on them. */
export function planLost(call: Call): Answer {
  const { options, language, world } = call;
  const given = textOf(options, 'on');
  const on = given === undefined ? dayOf(instantOf(call, 'at')) : civilDate(given);
  const plan = planOf(call);
  const { plan: whole, tasks, holder } = lostBasisOn(plan, on);
  const vi = language === 'vi';
  const paint = paintFor(world);
  const heads = {
    whole: vi ? 'Căn cứ của cả Kế hoạch' : 'What the whole plan rests on',
    tasks: vi
      ? `Nhiệm vụ mất căn cứ riêng (${tasks.length})`
      : `Tasks that lost a basis of their own (${tasks.length})`,
    holder: vi ? 'Nay giữ Kế hoạch' : 'Who holds the plan now',
    none: vi
      ? `${dayCell(on, 'vi')}: chưa ghi nhận căn cứ nào đã mất.`
      : `${dayCell(on, 'en')}: no loss of a basis is known.`,
  };
  const titleOf = (id: string) => plan.tasks.find((it) => it.id === id)?.activity[language] ?? '';
  const taskLines = tasks.flatMap(({ task, lost }) => [
    hanging(`  ${task}  `, titleOf(task), 100),
    ...lost.map((it) => hanging('      ', lossWords(it, language), 100)),
  ]);
  const parts = [
    ...(holder === null || whole.length + tasks.length === 0
      ? []
      : [`${paint.strong(`${heads.holder}:`)} ${unitName(holder, on, language)}`]),
    ...(whole.length === 0
      ? []
      : [paint.strong(heads.whole), ...whole.map((it) => hanging('  ', lossWords(it, language), 100))]),
    ...(tasks.length === 0 ? [] : [paint.strong(heads.tasks), ...taskLines]),
  ];
  return {
    json: {
      plan: plan.id,
      on,
      holder,
      lost: whole.map((it) => lossJson(it, language)),
      tasks: tasks.map((it) => ({ task: it.task, lost: it.lost.map((one) => lossJson(one, language)) })),
    },
    text: parts.length === 0 ? heads.none : parts.join('\n'),
  };
}

function lossJson({ because, cites, ...rest }: Loss, language: Language) {
  return { ...rest, because: because[language], cites: citesJson(cites, language) };
}

function lossWords({ number, because, cites }: Loss, language: Language): string {
  const law = cites.map((it) => sayCitation(it, language)).join('; ');
  return `${number}: ${withDays(because[language], language)}${law === '' ? '' : ` (${law})`}`;
}
