import type { Definition } from '@motcua/kit';
import type { Label } from '@motcua/law';

/** A field of a dossier as its definition declares it. */
type Field = Definition['dossier']['shape'][string];

/** Whom a letter is for, and whom the matter is about, as the dossier names them; null where it does not. */
export interface People {
  readonly addressee: string | null;
  readonly subject: string | null;
  /** What the subject is called in this matter, where the dossier says so. */
  readonly subjectIs: Label | null;
}

/** The people of a dossier: the fields whose schema says `meta({ inLetters: 'addressee' | 'subject' })`, and `calledInLetters` a label. */
export function peopleOf(schema: Definition['dossier'], dossier: unknown): People {
  const [addressee, subject] = [findMarked(schema, dossier, 'addressee'), findMarked(schema, dossier, 'subject')];
  const subjectIs = (subject?.field === undefined ? undefined : metaOf(subject.field)?.calledInLetters) ?? null;
  return { addressee: addressee?.name ?? null, subject: subject?.name ?? null, subjectIs: subjectIs as Label | null };
}

/** What the author of a field wrote beside it. */
function metaOf(field: Field): Readonly<Record<string, unknown>> | undefined {
  return (field as { meta?: () => Readonly<Record<string, unknown>> | undefined }).meta?.();
}

interface Marked {
  readonly name: string;
  readonly field: Field;
}

function findMarked(schema: Field | undefined, value: unknown, mark: string): Marked | null {
  if (schema === undefined || value === undefined || value === null) return null;
  if (metaOf(schema)?.inLetters === mark) return { name: String(value).normalize('NFC'), field: schema };
  const { innerType, shape } =
    (schema as { def?: { innerType?: Field; shape?: Readonly<Record<string, Field>> } }).def ?? {};
  if (innerType !== undefined) return findMarked(innerType, value, mark);
  if (shape === undefined || typeof value !== 'object') return null;
  for (const [name, field] of Object.entries(shape)) {
    const found = findMarked(field, (value as Readonly<Record<string, unknown>>)[name], mark);
    if (found !== null) return found;
  }
  return null;
}
