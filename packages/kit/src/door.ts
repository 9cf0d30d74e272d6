import type { z } from 'zod';
import { type DataIssue, issuesOf } from './data-issue.ts';
import { InvalidData } from './errors.ts';
import { fieldsOf } from './fields.ts';
import { words } from './words.ts';

const noObject = words('isNoObject').en;
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
  const issues = issuesOf(result.error, value);
  throw new InvalidData(
    about,
    issues.map((it) => (it.message === noObject ? withFields(it, schema) : it)),
  );
}

/** A group that came as something else is told with the fields that it is made of, so that nobody has to guess them. */
function withFields(issue: DataIssue, schema: z.ZodObject): DataIssue {
  const group = `${issue.path.replace(/\.\d+/g, '[]')}.`;
  const names = fieldsOf(schema).flatMap(({ path, optional }) => {
    const name = path.startsWith(group) ? path.slice(group.length) : '';
    return name === '' || name.includes('.') ? [] : [optional ? `${name}?` : name];
  });
  if (names.length === 0) return issue;
  const { vi, en } = issue.says;
  const says = { vi: `${vi} {${names.join(', ')}}`, en: `${en} {${names.join(', ')}}` };
  return { ...issue, message: says.en, says };
}

/** A schema that refuses unknown fields. Made once for each: making one costs more than checking by it. */
function strictly(schema: z.ZodObject): z.ZodObject {
  const known = stricts.get(schema) ?? schema.strict();
  stricts.set(schema, known);
  return known;
}
