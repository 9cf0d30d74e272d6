import {
  addSeconds,
  addWorkingDays,
  type CivilDate,
  type Instant,
  instantAt,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
} from '@motcua/calendar';
import type { Engine } from '@motcua/engine';
import type { Definition, Refusal } from '@motcua/kit';
import type { PlanFile } from '@motcua/plan';
import { refused } from '../../refused.ts';
import type { Dice } from './dice.ts';

/** What somebody does over the year: each time, the instant at which he acts next. */
export type Story = AsyncGenerator<Instant, void, void>;

/** Where the stories of a year play. */
export interface Year {
  readonly engine: Engine;
  readonly plan: PlanFile;
  readonly calendar: WorkingCalendar;
  readonly dice: (purpose: string) => Dice;
  /** The unit that takes in dossiers on a day; absent where the plan names none. */
  readonly unitOn: (day: CivilDate) => { readonly unit?: string };
  /** How many dossiers of each procedure were received and settled so far. */
  readonly counted: Map<string, { received: number; settled: number }>;
  /** The next number of a series of documents: those of later days are higher, and none comes twice. */
  readonly nextNumber: (series: string) => number;
}

/** Lets stories act in the order of their instants; those of one instant in the order in which they are given. */
export async function tellInOrder(
  stories: readonly Story[],
  progress: (done: number, all: number) => void,
): Promise<void> {
  const waiting: { readonly at: Instant; readonly index: number; readonly story: Story }[] = [];
  const wait = async (story: Story, index: number) => {
    const next = await story.next();
    if (next.done !== true) insert(waiting, { at: next.value, index, story });
  };
  for (const [index, story] of stories.entries()) await wait(story, index);
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    await wait(first.story, first.index);
    progress(stories.length - waiting.length, stories.length);
  }
}

type Waiting = { readonly at: Instant; readonly index: number; readonly story: Story };

function insert(waiting: Waiting[], it: Waiting): void {
  const place = waiting.findIndex((other) => it.at < other.at || (it.at === other.at && it.index < other.index));
  waiting.splice(place === -1 ? waiting.length : place, 0, it);
}

/** What somebody tells a case. */
export interface Told {
  readonly type: string;
  readonly by: string;
  readonly at: Instant;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Tells a case of something that must be possible. */
export async function tell(year: Year, id: string, event: Told): Promise<void> {
  const refusal = await offer(year, id, event);
  if (refusal !== null) throw refused(refusal);
}

/** Tells a case of something that it may refuse; null where it did not. */
export async function offer({ engine }: Year, id: string, { type, by, at, data = {} }: Told): Promise<Refusal | null> {
  const answer = await engine.send(id, { type, at, by: { role: by }, data });
  return answer.ok ? null : answer.refusal;
}

/** Whether somebody may tell a case of something now, as far as that does not depend on what comes with it. */
export async function mayTell({ engine }: Year, id: string, type: string, role: string): Promise<boolean> {
  const { lastAt, status } = await engine.case(id);
  if (status !== 'open') return false;
  const all = await engine.can(id, { at: lastAt, by: { role } });
  return all.some((it) => it.event === type && it.possible);
}

/** The last day that was promised for a case; null where none runs. */
export async function promisedDay({ engine }: Year, id: string): Promise<CivilDate | null> {
  const { clocks } = await engine.case(id);
  return clocks.find((it) => it.clock === 'promise')?.due?.on ?? null;
}

/** Who may send an event: the first role that is declared for it. */
export function senderOf({ events, version }: Definition, event: string): string {
  const [first] = events[event]?.by ?? [];
  if (first === undefined) throw new RangeError(`«${version}» has no event «${event}»`);
  return first;
}

/** A working day so many working days from a day; from a day off, counted from the next working day on. */
export function workingDayAfter({ calendar }: Year, day: CivilDate, count: number): CivilDate {
  const from = isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day);
  return addWorkingDays(calendar, from, count);
}

/** A minute of an hour of a working day. */
export function at(day: CivilDate, hour: number, dice: Dice): Instant {
  return addSeconds(instantAt(day, '00:00'), (hour * 60 + dice.int(0, 59)) * 60);
}

/** The later of two days. */
export function later<D extends CivilDate>(a: D, b: D): D {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlier<D extends CivilDate>(a: D, b: D): D {
  return later(a, b) === a ? b : a;
}
