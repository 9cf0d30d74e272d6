import { z } from 'zod';
import { captioned, day, label, letterParts, moment, words } from './schema-parts.ts';

/** The receipt and appointment slip. */
export const receiptForm = z.strictObject({
  form: z.literal('receipt'),
  ...letterParts,
  authorised: words.optional(),
  /** For whom the party acts. */
  principal: words.optional(),
  /** The components of the dossier, as they were handed in. */
  components: z.array(words),
  sets: z.int().positive(),
  /** The statutory processing time. */
  term: label.optional(),
  receivedAt: moment,
  dueOn: day,
  dueAt: moment.optional(),
  /** How and where the result is to be received. */
  delivery: z.array(label),
  /** Its place in the register. */
  entry: z.strictObject({ book: words, number: words }).optional(),
});

/** The request to complete a dossier. */
export const supplementForm = z.strictObject({
  form: z.literal('supplement'),
  ...letterParts,
  receivedAt: moment.optional(),
  missing: z.array(label).min(1),
  reason: label,
  /** Who helps with it. */
  guide: z.strictObject({ name: words, phone: words }).optional(),
});

/** The refusal, with its grounds. */
export const refusalForm = z.strictObject({
  form: z.literal('refusal'),
  ...letterParts,
  receivedAt: moment.optional(),
  reasons: z.array(captioned).min(1),
});

/** The apology with a new date. */
export const apologyForm = z.strictObject({
  form: z.literal('apology'),
  ...letterParts,
  receivedAt: moment,
  /** The agency that is late. */
  agency: label,
  /** The counter, which moves the date. */
  counter: label.optional(),
  appointedOn: day,
  appointedAt: moment.optional(),
  /** Whether it is written before the promised day has passed, after it, or once the late result is there. */
  when: z.enum(['ahead', 'late', 'settled']),
  reason: label.optional(),
  newDueOn: day,
  newDueAt: moment.optional(),
});

/** The notice that work on a dossier has stopped. */
export const stopForm = z.strictObject({
  form: z.literal('stop'),
  ...letterParts,
  receivedAt: moment.optional(),
  /** When the citizen asked for it. */
  requestedAt: moment.optional(),
});

/** A notice, which is no form of the one-stop mechanism. */
export const noticeForm = z.strictObject({ form: z.literal('notice'), ...letterParts });

/** The data of a letter, by its form. */
export const letterForm = z.discriminatedUnion('form', [
  receiptForm,
  supplementForm,
  refusalForm,
  apologyForm,
  stopForm,
  noticeForm,
]);

/** The data of a letter. */
export type LetterData = z.infer<typeof letterForm>;
