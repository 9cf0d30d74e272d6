import type { z } from 'zod';
import { planFile } from './plan-file.ts';

/** An entry of a list that is as it should be, and where it stands. */
export interface Row<T> {
  /** `tasks[3]`. */
  readonly path: string;
  readonly it: T;
}

/** The names that there are; null where the file does not say, so that none of them can be missed. */
export type Names = ReadonlySet<string> | null;

/** What can be read of a plan file, however much of it is wrong: so that one fault does not hide the others. */
export interface PlanRows {
  readonly lists: ReturnType<typeof listsOf>;
  /** Every id that is written in a list, also of entries that are wrong in another way; null where there is no list. */
  readonly ids: Readonly<Record<'areas' | 'goals' | 'tasks' | 'targets' | 'references' | 'printed', Names>>;
  readonly units: Names;
  /** The passages that are quoted by entries which cannot be read; `any` where it cannot be told which. */
  readonly unread: ReadonlySet<string> | 'any';
  /** A field of the file itself, where it is a text. */
  readonly text: (name: string) => string | null;
  /** A field of the file itself, where it is a list: its texts with their places. */
  readonly texts: (name: string) => readonly Row<string>[];
  readonly year: number | null;
  readonly decidedOn: string | null;
}

/** Reads what can be read of a plan file. */
export function rowsOf(json: unknown): PlanRows {
  const file = recordOf(json);
  const year = planFile.shape.year.safeParse(file.year);
  const decided = planFile.shape.decision.shape.issuedOn.safeParse(recordOf(file.decision).issuedOn);
  const ids = (list: string) => (Array.isArray(file[list]) ? new Set(file[list].flatMap(idOf)) : null);
  const units = Object.keys(recordOf(file.units));
  return {
    lists: listsOf(file),
    ids: {
      areas: ids('areas'),
      goals: ids('goals'),
      tasks: ids('tasks'),
      targets: ids('targets'),
      references: ids('references'),
      // A plan may leave out what is printed; then nothing is.
      printed: file.printed === undefined ? new Set() : ids('printed'),
    },
    units: units.length === 0 ? null : new Set(units),
    unread: unreadIn(file),
    text: (name) => (typeof file[name] === 'string' ? file[name] : null),
    texts: (name) =>
      listOf(file[name]).flatMap((it, index) => (typeof it === 'string' ? [{ path: `${name}[${index}]`, it }] : [])),
    year: year.success ? year.data : null,
    decidedOn: decided.success ? decided.data : null,
  };
}

/** The entries of each list that are as they should be, whatever the others are. */
function listsOf(file: Readonly<Record<string, unknown>>) {
  const { areas, goals, tasks, targets, references, printed, headings, saidAgain } = planFile.shape;
  return {
    areas: readable('areas', areas.element, file),
    goals: readable('goals', goals.element, file),
    tasks: readable('tasks', tasks.element, file),
    targets: readable('targets', targets.element, file),
    references: readable('references', references.element, file),
    printed: readable('printed', printed.unwrap().element, file),
    headings: readable('headings', headings.unwrap().element, file),
    saidAgain: readable('saidAgain', saidAgain.unwrap().element, file),
  };
}

/** The passages that entries name which are not as they should be. */
function unreadIn(file: Readonly<Record<string, unknown>>): PlanRows['unread'] {
  const { areas, goals, tasks, targets, headings, saidAgain } = planFile.shape;
  const broken = [
    ...brokenIn(file.areas, areas.element),
    ...brokenIn(file.goals, goals.element),
    ...brokenIn(file.tasks, tasks.element),
    ...brokenIn(file.targets, targets.element),
  ].map((it) => recordOf(it).quotes);
  const alone = [
    ...brokenIn(file.headings, headings.unwrap().element),
    ...brokenIn(file.saidAgain, saidAgain.unwrap().element),
  ];
  const quotes = [...broken.flatMap(listOf), ...alone].map((it) => recordOf(it).passage);
  const isOpen = broken.some((it) => !Array.isArray(it)) || quotes.some((it) => typeof it !== 'string');
  return isOpen ? 'any' : new Set(quotes.flatMap((it) => (typeof it === 'string' ? [it] : [])));
}

function brokenIn(list: unknown, entry: z.ZodType): readonly unknown[] {
  return listOf(list).filter((it) => !entry.safeParse(it).success);
}

/** The id that is written in something that may be anything. */
export function idOf(entry: unknown): readonly string[] {
  const { id } = recordOf(entry);
  return typeof id === 'string' ? [id] : [];
}

/** Something that may be anything as a record; empty where it is none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readable<T extends z.ZodType>(
  list: string,
  entry: T,
  file: Readonly<Record<string, unknown>>,
): readonly Row<z.output<T>>[] {
  return listOf(file[list]).flatMap((it, index) => {
    const read = entry.safeParse(it);
    return read.success ? [{ path: `${list}[${index}]`, it: read.data }] : [];
  });
}
