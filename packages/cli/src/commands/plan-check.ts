import type { Language } from '@motcua/calendar';
import { checkPlan, type PlanFault, type PlanFile } from '@motcua/plan';
import { definitions } from '../definitions.ts';
import { type Paint, paintFor } from '../paint.ts';
import { openPlanFile } from '../plan/plan-bytes.ts';
import type { Answer, Call } from '../spec.ts';
import { wrap } from '../table.ts';

/** `plan check`: whether a file is a plan that runs, or everything that is wrong with it, each with its place. */
export function planCheck(call: Call): Answer {
  const { language, world, args } = call;
  const [file = ''] = args;
  const opened = openPlanFile(world, file);
  const procedures = [...new Set(definitions.map((it) => it.id))];
  const { plan, faults, notes } = opened.ok
    ? checkPlan(opened.json, { procedures })
    : { plan: null, faults: opened.faults, notes: [] };
  const told = [...(opened.ok ? opened.notes : []), ...notes];
  const counts = plan === null ? null : countsOf(plan);
  const paint = paintFor(world);
  const end = plan === null ? brokenEnd(file, faults.length, language) : wholeEnd(plan, language);
  return {
    json: {
      ok: plan !== null,
      plan: plan?.id ?? null,
      ...(counts ?? {}),
      faults: faults.map((it) => faultJson(it, language)),
      notes: told.map((it) => faultJson(it, language)),
    },
    text: [
      ...shownOf(faults).map((it) => faultText(it, language, paint)),
      ...(faults.length > most ? [moreThan(faults.length - most, language)] : []),
      ...told.map((it) => noteText(it, language)),
      plan === null ? paint.bad(end) : paint.good(end),
    ].join('\n'),
    exit: plan === null ? 1 : 0,
  };
}

/** How many faults are shown on a page; the JSON has them all. */
const most = 200;

function shownOf(faults: readonly PlanFault[]): readonly PlanFault[] {
  return faults.slice(0, most);
}

function moreThan(left: number, language: Language): string {
  return language === 'vi' ? `… và ${left} chỗ nữa; xem hết: --json` : `… and ${left} more; all of them: --json`;
}

function faultJson({ code, path, entry, says }: PlanFault, language: Language) {
  return { code, path, entry, message: says[language] };
}

/** A fault in two lines: where it is, and what it is. */
function faultText({ path, entry, says }: PlanFault, language: Language, paint: Paint): string {
  const whole = language === 'vi' ? '(cả tệp)' : '(the file)';
  const place = path === '' ? whole : path;
  return `${paint.strong(entry === null ? place : `${entry}  ${place}`)}\n${wrap(says[language], 100, '  ')}`;
}

function noteText({ path, entry, says }: PlanFault, language: Language): string {
  const place = entry === null ? '' : `${entry}  ${path}: `;
  return `${language === 'vi' ? 'Lưu ý' : 'Note'}: ${place}${says[language]}.`;
}

function countsOf({ areas, goals, tasks, targets, references, printed }: PlanFile) {
  return {
    areas: areas.length,
    goals: goals.length,
    tasks: tasks.length,
    targets: targets.length,
    references: references.length,
    printed: printed.length,
  };
}

function wholeEnd(plan: PlanFile, language: Language): string {
  const { areas, goals, tasks, targets, references } = countsOf(plan);
  return language === 'vi'
    ? `«${plan.id}» dùng được: ${areas} lĩnh vực, ${goals} mục tiêu, ${tasks} nhiệm vụ, ${targets} chỉ tiêu, ${references} văn bản.`
    : `«${plan.id}» can be used: ${areas} areas, ${goals} goals, ${tasks} tasks, ${targets} targets, ${references} documents.`;
}

function brokenEnd(file: string, count: number, language: Language): string {
  return language === 'vi'
    ? `«${file}» chưa dùng được: ${count} chỗ phải sửa.`
    : `«${file}» cannot be used yet: ${count} ${count === 1 ? 'place' : 'places'} to be corrected.`;
}
