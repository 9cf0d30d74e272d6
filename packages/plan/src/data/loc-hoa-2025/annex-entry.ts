import type { PlanFile, PlanTask } from '../../plan-file.ts';
import { annexPrinted } from './annex-printed.ts';

type Quote = PlanTask['quotes'][number];
type Goal = PlanFile['goals'][number];
type WithDefaults<Row, Key extends keyof Row> = Omit<Row, Key> & Partial<Pick<Row, Key>>;
type TaskRow = WithDefaults<
  Omit<PlanTask, 'section' | 'goal'>,
  'procedures' | 'targets' | 'restsOn' | 'quotes' | 'reading'
>;
type GoalRow = WithDefaults<Omit<Goal, 'area'>, 'quotes' | 'reading'>;

const printed = new Map(annexPrinted.map((cell) => [cell.id, cell.text]));
const purposes = [
  'number',
  'heading',
  'goal',
  'activity',
  'product',
  'lead',
  'support',
  'deadline',
  'target',
] as const satisfies readonly Quote['as'][];

/** Whole cells of one printed row: for each purpose the column that is read for it. */
export function cells(row: number, columns: Partial<Record<Quote['as'], number>>): readonly Quote[] {
  return purposes.flatMap((as) => {
    const column = columns[as];
    return column === undefined ? [] : [{ passage: idOf(row, column), text: textOf(idOf(row, column)), as }];
  });
}

/** Words of one printed cell, where the cell holds more than one thing. */
export function words(row: number, column: number, as: Quote['as'], text: string): Quote {
  return { passage: idOf(row, column), text, as };
}

/** An activity of the annex: its goal is in its id. */
export function entry(task: TaskRow): PlanTask {
  return {
    section: 'annex',
    goal: above(task.id),
    procedures: [],
    targets: [],
    restsOn: [],
    quotes: [],
    reading: [],
    ...task,
  };
}

/** A goal of the annex: its heading, or where its part has no headings the part itself, is in its id. */
export function goal(it: GoalRow): Goal {
  return { area: above(it.id), quotes: [], reading: [], ...it };
}

function above(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

function idOf(row: number, column: number): string {
  return `annex.r${row}.c${column}`;
}

function textOf(id: string): string {
  const text = printed.get(id);
  if (text === undefined) throw new Error(`The annex prints nothing in «${id}». Quote a cell that holds words.`);
  return text;
}
