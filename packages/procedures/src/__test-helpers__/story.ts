import { addDays, civilDate, instant } from '@motcua/calendar';
import type { Definition, ExampleLine } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { expect } from 'vitest';
import { exampleDossier } from '../example-dossier.ts';
import { open, type Run, type Running, send, sweep } from './driver.ts';

/** A story that a test tells: its lines are those of a `WorkedExample`. */
export interface Story {
  readonly says: string | Label;
  readonly of: Definition;
  readonly from: string;
  readonly cites: readonly Citation[];
  readonly choices?: Readonly<Record<string, string>>;
  readonly dossier?: Readonly<Record<string, unknown>>;
  readonly lines: readonly Line[];
}

/** One line of a story, with what comes with the event. */
export type Line = ExampleLine;

/** Plays a story and checks what it says must hold. */
export function play(story: Story): Run {
  const start = story.from.slice(0, 10);
  const { run, outcome } = open(story.of, dossierOf(story), instant(story.from.replace(' ', 'T')), story.choices ?? {});
  expect(outcome.ok, 'opened').toBe(true);
  for (const line of story.lines) {
    const [text, data] = typeof line === 'string' ? [line, {}] : line;
    const dated = text.replace(/\bd(\d+)\b/g, (_, days) => addDays(civilDate(start), Number(days)));
    if (dated.startsWith('= ')) hold(run, dated, text);
    else happen(run, dated, data);
  }
  return run;
}

function happen(run: Run, line: string, data: Readonly<Record<string, unknown>>): void {
  const refused = line.startsWith('! ');
  const [day = '', hour = '', name = '', role = '', type = '', code = ''] = line.replace('! ', '').split(' ');
  const at = instant(`${day}T${hour}`);
  if (name === 'sweep') {
    sweep(run, at);
    return;
  }
  const outcome = send(run, name, { type, at, by: { role }, data });
  expect(outcome.ok ? 'taken' : outcome.refusal.code, line).toBe(refused ? code : 'taken');
}

function hold(run: Run, line: string, text: string): void {
  const [, name = '', what = '', which = '', on = ''] = line.split(' ');
  const [is, wanted] = observed(run.cases.get(name), what, which, on);
  expect(is, text).toEqual(wanted);
}

/** What is, and what should be, for one line. */
function observed(running: Running | undefined, what: string, which: string, on: string): readonly [unknown, unknown] {
  if (what === 'absent') return [running?.name, undefined];
  if (running === undefined) return ['no such case', what];
  const { state, letters } = running;
  if (what === 'closed') return [state.snapshot.status, 'done'];
  if (what === 'due') return [state.clocks[which]?.due?.on ?? 'none', on];
  if (what === 'letter')
    return [letters.some((it) => it.letter === which) ? which : letters.map((it) => it.letter), which];
  const region = what === 'in' ? 'work' : 'promise';
  const paths = pathsOf(state.snapshot.value);
  const found = paths.some((it) => it === `${region}.${which}` || it.startsWith(`${region}.${which}.`));
  return [found ? which : paths, which];
}

function pathsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value as object).flatMap(([key, inner]) => {
    const deeper = pathsOf(inner);
    return deeper.length === 0 ? [key] : deeper.map((it) => `${key}.${it}`);
  });
}

/** The story's own dossier, or the part of the example that the procedure asks for. */
function dossierOf({ of, dossier }: Story): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = { ...exampleDossier, ...dossier };
  if (of.id.includes('residence')) whole.delivery = exampleDossier.residenceDelivery;
  const fields = Object.keys(of.dossier.shape).filter((it) => whole[it] !== undefined);
  return Object.fromEntries(fields.map((it) => [it, whole[it]]));
}
