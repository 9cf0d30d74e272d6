import { addDays, type CivilDate, civilDate, type Instant, instant } from '@motcua/calendar';
import { InvalidExampleLine } from './errors.ts';
import type { ExampleLine } from './worked-example.ts';

/** A line of a worked example, understood: what happens, or what must hold. Days are dates. */
export type StoryLine = Happening | Sweep | Reorganisation | Expectation;

/** An event, or an attempt that must be refused with a code. */
export interface Happening {
  readonly kind: 'event';
  readonly at: Instant;
  readonly case: string;
  readonly role: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The code of the refusal; null where the event is taken. */
  readonly refused: string | null;
}

/** Every deadline that has passed by an instant. */
export interface Sweep {
  readonly kind: 'sweep';
  readonly at: Instant;
}

/** The units of that day hold what is open. */
export interface Reorganisation {
  readonly kind: 'reorganise';
  readonly at: Instant;
}

/** What must hold of a case. */
export type Expectation =
  | { readonly kind: 'absent'; readonly case: string }
  | { readonly kind: 'closed'; readonly case: string }
  | { readonly kind: 'in'; readonly case: string; readonly state: string }
  | { readonly kind: 'promise'; readonly case: string; readonly state: string }
  | { readonly kind: 'due'; readonly case: string; readonly clock: string; readonly on: CivilDate | null }
  | { readonly kind: 'letter'; readonly case: string; readonly letter: string }
  | { readonly kind: 'unit'; readonly case: string; readonly unit: string };

/**
 * Reads a line of a worked example, by the first moment of its story; the forms are those of `WorkedExample`.
 *
 * @throws {InvalidExampleLine} naming the line and what is wrong with it.
 *
 * @example
 * ```ts
 * import { readLine } from '@motcua/kit';
 * readLine('= birth due promise d4', '2025-01-06 10:00'); // => { kind: 'due', case: 'birth', clock: 'promise', on: '2025-01-10' }
 * readLine('d1 09:00 birth desk dossier.held', '2025-01-06 10:00').at; // => '2025-01-07T09:00:00+07:00'
 * ```
 */
export function readLine(line: ExampleLine, from: string): StoryLine {
  const [text, data] = typeof line === 'string' ? [line, {}] : line;
  const words = text.split(' ');
  const fail = (reason: string): never => {
    throw new InvalidExampleLine(text, reason);
  };
  if (words.includes('')) fail('a space too many');
  if (words[0] === '=') {
    if (typeof line !== 'string') fail('what must hold takes no data');
    return holding(words.slice(1), from, fail);
  }
  const refused = words[0] === '!';
  return happening(refused ? words.slice(1) : words, refused, data, from, fail);
}

/** How many words follow each thing that can be held of a case. */
const forms: ReadonlyMap<string, number> = new Map([
  ['absent', 0],
  ['closed', 0],
  ['in', 1],
  ['promise', 1],
  ['letter', 1],
  ['unit', 1],
  ['due', 2],
]);

type Fail = (reason: string) => never;

function happening(
  words: readonly string[],
  refused: boolean,
  data: Happening['data'],
  from: string,
  fail: Fail,
): Happening | Sweep | Reorganisation {
  const [day = '', hour = '', name, role, type, code, ...rest] = words;
  const at = momentOf(day, hour, from, fail);
  if (name === 'sweep' || name === 'reorganise') {
    if (role !== undefined || refused) fail(`a ${name} stands alone: «d5 00:00 ${name}»`);
    return { kind: name, at };
  }
  if (name === undefined || role === undefined || type === undefined)
    return fail('an event is «day hour case role event»');
  if (rest.length > 0 || (code !== undefined) !== refused)
    fail(refused ? 'a refusal ends with its one code' : 'nothing may follow the event');
  return { kind: 'event', at, case: name, role, type, data, refused: code ?? null };
}

function holding(words: readonly string[], from: string, fail: Fail): Expectation {
  const [name, what, which, on] = words;
  if (name === undefined || what === undefined) return fail('what must hold is «= case what …»');
  const wanted = forms.get(what);
  if (wanted === undefined) return fail(`«${what}» is none of ${[...forms.keys()].join(', ')}`);
  if (words.length !== wanted + 2) fail(`«${what}» takes ${wanted} words after it`);
  switch (what) {
    case 'in':
    case 'promise':
      return { kind: what, case: name, state: which ?? '' };
    case 'letter':
      return { kind: what, case: name, letter: which ?? '' };
    case 'unit':
      return { kind: what, case: name, unit: which ?? '' };
    case 'due':
      return { kind: what, case: name, clock: which ?? '', on: on === 'none' ? null : dayIn(on ?? '', from, fail) };
    default:
      return { kind: what === 'absent' ? 'absent' : 'closed', case: name };
  }
}

function momentOf(day: string, hour: string, from: string, fail: Fail): Instant {
  if (!/^\d\d:\d\d(:\d\d)?$/.test(hour)) fail(`«${hour}» is no hour: write 09:10`);
  const date = dayIn(day, from, fail);
  return attempt(() => instant(`${date}T${hour}`), fail);
}

/** A day of a story: `dN` from its first, or a date. */
function dayIn(text: string, from: string, fail: Fail): CivilDate {
  const counted = /^d(\d+)$/.exec(text)?.[1];
  return attempt(
    () => (counted === undefined ? civilDate(text) : addDays(civilDate(from.slice(0, 10)), Number(counted))),
    fail,
  );
}

function attempt<T>(read: () => T, fail: Fail): T {
  try {
    return read();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
