import type { Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import { z } from 'zod';

/** A JSON Schema, as far as the commands read it. */
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
  readonly options: readonly string[];
  /** What the text must look like, as a regular expression. */
  readonly pattern: string | null;
  readonly optional: boolean;
}

/** The JSON Schema of something that is sent. */
export function jsonSchemaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

/** The fields of something that is sent, in their order, those of an object after the object. */
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
  return { path, label: it.label ?? null, type: typeOf(it), options, pattern, optional };
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

const typeWords: Readonly<Record<string, Label>> = {
  text: { vi: 'chuỗi', en: 'text' },
  date: { vi: 'ngày YYYY-MM-DD', en: 'date YYYY-MM-DD' },
  email: { vi: 'thư điện tử', en: 'e-mail' },
  number: { vi: 'số', en: 'number' },
  'yes/no': { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'danh sách [ … ]', en: 'list [ … ]' },
  object: { vi: 'nhóm { … }', en: 'object { … }' },
};

/** Fields as rows of a table: path, caption, what it takes, whether it may be left out. */
export function fieldRows(fields: readonly Field[], language: Language): readonly (readonly string[])[] {
  const left = language === 'vi' ? 'không bắt buộc' : 'optional';
  return fields.map((it) => [it.path, it.label?.[language] ?? '', takes(it, language), it.optional ? left : '']);
}

function takes({ type, options, pattern }: Field, language: Language): string {
  if (options.length > 0) return options.join(' | ');
  return `${typeWords[type]?.[language] ?? type}${pattern === null ? '' : ` ${pattern}`}`;
}

/** Fields in one line, as `--data` takes them: `{reason: text, newDueOn: date YYYY-MM-DD}`; empty without fields. */
export function fieldLine(fields: readonly Field[], language: Language): string {
  const own = fields.filter((it) => !it.path.includes('.'));
  const parts = own.map((it) => `${it.path}${it.optional ? '?' : ''}: ${takes(it, language)}`);
  return parts.length === 0 ? '' : `--data {${parts.join(', ')}}`;
}
