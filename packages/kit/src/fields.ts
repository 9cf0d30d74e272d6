import type { Label } from '@motcua/law';
import { z } from 'zod';

/** A JSON Schema, as far as it is read here. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly label?: Label;
}

/** A field of something that is sent: where it stands, what it is called, what it takes. */
export interface Field {
  /** `child.bornOn`; `[]` stands for each entry of a list. */
  readonly path: string;
  readonly label: Label | null;
  /** `text`, `date`, `number`, `yes/no`, `list`, `object`, or what it may be one of. */
  readonly type: string;
  /** Of a list whose entries have no fields of their own: what each of them takes, or may be one of. Else null. */
  readonly entries: string | null;
  readonly options: readonly string[];
  /** What the text must look like, as a regular expression. */
  readonly pattern: string | null;
  readonly optional: boolean;
}

/**
 * The JSON Schema of something that is sent.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from '@motcua/kit';
 * import { z } from 'zod';
 * jsonSchemaOf(z.object({ reason: z.string() })).required; // => ['reason']
 * ```
 */
export function jsonSchemaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

/**
 * The fields of something that is sent, in their order, those of an object after the object.
 *
 * @example
 * ```ts
 * import { fieldsOf } from '@motcua/kit';
 * import { birthRegistration } from '@motcua/procedures';
 * fieldsOf(birthRegistration.dossier).find((it) => it.path === 'child.bornOn').label.en; // => 'Date of birth'
 * ```
 */
export function fieldsOf(schema: z.ZodType | undefined): readonly Field[] {
  return schema === undefined ? [] : inside(jsonSchemaOf(schema) as Schema, '');
}

function inside({ properties = {}, required = [] }: Schema, path: string): readonly Field[] {
  return Object.entries(properties).flatMap(([name, it]) => {
    const here = `${path}${name}`;
    const list = it.type === 'array';
    const inner = list ? (it.items ?? {}) : it;
    return [fieldOf(it, here, !required.includes(name)), ...inside(inner, `${here}${list ? '[]' : ''}.`)];
  });
}

function fieldOf(it: Schema, path: string, optional: boolean): Field {
  const options = (it.enum ?? (it.const === undefined ? [] : [it.const])).map(String);
  const text = it.type === 'string' && it.format === undefined && options.length === 0;
  const pattern = text ? (it.pattern ?? null) : null;
  return { path, label: it.label ?? null, type: typeOf(it), entries: entriesOf(it), options, pattern, optional };
}

function entriesOf({ type, items }: Schema): string | null {
  if (type !== 'array' || items === undefined || items.properties !== undefined) return null;
  return items.enum === undefined ? typeOf(items) : items.enum.join(' | ');
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'yes/no',
  array: 'list',
  object: 'object',
};

function typeOf(it: Schema): string {
  if (it.enum !== undefined || it.const !== undefined) return 'option';
  if (it.anyOf !== undefined) return it.anyOf.map(typeOf).join(' | ');
  if (it.format !== undefined && it.type === 'string') return it.format;
  return types[it.type ?? ''] ?? 'any';
}
