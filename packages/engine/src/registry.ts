import { type CalendarEdition, type CivilDate, type Office, workingCalendar } from '@motcua/calendar';
import { type Announced, checkVersions, type Definition, type Environment } from '@motcua/kit';
import {
  DuplicateName,
  InconsistentVersions,
  MissingEdition,
  MissingVersion,
  NoSingleVersion,
  PendingVersion,
  UnknownProcedure,
} from './errors.ts';
import { canonical } from './json.ts';
import type { CalendarRef } from './record.ts';

/** What an engine knows of rules and calendars. */
export interface Registry {
  /** @throws {UnknownProcedure} @throws {PendingVersion} @throws {NoSingleVersion} */
  readonly pick: (procedure: string, day: CivilDate) => Definition;
  /** @throws {MissingVersion} */
  readonly version: (version: string) => Definition;
  /** @throws {MissingEdition} */
  readonly environment: (calendar: CalendarRef) => Environment;
  /** A calendar of which only that is known that another had too, or that was decided by a day. @throws {MissingEdition} */
  readonly knownInTime: (calendar: CalendarRef, before: CalendarRef, by: CivilDate) => Environment;
  /** The calendar that new cases are computed by. */
  readonly newest: CalendarRef;
}

/** What an engine is told of rules and calendars. */
export interface RegistryOptions {
  readonly definitions: readonly Definition[];
  readonly announced?: readonly Announced[] | undefined;
  readonly further?: ((name: string) => Definition | null) | undefined;
  readonly calendars: readonly CalendarEdition[];
  readonly offices: Readonly<Record<string, Office>>;
  readonly knownAt?: CivilDate | undefined;
  readonly forecastUntil?: number | undefined;
}

/** Sorts definitions, members of groups included, and calendars by id. @throws {DuplicateName} @throws {InconsistentVersions} */
export function registryOf(options: RegistryOptions): Registry {
  const definitions = withMembers(options.definitions);
  const versions = named(
    definitions,
    (it) => it.version,
    (a, b) => a === b,
    'definition',
  );
  const faults = checkVersions(definitions, options.announced);
  if (faults.length > 0) throw new InconsistentVersions(faults);
  const isSameEdition = (a: CalendarEdition, b: CalendarEdition) => a === b || canonical(a) === canonical(b);
  const editions = named(options.calendars, (it) => it.id, isSameEdition, 'calendar edition');
  const environments = new Map<string, Environment>();
  const last = options.calendars.at(-1);
  if (last === undefined) throw new MissingEdition('(none given)', []);

  function environment(ref: CalendarRef): Environment {
    const key = `${ref.edition} ${ref.knownAt} ${ref.forecastUntil}`;
    const known = environments.get(key) ?? { calendar: calendarOf(editions, ref), offices: options.offices };
    environments.set(key, known);
    return known;
  }

  function version(id: string): Definition {
    const found = versions.get(id) ?? options.further?.(id) ?? undefined;
    if (found === undefined) throw new MissingVersion(id, [...versions.keys()]);
    return found;
  }

  return {
    pick: (procedure, day) => {
      const further = options.further?.(procedure) ?? null;
      const known = [...versions.values(), ...(further === null ? [] : [further])];
      return pick(known, options.announced ?? [], procedure, day);
    },
    version,
    environment,
    knownInTime: (ref, before, by) => ({
      calendar: readBy(inTime(editionOf(editions, ref), editionOf(editions, before), before, by), ref),
      offices: options.offices,
    }),
    newest: { edition: last.id, knownAt: options.knownAt ?? null, forecastUntil: options.forecastUntil ?? null },
  };
}

function named<T>(
  all: readonly T[],
  nameOf: (it: T) => string,
  isSame: (a: T, b: T) => boolean,
  what: 'definition' | 'calendar edition',
): ReadonlyMap<string, T> {
  const byName = new Map<string, T>();
  for (const it of all) {
    const other = byName.get(nameOf(it));
    if (other !== undefined && !isSame(other, it)) throw new DuplicateName(what, nameOf(it));
    byName.set(nameOf(it), it);
  }
  return byName;
}

function withMembers(definitions: readonly Definition[]): readonly Definition[] {
  const members = definitions.flatMap((it) => Object.values(it.members).map((member) => member.definition));
  return members.length === 0 ? definitions : [...withMembers(members), ...definitions];
}

function pick(
  all: readonly Definition[],
  announced: readonly Announced[],
  procedure: string,
  day: CivilDate,
): Definition {
  const named = all.filter((it) => it.id === procedure);
  const applying = named.filter((it) => isOn(it.appliesTo, day));
  const pending = announced.find((it) => it.id === procedure && isOn(it.appliesTo, day));
  if (applying.length === 0 && pending !== undefined) throw new PendingVersion(pending, day);
  if (named.length === 0) throw new UnknownProcedure(procedure, [...new Set(all.map((it) => it.id))]);
  const [first] = applying;
  if (first !== undefined && applying.length === 1) return first;
  const [versions, registered] = [applying, named].map((list) => list.map((it) => it.version));
  throw new NoSingleVersion(procedure, day, versions ?? [], registered ?? []);
}

function isOn({ from, until }: Definition['appliesTo'], day: CivilDate): boolean {
  return from <= day && (until === null || day <= until);
}

function calendarOf(editions: ReadonlyMap<string, CalendarEdition>, ref: CalendarRef): Environment['calendar'] {
  return readBy(editionOf(editions, ref), ref);
}

function editionOf(editions: ReadonlyMap<string, CalendarEdition>, ref: CalendarRef): CalendarEdition {
  const edition = editions.get(ref.edition);
  if (edition === undefined) throw new MissingEdition(ref.edition, [...editions.keys()]);
  return edition;
}

function inTime(edition: CalendarEdition, older: CalendarEdition, { knownAt }: CalendarRef, by: CivilDate) {
  const known = older.days.filter((it) => knownAt === null || it.decidedOn <= knownAt);
  const before = new Set(known.map((it) => canonical(it)));
  return { ...edition, days: edition.days.filter((it) => it.decidedOn <= by || before.has(canonical(it))) };
}

function readBy(edition: CalendarEdition, ref: CalendarRef): Environment['calendar'] {
  return workingCalendar(edition, {
    ...(ref.knownAt === null ? {} : { knownAt: ref.knownAt }),
    ...(ref.forecastUntil === null ? {} : { allowForecast: ref.forecastUntil }),
  });
}
