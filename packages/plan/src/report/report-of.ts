import {
  type CivilDate,
  civilDate,
  type Instant,
  instantAt,
  UndecidedYear,
  vietnam,
  type WorkingCalendar,
  workingCalendar,
} from '@motcua/calendar';
import type {
  CaseAccount,
  DoneTask,
  ProgressReport,
  ReportDuty,
  ReportIndexGroup,
  ReportLoss,
  ReportPart,
  ReportResult,
  ReportTask,
} from '@motcua/kit';
import { type Assumption, type Choices, type Citation, chainOn, choose, type Label, localUnits } from '@motcua/law';
import { afterApology, dislike, dossiersAfterSuccession, population } from '../indicators/assumptions.ts';
import { index766Of, type MeasuredGroup, type MeasuredPart } from '../indicators/index-766-of.ts';
import type { Span } from '../indicators/indicator.ts';
import { indicators } from '../indicators/indicators.ts';
import { punctualityOf } from '../indicators/punctuality.ts';
import { verdictsOn } from '../indicators/verdict.ts';
import { kinds } from '../kinds/kinds.ts';
import { besideCounted } from '../kinds/told-dossiers.ts';
import type { LostBasis } from '../lost-basis.ts';
import type { PlanFile, PlanTask } from '../plan-file.ts';
import { owesExplanation } from '../status/owed.ts';
import { ownDossiers } from '../status/own-dossiers.ts';
import { withReported } from '../status/reported.ts';
import { isOver } from '../status/standing.ts';
import { countsIn, partOf, statusOf } from '../status/status-of.ts';
import type { DutyStatus, HandedIn, TaskStatus } from '../status/task-status.ts';
import { type About, nameOf, taskOf } from './about.ts';
import { reportDayOnRestDay, reportSendBy } from './assumptions.ts';
import { PeriodOfAnotherYear } from './errors.ts';
import type { ReportPeriod } from './period.ts';
import { conflictsIn, countedIn, type Judged, targetsIn } from './report-targets.ts';
import { periodName, type ReportWindow, reportDay, reportWindow } from './report-window.ts';
import { requestsIn } from './requests.ts';

const builtIn = workingCalendar(vietnam);

/**
 * The report of a period on a plan, made on a day from the accounts of its cases and of dossiers as they were at the end
 * of that day. Tasks are told as on that day. Dossiers are those of the plan’s own unit. The figures are those of the period’s window, or of what is over of it;
 * what became of dossiers after it does not change them. What a unit reports itself is taken from its reports on that
 * period, also where they came after the window had closed, and never from one that was returned. Pure.
 *
 * @throws PeriodOfAnotherYear when the period is not of the plan’s year.
 * @throws UnknownUnit when the unit of the plan is in no table of units.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { locHoa2025, parsePeriod, reportOf } from '@motcua/plan';
 * const report = reportOf(locHoa2025, parsePeriod('2025-Q1'), [], civilDate('2025-03-20'));
 * report.period.vi; // => 'quý I năm 2025'
 * report.unit?.vi; // => 'xã Lộc Hòa'
 * ```
 */
export function reportOf(
  plan: PlanFile,
  period: ReportPeriod,
  accounts: readonly CaseAccount[],
  on: CivilDate,
  choices: Choices = {},
  calendar: WorkingCalendar = builtIn,
): ProgressReport {
  if (period.year !== plan.year) throw new PeriodOfAnotherYear(period.id, plan.id, plan.year);
  const window = reportWindow(period);
  const status = statusOf(plan, accounts, endOf(on), choices);
  const span = overBy(window, on);
  const own = ownDossiers(plan, accounts, span.until, choices);
  const measured = verdictsOn(plan.targets, own, span, choices);
  const judged: Judged = { plan, verdicts: withReported(plan.targets, measured, status.tasks, window) };
  const dueDay = dueOn(window, choices, calendar);
  const checked: About['checked'] = (told) => besideCounted(told, own, span);
  const about = { plan, status, window, on, dueOn: dueDay, checked };
  return {
    id: period.id,
    plan: {
      title: plan.title,
      number: plan.decision.number,
      decidedOn: civilDate(plan.decision.issuedOn),
      issuer: plan.decision.issuer,
    },
    period: periodName(period),
    from: window.from,
    until: span.until,
    closesOn: window.until,
    sendBy: choose(reportSendBy, choices) === 'windowEnd' ? window.until : window.sendBy,
    dueOn: dueDay,
    on,
    ...unitsOn(status.lost, on),
    letterhead: plan.letterhead,
    signer: nameOf(plan, plan.head),
    follows: nameOf(plan, plan.standing),
    counts: status.counts,
    parts: status.parts.map(({ part }) => partIn(part, about, judged)),
    duties: status.duties.map((it) => dutyIn(about, it)),
    dossiers: punctualityOf(own, span, choices),
    conflicts: conflictsIn(judged),
    index: index766Of(own, span, choices).map(indexGroup),
    lost: lostIn(status.lost),
    asked: requestsIn(about),
    sources: sourcesOf(plan, window),
    assumptions: [
      ...[population, afterApology, dislike, dossiersAfterSuccession, reportSendBy, reportDayOnRestDay].map((it) =>
        taken(it, choices),
      ),
      ...window.missing,
    ],
  };
}

/** The day on which a report is due; null where none is known, or its year is not decided. */
function dueOn(window: ReportWindow, choices: Choices, calendar: WorkingCalendar): CivilDate | null {
  try {
    return reportDay(window, choices, calendar);
  } catch (error) {
    if (error instanceof UndecidedYear) return null;
    throw error;
  }
}

/** The days of a window that are over by the end of a day; of one that has not begun, its first. */
function overBy({ from, until }: ReportWindow, on: CivilDate): Span {
  const last = on < until ? on : until;
  return { from, until: last < from ? from : last };
}

function indexGroup({ title, max, note, because, parts }: MeasuredGroup): ReportIndexGroup {
  return { title, max, note, because, parts: parts.map(indexPart) };
}

function indexPart({
  code,
  title,
  measuredBy,
  share,
  fullFrom,
  missing,
}: MeasuredPart): ReportIndexGroup['parts'][number] {
  const formulas = indicators.find(({ id }) => id === measuredBy?.indicator)?.formulas ?? [];
  const counted = countedIn(
    share,
    formulas.find(({ id }) => id === share?.formula),
  );
  const said = { code, title, ...counted, fullFrom, missing };
  if (share === null) return { ...said, measured: null, outcome: 'notMeasured' };
  if (share.denominator === 0) return { ...said, measured: null, outcome: 'nothingToCount' };
  return { ...said, measured: (share.numerator * 100) / share.denominator, outcome: 'measured' };
}

function partIn(part: string, about: About, judged: Judged): ReportPart {
  const { plan, status, on } = about;
  const area = plan.areas.find((it) => it.id === part);
  const tasks = status.tasks.filter((it) => it.part === part);
  const goals = plan.goals.filter((it) => partOf(plan.areas, it.area) === part).map(({ id }) => id);
  const counted = (...counts: readonly TaskStatus['count'][]) => tasks.filter((it) => counts.includes(it.count));
  return {
    id: part,
    title: area?.title ?? { vi: part, en: part },
    counts: countsIn(tasks),
    done: counted('done', 'notArisen', 'dropped').map((it) => ({ ...taskIn(about, it), wasLate: wasLate(it) })),
    inHand: counted('notBegun', 'inHand', 'waiting', 'notOpened', 'unfinished').map((it) => taskIn(about, it)),
    late: counted('late').map((it) => ({
      ...taskIn(about, it),
      since: it.delay?.since ?? on,
      why: it.delay?.explained?.reason ?? null,
      newDueOn: it.delay?.explained?.newDueOn ?? null,
      missedAgain: it.delay?.missedAgain ?? false,
    })),
    doneLate: tasks.flatMap((it) => {
      const since = it.delay?.since ?? null;
      return it.count !== 'late' && since !== null && owesExplanation(it) ? [{ ...taskIn(about, it), since }] : [];
    }),
    targets: targetsIn(judged, goals),
  };
}

function taskIn(about: About, status: TaskStatus): ReportTask {
  const { plan, window, on } = about;
  const task = taskOf(plan, status.task);
  const recent = status.handedIn.filter((it) => window.from <= it.on && it.on <= on);
  return {
    id: task.id,
    activity: task.activity,
    lead: task.lead.map((it) => nameOf(plan, it)),
    standing: status.label,
    due: status.due,
    results: recent.map((it) => resultIn(about, it)),
    ...(recent.length === 0 && owesReport(about, status, task) ? { reportDue: status.due } : {}),
  };
}

/** Whether the report of the period is due by the day on which the whole one is, or was by now, and nobody closed the task. */
function owesReport(
  { on, dueOn }: About,
  status: TaskStatus,
  { kind }: PlanTask,
): status is TaskStatus & { readonly due: CivilDate } {
  const { due, standing } = status;
  if (!kinds[kind].recurs || isOver(standing) || standing === 'submitted' || due === null) return false;
  return due <= on || (dueOn !== null && due <= dueOn);
}

function wasLate({ count, delay }: TaskStatus): DoneTask['wasLate'] {
  if (count !== 'done' || delay === null || delay.since === null) return null;
  return { since: delay.since, why: delay.explained?.reason ?? null };
}

function dutyIn(about: About, { duty, title, lead, label, due, delay, handedIn }: DutyStatus): ReportDuty {
  const { plan, window, on: day } = about;
  const recent = handedIn.filter((it) => window.from <= it.on && it.on <= day);
  return {
    id: duty,
    activity: title,
    lead: [nameOf(plan, lead)],
    standing: label,
    due,
    results: recent.map((it) => resultIn(about, it)),
    since: delay?.isDone === false ? delay.since : null,
    why: delay?.explained?.reason ?? null,
  };
}

function resultIn(
  { plan, checked }: About,
  { on, by, summary, difficulties, documents, dossiers, answer }: HandedIn,
): ReportResult {
  return {
    on,
    by: nameOf(plan, by),
    summary,
    documents: documents.map(({ title, number, issuedOn }) => ({ title, number, issuedOn })),
    difficulties,
    dossiers: checked(dossiers),
    answer: answer === null ? 'pending' : answer.accepted ? 'accepted' : 'returned',
  };
}

function unitsOn({ holder }: LostBasis, on: CivilDate): Pick<ProgressReport, 'unit' | 'within'> {
  const [here, above] = holder === null ? [] : chainOn(localUnits, holder, on);
  return { unit: here?.name ?? null, within: above === undefined ? null : { vi: above.name.vi, en: above.name.en } };
}

function lostIn({ plan, tasks }: LostBasis): readonly ReportLoss[] {
  const all = [...plan, ...tasks.flatMap(({ lost }) => lost)];
  const first = [...new Map(all.map((it) => [it.reference, it])).values()];
  return first.map(({ reference, number, since, because }) => ({
    number,
    since,
    because,
    ofPlan: plan.some((it) => it.reference === reference),
    tasks: tasks.filter(({ lost }) => lost.some((it) => it.reference === reference)).map(({ task }) => task),
  }));
}

function sourcesOf(plan: PlanFile, { cites }: ReportWindow): readonly Citation[] {
  const named = plan.targets.flatMap((it) => it.indicator ?? []);
  const used = indicators.filter(({ id }) => named.includes(id)).flatMap(({ formulas }) => formulas);
  const all = [...cites, ...used.flatMap((it) => it.cites)];
  return [...new Map(all.map((it) => [`${it.instrument} ${it.locator}`, it])).values()];
}

function taken(it: Assumption, choices: Choices): Label {
  const choice = it.choices[choose(it, choices)] ?? { vi: '', en: '' };
  return { vi: `${it.about.vi}: ${choice.vi}.`, en: `${it.about.en}: ${choice.en}.` };
}

function endOf(day: CivilDate): Instant {
  return instantAt(day, '23:59:59');
}
