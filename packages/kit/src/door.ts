import type { z } from 'zod';
import { issuesOf } from './data-issue.ts';
import { InvalidData } from './errors.ts';

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
