import type { PlanFile, PlanTask } from '@motcua/plan';
import { misuse } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { type Call, textOf } from '../spec.ts';

/** The area that a task belongs to, by its goal. */
export function areaOf({ goals }: PlanFile, { goal }: PlanTask): string {
  return goals.find((it) => it.id === goal)?.area ?? goal;
}

/** The tasks that `--area`, `--goal`, `--lead` and `--kind` leave, those of the annex first. */
export function chosenTasks(plan: PlanFile, { options }: Call): readonly PlanTask[] {
  const area = oneOf(
    'area',
    textOf(options, 'area'),
    plan.areas.map((it) => it.id),
  );
  const goal = oneOf(
    'goal',
    textOf(options, 'goal'),
    plan.goals.map((it) => it.id),
  );
  const lead = oneOf('lead', textOf(options, 'lead'), Object.keys(plan.units));
  const kind = textOf(options, 'kind');
  const isIn = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
  const chosen = plan.tasks.filter(
    (it) =>
      (area === undefined || isIn(areaOf(plan, it), area)) &&
      (goal === undefined || it.goal === goal) &&
      (lead === undefined || it.lead.includes(lead)) &&
      (kind === undefined || it.kind === kind),
  );
  return [...chosen.filter((it) => it.section === 'annex'), ...chosen.filter((it) => it.section === 'body')];
}

const called = {
  area: { code: 'unknownArea', vi: 'lĩnh vực', en: 'area' },
  goal: { code: 'unknownGoal', vi: 'mục tiêu', en: 'goal' },
  lead: { code: 'unknownLead', vi: 'đơn vị', en: 'unit' },
} as const;

/** A name that nobody has would look like a plan without tasks. */
function oneOf(what: keyof typeof called, text: string | undefined, known: readonly string[]): string | undefined {
  if (text === undefined || known.includes(text)) return text;
  const { code, vi, en } = called[what];
  const meant = nearest(text, known);
  const list = known.length > 20 ? `${known.slice(0, 20).join(', ')}, …` : known.join(', ');
  throw misuse(code, {
    vi: `Kế hoạch không có ${vi} «${text.slice(0, 80)}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${list}.`,
    en: `The plan has no ${en} «${text.slice(0, 80)}».${meant === null ? '' : ` Did you mean: ${meant}?`} There are: ${list}.`,
  });
}
