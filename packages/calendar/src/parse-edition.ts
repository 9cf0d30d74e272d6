import { type CivilDate, civilDate, type Weekday, yearOf } from './civil-date.ts';
import {
  type CalendarEdition,
  type Confidence,
  type DayKind,
  type DecidedDay,
  type DecidedYear,
  type EditionAddition,
  editionSchema,
  type Label,
} from './edition.ts';
import { InvalidEdition } from './errors.ts';

const kinds: readonly string[] = [
  'statutory',
  'compensatory',
  'unsplit',
  'swappedOff',
  'swappedOn',
  'local',
  'localOn',
];
const confidences: readonly string[] = ['text', 'secondary', 'computed', 'inferred'];
const longestText = 2000;
const mostDays = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a calendar edition from JSON, schema `motcua.calendar/1`.
 *
 * @throws InvalidEdition naming the place that is wrong.
 * @example
 * ```ts
 * import { parseEdition, vietnam } from '@motcua/calendar';
 * parseEdition(JSON.parse(JSON.stringify(vietnam))).id === vietnam.id; // => true
 * ```
 */
export function parseEdition(json: unknown): CalendarEdition {
  const fields = object(json, '', ['schema', 'id', 'title', 'weeklyRest', 'years', 'days']);
  if (fields.schema !== editionSchema) throw new InvalidEdition('schema', `"${editionSchema}"`);
  const years = array(fields.years, 'years').map((it, index) => decidedYear(it, `years[${index}]`));
  demandFollowing(years, years[0]?.year ?? 0);
  return {
    schema: editionSchema,
    id: text(fields.id, 'id'),
    title: label(fields.title, 'title'),
    weeklyRest: array(fields.weeklyRest, 'weeklyRest').map((it, index) => weekday(it, `weeklyRest[${index}]`)),
    years,
    days: array(fields.days, 'days').map((it, index) => decidedDay(it, `days[${index}]`)),
  };
}

/**
 * An edition with more decided: a day off that came later, a new year, or what a province or commune decided for
 * itself with its own source. Only the days stated change; a later entry for the same day holds.
 *
 * @throws InvalidEdition naming the place that is wrong.
 * @example
 * ```ts
 * import { extendEdition, vietnam } from '@motcua/calendar';
 * extendEdition(vietnam, { id: 'vietnam+none', days: [] }).days.length === vietnam.days.length; // => true
 * ```
 */
export function extendEdition(base: CalendarEdition, addition: EditionAddition): CalendarEdition {
  const { id, years = [], days } = parseAddition(addition);
  demandFollowing(years, (base.years.at(-1)?.year ?? (years[0]?.year ?? 0) - 1) + 1);
  const all = [...base.years, ...years];
  for (const [index, it] of days.entries()) demandYearOf(it, all, `days[${index}].on`);
  return { ...base, id, years: all, days: [...base.days, ...days] };
}

/**
 * Reads what is to be added to an edition from JSON: `id`, `days`, and `years` where a year is new.
 *
 * @throws InvalidEdition naming the place in that JSON that is wrong.
 * @example
 * ```ts
 * import { parseAddition } from '@motcua/calendar';
 * parseAddition({ id: 'vietnam+none', days: [] }).days; // => []
 * ```
 */
export function parseAddition(json: unknown): EditionAddition {
  const fields = object(json, '', ['id', 'days'], ['years']);
  const days = array(fields.days, 'days').map((it, index) => decidedDay(it, `days[${index}]`));
  const id = text(fields.id, 'id');
  if (fields.years === undefined) return { id, days };
  const years = array(fields.years, 'years').map((it, index) => decidedYear(it, `years[${index}]`));
  return { id, years, days };
}

function demandFollowing(years: readonly DecidedYear[], first: number): void {
  years.forEach((it, index) => {
    if (it.year !== first + index) throw new InvalidEdition(`years[${index}].year`, `the next year, ${first + index}`);
  });
}

/** A day of a year that is not decided would change nothing, so it is a mistake. */
function demandYearOf({ on }: DecidedDay, years: readonly DecidedYear[], path: string): void {
  const year = yearOf(on);
  if (years.some((it) => it.year === year)) return;
  const span = `${years[0]?.year} to ${years.at(-1)?.year}`;
  throw new InvalidEdition(path, `a day of the decided years (${span}), or of one that "years" adds`);
}

function decidedYear(json: unknown, path: string): DecidedYear {
  const fields = object(json, path, ['year', 'instrument', 'decidedOn', 'confidence', 'source']);
  const year = fields.year;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1 || year > 9999) {
    throw new InvalidEdition(`${path}.year`, 'a year from 1 to 9999');
  }
  return { year, ...decision(fields, path) };
}

function decidedDay(json: unknown, path: string): DecidedDay {
  const required = ['on', 'kind', 'name', 'instrument', 'decidedOn', 'confidence', 'source'];
  const fields = object(json, path, required, ['basis', 'inPlaceOf', 'note']);
  const kind = oneOf<DayKind>(fields.kind, kinds, `${path}.kind`);
  if (kind === 'swappedOn' && fields.inPlaceOf === undefined) {
    throw new InvalidEdition(`${path}.inPlaceOf`, 'the day whose hours this worked day takes over');
  }
  return {
    on: date(fields.on, `${path}.on`),
    kind,
    name: label(fields.name, `${path}.name`),
    ...decision(fields, path),
    ...(fields.basis === undefined ? {} : { basis: text(fields.basis, `${path}.basis`) }),
    ...(fields.inPlaceOf === undefined ? {} : { inPlaceOf: date(fields.inPlaceOf, `${path}.inPlaceOf`) }),
    ...(fields.note === undefined ? {} : { note: label(fields.note, `${path}.note`) }),
  };
}

function decision(fields: Fields, path: string): Omit<DecidedYear, 'year'> {
  return {
    instrument: text(fields.instrument, `${path}.instrument`),
    decidedOn: date(fields.decidedOn, `${path}.decidedOn`),
    confidence: oneOf<Confidence>(fields.confidence, confidences, `${path}.confidence`),
    source: text(fields.source, `${path}.source`),
  };
}

function label(json: unknown, path: string): Label {
  const fields = object(json, path, ['vi', 'en']);
  return { vi: text(fields.vi, `${path}.vi`).normalize('NFC'), en: text(fields.en, `${path}.en`) };
}

function object(json: unknown, path: string, required: readonly string[], optional: readonly string[] = []): Fields {
  const place = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new InvalidEdition(path === '' ? 'the whole' : path, 'an object');
  }
  const fields = json as Fields;
  const unknown = Object.keys(fields).find((key) => !required.includes(key) && !optional.includes(key));
  if (unknown !== undefined) {
    throw new InvalidEdition(place(unknown), `absent; the fields here are ${[...required, ...optional].join(', ')}`);
  }
  for (const key of required) if (!Object.hasOwn(fields, key)) throw new InvalidEdition(place(key), 'present');
  return fields;
}

function array(json: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(json) || json.length > mostDays) throw new InvalidEdition(path, `a list of at most ${mostDays}`);
  return json;
}

function text(json: unknown, path: string): string {
  if (typeof json !== 'string' || json.length === 0 || json.length > longestText) {
    throw new InvalidEdition(path, `a text of 1 to ${longestText} characters`);
  }
  return json;
}

function date(json: unknown, path: string): CivilDate {
  try {
    return civilDate(text(json, path));
  } catch {
    throw new InvalidEdition(path, 'a day, YYYY-MM-DD');
  }
}

function weekday(json: unknown, path: string): Weekday {
  if (typeof json !== 'number' || !Number.isInteger(json) || json < 1 || json > 7) {
    throw new InvalidEdition(path, 'a weekday from 1 (Monday) to 7 (Sunday)');
  }
  return json as Weekday;
}

function oneOf<T extends string>(json: unknown, allowed: readonly string[], path: string): T {
  if (typeof json !== 'string' || !allowed.includes(json)) {
    throw new InvalidEdition(path, `one of ${allowed.join(', ')}`);
  }
  return json as T;
}
