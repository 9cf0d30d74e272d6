import type { Instant, Language } from '@motcua/calendar';

/** An official paper in one language, as blocks: plain text, HTML and office documents are all written from it. */
export interface OfficialDocument extends Leaf {
  readonly language: Language;
  readonly title: string;
  /** When it was issued; null where that is not known. */
  readonly issuedAt: Instant | null;
  /** What follows the signatures, on pages of its own. */
  readonly annex?: Leaf;
}

/** Blocks on pages that lie the same way. */
export interface Leaf {
  readonly sheet: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** The paper itself, and its annex where it has one. */
export function leavesOf(document: OfficialDocument): readonly Leaf[] {
  return document.annex === undefined ? [document] : [document, document.annex];
}

/** A part of an official paper. */
export type Block = Heading | Title | Section | Addressee | Paragraph | Fields | List | Table | Signatures | Notes;

/** The national heading: who issues it on the left, country and motto on the right. */
export interface Heading {
  readonly kind: 'heading';
  /** The number of the form, above everything. */
  readonly form: string | null;
  readonly issuer: string;
  /** The line under the issuer: the number of the letter, or the code of the dossier. */
  readonly reference: string | null;
  readonly country: string;
  readonly motto: string;
  readonly dated: string | null;
}

/** The title, in capitals as it is printed. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
}

/** What the blocks after it are about. */
export interface Section {
  readonly kind: 'section';
  readonly text: string;
  /** How deep it lies in the paper; 1 where it is not said. */
  readonly level?: 1 | 2 | 3;
}

/** To whom it is written. */
export interface Addressee {
  readonly kind: 'addressee';
  readonly text: string;
}

/** Sentences. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** Fields, each with its caption; a field of several lines is a numbered list. */
export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly FieldRow[];
}

/** Entries in small print, one under the other. */
export interface List {
  readonly kind: 'list';
  readonly entries: readonly string[];
}

/** A caption and what stands beside it. */
export interface FieldRow {
  readonly caption: string;
  readonly lines: readonly string[];
}

/** A table; every row has a cell for each head. */
export interface Table {
  readonly kind: 'table';
  readonly heads: readonly string[];
  /** The share of the width that each column has; together 100. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** Who signs, beside who signs too or who receives a copy. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly left: Signer | Recipients | null;
  readonly right: Signer;
}

/** A place for a signature. */
export interface Signer {
  readonly kind: 'signer';
  readonly title: string;
  readonly role: string | null;
  readonly instruction: string;
}

/** Who receives a copy. */
export interface Recipients {
  readonly kind: 'recipients';
  readonly caption: string;
  readonly lines: readonly string[];
}

/** Small print at the end. */
export interface Notes {
  readonly kind: 'notes';
  readonly lines: readonly string[];
}
