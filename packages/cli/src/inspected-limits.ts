import type { InspectedLimit, LimitOutcome } from '@motcua/atlas';
import { type LedgerEntry, ledgerOf, type WorkingCalendar, workingCalendar } from '@motcua/calendar';
import type { CaseView } from '@motcua/engine';
import { type Definition, officeOf, type RunningClock } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { offices } from './calendar-of.ts';
import { lawOf } from './clock-law.ts';
import type { Session } from './session.ts';

/** Every clock that a case has had, from its start to its end, as its log shows them record by record. */
export async function limitsOf(
  { engine, calendars }: Session,
  { id, state }: CaseView,
  definition: Definition,
  member: Label | null,
): Promise<readonly InspectedLimit[]> {
  const moments = [...new Set((await engine.log(id)).map((it) => it.at))];
  const views = await Promise.all(moments.map((at) => engine.caseAt(id, at)));
  const runs: Run[] = [];
  for (const view of views) {
    if (view !== null) follow(runs, view);
  }
  return runs.flatMap(({ name, running, view, ended }) => {
    const declared = definition.clocks[name];
    if (declared === undefined) return [];
    const { clock, due, passed, term } = running;
    const environment = { calendar: calendarOf(view), offices };
    const ledger: readonly LedgerEntry[] =
      declared.before === undefined ? ledgerOf(clock, environment.calendar, officeOf(declared, environment)) : [];
    const outcome: LimitOutcome = passed ? 'missed' : (ended ?? (due === null ? 'standing' : 'running'));
    const cites = lawOf(definition, { clock: name, term }, state.governedOn);
    return [{ member, clock: declared.label, from: clock.from, dueAt: due?.at ?? null, outcome, cites, ledger }];
  });

  function calendarOf({ calendar: { edition, knownAt, forecastUntil } }: CaseView): WorkingCalendar {
    const found = calendars.find((it) => it.id === edition);
    if (found === undefined) throw new RangeError(`the calendar edition «${edition}» is not known`);
    return workingCalendar(found, {
      ...(knownAt === null ? {} : { knownAt }),
      ...(forecastUntil === null ? {} : { allowForecast: forecastUntil }),
    });
  }
}

/** A clock from when it was first seen; `view` is the last that had it. */
interface Run {
  readonly name: string;
  running: RunningClock;
  view: CaseView;
  /** How it ended before its time, if it did. */
  ended: 'met' | 'moved' | null;
}

/** What a further view tells of the clocks: which go on, which ended, which began. */
function follow(runs: Run[], view: CaseView): void {
  const { clocks } = view.state;
  for (const run of runs.filter((it) => it.ended === null)) {
    const now = clocks[run.name];
    if (now === undefined) run.ended = 'met';
    else if (run.running.term !== null && now.term === null) run.ended = 'moved';
    else Object.assign(run, { running: now, view });
  }
  for (const [name, running] of Object.entries(clocks)) {
    if (!runs.some((it) => it.name === name && it.ended === null)) runs.push({ name, running, view, ended: null });
  }
  if (view.closedAt === null) return;
  for (const run of runs) run.ended ??= 'met';
}
