import { faultAt, type PlanFault } from './check-plan-fault.ts';

/** What the text of a plan file came to: a value, or why there is none. `notes` tells what was put right on the way. */
export type PlanDoor =
  | { readonly ok: true; readonly json: unknown; readonly notes: readonly PlanFault[] }
  | { readonly ok: false; readonly faults: readonly PlanFault[] };

/** The largest plan file, in characters: 4 Mi, some fourteen times that of Lộc Hòa. */
export const largestPlanFile = 4 * 1024 * 1024;

const deepest = 12;

/**
 * Reads the text of a plan file as JSON: bounded in size and depth, its letters put together with their marks, its lines
 * ending in one way. A mark at the beginning that tells of the encoding is left out.
 *
 * @example
 * ```ts
 * import { openPlanText } from '@motcua/plan';
 * const opened = openPlanText('{"id": "suoi-mo"}');
 * opened.ok && opened.json; // => { id: 'suoi-mo' }
 * const broken = openPlanText('{"id": ');
 * broken.ok ? [] : broken.faults.map((it) => it.code); // => ['notJson']
 * ```
 */
export function openPlanText(text: string): PlanDoor {
  if (text.length > largestPlanFile) return refused('tooLarge', ...tooLarge(text.length));
  const whole = text.replace(/^\uFEFF/, '').normalize('NFC');
  if (whole.trim() === '') return refused('empty', 'tệp trống', 'the file is empty');
  if (depthOf(whole) > deepest) {
    const vi = `các phần lồng nhau quá ${deepest} lớp`;
    return refused('tooDeep', vi, `its parts lie more than ${deepest} deep in each other`);
  }
  return jsonOf(whole, text.normalize('NFC') === text ? [] : [putTogether]);
}

function tooLarge(size: number): readonly [vi: string, en: string] {
  const most = largestPlanFile;
  return [`tệp dài ${size} ký tự, tối đa ${most}`, `the file is ${size} characters long, and at most ${most} are read`];
}

const putTogether = faultAt(
  'notNfc',
  '',
  null,
  'chữ có dấu viết tách rời (NFD) đã được ghép lại (NFC)',
  'letters and their marks, written apart (NFD), were put together (NFC)',
);

function refused(code: PlanFault['code'], vi: string, en: string): PlanDoor {
  return { ok: false, faults: [faultAt(code, '', null, vi, en)] };
}

/** How deep lists and objects lie in each other, without reading them. */
function depthOf(text: string): number {
  let [depth, most, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') inText = !inText;
    else if (inText && mark === '\\') at++;
    else if (!inText && (mark === '[' || mark === '{')) most = Math.max(most, ++depth);
    else if (!inText && (mark === ']' || mark === '}')) depth--;
  }
  return most;
}

function jsonOf(text: string, notes: readonly PlanFault[]): PlanDoor {
  try {
    return { ok: true, json: JSON.parse(text, withLines), notes };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(said)?.[1];
    const where = at === undefined ? null : placeOf(text, Number(at));
    const why = said.replace(/ in JSON at position.*$/s, '').slice(0, 120);
    const vi = `không phải JSON${where === null ? '' : `, dòng ${where.line}, cột ${where.column}`}: ${why}`;
    return refused(
      'notJson',
      vi,
      `it is not JSON${where === null ? '' : `, line ${where.line}, column ${where.column}`}: ${why}`,
    );
  }
}

/** What was copied from another system may end its lines otherwise, and a quote is found in its passage all the same. */
function withLines(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : value;
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
