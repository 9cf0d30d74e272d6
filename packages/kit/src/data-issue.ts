import type { Label } from '@motcua/law';
import type { z } from 'zod';
import { type WordKey, words } from './words.ts';

/** What is wrong with one field of what came from outside. */
export interface DataIssue {
  /** Where the field is, its names joined by dots; empty for the whole. */
  readonly path: string;
  /** What is wrong, in English. */
  readonly message: string;
  readonly says: Label;
}

const most = 20;

/**
 * What a schema found wrong, at most twenty faults, in sentences for whoever filled in the form.
 *
 * @example
 * ```ts
 * import { issuesOf } from '@motcua/kit';
 * import { z } from 'zod';
 * const result = z.object({ copies: z.int() }).safeParse({});
 * issuesOf(result.error, {})[0]; // => { path: 'copies', message: 'is missing', says: { vi: 'còn thiếu', en: 'is missing' } }
 * ```
 */
export function issuesOf(error: z.ZodError | undefined, value: unknown): readonly DataIssue[] {
  return (error?.issues ?? []).slice(0, most).map((it) => {
    const says = sentence(it, value);
    return { path: it.path.join('.'), message: says.en, says };
  });
}

type Issue = z.core.$ZodIssue;

function sentence(it: Issue, value: unknown): Label {
  switch (it.code) {
    case 'invalid_type':
      return at(value, it.path) === undefined ? words('isMissing') : wrongKind(it.expected, it.message);
    case 'unrecognized_keys':
      return ended('isUnknown', it.keys.map((key) => `«${key.slice(0, 80)}»`).join(', '));
    case 'invalid_value':
      return at(value, it.path) === undefined
        ? words('isMissing')
        : ended('isNoneOf', it.values.map(String).join(', '));
    case 'invalid_format':
      return it.format === 'date' ? words('isNoDate') : misspelt(it.message);
    case 'too_small':
      return ended(bounds(it.origin, 'least'), String(it.minimum));
    case 'too_big':
      return ended(bounds(it.origin, 'most'), String(it.maximum));
    default:
      return { vi: it.message, en: it.message };
  }
}

const kinds: Readonly<Record<string, WordKey>> = {
  string: 'isNoText',
  number: 'isNoNumber',
  int: 'isNoNumber',
  boolean: 'isNoBoolean',
  array: 'isNoList',
  object: 'isNoObject',
  record: 'isNoObject',
};

function wrongKind(expected: string, otherwise: string): Label {
  const key = kinds[expected];
  return key === undefined ? { vi: otherwise, en: otherwise } : words(key);
}

/** A form that says in words what it asks for is quoted; those words are English. */
function misspelt(message: string): Label {
  const { vi, en } = words('isMisspelt');
  return { vi, en: message.startsWith('Invalid ') ? en : message };
}

function bounds(origin: string, end: 'least' | 'most'): WordKey {
  if (origin === 'string') return end === 'least' ? 'isTooShort' : 'isTooLong';
  if (origin === 'array') return end === 'least' ? 'hasTooFew' : 'hasTooMany';
  return end === 'least' ? 'isTooSmall' : 'isTooBig';
}

function ended(key: WordKey, end: string): Label {
  const { vi, en } = words(key);
  return { vi: `${vi} ${end}`, en: `${en} ${end}` };
}

/** What stands at a path of a value. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
