import type { Language } from '@motcua/calendar';
import { issuesOf, jsonSchemaOf } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { z } from 'zod';
import type { Asker } from './asker.ts';

/** A JSON Schema, as far as it is read here. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly label?: Label;
  readonly values?: Readonly<Record<string, Label>>;
}

type Data = Readonly<Record<string, unknown>>;

/** What fields are asked with. */
export interface Asking {
  readonly asker: Asker;
  readonly language: Language;
  /** The day that is usual where a date is asked for; later ones by the name of the field. */
  readonly day: (name: string) => string;
  /** What is usual for a field that may be left out; filled in where an event depends on its data. */
  readonly optional: 'leftOut' | 'filledIn';
}

/** Asks for everything that comes with an event, field by field as its schema says; null where no answer comes any more. */
export async function askData(schema: z.ZodType, asking: Asking): Promise<Data | null> {
  return askObject(jsonSchemaOf(schema) as Schema, '', asking);
}

/** What is wrong with what was answered, a sentence for each field. */
export function problemsOf(schema: z.ZodType, data: Data, language: Language): readonly string[] {
  const read = schema.safeParse(data);
  return issuesOf(read.error, data).map((it) => `${it.path} ${it.says[language]}`.trim());
}

async function askObject(
  { properties = {}, required = [] }: Schema,
  path: string,
  asking: Asking,
): Promise<Data | null> {
  const data: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(properties)) {
    const answer = await askField(field, `${path}${name}`, required.includes(name), asking);
    if (answer === null) return null;
    if (answer.value !== undefined) data[name] = answer.value;
  }
  return data;
}

/** An answer; undefined where a field is left out. */
interface Answered {
  readonly value: unknown;
}

const leftOut: Answered = { value: undefined };

async function askField(field: Schema, path: string, isNeeded: boolean, asking: Asking): Promise<Answered | null> {
  if (field.anyOf !== undefined) return askEither(field, field.anyOf, path, isNeeded, asking);
  if (field.type === 'object' || field.type === 'array') {
    const given = isNeeded ? 'yes' : await askWhether(field, path, asking);
    if (given === null) return null;
    if (given === 'no') return leftOut;
    return field.type === 'array' ? askList(field, path, asking) : filled(await askObject(field, `${path}.`, asking));
  }
  const options = field.enum ?? (field.const === undefined ? [] : [field.const]);
  if (options.length > 0) return askOption(field, options, path, isNeeded, asking);
  if (field.type === 'boolean') return askOption(field, [false, true], path, isNeeded, asking);
  return askText(field, path, isNeeded, asking);
}

function filled(value: unknown): Answered | null {
  return value === null ? null : { value };
}

/** Of several shapes the one that is not empty; where there are several, the first. */
function askEither(field: Schema, any: readonly Schema[], path: string, isNeeded: boolean, asking: Asking) {
  const shape = any.find((it) => it.type !== 'null') ?? {};
  return askField({ ...shape, ...(field.label === undefined ? {} : { label: field.label }) }, path, isNeeded, asking);
}

async function askWhether(field: Schema, path: string, { asker, language, optional }: Asking): Promise<string | null> {
  const vi = language === 'vi';
  const options = [
    { value: 'no', label: vi ? 'không ghi' : 'leave out' },
    { value: 'yes', label: vi ? 'ghi' : 'fill in' },
  ];
  return asker.choose({
    about: path,
    question: asked(field, path, false, language),
    options,
    usual: optional === 'filledIn' ? 'yes' : 'no',
  });
}

async function askList(field: Schema, path: string, asking: Asking): Promise<Answered | null> {
  const entries: unknown[] = [];
  const least = Math.max(1, field.minItems ?? 1);
  while (entries.length < least) {
    const entry = await askField(field.items ?? {}, `${path}[${entries.length}]`, true, asking);
    if (entry === null) return null;
    entries.push(entry.value);
  }
  return { value: entries };
}

async function askOption(
  field: Schema,
  all: readonly unknown[],
  path: string,
  isNeeded: boolean,
  { asker, language, optional }: Asking,
): Promise<Answered | null> {
  const yesNo: Readonly<Record<string, Label>> = {
    true: { vi: 'có', en: 'yes' },
    false: { vi: 'không', en: 'no' },
  };
  const left = { value: '-', label: language === 'vi' ? 'không ghi' : 'leave out' };
  const options = all.map(String).map((value) => {
    return { value, label: (field.values?.[value] ?? yesNo[value])?.[language] ?? value };
  });
  const shown = isNeeded ? options : [left, ...options];
  const question = asked(field, path, isNeeded, language);
  const [usual] = optional === 'filledIn' ? options : shown;
  const answer = await asker.choose({ about: path, question, options: shown, usual: usual?.value ?? '' });
  return answer === null || answer === '-' ? answer && leftOut : { value: all.find((it) => String(it) === answer) };
}

async function askText(field: Schema, path: string, isNeeded: boolean, asking: Asking): Promise<Answered | null> {
  const { asker, language } = asking;
  const schema = leafOf(field);
  const fitting = isNeeded || asking.optional === 'filledIn' ? usualFor(field, path, schema, asking) : null;
  const usual = fitting ?? (isNeeded ? null : '-');
  const answer = await asker.tell({
    about: path,
    question: asked(field, path, isNeeded, language),
    usual,
    wrong: (text) => (text === '-' && !isNeeded ? null : whatIsWrong(schema, read(field, text), language)),
  });
  if (answer === null) return null;
  return answer === '-' && !isNeeded ? leftOut : { value: read(field, answer) };
}

/** A schema of one field, to check its answer at once. */
function leafOf({ label: _, values: __, ...field }: Schema): z.ZodType {
  return z.fromJSONSchema(field as Parameters<typeof z.fromJSONSchema>[0]);
}

function whatIsWrong(schema: z.ZodType, value: unknown, language: Language): string | null {
  const [issue] = issuesOf(schema.safeParse(value).error, value);
  return issue?.says[language] ?? null;
}

function read({ type }: Schema, text: string): unknown {
  const isNumber = type === 'number' || type === 'integer';
  return isNumber && /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

const samples = ['1', '0123456789', 'A1', '010101000001', 'nguoi.dan@example.vn', 'a'];

/** What is usual for a field that has to be filled in: null where nothing fits. */
function usualFor(field: Schema, path: string, schema: z.ZodType, { language, day }: Asking): string | null {
  const name = path.split('.').at(-1) ?? path;
  const words = field.label?.[language] ?? name;
  const sample = language === 'vi' ? 'ví dụ' : 'example';
  const usual = [day(name), `${day(name)}T09:00:00+07:00`];
  const all =
    field.format === undefined ? [`${words} (${sample})`, sample, ...samples, ...usual] : [...usual, ...samples];
  const number = field.minimum === undefined ? [] : [String(field.minimum < 0 ? 100 : field.minimum)];
  return [...number, ...all].find((it) => schema.safeParse(read(field, it)).success) ?? null;
}

function asked({ label }: Schema, path: string, isNeeded: boolean, language: Language): string {
  const left = language === 'vi' ? ', không bắt buộc' : ', optional';
  return `${label?.[language] ?? path} (${path}${isNeeded ? '' : left})`;
}
