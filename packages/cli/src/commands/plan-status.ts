import { momentInWords, plainDay } from '@motcua/atlas';
import { dayOf, type Language } from '@motcua/calendar';
import {
  type DutyStatus,
  type PlanFile,
  type PlanStatus,
  type StatusCounts,
  statusOf,
  type TaskStatus,
} from '@motcua/plan';
import { endOrInstantOf } from '../calendar-of.ts';
import { type Paint, paintFor } from '../paint.ts';
import { accountsAt } from '../plan/accounts.ts';
import { choicesOfReport } from '../plan/choices-of.ts';
import { countLabels } from '../plan/count-labels.ts';
import { planOfStore } from '../plan/plan-of.ts';
import { targetTable } from '../plan/target-rows.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { hanging, table, wrap } from '../table.ts';
import { unitName } from '../units.ts';

/** `plan status`: where every task and every target of a plan stands at an instant. */
export async function planStatus(call: Call): Promise<Answer> {
  const { language, world } = call;
  const plan = planOfStore(call);
  const at = endOrInstantOf(call);
  const choices = choicesOfReport(plan, call);
  const accounts = await withSession(call, 'read', ({ engine }) => accountsAt(engine, at));
  const status = statusOf(plan, accounts, at, choices);
  const activities = new Map(plan.tasks.map((it) => [it.id, it.activity]));
  return {
    json: { ...status, tasks: status.tasks.map((it) => ({ ...it, activity: activities.get(it.task) })) },
    text: text(plan, status, language, paintFor(world)),
  };
}

function text(plan: PlanFile, status: PlanStatus, language: Language, paint: Paint): string {
  const vi = language === 'vi';
  const late = status.tasks.filter((it) => it.count === 'late');
  const others = status.tasks.filter((it) => it.guidance !== null || it.dropped !== null);
  const lines = (all: readonly TaskStatus[]) => all.map((it) => taskLine(plan, it, language));
  const verdicts = targetTable(plan, status.verdicts, language, paint.faint);
  const [from, until] = [plainDay(status.span.from, language), plainDay(status.span.until, language)];
  return [
    `${paint.strong(plan.title[language])} – ${momentInWords(status.at, language)}`,
    ...heldBy(status, language),
    countTable(plan, status, language),
    ...(late.length === 0 ? [] : [paint.bad(vi ? 'Chậm' : 'Late'), ...lines(late)]),
    ...(others.length === 0
      ? []
      : [paint.strong(vi ? 'Chờ hướng dẫn, không thực hiện nữa' : 'Awaiting guidance, dropped'), ...lines(others)]),
    ...lostLines(status, language, paint),
    paint.strong(vi ? 'Chế độ báo cáo' : 'Duties of the year'),
    dutyTable(status.duties, language),
    ...(verdicts.length === 0
      ? []
      : [
          paint.strong(
            vi ? `Chỉ tiêu đo được, số liệu từ ${from} đến ${until}` : `Targets measured, from ${from} to ${until}`,
          ),
          ...verdicts,
        ]),
  ].join('\n');
}

/** Who holds the plan, where that is not the unit that decided it. */
function heldBy({ at, lost }: PlanStatus, language: Language): readonly string[] {
  if (lost.holder === null || lost.tasks.length + lost.plan.length === 0) return [];
  return [
    `${language === 'vi' ? 'Đơn vị giữ Kế hoạch' : 'Who holds the plan'}: ${unitName(lost.holder, dayOf(at), language)}`,
  ];
}

/** The tasks that lost a basis of their own, and where to see which. */
function lostLines({ at, lost }: PlanStatus, language: Language, paint: Paint): readonly string[] {
  if (lost.tasks.length === 0) return [];
  const vi = language === 'vi';
  const head = vi ? `Mất căn cứ riêng (${lost.tasks.length})` : `Lost a basis of their own (${lost.tasks.length})`;
  const more = `${vi ? 'Căn cứ nào, vì sao' : 'Which, and why'}: motcua plan lost --on ${dayOf(at)}`;
  return [paint.strong(head), wrap(lost.tasks.map((it) => it.task).join(', '), 100, '  '), paint.faint(`  ${more}`)];
}

function countTable(plan: PlanFile, { parts, counts }: PlanStatus, language: Language): string {
  const used = countLabels.filter(([key]) => counts[key] > 0);
  const row = (name: string, own: StatusCounts, title: string) => [
    name,
    String(own.tasks),
    ...used.map(([key]) => String(own[key])),
    title,
  ];
  const vi = language === 'vi';
  return table(
    [
      ['', vi ? 'Nhiệm vụ' : 'Tasks', ...used.map(([, label]) => label[language]), ''],
      ...parts
        .filter((it) => it.counts.tasks > 0)
        .map((it) => row(it.part, it.counts, plan.areas.find((one) => one.id === it.part)?.title[language] ?? '')),
      row(vi ? 'Cộng' : 'All', counts, ''),
    ],
    '  ',
  );
}

function dutyTable(duties: readonly DutyStatus[], language: Language): string {
  const vi = language === 'vi';
  const rows = duties.map((it) => [
    it.title[language],
    it.due === null ? '–' : plainDay(it.due, language),
    about(it, language),
  ]);
  return table([['', vi ? 'Hạn' : 'Due', vi ? 'Tình trạng' : 'Standing'], ...rows], '  ');
}

function taskLine(plan: PlanFile, it: TaskStatus, language: Language): string {
  const activity = plan.tasks.find((one) => one.id === it.task)?.activity[language] ?? '';
  return hanging(`  ${it.task}  `, `${activity} – ${about(it, language)}`, 100);
}

function about(
  { label, delay, guidance, dropped }: Pick<TaskStatus, 'label' | 'delay' | 'guidance' | 'dropped'>,
  language: Language,
): string {
  const vi = language === 'vi';
  const day = (on: Parameters<typeof plainDay>[0]) => plainDay(on, language);
  if (dropped !== null) return `${label[language]} (${day(dropped.on)}: ${dropped.document})`;
  const waits = guidance === null ? [] : [`${guidance.from}, ${vi ? 'từ' : 'since'} ${day(guidance.since)}`];
  const since = delay?.since == null ? [] : [`${vi ? 'chậm từ' : 'late since'} ${day(delay.since)}`];
  const why = delay === null || delay.since === null ? [] : [explained(delay, vi, day)];
  return [label[language], ...waits, ...since, ...why].join('; ');
}

function explained(
  { explained: it, missedAgain }: NonNullable<TaskStatus['delay']>,
  vi: boolean,
  day: (on: Parameters<typeof plainDay>[0]) => string,
): string {
  if (it === null) return vi ? 'chưa giải trình' : 'not explained';
  const again = missedAgain ? (vi ? ', đã quá ngày hẹn lại' : ', missed as well') : '';
  return `${it.reason ?? ''} ${vi ? '(hẹn' : '(new day'} ${day(it.newDueOn)}${again})`.trim();
}
