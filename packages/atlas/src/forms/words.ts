import type { Language } from '@motcua/calendar';
import { english } from './en.ts';
import type { FormName } from './form-data.ts';
import { vietnamese } from './vi.ts';

/** What the sentences of a letter speak of. */
export interface Matter {
  readonly agency: string;
  readonly procedure: string;
  readonly receivedAt: string;
  readonly appointed: string;
  readonly newDueOn: string;
  /** Who helps, and by which telephone. */
  readonly guide: { readonly name: string; readonly phone: string } | null;
  /** What the letter calls the matter, where it is no dossier of a procedure. */
  readonly matter: string | null;
  /** Whether it goes to an office, to which it explains. */
  readonly toOffice: boolean;
  /** When the citizen asked for it. */
  readonly requestedAt: string;
  /** Whether the form asks for more time. */
  readonly asksMore: boolean;
  /** Whether the letter is written before the promised day has passed, after it, or once the late result is there. */
  readonly when: 'ahead' | 'late' | 'settled';
}

/** A letter: every form that goes to a citizen. */
export type LetterName = Exclude<FormName, 'control' | 'register'>;

/** A language in which forms are written. */
export interface FormWords {
  readonly country: string;
  readonly motto: string;
  readonly number: (sign: string, number: string | null) => string;
  readonly dated: (day: string, place: string | null) => string;
  readonly form: (code: string) => string;
  readonly to: (name: string | null) => string;
  readonly toOffice: (name: string) => string;
  readonly person: (name: string | null) => string;
  readonly captions: Readonly<Record<Caption, string>>;
  readonly opening: Readonly<Record<LetterName, (matter: Matter) => string | null>>;
  readonly closing: Readonly<Record<LetterName, (matter: Matter) => readonly string[]>>;
  /** Who acts by authority, and of whom. */
  readonly authorised: (name: string, principal: string) => string;
  readonly onDay: (day: string) => string;
  readonly atMoment: (moment: string) => string;
  readonly sets: (count: number) => string;
  readonly entry: (book: string, number: string) => string;
  readonly span: (from: string, until: string) => string;
  readonly flags: Readonly<Record<'early' | 'onTime' | 'overdue' | 'none', string>>;
  readonly basis: string;
  readonly submitter: string;
  readonly guide: string;
  readonly head: string;
  readonly instruction: string;
  readonly recipients: string;
  readonly asAbove: string;
  readonly counter: (name: string) => string;
  readonly file: string;
  /** The end of the last sentence of an official paper. */
  readonly end: string;
  readonly slipNote: string;
  /** Where a slip has no hand-over. */
  readonly notHandedOver: string;
  /** Under a letter that software sends. */
  readonly automatic: string;
  /** Why the hour of the appointment is before the end of the day. */
  readonly counterHour: string;
  readonly translation: string | null;
  readonly erased: string;
}

/** The captions of the fields and columns of forms. */
export type Caption =
  | 'receivedFrom'
  | 'dossierOf'
  | 'personalNumber'
  | 'organisationNumber'
  | 'address'
  | 'phone'
  | 'email'
  | 'authorised'
  | 'content'
  | 'subject'
  | 'dossierCode'
  | 'caseCode'
  | 'sender'
  | 'components'
  | 'sets'
  | 'term'
  | 'receivedAt'
  | 'dueAt'
  | 'delivery'
  | 'entry'
  | 'missing'
  | 'reason'
  | 'lateAgency'
  | 'appointed'
  | 'newDueOn'
  | 'procedure'
  | 'settling'
  | 'coordinating'
  | 'row'
  | 'from'
  | 'to'
  | 'handedOverAt'
  | 'flag'
  | 'note'
  | 'giver'
  | 'receiver'
  | 'name'
  | 'contact'
  | 'lead'
  | 'received'
  | 'due'
  | 'returned'
  | 'channel'
  | 'signature'
  | 'outcome'
  | 'span';

/** The words of forms, by language. */
export const formWords: Readonly<Record<Language, FormWords>> = { vi: vietnamese, en: english };
