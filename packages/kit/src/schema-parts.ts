import type { z } from 'zod';

/** The schemas inside a schema, by how they stand there. */
export interface Parts {
  readonly kind: string;
  /** What `optional`, `nullable`, `default` and the like wrap. */
  readonly wrapped: readonly z.ZodType[];
  readonly options: readonly z.ZodType[];
  /** Of a discriminated union: the field that tells its options apart. */
  readonly discriminator: string | null;
  /** Both sides of an intersection or a pipe. */
  readonly sides: readonly z.ZodType[];
  readonly fields: Readonly<Record<string, z.ZodType>> | null;
  /** What each entry of a record is. */
  readonly entries: z.ZodType | null;
  readonly element: z.ZodType | null;
  /** What stands at each place of a tuple; its rest is its `element`. */
  readonly places: readonly z.ZodType[] | null;
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly left?: z.ZodType;
  readonly right?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly rest?: z.ZodType | null;
  readonly catchall?: z.ZodType;
  readonly getter?: () => z.ZodType;
}

const known = new WeakMap<z.ZodType, Parts>();

/** What stands inside a schema, made once for each. */
export function partsOf(schema: z.ZodType): Parts {
  const parts = known.get(schema) ?? partsIn(schema.def as unknown as Def);
  known.set(schema, parts);
  return parts;
}

/** Every schema directly inside another, also where it is not looked for when a value is walked. */
export function everyPart(schema: z.ZodType): readonly z.ZodType[] {
  const { wrapped, options, sides, fields, entries, element, places } = partsOf(schema);
  const { keyType, valueType, catchall, getter, innerType } = schema.def as unknown as Def;
  const rare = [entries, element, keyType, valueType, catchall, innerType, getter?.()];
  const all = [...wrapped, ...options, ...sides, ...Object.values(fields ?? {}), ...(places ?? []), ...rare];
  return [...new Set(all.filter((it) => it !== undefined && it !== null))];
}

function partsIn(def: Def): Parts {
  const { type, innerType, left, right, element, rest, items } = def;
  const sides = type === 'pipe' ? [def.in, def.out] : [left, right];
  return {
    kind: type,
    wrapped: innerType === undefined ? [] : [innerType],
    options: def.options ?? [],
    discriminator: def.discriminator ?? null,
    sides: sides.filter((it) => it !== undefined),
    fields: type === 'object' ? (def.shape ?? {}) : null,
    entries: type === 'record' ? (def.valueType ?? null) : null,
    element: (type === 'tuple' ? rest : element) ?? null,
    places: type === 'tuple' ? (items ?? []) : null,
  };
}
