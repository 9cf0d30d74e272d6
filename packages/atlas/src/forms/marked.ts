import type { Definition } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { z } from 'zod';

/** A field of a dossier that stands in letters: its mark, what it says, where it is, and what its author wrote beside it. */
export interface Marked {
  readonly mark: string;
  readonly text: string;
  /** The place of the object that it is a field of. */
  readonly within: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** The fields of a dossier whose schema says `meta({ inLetters: … })`, in the order of the schema; what is not given is left out. */
export function markedIn(schema: Definition['dossier'], dossier: unknown): readonly Marked[] {
  return inside(schema, dossier, '');
}

/** The label that the author of a field wrote under a name, or null. */
export function labelIn({ meta }: Marked, name: string): Label | null {
  return labelFrom(meta[name]);
}

/** What the value of a field with codes says in letters, or null. */
export function saidBy({ meta, text }: Marked): Label | null {
  const codes = meta.saidInLetters;
  return typeof codes === 'object' && codes !== null && Object.hasOwn(codes, text)
    ? labelFrom((codes as Readonly<Record<string, unknown>>)[text])
    : null;
}

function labelFrom(value: unknown): Label | null {
  if (typeof value !== 'object' || value === null) return null;
  const { vi, en } = value as Partial<Label>;
  return typeof vi === 'string' && typeof en === 'string' ? { vi, en } : null;
}

function inside(schema: unknown, value: unknown, within: string): readonly Marked[] {
  if (!(schema instanceof z.ZodType) || value === undefined || value === null) return [];
  const meta = schema.meta() ?? {};
  if (typeof meta.inLetters === 'string') return [{ mark: meta.inLetters, text: String(value), within, meta }];
  if (schema instanceof z.ZodArray)
    return listed(value).flatMap((it, index) => inside(schema.element, it, `${within}${index}.`));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => {
      const own = (value as Readonly<Record<string, unknown>>)[name];
      return inside(field, own, hasParts(field) ? `${within}${name}.` : within);
    });
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? inside(schema.unwrap(), value, within)
    : [];
}

function hasParts(field: unknown): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable) return hasParts(field.unwrap());
  return field instanceof z.ZodObject || field instanceof z.ZodArray;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
