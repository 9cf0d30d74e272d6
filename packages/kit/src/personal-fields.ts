import type { z } from 'zod';
import { isPersonal } from './personal.ts';
import { partsOf } from './schema-parts.ts';

/**
 * A value without its personal fields, at any depth. What is left may reach a machine. In a list of fixed places null
 * stands where one was; fields that are not declared are left out too.
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
  const left = visited([schema], value, gone);
  return left === gone ? undefined : left;
}

/**
 * A value with a marker in place of each of its personal fields, at any depth, and of each that is not declared.
 *
 * @example
 * ```ts
 * import { personal, personalReplaced } from '@motcua/kit';
 * import { z } from 'zod';
 * const order = z.object({ names: z.array(personal(z.string())), copies: z.int() });
 * personalReplaced(order, { names: ['A'], copies: 2 }, '?'); // => { names: ['?'], copies: 2 }
 * ```
 */
export function personalReplaced(schema: z.ZodType, value: unknown, marker: string): unknown {
  return visited([schema], value, marker);
}

const gone = Symbol('gone');
type Put = string | typeof gone;
type Schemas = readonly z.ZodType[];
const faces = new WeakMap<z.ZodType, Schemas>();

/** What a schema may turn out to be, through wrappers, unions and intersections; itself where it is personal. */
export function facesOf(schema: z.ZodType): Schemas {
  const known = faces.get(schema);
  if (known !== undefined) return known;
  const { wrapped, options, sides } = partsOf(schema);
  const inside = isPersonal(schema) ? [] : [...wrapped, ...options, ...sides];
  const made = inside.length === 0 ? [schema] : inside.flatMap(facesOf);
  faces.set(schema, made);
  return made;
}

function visited(schemas: Schemas, value: unknown, put: Put): unknown {
  const all = schemas.flatMap(facesOf);
  if (schemas.length === 0 || all.some(isPersonal)) return put;
  if (Array.isArray(value)) return visitedList(all, value, put);
  return typeof value === 'object' && value !== null ? visitedFields(all, value, put) : value;
}

function visitedList(all: Schemas, list: readonly unknown[], put: Put): unknown {
  const lists = all.map(partsOf).filter((it) => it.element !== null || it.places !== null);
  if (lists.length === 0) return list;
  const items = list.map((it, index) => {
    const schemas = lists.flatMap(({ element, places }) => places?.[index] ?? element ?? []);
    return visited(schemas, it, put);
  });
  if (lists.some((it) => it.places !== null)) return items.map((it) => (it === gone ? null : it));
  return items.filter((it) => it !== gone);
}

function visitedFields(all: Schemas, value: object, put: Put): unknown {
  const objects = all.map(partsOf).filter((it) => it.fields !== null || it.entries !== null);
  if (objects.length === 0) return value;
  const fields = Object.entries(value).map(([name, it]) => {
    const schemas = objects.flatMap(({ fields, entries }) =>
      fields === null || !Object.hasOwn(fields, name) ? (entries ?? []) : (fields[name] as z.ZodType),
    );
    return [name, visited(schemas, it, put)] as const;
  });
  return Object.fromEntries(fields.filter(([, it]) => it !== gone));
}
