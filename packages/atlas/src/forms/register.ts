import { z } from 'zod';
import { day, head, label, moment, party, words } from './schema-parts.ts';

/** A line of the register. The column for signatures is signed by hand. */
export const registerLine = z.strictObject({
  number: z.int().positive(),
  dossierCode: words,
  procedure: label,
  party,
  /** The body that answers for the result. */
  lead: label,
  receivedAt: moment,
  dueAt: moment.nullable(),
  returnedAt: moment.nullable(),
  /** How it ended; null while it is open. */
  outcome: label.nullable(),
  /** How the result is received. */
  delivery: z.array(label),
});

/** The register of dossiers, over a span of days. */
export const registerForm = z.strictObject({
  form: z.literal('register'),
  ...head,
  from: day,
  until: day,
  lines: z.array(registerLine),
});

/** The data of a register. */
export type RegisterData = z.infer<typeof registerForm>;

/** The data of a line of the register. */
export type RegisterLine = z.infer<typeof registerLine>;
