import { z } from 'zod';

const text = z.string().min(1);

/** The same in both languages; what people wrote themselves stands in both as it was written. */
export const label = z.strictObject({ vi: text, en: text });

/** An instant of Vietnam: `2025-03-05T09:30:00+07:00`. */
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/);

/** A day: `2025-03-05`. */
export const day = z.iso.date();

/** A field that the letter of a procedure has beside those of the form. */
export const captioned = z.strictObject({ caption: label, says: z.array(label).min(1) });

/** Whom a form is about, as the dossier tells; what it does not tell is not there. */
export const party = z.strictObject({
  name: text.optional(),
  personalNumber: text.optional(),
  organisationNumber: text.optional(),
  address: text.optional(),
  phone: text.optional(),
  email: text.optional(),
});

/** The form that is filled in: its number, null where it has none, and its title on the day of issue. */
export const paper = z.strictObject({ code: text.nullable(), title: label, asks: z.literal('extension').optional() });

/** What every form has at its head. */
export const head = {
  paper,
  /** The body that issues it. */
  issuer: label,
  place: text.optional(),
  issuedAt: moment.optional(),
};

/** What every letter has. */
export const letterParts = {
  ...head,
  /** The number in the register of letters; the office gives it. */
  number: text.optional(),
  dossierCode: text.optional(),
  /** The requested content. */
  procedure: label,
  /** What the letter calls the matter, where it is no dossier of a procedure. */
  matter: label.optional(),
  /** The office to which it goes, where it goes to none of the public. */
  to: label.optional(),
  /** What is asked for, in the words of the dossier. */
  request: text.optional(),
  /** Whom the matter is about, where that is another than the party. */
  subject: z.strictObject({ called: label.optional(), name: text }).optional(),
  party,
  more: z.array(captioned),
  /** What follows for the reader. */
  tells: z.array(label),
  /** The office that signs. */
  signer: label,
  /** The provisions that it is written by. */
  basis: z.array(label),
  /** What it goes by beside the law: records of portals, practice, what is inferred. It is not printed. */
  sources: z.array(label),
  /** Sent by software: nobody's hand signs it. */
  automatic: z.literal(true).optional(),
  /** The hour of the appointment is that at which the counter closes; the law gives the whole day. */
  counterHour: z.literal(true).optional(),
};

/** A name that somebody wrote or a code that somebody gave. */
export const words = text;
