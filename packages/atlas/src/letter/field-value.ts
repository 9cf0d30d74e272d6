import { type CivilDate, type Instant, type Language, sayDay, sayInstant } from '@motcua/calendar';
import type { Label } from '@motcua/law';

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/;

/** The value of a field as a reader wants it: days with their weekday, agencies by name, labels in the language, lists line by line. */
export function fieldLines(
  value: unknown,
  agencies: Readonly<Record<string, Label>>,
  language: Language,
): readonly string[] {
  if (Array.isArray(value)) return value.map((it) => `+ ${fieldText(it, agencies, language)}`);
  return [fieldText(value, agencies, language)];
}

/** The value of a field in one line. */
export function fieldText(value: unknown, agencies: Readonly<Record<string, Label>>, language: Language): string {
  if (isLabel(value)) return value[language].normalize('NFC');
  const text = String(value).normalize('NFC');
  if (day.test(text)) return sayDay(text as CivilDate, language);
  if (second.test(text)) return sayInstant(text as Instant, language);
  return Object.hasOwn(agencies, text) ? (agencies[text] as Label)[language] : text;
}

function isLabel(value: unknown): value is Label {
  if (typeof value !== 'object' || value === null) return false;
  const { vi, en } = value as Partial<Label>;
  return typeof vi === 'string' && typeof en === 'string';
}
