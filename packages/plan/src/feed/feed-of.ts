import {
  type CivilDate,
  type DecidedDay,
  fromEpochDay,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  toEpochDay,
  type WorkingCalendar,
  yearOf,
} from '@motcua/calendar';
import type { DayEntry, DayFeed } from '@motcua/kit';
import { type Choices, choose, type Label } from '@motcua/law';
import { type DueDay, dueDaysOf } from '../deadline/due-days.ts';
import { parseDeadline } from '../deadline/parse-deadline.ts';
import { dayLabel, sayDeadline } from '../deadline/say-deadline.ts';
import { dutiesOf } from '../duties/duties-of.ts';
import type { Duty } from '../duties/duty.ts';
import { dutyDay } from '../duties/duty-day.ts';
import { rollOf } from '../kinds/schedule.ts';
import type { PlanFile, PlanTask } from '../plan-file.ts';
import { reportSendBy } from '../report/assumptions.ts';
import { type ReportWindow, reportDay, reportWindows } from '../report/report-window.ts';
import { lastDayOf } from '../report/yearly-duties.ts';

/**
 * The days of a plan as a feed, in their order: deadlines and beginnings of tasks, days of report, and what is decided
 * of the days off of its year, from the day of its decision on. What has no day has no entry.
 *
 * @throws UnreadableDeadline when a task's deadline cannot be read.
 * @throws UndecidedYear when the days of the plan's year are not decided in the calendar.
 * @example
 * ```ts
 * import { vietnam, workingCalendar } from '@motcua/calendar';
 * import { feedOf, locHoa2025 } from '@motcua/plan';
 * const feed = feedOf(locHoa2025, workingCalendar(vietnam));
 * feed.entries.find((it) => it.id === 'report.2025-Q1')?.from; // => '2025-03-20'
 * ```
 */
export function feedOf(plan: PlanFile, calendar: WorkingCalendar, choices: Choices = {}): DayFeed {
  const entries = [
    ...plan.tasks.flatMap((it) => entriesOfTask(plan, it, calendar, choices)),
    ...reportWindows(plan.year).flatMap((it) => entryOfReport(it, reportDay(it, choices, calendar), choices)),
    ...[plan.year - 1, plan.year]
      .flatMap((year) => dutiesOf({ ...plan, year }))
      .flatMap((it) => (it.kind === 'continuous' ? [] : entryOfDuty(it, calendar, choices))),
    ...restDaysIn(plan.year, calendar),
  ];
  return {
    id: plan.id,
    title: plan.title,
    entries: entries.filter(({ from }) => from >= plan.decision.issuedOn).sort(byDayThenId),
  };
}

function entriesOfTask(
  plan: PlanFile,
  task: PlanTask,
  calendar: WorkingCalendar,
  choices: Choices,
): readonly DayEntry[] {
  const deadline = parseDeadline(task.deadline);
  const days = deadline.parts.flatMap((it) => dueDaysOf(it, plan.year));
  return days.map((it, index) => {
    const day = yearOf(it.on) === plan.year ? rolled(it, calendar, choices) : it.on;
    return {
      id: `task.${task.id}.${index + 1}`,
      kind: it.kind,
      from: day,
      until: day,
      title: headed(it.kind, task.activity),
      about: [
        { vi: `Nhiệm vụ ${task.id} của ${plan.title.vi}`, en: `Task ${task.id} of ${plan.title.en}` },
        labelled('Thời hạn', 'Deadline', sayDeadline(deadline)),
        ...asPrinted(it.on, day),
        labelled('Chủ trì', 'Lead', unitsOf(plan, task.lead)),
      ],
    };
  });
}

/** The day that the clock of the task comes to: a rest day that is the last one moves. */
function rolled(it: DueDay, calendar: WorkingCalendar, choices: Choices): CivilDate {
  if (it.kind === 'start' || isWorkingDay(calendar, it.on)) return it.on;
  switch (rollOf(it, choices)) {
    case 'previousWorkingDay':
      return previousWorkingDay(calendar, it.on);
    case 'nextWorkingDay':
      return nextWorkingDay(calendar, it.on);
    case 'none':
      return it.on;
  }
}

/** Both days are told where they differ. */
function asPrinted(printed: CivilDate | null, day: CivilDate): readonly Label[] {
  if (printed === null || printed === day) return [];
  return [labelled('Ngày đã nêu', 'The day as printed', dayLabel(printed))];
}

function headed(kind: DueDay['kind'], activity: Label): Label {
  return kind === 'start' ? labelled('Bắt đầu', 'Begins', activity) : labelled('Hạn', 'Due', activity);
}

function unitsOf(plan: PlanFile, ids: readonly string[]): Label {
  const units = ids.map((id) => plan.units[id] ?? { vi: id, en: id });
  return { vi: units.map((it) => it.vi).join('; '), en: units.map((it) => it.en).join('; ') };
}

function entryOfReport(window: ReportWindow, day: CivilDate | null, choices: Choices): readonly DayEntry[] {
  if (day === null) return [];
  const whose = labelled('Ngày gửi', 'Day', reportSendBy.choices[choose(reportSendBy, choices)]);
  return [
    {
      id: `report.${window.id}`,
      kind: 'report',
      from: day,
      until: day,
      title: window.title,
      about: [dataOf(window), whose, ...asPrinted(window.sendBy, day)],
      cites: window.cites,
    },
  ];
}

/** A duty that is done once, on the day that its clock comes to; that of the books lies in the year after. */
function entryOfDuty(duty: Duty, calendar: WorkingCalendar, choices: Choices): readonly DayEntry[] {
  const { title, cites, periods } = duty;
  const [period] = periods;
  const [day, written] = [dutyDay(duty, period, choices, calendar), lastDayOf(period)];
  if (day === null || written === null) return [];
  const moved = written === day ? [] : [labelled('Ngày đã nêu', 'The day as printed', dayLabel(written))];
  const about = [dataOf(period), ...moved];
  return [{ id: `duty.${period.id}`, kind: 'deadline', from: day, until: day, title, about, cites }];
}

function dataOf({ from, until }: Pick<ReportWindow, 'from' | 'until'>): Label {
  const [first, last] = [dayLabel(from), dayLabel(until)];
  return { vi: `Số liệu từ ${first.vi} đến ${last.vi}`, en: `Data from ${first.en} to ${last.en}` };
}

/** What is decided of the year's days; a day of the forecast is not decided. */
function restDaysIn(year: number, calendar: WorkingCalendar): readonly DayEntry[] {
  const decided = [...calendar.decided].filter(([day]) => day < calendar.forecastFrom);
  return decided.filter(([day]) => yearOf(fromEpochDay(day)) === year).map(([, it]) => restDay(it));
}

function restDay(day: DecidedDay): DayEntry {
  const isWorked = day.kind === 'swappedOn' || day.kind === 'localOn';
  return {
    id: `day.${day.on}`,
    kind: isWorked ? 'worked' : 'rest',
    from: day.on,
    until: day.on,
    title: isWorked ? labelled('Làm bù', 'Worked', day.name) : labelled('Nghỉ', 'Off', day.name),
    about: [labelled('Căn cứ', 'Basis', { vi: day.instrument, en: day.instrument })],
  };
}

function labelled(vi: string, en: string, what: Label): Label {
  return { vi: `${vi}: ${what.vi}`, en: `${en}: ${what.en}` };
}

function byDayThenId(a: DayEntry, b: DayEntry): number {
  return toEpochDay(a.from) - toEpochDay(b.from) || (a.id < b.id ? -1 : 1);
}
