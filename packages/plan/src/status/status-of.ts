import { addDays, type CivilDate, dayOf, type Instant } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { dutiesOf } from '../duties/duties-of.ts';
import { dutyDefinitionId } from '../duties/duty-definition.ts';
import type { Span } from '../indicators/indicator.ts';
import { type Verdict, verdictsOn } from '../indicators/verdict.ts';
import { type Loss, type LostBasis, lostBasisOn } from '../lost-basis.ts';
import type { PlanFile, PlanTask } from '../plan-file.ts';
import { periodOf } from '../report/period.ts';
import { reportWindow } from '../report/report-window.ts';
import { taskDefinitionId } from '../task-definition.ts';
import { ownDossiers } from './own-dossiers.ts';
import { withReported } from './reported.ts';
import { countOf, isOver, promiseOf, standingLabels, standingOf } from './standing.ts';
import type { Delay, DutyStatus, TaskCount, TaskStatus, WorkStatus } from './task-status.ts';
import { droppedOf, explanationOf, guidanceOf, handedInOf } from './told.ts';

/** How a plan stands on a day. */
export interface PlanStatus {
  readonly plan: string;
  readonly at: Instant;
  /** The days over which the targets are judged. */
  readonly span: Span;
  /** Every task, in the order of the plan. */
  readonly tasks: readonly TaskStatus[];
  /** Every duty of its year, which no count of tasks includes. */
  readonly duties: readonly DutyStatus[];
  /** What each target comes to, one verdict for each formula. */
  readonly verdicts: readonly Verdict[];
  /** How many tasks of each part stand how, in the order of the plan. */
  readonly parts: readonly { readonly part: string; readonly counts: StatusCounts }[];
  readonly counts: StatusCounts;
  readonly lost: LostBasis;
}

/** How many tasks stand how. */
export type StatusCounts = Readonly<Record<TaskCount | 'tasks', number>>;

/**
 * How every task and target of a plan stands at an instant, from the accounts of its cases and of dossiers as they were
 * at that instant. The targets are judged at that moment, by the dossiers of the plan’s own unit. Pure.
 *
 * @example
 * ```ts
 * import { instant } from '@motcua/calendar';
 * import { locHoa2025, statusOf } from '@motcua/plan';
 * const { counts, tasks } = statusOf(locHoa2025, [], instant('2025-03-20T17:00'));
 * counts.notOpened === counts.tasks; // => true
 * tasks[0]?.label.en; // => 'not opened'
 * ```
 */
export function statusOf(
  plan: PlanFile,
  accounts: readonly CaseAccount[],
  at: Instant,
  choices: Choices = {},
): PlanStatus {
  const lost = lostBasisOn(plan, dayOf(at));
  const cases = casesOf(accounts);
  const tasks = plan.tasks.map((task) => {
    const losses = lost.tasks.find((it) => it.task === task.id)?.lost ?? [];
    return taskStatus(plan, task, cases.get(taskDefinitionId(plan, task.id)), losses, at);
  });
  const year = reportWindow(periodOf(plan.year, 'Y'));
  const span = { from: year.from, until: dayOf(at) };
  const own = ownDossiers(plan, accounts, span.until, choices);
  const verdicts = verdictsOn(plan.targets, own, { ...span, at }, choices);
  return {
    plan: plan.id,
    at,
    span,
    tasks,
    duties: dutiesOf(plan).map(({ slug, title, lead }) => {
      const id = dutyDefinitionId(plan, slug);
      return { duty: id, title, lead, ...workStatus(cases.get(id), at) };
    }),
    verdicts: withReported(plan.targets, verdicts, tasks, year),
    parts: partsOf(plan).map((part) => ({ part, counts: countsIn(tasks.filter((it) => it.part === part)) })),
    counts: countsIn(tasks),
    lost,
  };
}

/**
 * The parts of a plan: its areas that lie in no other.
 *
 * @example
 * ```ts
 * import { locHoa2025, partsOf } from '@motcua/plan';
 * partsOf(locHoa2025).slice(0, 3); // => ['I', 'II', 'III']
 * ```
 */
export function partsOf({ areas }: PlanFile): readonly string[] {
  return [...new Set(areas.map(({ id }) => partOf(areas, id)))];
}

/** The part that an area lies in: the outermost area whose number its own begins with. */
export function partOf(areas: PlanFile['areas'], id: string): string {
  const around = areas.filter((it) => id === it.id || id.startsWith(`${it.id}.`));
  return around.toSorted((a, b) => a.id.length - b.id.length)[0]?.id ?? id;
}

/** How many of some tasks stand how. */
export function countsIn(tasks: readonly TaskStatus[]): StatusCounts {
  const of = (count: TaskCount) => tasks.filter((it) => it.count === count).length;
  return {
    tasks: tasks.length,
    done: of('done'),
    notBegun: of('notBegun'),
    inHand: of('inHand'),
    late: of('late'),
    waiting: of('waiting'),
    notOpened: of('notOpened'),
    dropped: of('dropped'),
    unfinished: of('unfinished'),
    notArisen: of('notArisen'),
  };
}

/** The case of each task: the one opened last, where it was opened again; of two at once, that whose id comes last. */
function casesOf(accounts: readonly CaseAccount[]): ReadonlyMap<string, CaseAccount> {
  const tasks = accounts.filter(({ matter }) => matter === 'task');
  const order = ({ receivedAt, id }: CaseAccount) => `${receivedAt} ${id}`;
  return new Map(tasks.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map((it) => [it.procedure, it]));
}

function taskStatus(
  { areas, goals }: PlanFile,
  { id, goal }: PlanTask,
  account: CaseAccount | undefined,
  lost: readonly Loss[],
  at: Instant,
): TaskStatus {
  const area = goals.find((it) => it.id === goal)?.area ?? goal;
  return { task: id, area, part: partOf(areas, area), ...workStatus(account, at), lost };
}

function workStatus(account: CaseAccount | undefined, at: Instant): WorkStatus {
  const standing = account === undefined ? 'notOpened' : standingOf(account);
  const delay = account === undefined ? null : delayOf(account, isOver(standing), at);
  return {
    standing,
    label: standingLabels[standing],
    count: countOf(standing, delay !== null && delay.since !== null && !delay.isDone),
    case: account?.id ?? null,
    due: account === undefined ? null : standing === 'submitted' ? promisedOf(account) : dueOf(account),
    delay,
    guidance: account !== undefined && standing === 'awaitingGuidance' ? guidanceOf(account) : null,
    dropped: account === undefined ? null : droppedOf(account),
    handedIn: account === undefined ? [] : handedInOf(account),
  };
}

function dueOf(account: CaseAccount): CivilDate | null {
  return account.standstills.at(-1)?.until === null ? null : promisedOf(account);
}

/** The days that were given, each once: a task that ends while an old letter is owed has the day of that letter again. */
function givenIn({ appointments }: CaseAccount): CaseAccount['appointments'] {
  return appointments.filter(({ dueAt }, index) => appointments.findIndex((it) => it.dueAt === dueAt) === index);
}

/** The day that was promised last: what was handed in was due by it, though it stands still meanwhile. */
function promisedOf(account: CaseAccount): CivilDate | null {
  const last = givenIn(account).at(-1);
  return last === undefined ? null : dayOf(last.dueAt);
}

/**
 * A task is late as its promise says; where nobody has swept since, as its day says. What was done late keeps its first
 * late day and its explanation.
 */
function delayOf(account: CaseAccount, isOver: boolean, at: Instant): Delay | null {
  const explained = explanationOf(account);
  const due = dueOf(account);
  const hasPassed = !isOver && due !== null && dayOf(at) > due;
  const passedSince = hasPassed ? addDays(due, 1) : null;
  const inTerm = latenessOf(account);
  const late = inTerm[0] ?? account.lateAt.at(-1);
  const lateSince = late === undefined ? null : dayOf(late);
  switch (promiseOf(account)) {
    case 'owed':
      return { since: lateSince ?? passedSince, explained: null, missedAgain: false, isDone: false };
    case 'owedDone':
    case 'owedAnew':
      return { since: lateSince ?? passedSince, explained: null, missedAgain: false, isDone: !hasPassed };
    case 'breached':
      return { since: lateSince ?? passedSince, explained, missedAgain: true, isDone: false };
    case 'apologised': {
      const told = account.apologies.at(-1)?.at;
      const isOld = hasPassed || inTerm.some((it) => told !== undefined && it <= told);
      return { since: isOld ? (lateSince ?? passedSince) : null, explained, missedAgain: hasPassed, isDone: false };
    }
    case 'keptAnew':
    case 'keptLate': {
      const since = inTerm[0] === undefined ? handedInLate(account) : dayOf(inTerm[0]);
      return since === null ? null : { since, explained, missedAgain: inTerm.length > 1, isDone: true };
    }
    default:
      return passedSince === null ? null : { since: passedSince, explained: null, missedAgain: false, isDone: false };
  }
}

/** When it became late under the term that runs, or ran last: what was late in an earlier period is not said again. */
function latenessOf(account: CaseAccount): readonly Instant[] {
  const { lateAt } = account;
  const from = givenIn(account).findLast(({ byApology }) => !byApology)?.from;
  return lateAt.filter((it) => from === undefined || it >= from);
}

/** The first late day of what was explained ahead, and handed in after the day that the plan gave; null where it was not. */
function handedInLate(account: CaseAccount): CivilDate | null {
  const given = givenIn(account).findLast(({ byApology }) => !byApology);
  const last = handedInOf(account).at(-1);
  if (given === undefined || last === undefined) return null;
  const due = dayOf(given.dueAt);
  return last.on > due ? addDays(due, 1) : null;
}
