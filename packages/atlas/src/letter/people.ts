import type { Definition } from '@motcua/kit';

/** A field of a dossier as its definition declares it. */
type Field = Definition['dossier']['shape'][string];

/** Whom a letter is for, and whom the matter is about, as the dossier names them; null where it does not. */
export interface People {
  readonly addressee: string | null;
  readonly subject: string | null;
}

/** The people of a dossier: the fields whose schema says `meta({ inLetters: 'addressee' | 'subject' })`. */
export function peopleOf(schema: Definition['dossier'], dossier: unknown): People {
  return { addressee: findMarked(schema, dossier, 'addressee'), subject: findMarked(schema, dossier, 'subject') };
}

/** What the author of a field wrote beside it. */
function metaOf(field: Field): Readonly<Record<string, unknown>> | undefined {
  return (field as { meta?: () => Readonly<Record<string, unknown>> | undefined }).meta?.();
}

function findMarked(schema: Field | undefined, value: unknown, mark: string): string | null {
  if (schema === undefined || value === undefined || value === null) return null;
  if (metaOf(schema)?.inLetters === mark) return String(value).normalize('NFC');
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
