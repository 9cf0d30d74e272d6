import { type CivilDate, type Instant, type Language, sayDay, sayInstant, sayTerm, type Term } from '@motcua/calendar';
import type { Label } from '@motcua/law';

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/;

/** What a value is read by: the names of bodies, what its codes say, and the words for what was erased. */
export interface Reading {
  readonly language: Language;
  readonly agencies: Readonly<Record<string, Label>>;
  readonly codes: Readonly<Record<string, Label>>;
  readonly erased: string;
}

/** The value of a field as a reader wants it: days with their weekday, codes and bodies by name, lists of several line by line. */
export function fieldLines(value: unknown, reading: Reading): readonly string[] {
  if (!Array.isArray(value)) return [fieldText(value, reading)];
  const lines = value.map((it) => fieldText(it, reading));
  return lines.length === 1 ? lines : lines.map((it) => `+ ${it}`);
}

/** The value of a field in one line. */
export function fieldText(value: unknown, reading: Reading): string {
  const { language, agencies, codes, erased } = reading;
  if (isLabel(value)) return value[language].normalize('NFC');
  if (isTerm(value)) return twoFigures(sayTerm(value, language), language);
  const text = String(value).normalize('NFC');
  if (text === '[erased]') return erased;
  if (day.test(text)) return sayDay(text as CivilDate, language);
  if (second.test(text)) return sayInstant(text as Instant, language);
  if (Object.hasOwn(codes, text)) return (codes[text] as Label)[language];
  return Object.hasOwn(agencies, text) ? (agencies[text] as Label)[language] : text;
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
  const { unit, count } = value as { unit?: unknown; count?: unknown };
  return typeof unit === 'string' && typeof count === 'number';
}
