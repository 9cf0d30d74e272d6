import type { z } from 'zod';
import { issuesOf } from './data-issue.ts';
import { InvalidData } from './errors.ts';
import { isPersonal } from './personal.ts';

const stricts = new WeakMap<z.ZodObject, z.ZodObject>();

/**
 * Checks what came from outside against its declaration; unknown fields are refused, not dropped.
 *
 * @example
 * ```ts
 * import { checked } from '@motcua/kit';
 * import { z } from 'zod';
 * checked('order', z.object({ copies: z.int() }), { copies: 2 }); // => { copies: 2 }
 * ```
 */
export function checked(about: string, schema: z.ZodObject, value: unknown): Readonly<Record<string, unknown>> {
  const result = strictly(schema).safeParse(value);
  if (result.success) return result.data;
  throw new InvalidData(about, issuesOf(result.error, value));
}

/** A schema that refuses unknown fields. Made once for each: making one costs more than checking by it. */
function strictly(schema: z.ZodObject): z.ZodObject {
  const known = stricts.get(schema) ?? schema.strict();
  stricts.set(schema, known);
  return known;
}

/**
 * A value without its personal fields, at any depth. What is left may reach a machine.
 *
 * @example
 * ```ts
 * import { personal, withoutPersonal } from '@motcua/kit';
 * import { z } from 'zod';
 * const order = z.object({ name: personal(z.string()), copies: z.int() });
 * withoutPersonal(order, { name: 'A', copies: 2 }); // => { copies: 2 }
 * ```
 */
export function withoutPersonal(schema: z.ZodType, value: unknown): unknown {
  const inner = unwrapped(schema);
  if (isArraySchema(inner) && Array.isArray(value)) {
    return value.map((item) => withoutPersonal(inner.element, item));
  }
  if (!isObjectSchema(inner) || typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !isMarked(inner.shape[name]));
  return Object.fromEntries(
    fields.map(([name, field]) => [name, withoutPersonal(inner.shape[name] as z.ZodType, field)]),
  );
}

function isMarked(schema: z.ZodType | undefined): boolean {
  return schema === undefined || isPersonal(schema) || isPersonal(unwrapped(schema));
}

/** The schema inside `optional`, `nullable` and `default`. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = (schema as { def?: { innerType?: z.ZodType } }).def?.innerType;
  return inner === undefined || isPersonal(schema) ? schema : unwrapped(inner);
}

function isObjectSchema(schema: z.ZodType): schema is z.ZodObject {
  return schema.type === 'object';
}

function isArraySchema(schema: z.ZodType): schema is z.ZodArray<z.ZodType> {
  return schema.type === 'array';
}
