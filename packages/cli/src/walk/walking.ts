import {
  type CalendarEdition,
  type Instant,
  instant,
  passedAt,
  vietnam,
  type WorkingCalendar,
  workingCalendar,
} from '@motcua/calendar';
import { type CaseView, createEngine, type Engine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import type { Definition, Refusal } from '@motcua/kit';
import { offices } from '../calendar-of.ts';
import { organisation } from '../units.ts';

/** Where a walk begins. */
export interface WalkStart {
  readonly definition: Definition;
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly receivedAt: Instant;
  readonly choices: Readonly<Record<string, string>>;
  readonly calendar?: CalendarEdition;
}

/** One step of a walk: something is done, or nothing until an instant. */
export type Stride =
  | {
      readonly kind: 'event';
      readonly case: string;
      readonly role: string;
      readonly type: string;
      readonly at: Instant;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'wait'; readonly at: Instant };

/** A walk as far as it has come. It is kept in memory: an engine, and the strides that led there. */
export interface Walking {
  readonly start: WalkStart;
  readonly root: string;
  readonly engine: Engine;
  readonly strides: readonly Stride[];
  /** How late it is. */
  readonly at: Instant;
}

/** What a stride came to. */
export type Strode =
  | { readonly ok: true; readonly walking: Walking }
  | { readonly ok: false; readonly refusal: Refusal };

/** Opens the case that is walked; it is called as in worked examples. */
export async function begin(start: WalkStart): Promise<Strode> {
  const { definition, dossier, receivedAt, choices, calendar = vietnam } = start;
  const engine = createEngine({
    store: memoryStore(),
    definitions: [definition],
    calendars: [calendar],
    offices,
    organisation,
  });
  const root = Object.keys(definition.members).length > 0 ? 'group' : 'case';
  const [role = ''] = Object.keys(definition.roles);
  const opened = await engine.open({
    id: root,
    procedure: definition.id,
    dossier,
    receivedAt,
    choices,
    by: { role },
  });
  return opened.ok
    ? { ok: true, walking: { start, root, engine, strides: [], at: receivedAt } }
    : { ok: false, refusal: opened.refusal };
}

/** Takes one stride on; a refusal leaves everything as it was. */
export async function strideOn(walking: Walking, stride: Stride): Promise<Strode> {
  const { engine, strides } = walking;
  if (stride.kind === 'wait') await engine.sweep(stride.at);
  else {
    const { role, type, at, data } = stride;
    const answer = await engine.send(stride.case, { type, at, by: { role }, data });
    if (!answer.ok) return { ok: false, refusal: answer.refusal };
  }
  return { ok: true, walking: { ...walking, strides: [...strides, stride], at: stride.at } };
}

/** The walk before its last stride: walked anew, for a case does not go back. */
export async function undone({ start, strides }: Walking): Promise<Walking> {
  const again = await begin(start);
  if (!again.ok) throw new Error('a walk that was begun cannot be begun again');
  let { walking } = again;
  for (const stride of strides.slice(0, -1)) {
    const next = await strideOn(walking, stride);
    if (!next.ok) throw new Error(`a stride that was taken is refused: ${next.refusal.says.en}`);
    walking = next.walking;
  }
  return walking;
}

/** The calendar that a walk is counted by. */
export function calendarOf({ start }: Walking): WorkingCalendar {
  return workingCalendar(start.calendar ?? vietnam);
}

/** Every case of a walk, the first first. */
export async function casesOf({ engine, root }: Walking): Promise<readonly CaseView[]> {
  const view = await engine.case(root);
  const members = await Promise.all(view.members.map((it) => engine.case(it.case)));
  return [view, ...members];
}

/** The next instant at which a deadline will have passed, now for one that lies behind; null where none runs. */
export async function nextPassing(walking: Walking): Promise<Instant | null> {
  const cases = await casesOf(walking);
  const ahead = cases.flatMap(({ clocks }) =>
    clocks.flatMap(({ due, passed }) => (due === null || passed ? [] : [passedAt(due)])),
  );
  const [first = null] = ahead.sort();
  return first === null || first >= walking.at ? first : walking.at;
}

/** An instant that somebody wrote: a day, or a day and an hour. */
export function readMoment(text: string, usualHour: string): Instant {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  return instant(day ? `${text}T${usualHour}` : text.replace(' ', 'T'));
}
