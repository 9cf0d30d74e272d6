import { issuesOf } from '@motcua/kit';
import { z } from 'zod';
import { faultAt, type PlanFault } from './check-plan-fault.ts';
import { idOf } from './check-plan-rows.ts';
import { planFile } from './plan-file.ts';

/** What of a plan file is not as its schema says, each with its place. */
export function faultsOfShape(json: unknown): readonly PlanFault[] {
  const read = planFile.safeParse(json);
  if (read.success) return [];
  return read.error.issues.flatMap((issue) => {
    const path = pathOf(issue.path);
    const [found] = issuesOf(new z.ZodError([issue]), json);
    if (found === undefined) return [];
    const form = formOf(issue);
    const [vi, en] = [`${found.says.vi}${form === null ? '' : ` (${form.vi})`}`, found.says.en];
    return [faultAt('shape', path, entryAt(json, issue.path), vi, `${en}${form === null ? '' : ` (${form.en})`}`)];
  });
}

/** What an id has to look like, for whoever wrote another. */
function formOf(issue: z.core.$ZodIssue): { readonly vi: string; readonly en: string } | null {
  if (issue.code !== 'invalid_format' || typeof issue.pattern !== 'string') return null;
  if (issue.pattern.includes('[IVX]')) {
    return { vi: 'viết như II.2.2.1 hoặc body.II.4.b.2', en: 'write it as II.2.2.1 or body.II.4.b.2' };
  }
  if (issue.pattern.includes('body')) {
    return { vi: 'không kết thúc bằng «body»', en: 'it may not end in “body”' };
  }
  return issue.pattern.startsWith('/^[a-z0-9]+(-')
    ? {
        vi: 'chữ thường không dấu, chữ số, gạch nối, như on-time',
        en: 'small letters, figures and hyphens, as on-time',
      }
    : null;
}

/** Keys and texts that no plan may hold wherever they stand: names that programs stumble over, letters taken apart. */
export function faultsOfText(json: unknown): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  walk(json, [], (path, key, value) => {
    const at = pathOf(path);
    const entry = entryAt(json, path);
    if (key !== null && forbidden.has(key)) {
      const en = `a field may not be called «${key}»`;
      faults.push(faultAt('forbiddenKey', at, entry, `không được đặt tên trường là «${key}»`, en));
    }
    const taken = [value, key].some((it) => typeof it === 'string' && it !== it.normalize('NFC'));
    if (taken) {
      const vi = 'chữ có dấu viết tách rời (NFD); lưu lại tệp ở dạng NFC';
      faults.push(faultAt('notNfc', at, entry, vi, 'letters and their marks are apart (NFD); save the file as NFC'));
    }
  });
  return faults;
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any plan goes: what lies there has no place in the schema, which tells of it. */
const deepest = 16;

type Visit = (path: readonly PropertyKey[], key: string | null, value: unknown) => void;

function walk(value: unknown, path: readonly PropertyKey[], visit: Visit): void {
  const last = path.at(-1);
  visit(path, typeof last === 'string' ? last : null, value);
  if (typeof value !== 'object' || value === null || path.length > deepest) return;
  if (Array.isArray(value)) for (const [index, it] of value.entries()) walk(it, [...path, index], visit);
  else for (const [key, it] of Object.entries(value)) walk(it, [...path, key], visit);
}

/** A path as it is written: `tasks[3].lead[0]`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((it, index) => (typeof it === 'number' ? `[${it}]` : `${index === 0 ? '' : '.'}${String(it)}`))
    .join('');
}

/** The id of the entry of a list in which a path lies. */
function entryAt(json: unknown, [list, index]: readonly PropertyKey[]): string | null {
  if (typeof list !== 'string' || typeof index !== 'number') return null;
  const all = (json as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(all) ? (idOf(all[index])[0] ?? null) : null;
}
