import { type CivilDate, type Instant, type Language, sayTerm, type Term } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import { officialDay, officialMoment } from './official-time.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/;

/** What a value is read by: the names of bodies, and what its codes say. */
export interface Reading {
  readonly agencies: Readonly<Record<string, Label>>;
  readonly codes: Readonly<Record<string, Label>>;
}

/** The value of a field as a reader wants it, each entry of a list and each line of a text by itself. */
export function fieldSays(value: unknown, reading: Reading): readonly Label[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((it) => (typeof it === 'string' ? linesOf(it) : [it])).map((it) => says(it, reading));
}

/** The value of a field in one line: days and terms in words, codes and bodies by name. */
export function says(value: unknown, { agencies, codes }: Reading): Label {
  if (isLabel(value)) return value;
  if (isTerm(value)) return both((language) => twoFigures(sayTerm(value, language), language));
  const text = String(value);
  if (day.test(text)) return both((language) => officialDay(text as CivilDate, language));
  if (second.test(text)) return both((language) => officialMoment(text as Instant, language));
  if (Object.hasOwn(codes, text)) return codes[text] as Label;
  return Object.hasOwn(agencies, text) ? (agencies[text] as Label) : { vi: text, en: text };
}

/** The same, said in each language. */
export function both(say: (language: Language) => string): Label {
  return { vi: say('vi'), en: say('en') };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((it) => it.trim() !== '');
  return lines.length === 0 ? [text] : lines;
}

/** A number below ten is written with two figures in an official paper. */
function twoFigures(text: string, language: Language): string {
  return language === 'vi' ? text.replace(/^\d(?= )/, '0$&') : text;
}

function isLabel(value: unknown): value is Label {
  if (typeof value !== 'object' || value === null) return false;
  const { vi, en } = value as Partial<Label>;
  return typeof vi === 'string' && typeof en === 'string';
}

function isTerm(value: unknown): value is Term {
  if (typeof value !== 'object' || value === null) return false;
  const { unit, count, on } = value as { unit?: unknown; count?: unknown; on?: unknown };
  return typeof unit === 'string' && (unit === 'sameDay' || typeof count === 'number' || typeof on === 'string');
}
