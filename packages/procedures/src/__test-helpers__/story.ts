import { instant } from '@motcua/calendar';
import { type Definition, type ExampleLine, type Expectation, type Happening, readLine } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { expect } from 'vitest';
import { exampleDossier } from '../example-dossier.ts';
import { exampleDossiers } from '../example-dossiers.ts';
import { open, type Run, type Running, reorganise, send, sweep } from './driver.ts';

/** A story that a test tells: its lines are those of a `WorkedExample`. */
export interface Story {
  readonly says: string | Label;
  readonly of: Definition;
  readonly from: string;
  readonly cites: readonly Citation[];
  readonly choices?: Readonly<Record<string, string>>;
  readonly unit?: string;
  readonly dossier?: Readonly<Record<string, unknown>>;
  readonly lines: readonly Line[];
}

/** One line of a story, with what comes with the event. */
export type Line = ExampleLine;

/** Plays a story and checks what it says must hold. */
export function play(story: Story): Run {
  const receivedAt = instant(story.from.replace(' ', 'T'));
  const { run, outcome } = open(story.of, dossierOf(story), receivedAt, story.choices ?? {}, story.unit);
  expect(outcome.ok, 'opened').toBe(true);
  for (const line of story.lines) {
    const read = readLine(line, story.from);
    const text = typeof line === 'string' ? line : line[0];
    if (read.kind === 'event') happen(run, read, text);
    else if (read.kind === 'sweep') sweep(run, read.at);
    else if (read.kind === 'reorganise') reorganise(run, read.at);
    else hold(run, read, text);
  }
  return run;
}

function happen(run: Run, { case: name, refused, type, at, role, data }: Happening, text: string): void {
  const outcome = send(run, name, { type, at, by: { role }, data });
  expect(outcome.ok ? 'taken' : outcome.refusal.code, text).toBe(refused ?? 'taken');
}

function hold(run: Run, line: Expectation, text: string): void {
  const [is, wanted] = observed(run.cases.get(line.case), line);
  expect(is, text).toEqual(wanted);
}

/** What is, and what should be, for one line. */
function observed(running: Running | undefined, line: Expectation): readonly [unknown, unknown] {
  if (line.kind === 'absent') return [running?.name, undefined];
  if (running === undefined) return ['no such case', line.kind];
  const { state, letters } = running;
  switch (line.kind) {
    case 'closed':
      return [state.snapshot.status, 'done'];
    case 'due':
      return [state.clocks[line.clock]?.due?.on ?? null, line.on];
    case 'unit':
      return [state.holders?.at(-1)?.unit, line.unit];
    case 'letter': {
      const sent = letters.map((it) => it.letter);
      return [sent.includes(line.letter) ? line.letter : sent, line.letter];
    }
    case 'in':
    case 'promise': {
      const wanted = `${line.kind === 'in' ? 'work' : 'promise'}.${line.state}`;
      const paths = pathsOf(state.snapshot.value);
      return [paths.some((it) => it === wanted || it.startsWith(`${wanted}.`)) ? wanted : paths, wanted];
    }
  }
}

function pathsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value as object).flatMap(([key, inner]) => {
    const deeper = pathsOf(inner);
    return deeper.length === 0 ? [key] : deeper.map((it) => `${key}.${it}`);
  });
}

/** The story's own dossier, the procedure's example, or the part of the group's example that the procedure asks for. */
function dossierOf({ of, dossier }: Story): Readonly<Record<string, unknown>> {
  const own = exampleDossiers.find((it) => of.dossier.safeParse(it).success);
  if (own !== undefined) return { ...own, ...dossier };
  const whole: Record<string, unknown> = { ...exampleDossier, ...dossier };
  if (of.id.includes('residence')) whole.delivery = exampleDossier.residenceDelivery;
  const fields = Object.keys(of.dossier.shape).filter((it) => whole[it] !== undefined);
  return Object.fromEntries(fields.map((it) => [it, whole[it]]));
}
