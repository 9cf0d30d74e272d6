import { momentInWords } from '@motcua/atlas';
import { civilDate, dayOf, type Instant, type Language, timeOf, toEpochDay } from '@motcua/calendar';
import type { CaseView } from '@motcua/engine';
import type { ExampleLine } from '@motcua/kit';
import { definitionsIn, inOrder } from '../commands/log.ts';
import { eventLabel } from '../event-label.ts';
import { table } from '../table.ts';
import { casesOf, type Stride, type Walking } from './walking.ts';

/** Everything that happened on a walk, one line each. */
export async function logText(walking: Walking, language: Language): Promise<string> {
  const records = await recordsOf(walking);
  const rules = definitionsIn(walking.engine, records);
  const several = new Set(records.map((it) => it.case)).size > 1;
  const opened = language === 'vi' ? 'Bắt đầu' : 'Begun';
  const rows = records.map((it) => {
    const what = it.type === 'opened' ? opened : eventLabel(it, rules.get(it.case) ?? null, language);
    return [momentInWords(it.at, language), ...(several ? [it.case] : []), what, it.by.role];
  });
  return table(rows, '  ');
}

/** The records of every case of a walk, as they happened. */
export async function recordsOf(walking: Walking) {
  const cases = await casesOf(walking);
  const logs = await Promise.all(cases.map((it) => walking.engine.log(it.id)));
  return inOrder(logs.flat());
}

/** A walk as a worked example has it: from when, and the lines that lead there again, with what holds in the end. */
export interface ExampleOfWalk {
  readonly of: string;
  /** `2025-01-06 10:00`. */
  readonly from: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly lines: readonly ExampleLine[];
}

/** The worked example that reproduces a walk. */
export async function exampleOf(walking: Walking): Promise<ExampleOfWalk> {
  const { start, strides } = walking;
  const { receivedAt, definition, choices } = start;
  const from = `${dayOf(receivedAt)} ${clockTime(receivedAt)}`;
  const cases = await casesOf(walking);
  const lines = [...strides.map((it) => lineOf(it, receivedAt)), ...cases.flatMap(holding)];
  return { of: definition.version, from, choices, lines };
}

function lineOf(stride: Stride, from: Instant): ExampleLine {
  const moment = `d${daysBetween(from, stride.at)} ${clockTime(stride.at)}`;
  if (stride.kind === 'wait') return `${moment} sweep`;
  const line = `${moment} ${nameOf(stride.case)} ${stride.role} ${stride.type}`;
  return Object.keys(stride.data).length === 0 ? line : [line, stride.data];
}

function holding({ id, state, status }: CaseView): readonly string[] {
  const { value } = state.snapshot;
  if (typeof value === 'string') return [];
  const regions = Object.entries(value).map(([region, it]) => {
    const path = pathOf(it);
    return region === 'promise' ? `= ${nameOf(id)} promise ${path}` : `= ${nameOf(id)} in ${path}`;
  });
  return [...regions, ...(status === 'closed' ? [`= ${nameOf(id)} closed`] : [])];
}

/** `{ inProgress: 'reworking' }` as `inProgress.reworking`; of states side by side the first. */
function pathOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [first] = Object.entries(value);
  return first === undefined ? '' : `${first[0]}.${pathOf(first[1])}`.replace(/\.$/, '');
}

function nameOf(id: string): string {
  return id.split('/').at(-1) ?? id;
}

function daysBetween(from: Instant, to: Instant): number {
  return toEpochDay(civilDate(dayOf(to))) - toEpochDay(civilDate(dayOf(from)));
}

function clockTime(at: Instant): string {
  const time = timeOf(at);
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}
