import fc from 'fast-check';
import { z } from 'zod';

type Data = Readonly<Record<string, unknown>>;

/**
 * Examples of the data that a schema allows: every option of each choice, with and without each optional field, one
 * field varied at a time. Enough to meet every guard that asks one field.
 */
export function samplesOf(schema: z.ZodObject): readonly Data[] {
  const known = samples.get(schema) ?? made(schema);
  samples.set(schema, known);
  return known;
}

const samples = new WeakMap<z.ZodObject, readonly Data[]>();

function made(schema: z.ZodObject): readonly Data[] {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, valuesOf(field as z.ZodType)] as const);
  const first = Object.fromEntries(fields.map(([name, values]) => [name, values[0]]));
  const others = fields.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...first, [name]: value })));
  return [first, ...others].map(withoutUndefined).map((it) => schema.parse(it));
}

function valuesOf(schema: z.ZodType): unknown[] {
  const def = schema.def as {
    innerType?: z.ZodType;
    element?: z.ZodType;
    entries?: Record<string, unknown>;
    values?: unknown[];
  };
  switch (schema.type) {
    case 'optional':
    case 'default':
      return [...valuesOf(def.innerType as z.ZodType), undefined];
    case 'nullable':
      return [...valuesOf(def.innerType as z.ZodType), null];
    case 'boolean':
      return [true, false];
    case 'enum':
      return Object.values(def.entries ?? {});
    case 'literal':
      return def.values ?? [];
    case 'number':
      return [1];
    case 'array': {
      const one = valuesOf(def.element as z.ZodType).slice(0, 1);
      return [one, [...one, ...one]];
    }
    case 'object':
      return [...samplesOf(schema as z.ZodObject)];
    case 'string':
      return [textFor(schema)];
    default:
      throw new Error(`No sample is known for a «${schema.type}».`);
  }
}

/** A text that a string schema accepts: words, a day or an instant; or one made from its pattern. */
function textFor(schema: z.ZodType): string {
  const found = ['Lý do được ghi rõ', '2025-03-20', '2025-03-10T09:00:00+07:00'].find(
    (it) => schema.safeParse(it).success,
  );
  if (found !== undefined) return found;
  const { pattern } = z.toJSONSchema(schema) as { pattern?: string };
  if (pattern === undefined) throw new Error(`No sample text is known for ${JSON.stringify(schema.def)}`);
  const [made] = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 });
  return String(made);
}

function withoutUndefined(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
