import { z } from 'zod';
import { isPersonal } from './personal.ts';
import { facesOf } from './personal-fields.ts';
import { everyPart, partsOf } from './schema-parts.ts';

/**
 * A schema that takes anything for its personal fields: what is left of a value after they were replaced is still read
 * by it. A schema without personal fields is handed back as it is.
 *
 * @example
 * ```ts
 * import { personal, withoutPersonalDemands } from '@motcua/kit';
 * import { z } from 'zod';
 * const order = z.object({ name: personal(z.string().min(3)), copies: z.int() });
 * withoutPersonalDemands(order).safeParse({ name: '?', copies: 2 }).success; // => true
 * ```
 */
export function withoutPersonalDemands<T extends z.ZodType>(schema: T): T {
  return relaxed(schema) as T;
}

/** The paths of personal fields in shapes that are not walked, as `names[]`: they would be passed on, and not erased. */
export function unseenPersonal(schema: z.ZodType, path = '', within: readonly z.ZodType[] = []): readonly string[] {
  if (facesOf(schema).some(isPersonal) || !holdsPersonal(schema)) return [];
  if (within.includes(schema) || !isWalked(schema)) return [path || '(whole)'];
  const { fields, entries, element, places, wrapped, options, sides } = partsOf(schema);
  const on = [...within, schema];
  const named = Object.entries(fields ?? {}).map(([name, it]) => [it, path === '' ? name : `${path}.${name}`] as const);
  const listed = [entries, element, ...(places ?? [])].flatMap((it) =>
    it === null ? [] : [[it, `${path}[]`] as const],
  );
  const same = [...wrapped, ...options, ...sides].map((it) => [it, path] as const);
  return [...named, ...listed, ...same].flatMap(([it, at]) => unseenPersonal(it, at, on));
}

const wrappers = ['optional', 'nullable', 'default', 'prefault', 'readonly', 'nonoptional'];
const walked = [...wrappers, 'object', 'array', 'tuple', 'record', 'union', 'intersection'];

function isWalked(schema: z.ZodType): boolean {
  const { kind, discriminator, options, fields } = partsOf(schema);
  if (!walked.includes(kind)) return false;
  if (kind === 'union') {
    const told = discriminator === null ? [] : options.map((it) => partsOf(it).fields?.[discriminator]);
    if (told.some((it) => it === undefined || holdsPersonal(it))) return false;
    return discriminator !== null || options.filter((it) => everyPart(it).length > 0).length < 2;
  }
  const { keyType, catchall } = schema.def as { keyType?: z.ZodType; catchall?: z.ZodType };
  const hidden = kind === 'record' ? keyType : fields === null ? undefined : catchall;
  return hidden === undefined || !holdsPersonal(hidden);
}

function holdsPersonal(schema: z.ZodType, seen: Set<z.ZodType> = new Set()): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  return isPersonal(schema) || everyPart(schema).some((it) => holdsPersonal(it, seen));
}

function relaxed(schema: z.ZodType): z.ZodType {
  if (facesOf(schema).some(isPersonal)) return z.unknown().optional().meta({ personal: true });
  if (!holdsPersonal(schema)) return schema;
  const { kind, fields, entries, element, places, wrapped, options, sides } = partsOf(schema);
  if (fields !== null) return relaxedObject(schema, fields);
  if (entries !== null) return z.record(z.string(), relaxed(entries));
  if (places !== null) return relaxedTuple(places, element);
  if (element !== null) return z.array(relaxed(element));
  if (options.length > 0) return z.union(options.map(relaxed));
  const [first, second] = [...wrapped, ...sides];
  if (first === undefined) return schema;
  if (second !== undefined) return z.intersection(relaxed(first), relaxed(second));
  return wrappedAs(kind, relaxed(first), schema);
}

function relaxedTuple(places: readonly z.ZodType[], rest: z.ZodType | null): z.ZodType {
  const items = places.map((it) => (facesOf(it).some(isPersonal) ? z.unknown().meta({ personal: true }) : relaxed(it)));
  return rest === null ? z.tuple(items as [z.ZodType]) : z.tuple(items as [z.ZodType], relaxed(rest));
}

function relaxedObject(schema: z.ZodType, fields: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const bare = z.object(Object.fromEntries(Object.entries(fields).map(([name, it]) => [name, relaxed(it)])));
  const { catchall } = schema.def as { catchall?: z.ZodType };
  return catchall === undefined ? bare : bare.catchall(catchall);
}

function wrappedAs(kind: string, inside: z.ZodType, schema: z.ZodType): z.ZodType {
  const { defaultValue } = schema.def as { defaultValue?: unknown };
  if (kind === 'optional') return inside.optional();
  if (kind === 'nullable') return inside.nullable();
  if (kind === 'default') return inside.default(defaultValue as never);
  return kind === 'prefault' ? inside.prefault(defaultValue as never) : inside;
}
