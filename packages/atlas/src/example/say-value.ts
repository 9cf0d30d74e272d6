import { civilDate, type Language, sayDay } from '@motcua/calendar';
import { jsonSchemaOf } from '@motcua/kit';
import type { Label } from '@motcua/law';
import type { z } from 'zod';
import { exampleWords } from './words.ts';

/** What a schema says of a field to a reader. */
interface Shape {
  readonly label?: Label;
  /** What each code says. */
  readonly values?: Readonly<Record<string, Label>>;
  readonly unit?: 'vnd';
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a value, each under its caption, codes and sums as they are said; of two values only those that differ.
 * What is inside a field stands behind its caption.
 */
export function sayFields(schema: z.ZodType, value: Fields, language: Language, usual: Fields = {}): readonly string[] {
  return fieldsIn(jsonSchemaOf(schema) as Shape, value, language, usual);
}

function fieldsIn(shape: Shape, value: Fields, language: Language, usual: Fields): readonly string[] {
  return Object.entries(value).flatMap(([name, it]) => {
    const before = Object.hasOwn(usual, name) ? usual[name] : undefined;
    if (JSON.stringify(it) === JSON.stringify(before)) return [];
    const field = shape.properties?.[name] ?? {};
    const caption = field.label?.[language] ?? name;
    if (!isFields(it)) return [`${caption}: ${sayOne(field, it, language)}`];
    const inner = fieldsIn(field, it, language, isFields(before) ? before : {});
    return inner.length === 0 ? [] : [`${caption} – ${inner.join(', ')}`];
  });
}

/** A value as words: a code by what it says, a sum with its unit, a day as a day, a list one after the other. */
function sayOne(shape: Shape, value: unknown, language: Language): string {
  if (Array.isArray(value)) return listed(value.map((it) => sayOne(shape.items ?? {}, it, language)));
  if (isFields(value)) return fieldsIn(shape, value, language, {}).join(', ');
  if (typeof value === 'boolean') return exampleWords[value ? 'yes' : 'no'][language];
  const text = String(value);
  const said = shape.values !== undefined && Object.hasOwn(shape.values, text) ? shape.values[text] : undefined;
  if (said !== undefined) return said[language];
  if (typeof value === 'number' && shape.unit === 'vnd') return sayMoney(value, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? sayDay(civilDate(text), language) : text;
}

function listed(all: readonly string[]): string {
  return all.filter((it) => it !== '').join('; ');
}

function sayMoney(amount: number, language: Language): string {
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  return `${grouped} đồng`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
