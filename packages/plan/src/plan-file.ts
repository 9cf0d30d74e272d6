import { z } from 'zod';

const words = z.string().trim().min(1).max(4000);
const label = z.strictObject({ vi: words, en: words });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();

/** `II`, `II.2`, `II.2.2`, `II.2.2.1`; in the body `body.II.2.b.3`: a number as the plan prints it, without zeros before it, with a counter where it prints none. */
const numbered = z
  .string()
  .regex(/^(body\.)?[IVX]+(\.[1-9a-zđ][0-9a-zđ]*)*$/)
  .max(40);

/** Up to here a value is compared exactly, to six digits behind the point. */
const largestValue = 1_000_000_000;

/** A piece of what is printed, as it is printed: which passage, and which words of it. */
const quote = z.strictObject({
  passage: z.string().min(1).max(40),
  text: words,
  as: z.enum(['number', 'heading', 'goal', 'activity', 'product', 'lead', 'support', 'deadline', 'target']),
});

/** How a word or its place was repaired, and how sure the reading is. */
const reading = z.strictObject({
  note: label,
  confidence: z.enum(['certain', 'likely', 'doubtful']),
});

const passage = z.strictObject({
  /** `annex.r12.c3`, `body.II.2.b.p4`. */
  id: z.string().min(1).max(40),
  text: z.string().min(1).max(8000),
});

const area = z.strictObject({
  id: numbered,
  title: label,
  quotes: z.array(quote).max(200).default([]),
  reading: z.array(reading).max(40).default([]),
});

const goal = z.strictObject({
  id: numbered,
  area: numbered,
  text: label,
  quotes: z.array(quote).max(200).default([]),
  reading: z.array(reading).max(40).default([]),
});

/** How a task is done, and so by which machine it runs. */
export const taskKinds = ['continuous', 'oneOff', 'onEvent', 'byReference', 'procedure', 'indicator'] as const;

/** How a task is done: on and on with reports, once by a day, once something happens, by another schedule, as procedures that are run, as a figure that is held. */
export type TaskKind = (typeof taskKinds)[number];

const task = z.strictObject({
  id: numbered,
  section: z.enum(['annex', 'body']),
  goal: numbered,
  activity: label,
  product: label.nullable(),
  /** Ids of the units that lead, and of those that support. */
  lead: z.array(slug).max(12),
  support: z.array(slug).max(12),
  /** As printed; empty where nothing is printed. */
  deadline: z.string().max(400),
  kind: z.enum(taskKinds),
  /** Slugs of the procedures that are run: of the kind `procedure`. */
  procedures: z.array(slug).max(40).default([]),
  targets: z.array(z.string().min(1).max(60)).max(40).default([]),
  /** The documents that the task rests on: ids of `references`. */
  restsOn: z.array(slug).max(20).default([]),
  quotes: z.array(quote).max(200).default([]),
  reading: z.array(reading).max(40).default([]),
});

const target = z.strictObject({
  id: z.string().min(1).max(60),
  goal: numbered,
  text: label,
  comparator: z.enum(['>=', '<=', '=', '>', '<']),
  value: z.number().min(-largestValue).max(largestValue),
  unit: z.enum(['percent', 'count', 'days', 'points']),
  /** The indicator that measures it; null where no source says how it is measured. */
  indicator: slug.nullable(),
  /** Ids of targets that give the same measure another value. */
  conflictsWith: z.array(z.string().min(1).max(60)).max(40).default([]),
  quotes: z.array(quote).max(200).default([]),
});

/** A document that the plan names: it may lose its force, or its issuer, before the year ends. */
const reference = z.strictObject({
  id: slug,
  number: words,
  title: label,
  issuedOn: day.nullable(),
  /** The administrative unit that issued it, where it is one. */
  issuer: slug.nullable(),
  /** Its last day, where a source names it, and which source that is; without a day, what else was seen of its force. */
  until: day.nullable().default(null),
  because: label.nullable().default(null),
  /** What is known of it beyond its name. Whether what is only `named` still is in force is not followed. */
  known: z.enum(['text', 'transcribed', 'named']),
});

/** A passage, or some of its words, that says once more what tasks read from elsewhere say. */
const again = z.strictObject({
  passage: z.string().min(1).max(40),
  /** Only where not the whole passage is meant. */
  text: words.optional(),
  tasks: z.array(numbered).min(1).max(40),
  because: label,
});

/** The schema of a plan file: what another commune writes to have its plan run by the same machines. */
export const planFile = z.strictObject({
  // What ends so would be taken for the body of another plan in the ids of its tasks.
  id: slug.max(60).regex(/(?<!(^|-)body)$/),
  title: label,
  year: z.int().min(2000).max(2100),
  decision: z.strictObject({ number: words, issuedOn: day, issuer: label }),
  /** The administrative unit whose plan it is, by its id in the table of units; null where it is in none. */
  unit: slug.nullable(),
  /** What stands over its reports while its unit is in no table: the name of the committee, and the place. */
  letterhead: z.strictObject({ committee: label, place: words }).nullable().default(null),
  /** Who works by it, each also a role: `justice` may send what the unit of that id may. */
  units: z.record(slug, label),
  /** The unit that follows the plan for the whole commune: evidence and reports come to it. */
  standing: slug,
  /** The one who answers for the plan: decides on what the standing unit itself hands in. */
  head: slug,
  /** The unit that keeps the civil-status books; null where the plan names none. */
  civilStatus: slug.nullable().default(null),
  /** Where it was read. */
  source: words,
  /** On which day it was read; null where nobody noted it. */
  readOn: day.nullable().default(null),
  areas: z.array(area).min(1).max(40),
  goals: z.array(goal).min(1).max(400),
  tasks: z.array(task).min(1).max(1000),
  targets: z.array(target).max(400),
  references: z.array(reference).max(200),
  /** The documents that the decision itself is founded on: ids of `references`. */
  restsOn: z.array(slug).max(40).default([]),
  /** What is printed, cell by cell and paragraph by paragraph. */
  printed: z.array(passage).max(5000).default([]),
  /** What is printed and belongs to no entry: the heads of the columns. */
  headings: z.array(quote).max(100).default([]),
  /** What is printed once more and belongs to tasks that are read from elsewhere. */
  saidAgain: z.array(again).max(1000).default([]),
});

/** A plan of a year, as its file has it once it was read. */
export type PlanFile = z.output<typeof planFile>;
/** A plan of a year, as it is written. */
export type PlanInput = z.input<typeof planFile>;
/** One activity of a plan. */
export type PlanTask = PlanFile['tasks'][number];
/** A number that the plan sets. */
export type PlanTarget = PlanFile['targets'][number];
/** A document that a plan names. */
export type PlanReference = PlanFile['references'][number];
