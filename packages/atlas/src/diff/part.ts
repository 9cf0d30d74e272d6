import type { Label } from '@motcua/law';

/** What of a definition is compared, in the order in which it is told: what the citizen feels first. */
export const aspects = [
  'limit',
  'role',
  'agency',
  'member',
  'dossier',
  'letter',
  'path',
  'assumption',
  'event',
  'state',
  'procedure',
  'transition',
  'guard',
] as const;

/** One of the things that are compared. */
export type Aspect = (typeof aspects)[number];

/** A named part of a definition, with all that is compared of it, by what it is about. */
export interface Part {
  /** By what the same part is known in both versions. */
  readonly name: string;
  readonly label: Label;
  readonly says: Readonly<Record<string, Label>>;
}

/** Words that are the same in both languages. */
export function plain(text: string): Label {
  return { vi: text, en: text };
}

/** Labels one after the other. */
export function joined(labels: readonly Label[], by = '; '): Label {
  return { vi: labels.map((it) => it.vi).join(by), en: labels.map((it) => it.en).join(by) };
}
