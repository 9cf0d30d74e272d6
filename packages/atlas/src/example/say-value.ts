import { civilDate, type Language } from '@motcua/calendar';
import { jsonSchemaOf } from '@motcua/kit';
import type { Label } from '@motcua/law';
import type { z } from 'zod';
import { dayInWords, monthInWords } from '../words/day-words.ts';
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
type Words = Readonly<Record<string, Label>>;

/** In which language, and with which words beside those of the schema. */
interface Voice {
  readonly language: Language;
  readonly known: Words;
}

/**
 * The fields of a value, each under its caption, codes and sums as they are said; of two values only those that differ.
 * What is inside a field stands behind its caption. `known` are the words for names and codes that the schema has none for.
 */
export function sayFields(
  schema: z.ZodType,
  value: Fields,
  language: Language,
  { usual = {}, known = {} }: { readonly usual?: Fields; readonly known?: Words } = {},
): readonly string[] {
  return fieldsIn(jsonSchemaOf(schema) as Shape, value, { language, known }, usual);
}

function fieldsIn(shape: Shape, value: Fields, voice: Voice, usual: Fields): readonly string[] {
  return Object.entries(value).flatMap(([name, it]) => {
    const before = Object.hasOwn(usual, name) ? usual[name] : undefined;
    if (JSON.stringify(it) === JSON.stringify(before)) return [];
    const field = shape.properties?.[name] ?? {};
    const caption = (field.label ?? wordsOf(voice.known, name))?.[voice.language] ?? name;
    if (!isFields(it)) return [`${caption}: ${sayOne(field, it, voice)}`];
    const inner = fieldsIn(field, it, voice, isFields(before) ? before : {});
    return inner.length === 0 ? [] : [`${caption} – ${inner.join(', ')}`];
  });
}

/** A value as words: a code by what it says, a sum with its unit, a day as a day, a list one after the other. */
function sayOne(shape: Shape, value: unknown, voice: Voice): string {
  const { language } = voice;
  if (Array.isArray(value)) return listed(value.map((it) => sayOne(shape.items ?? {}, it, voice)));
  if (isFields(value)) return fieldsIn(shape, value, voice, {}).join(', ');
  if (typeof value === 'boolean') return exampleWords[value ? 'yes' : 'no'][language];
  const text = String(value);
  const said = wordsOf(shape.values ?? {}, text) ?? wordsOf(voice.known, text);
  if (said !== undefined) return said[language];
  if (typeof value === 'number' && shape.unit === 'vnd') return sayMoney(value, language);
  if (/^\d{4}-\d{2}$/.test(text)) return monthInWords(text)[language];
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayInWords(civilDate(text), language) : text;
}

function wordsOf(words: Words, name: string): Label | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
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
