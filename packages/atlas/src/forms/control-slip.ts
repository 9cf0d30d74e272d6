import { z } from 'zod';
import { day, head, label, moment, words } from './schema-parts.ts';

/** A hand-over of a dossier from one body to another, and how it stood with the due date then. */
export const handOver = z.strictObject({
  from: label,
  to: label,
  at: moment,
  /** By the term that ran then, not by a date that an apology moved. Null where no result was promised yet. */
  flag: z.enum(['early', 'onTime', 'overdue']).nullable(),
  note: label,
  giver: label,
  receiver: label,
});

/** The control slip that goes with a dossier. */
export const controlSlipForm = z.strictObject({
  form: z.literal('control'),
  ...head,
  dossierCode: words,
  procedure: label,
  /** The body that settles it. */
  settling: label,
  /** The bodies that take part. */
  coordinating: z.array(label),
  receivedAt: moment,
  /** By the term, as it ran in the end. */
  dueAt: moment.nullable(),
  /** The new appointment, where there was an apology. */
  newDueOn: day.nullable(),
  handOvers: z.array(handOver),
});

/** The data of a control slip. */
export type ControlSlipData = z.infer<typeof controlSlipForm>;

/** The data of one hand-over. */
export type HandOver = z.infer<typeof handOver>;
