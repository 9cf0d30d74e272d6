import { type Definition, isPersonal } from '@motcua/kit';
import { z } from 'zod';
import { erasedMarker } from './record.ts';

const lenients = new WeakMap<Definition, Definition>();

/** A definition that takes anything for its personal fields: what is left of a log after erasure still replays by it. */
export function withoutDemands(definition: Definition): Definition {
  const known = lenients.get(definition);
  if (known !== undefined) return known;
  const events = Object.entries(definition.events).map(([name, it]) => [name, { ...it, data: objectOf(it.data) }]);
  const { admits: _, ...undemanding } = definition;
  const made = { ...undemanding, dossier: objectOf(definition.dossier), events: Object.fromEntries(events) };
  lenients.set(definition, made);
  return made;
}

/** A value with a marker in place of each personal field, at any depth. */
export function eraseFields(schema: z.ZodType, value: unknown): unknown {
  const inner = unwrapped(schema);
  if (isList(inner) && Array.isArray(value)) return value.map((it) => eraseFields(inner.element, it));
  if (!isObject(inner) || typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, it]) => [name, erased(inner.shape[name], it)]);
  return Object.fromEntries(fields);
}

function erased(schema: unknown, value: unknown): unknown {
  const field = schema as z.ZodType | undefined;
  return field === undefined || isMarked(field) ? erasedMarker : eraseFields(field, value);
}

function objectOf(schema: z.ZodObject): z.ZodObject {
  const fields = Object.entries(schema.shape).map(([name, it]) => [name, relaxed(it as z.ZodType)]);
  return z.object(Object.fromEntries(fields) as z.ZodRawShape);
}

function relaxed(schema: z.ZodType): z.ZodType {
  if (isMarked(schema)) return z.unknown().optional().meta({ personal: true });
  const inner = unwrapped(schema);
  const bare = isObject(inner) ? objectOf(inner) : isList(inner) ? z.array(relaxed(inner.element)) : null;
  return bare === null ? schema : wrappedAs(schema, bare);
}

/** A schema in the same `optional`, `nullable` and `default` as another. */
function wrappedAs(schema: z.ZodType, bare: z.ZodType): z.ZodType {
  const def = schema.def as { type: string; innerType?: z.ZodType; defaultValue?: unknown };
  if (def.innerType === undefined) return bare;
  const inside = wrappedAs(def.innerType, bare);
  if (def.type === 'optional') return inside.optional();
  if (def.type === 'nullable') return inside.nullable();
  return def.type === 'default' ? inside.default(def.defaultValue as never) : inside;
}

function isMarked(schema: z.ZodType): boolean {
  return isPersonal(schema) || isPersonal(unwrapped(schema));
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = (schema as { def?: { innerType?: z.ZodType } }).def?.innerType;
  return inner === undefined || isPersonal(schema) ? schema : unwrapped(inner);
}

function isObject(schema: z.ZodType): schema is z.ZodObject {
  return schema.type === 'object';
}

function isList(schema: z.ZodType): schema is z.ZodArray<z.ZodType> {
  return schema.type === 'array';
}
