import { plainDay, sayCitation } from '@motcua/atlas';
import type { CivilDate, Language } from '@motcua/calendar';
import { type Choices, type Conflict, choose } from '@motcua/law';
import {
  type Duty,
  type DutyPeriod,
  dutiesOf,
  dutyDay,
  dutyDefinitionId,
  dutyDefinitions,
  type PlanFile,
  parseDeadline,
  reportDayOnRestDay,
  reportSendBy,
} from '@motcua/plan';
import { calendarOf } from '../calendar-of.ts';
import { type Paint, paintFor } from '../paint.ts';
import { choicesOfDuties } from '../plan/choices-of.ts';
import { planOf } from '../plan/plan-of.ts';
import { citesJson } from '../say.ts';
import type { Answer, Call } from '../spec.ts';
import { hanging, table } from '../table.ts';

const movesDays: ReadonlySet<string> = new Set([reportSendBy.id, reportDayOnRestDay.id, 'before-on-rest-day']);

/** A round of a duty, and by which day it is due here. */
type Round = DutyPeriod & { readonly dueOn: CivilDate | null };

/** `plan duties`: what the law has a commune report and close in the plan's year, with its data, its days and its sources. */
export function planDuties(call: Call): Answer {
  const { language } = call;
  const plan = planOf(call);
  const choices = choicesOfDuties(plan, call);
  const calendar = calendarOf(call);
  const all = dutiesOf(plan).map((duty) => ({
    duty,
    rounds: duty.periods.map((it): Round => ({ ...it, dueOn: dutyDay(duty, it, choices, calendar) })),
  }));
  return {
    json: all.map(({ duty, rounds }) => dutyJson(plan, duty, rounds, language)),
    text: [
      ...all.map(({ duty, rounds }) => dutyText(plan, duty, rounds, language, paintFor(call.world))),
      heldHere(plan, choices, language),
      ...ownReports(plan, language),
    ].join('\n\n'),
  };
}

function dutyJson(plan: PlanFile, duty: Duty, rounds: readonly Round[], language: Language) {
  const { slug, title, product, lead, kind, cites, missing, conflicts } = duty;
  const id = dutyDefinitionId(plan, slug);
  return {
    id,
    title,
    product,
    lead: { id: lead, label: plan.units[lead] ?? { vi: lead, en: lead } },
    kind,
    machine: `${id}@${plan.decision.issuedOn}`,
    periods: rounds.map((it) => ({ ...it, cites: citesJson(it.cites, language) })),
    cites: citesJson(cites, language),
    missing,
    conflicts: conflicts.map(({ id: conflict, about, sides }) => ({
      id: conflict,
      about,
      sides: sides.map(({ says, cites: side }) => ({ says, cites: citesJson([side], language)[0] })),
    })),
  };
}

function dutyText(plan: PlanFile, duty: Duty, rounds: readonly Round[], language: Language, paint: Paint): string {
  const { slug, title, lead, missing, conflicts } = duty;
  const vi = language === 'vi';
  const line = (head: string, text: string) => hanging(`  ${head}: `, text, 100);
  const head = vi ? ['', 'Số liệu', 'Ngày nêu', 'Hạn ở đây'] : ['', 'Data', 'As written', 'Due here'];
  const rows = rounds.map((it) => [
    it.title[language],
    `${plainDay(it.from, language)} – ${plainDay(it.until, language)}`,
    writtenDay(it, language),
    it.dueOn === null ? '–' : plainDay(it.dueOn, language),
  ]);
  const cites = [...new Set(rounds.flatMap((it) => it.cites).map((it) => sayCitation(it, language)))];
  return [
    paint.strong(title[language]),
    paint.faint(`  ${dutyDefinitionId(plan, slug)}`),
    line(vi ? 'Thực hiện' : 'By', plan.units[lead]?.[language] ?? lead),
    table(rows.length === 1 ? [head, ...rows].map((it) => it.slice(1)) : [head, ...rows], '  '),
    line(vi ? 'Căn cứ' : 'Basis', cites.join('; ')),
    ...missing.map((it) => line(vi ? 'Chưa rõ' : 'Not known', it[language])),
    ...conflicts.map((it) => line(vi ? 'Nguồn khác nhau' : 'Sources disagree', conflictWords(it, language))),
  ].join('\n');
}

function writtenDay({ due }: DutyPeriod, language: Language): string {
  const vi = language === 'vi';
  if (due === null) return vi ? 'chưa thấy' : 'not seen';
  const day = plainDay(due.on, language);
  return due.bound === 'inclusive' ? day : `${vi ? 'trước' : 'before'} ${day}`;
}

function conflictWords({ sides }: Conflict, language: Language): string {
  return sides.map(({ says, cites }) => `${says[language]} (${sayCitation(cites, language)})`).join('; ');
}

/** How the silences that move a day are answered. */
function heldHere(plan: PlanFile, choices: Choices, language: Language): string {
  const moving = dutyDefinitions(plan).flatMap((it) => it.assumptions.filter(({ id }) => movesDays.has(id)));
  const answers = [...new Map(moving.map((it) => [it.id, it])).values()].map((it) => {
    const answer = choose(it, choices);
    return `${it.about[language]}: ${it.choices[answer]?.[language]} (${it.id}=${answer})`;
  });
  const head = language === 'vi' ? 'Lựa chọn đang dùng' : 'Held here';
  return [head, ...answers.map((it) => hanging('  ', it, 100))].join('\n');
}

/** The tasks by which a plan has itself reported, period by period: tasks already, and so no duties. */
function ownReports({ tasks }: PlanFile, language: Language): readonly string[] {
  const own = tasks.filter(({ deadline }) => parseDeadline(deadline).parts.some((it) => it.every !== undefined));
  if (own.length === 0) return [];
  const head = language === 'vi' ? 'Kế hoạch tự giao định kỳ (là nhiệm vụ)' : 'Periodic by the plan itself (tasks)';
  return [[head, ...own.map((it) => hanging(`  ${it.id}  `, it.activity[language], 100))].join('\n')];
}
