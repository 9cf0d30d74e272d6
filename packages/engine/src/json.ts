import { ForbiddenKey, NotJson, TooLarge } from './door-errors.ts';

/** The most bytes that a dossier or the data of an event may have as JSON. */
export const mostBytes = 65_536;

const deepest = 32;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of a value from outside as plain JSON, with texts in NFC.
 *
 * @throws {NotJson} for a value that JSON does not have, a circle, or more than 32 levels.
 * @throws {ForbiddenKey} for a field named `__proto__`, `constructor` or `prototype`, at any depth.
 * @throws {TooLarge} beyond `most` bytes of JSON.
 */
export function plainJson(about: string, value: unknown, most: number = mostBytes): unknown {
  const room = { left: most };
  return copied({ about, most, room }, value, '', 0);
}

/** The JSON text of a plain value with the fields of objects in alphabetic order: equal values have equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, it]) => `${JSON.stringify(name)}:${canonical(it)}`).join(',')}}`;
}

interface Copying {
  readonly about: string;
  readonly most: number;
  readonly room: { left: number };
}

function copied(on: Copying, value: unknown, path: string, depth: number): unknown {
  if (depth > deepest) throw new NotJson(on.about, path, `a circle, or more than ${deepest} levels,`);
  if (typeof value === 'string') return take(on, value.normalize('NFC'));
  if (typeof value === 'boolean' || value === null) return take(on, value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotJson(on.about, path, `the number ${value}`);
    return take(on, Object.is(value, -0) ? 0 : value);
  }
  if (Array.isArray(value)) return listCopied(on, value, path, depth);
  if (isPlain(value)) return objectCopied(on, value, path, depth);
  throw new NotJson(on.about, path, nameOf(value));
}

function listCopied(on: Copying, list: readonly unknown[], path: string, depth: number): unknown[] {
  spend(on, 2 + list.length);
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index++) copy.push(copied(on, list[index], `${path}[${index}]`, depth + 1));
  return copy;
}

function objectCopied(on: Copying, value: object, path: string, depth: number): Record<string, unknown> {
  spend(on, 2);
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`;
    if (forbidden.has(name)) throw new ForbiddenKey(on.about, at);
    spend(on, 2 + bytesOf(JSON.stringify(name)));
    copy[name] = copied(on, field, at, depth + 1);
  }
  return copy;
}

function take<T extends string | number | boolean | null>(on: Copying, value: T): T {
  if (typeof value === 'string' && value.length > on.room.left) throw new TooLarge(on.about, on.most);
  spend(on, bytesOf(JSON.stringify(value)));
  return value;
}

function spend(on: Copying, bytes: number): void {
  on.room.left -= bytes;
  if (on.room.left < 0) throw new TooLarge(on.about, on.most);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || parent === Object.prototype || Object.getPrototypeOf(parent) === null;
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'no value (undefined)';
  if (typeof value === 'object' && value !== null) return `an object of class ${value.constructor?.name ?? 'unknown'}`;
  return `a ${typeof value}`;
}

/** The bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}
