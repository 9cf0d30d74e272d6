import { addDays, type CivilDate, civilDate, dayOf, instantAt } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import {
  isMet,
  type Loss,
  lostBasisOn,
  type PlanFile,
  type PlanTask,
  type TaskKind,
  taskDefinition,
} from '@motcua/plan';
import { caseOfTask } from '../open-tasks.ts';
import type { Dice } from './dice.ts';
import { handedIn, reasonsForDelay } from './task-words.ts';
import {
  at,
  earlier,
  later,
  mayTell,
  offer,
  promisedDay,
  type Story,
  senderOf,
  tell,
  workingDayAfter,
  type Year,
} from './year.ts';

type Moments = AsyncGenerator<ReturnType<typeof at>, CivilDate | null>;

interface TaskYear {
  readonly year: Year;
  readonly kind: TaskKind;
  /** What its reports carry beside words. */
  readonly figures: () => Readonly<Record<string, unknown>>;
  readonly definition: Definition;
  readonly id: string;
  readonly dice: Dice;
  readonly lead: string;
}

/** What becomes of a task over the year: begun, reported or handed in, returned, late and explained, dropped, accepted. */
export async function* taskStory(year: Year, task: PlanTask): Story {
  const definition = taskDefinition(year.plan, task);
  const dice = year.dice(`task ${task.id}`);
  const id = caseOfTask(year.plan, task.id);
  const figures = () => figuresOf(year, task, dice);
  const lead = senderOf(definition, 'task.begun');
  const it: TaskYear = { year, kind: task.kind, figures, definition, id, dice, lead };
  const dropped = dice.chance(45) ? droppedOn(year.plan, task) : null;
  const moments = workOn(it);
  let next = await moments.next();
  const end = dropped?.on ?? civilDate(`${year.plan.year + 1}-01-01`);
  while (next.done !== true && dayOf(next.value) < end) {
    yield next.value;
    next = await moments.next();
  }
  if (next.done === true || dropped === null) return;
  const moment = at(workingDayAfter(year, dropped.on, dice.int(1, 12)), 9, dice);
  yield moment;
  const data = { cause: 'lostBasis', document: dropped.loss.number, note: dropped.loss.because.vi };
  await tell(year, id, { type: 'task.dropped', by: year.plan.standing, at: moment, data });
}

/** What becomes of a duty over the year: reported as tasks are, and left to the next year where its day lies there. */
export async function* dutyStory(year: Year, definition: Definition): Story {
  const dice = year.dice(`duty ${definition.id}`);
  const kind = definition.events['report.submitted'] === undefined ? 'oneOff' : 'continuous';
  const lead = senderOf(definition, 'task.begun');
  const moments = workOn({ year, kind, figures: () => ({}), definition, id: definition.id, dice, lead });
  const end = civilDate(`${year.plan.year + 1}-01-01`);
  for (let next = await moments.next(); next.done !== true && dayOf(next.value) < end; next = await moments.next()) {
    yield next.value;
  }
}

/** The first day on which what a task rests on is gone. */
function droppedOn(plan: PlanFile, { id }: PlanTask): { readonly on: CivilDate; readonly loss: Loss } | null {
  const end = lostBasisOn(plan, civilDate(`${plan.year}-12-31`)).tasks.find((it) => it.task === id);
  const [loss] = end?.lost ?? [];
  return loss === undefined || loss.since < plan.decision.issuedOn ? null : { on: loss.since, loss };
}

async function* workOn(it: TaskYear): Moments {
  const { year, definition, id, dice, lead } = it;
  const decided = civilDate(year.plan.decision.issuedOn);
  let today = decided;
  for (const event of ['occasion.arisen', 'schedule.known'] as const) {
    if (definition.events[event] === undefined) continue;
    if (dice.chance(35)) return null;
    today = workingDayAfter(year, addDays(decided, dice.int(30, 200)), 0);
    const moment = at(today, 8, dice);
    yield moment;
    const data = { document: `Văn bản số ${year.nextNumber('UBND-NC')}/UBND-NC` };
    await tell(year, id, { type: event, by: senderOf(definition, event), at: moment, data });
  }
  today = workingDayAfter(year, today, dice.int(1, 15));
  const begun = at(today, 9, dice);
  yield begun;
  await tell(year, id, { type: 'task.begun', by: lead, at: begun });
  if (dice.chance(6)) today = yield* guidance(it, today);
  const what = definition.events['report.submitted'] === undefined ? 'evidence' : 'report';
  while (await mayTell(year, id, `${what}.submitted`, lead)) {
    const done = yield* period(it, today, what);
    if (done === null) return null;
    today = done;
  }
  if (dice.chance(70) && (await mayTell(year, id, 'apology.sent', lead))) yield* explanation(it, today, today);
  return today;
}

/** The reason why a task is late, and a new day; one that would lie after the next report is not given. */
async function* explanation({ year, id, dice, lead }: TaskYear, after: CivilDate, done: CivilDate): Story {
  const written = at(workingDayAfter(year, after, 1), 8, dice);
  yield written;
  const wanted = workingDayAfter(year, done, dice.int(2, 5));
  const latest = workingDayAfter(year, dayOf(written), 20);
  const data = { reason: dice.pick(reasonsForDelay), newDueOn: earlier(wanted, latest) };
  await offer(year, id, { type: 'apology.sent', by: lead, at: written, data });
}

async function* guidance(
  { year, id, dice, lead }: TaskYear,
  today: CivilDate,
): AsyncGenerator<ReturnType<typeof at>, CivilDate> {
  const asked = at(workingDayAfter(year, today, 2), 10, dice);
  yield asked;
  const data = { from: 'Sở Nội vụ', reason: 'Chưa có hướng dẫn về cách thực hiện.' };
  await tell(year, id, { type: 'guidance.awaited', by: lead, at: asked, data });
  const answeredOn = workingDayAfter(year, today, dice.int(12, 60));
  const answered = at(answeredOn, 10, dice);
  yield answered;
  const document = `Công văn số ${year.nextNumber('SNV-CCHC')}/SNV-CCHC`;
  await tell(year, id, { type: 'guidance.received', by: lead, at: answered, data: { document } });
  return answeredOn;
}

/** One period, or the whole of what is done once: handed in ahead of the day or after it, returned now and then, accepted. */
async function* period(it: TaskYear, today: CivilDate, what: 'evidence' | 'report'): Moments {
  const { year, kind, definition, id, dice, lead } = it;
  const due = (await promisedDay(year, id)) ?? workingDayAfter(year, today, 40);
  const isLate = dice.chance(9) || due <= today;
  // Some stay late over the next report.
  const days = !isLate ? -dice.int(2, 9) : dice.chance(25) ? dice.int(55, 80) : dice.int(4, 15);
  const aimed = workingDayAfter(year, due, days);
  let day = later(aimed, workingDayAfter(year, today, 1));
  if (day > lastDayOf(year)) return null;
  const missedOn = later(workingDayAfter(year, due, 1), today);
  if (workingDayAfter(year, missedOn, 1) < day && dice.chance(75)) yield* explanation(it, missedOn, day);
  for (let returned = 0; ; returned++) {
    const submitted = at(day, 10, dice);
    yield submitted;
    const data = { ...handedIn(year, kind, what, day, dice), ...it.figures() };
    await tell(year, id, { type: `${what}.submitted`, by: lead, at: submitted, data });
    const answered = at(workingDayAfter(year, day, 1), 14, dice);
    yield answered;
    const by = senderOf(definition, `${what}.accepted`);
    if (returned > 0 || !dice.chance(8)) {
      await tell(year, id, { type: `${what}.accepted`, by, at: answered });
      return dayOf(answered);
    }
    const reason = 'Thiếu tài liệu kiểm chứng kèm theo.';
    await tell(year, id, { type: `${what}.returned`, by, at: answered, data: { reason } });
    day = workingDayAfter(year, dayOf(answered), dice.int(1, 2));
  }
}

/** What the reports of procedures and of figures carry beside words. */
function figuresOf(year: Year, task: PlanTask, dice: Dice): Readonly<Record<string, unknown>> {
  if (task.kind === 'procedure') {
    const procedures = task.procedures.length === 0 ? ['one-stop'] : task.procedures;
    const none = { received: 0, settled: 0 };
    return { dossiers: procedures.map((it) => ({ procedure: it, ...(year.counted.get(it) ?? none) })) };
  }
  if (task.kind !== 'indicator') return {};
  const targets = year.plan.targets.filter((it) => task.targets.includes(it.id));
  const values = targets.map((it) => ({ target: it.id, value: Math.max(0, it.value + dice.int(-3, 2)) }));
  const isHeld = targets.every((it, index) => {
    const numerator = (values[index]?.value ?? 0) * 1_000_000;
    return isMet(it, { formula: 'reported', numerator, denominator: 100_000_000, unknown: 0 });
  });
  const missed = {
    reason: 'Số hồ sơ phát sinh tăng so với cùng kỳ.',
    measure: 'Phân công thêm người hỗ trợ tại quầy.',
  };
  return { values, verdict: isHeld ? 'held' : 'missed', ...(isHeld ? {} : missed) };
}

function lastDayOf({ plan }: Year): CivilDate {
  return civilDate(`${plan.year}-12-29`);
}

/** When the year is over: what is open is closed with it. */
export async function* closingStory(year: Year): Story {
  const { plan, engine } = year;
  const moment = instantAt(civilDate(`${plan.year + 1}-01-02`), '08:00');
  yield moment;
  await engine.sweep(moment);
  const data = { reason: 'Hết năm thực hiện Kế hoạch.' };
  for (const task of plan.tasks) {
    const id = caseOfTask(plan, task.id);
    if (await mayTell(year, id, 'year.closed', plan.standing)) {
      await tell(year, id, { type: 'year.closed', by: plan.standing, at: moment, data });
    }
  }
}
