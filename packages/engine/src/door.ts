import { type CivilDate, civilDate, type Instant, instant } from '@motcua/calendar';
import { issuesOf } from '@motcua/kit';
import { z } from 'zod';
import { InvalidInput } from './door-errors.ts';
import { plainJson } from './json.ts';
import { once } from './once.ts';

/** A safe id: letters, digits and `._:@+~-`, and `/` between a group and its member; at most 200 characters. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9._:@+~-]*$/;
const referenceForm = /^[A-Za-z0-9][A-Za-z0-9._:@+~/#-]*$/;

const newId = z
  .string()
  .max(200)
  .regex(idForm, 'must begin with a letter or digit, and hold only letters, digits and ._:@+~-');
const reference = z.string().max(1000).regex(referenceForm, 'has characters that no id has');
const slug = z.string().min(1).max(200);
const when = z
  .string()
  .max(40)
  .transform((text, context): Instant => {
    try {
      return instant(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });
const day = z
  .string()
  .max(20)
  .transform((text, context) => {
    try {
      return civilDate(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });
const actor = z.strictObject({ role: slug, id: newId.optional() });
const json = z.unknown();
const pageSize = z.int().min(1).max(10_000);

/** The forms of what comes in at the doors, each made when it is first used. */
export const doors = {
  open: once(() =>
    z.strictObject({
      procedure: slug,
      dossier: json,
      receivedAt: when,
      by: actor,
      unit: slug.optional(),
      id: newId.optional(),
      eventId: newId.optional(),
      choices: z.record(slug, slug).optional(),
      recordedAt: when.optional(),
    }),
  ),
  send: once(() =>
    z.strictObject({
      type: slug,
      at: when,
      by: actor,
      data: json.optional(),
      id: newId.optional(),
      expectedVersion: z.int().nonnegative().optional(),
      recordedAt: when.optional(),
    }),
  ),
  sweep: once(() => z.strictObject({ limit: z.int().min(1).optional() })),
  worklist: once(() =>
    z.strictObject({
      kind: z.enum(['overdue', 'dueSoon', 'waiting']),
      at: when,
      role: slug.optional(),
      agency: slug.optional(),
      unit: slug.optional(),
      withinWorkingDays: z.int().min(0).max(1000).optional(),
      limit: z.int().min(1).max(1000).optional(),
      after: z.string().max(1000).optional(),
    }),
  ),
  reorganise: once(() => z.strictObject({ at: when })),
  calendar: once(() =>
    z.strictObject({
      edition: slug,
      knownAt: day.nullable().optional(),
      forecastUntil: z.int().nullable().optional(),
    }),
  ),
  erase: once(() =>
    z.strictObject({ at: when, by: actor, reason: z.string().min(1).max(2000), recordedAt: when.optional() }),
  ),
  can: once(() => z.strictObject({ at: when, by: actor.optional() })),
  cases: once(() =>
    z.strictObject({
      which: z.enum(['open', 'closed', 'any']).optional(),
      unit: slug.optional(),
      after: z.string().max(1000).optional(),
      limit: pageSize.optional(),
    }),
  ),
  outbox: once(() => z.strictObject({ after: z.string().max(1000).optional(), limit: pageSize.optional() })),
  export: once(() => z.strictObject({ personal: z.enum(['leftOut', 'kept']).optional() })),
} as const;

const anObject = once(() => z.record(z.string(), z.unknown()));

/** Reads what came in at a door; absent fields that are spelled `undefined` count as absent. @throws {InvalidInput} */
export function read<T extends z.ZodType>(about: string, schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidInput(about, issuesOf(result.error, value));
}

/** Reads an instant. @throws {InvalidInput} */
export function readInstant(about: string, value: unknown): Instant {
  return read(about, when, value);
}

/** Reads a day. @throws {InvalidInput} */
export function readDay(about: string, value: unknown): CivilDate {
  return read(about, day, value);
}

/** Reads the id that a new case is to have. @throws {InvalidInput} */
export function readNewId(value: unknown): string {
  return read('newId', newId, value);
}

/** When something is recorded: when it happened, unless that is told to be later. @throws {InvalidInput} when it is earlier. */
export function readRecordedAt(about: string, at: Instant, recordedAt: Instant | undefined): Instant {
  if (recordedAt === undefined || recordedAt >= at) return recordedAt ?? at;
  const en = `must not be before ${at}, when it happened`;
  throw new InvalidInput(about, [{ path: 'recordedAt', message: en, says: { vi: en, en } }]);
}

/** Reads the id of a case that is there already. @throws {InvalidInput} */
export function readCaseId(value: unknown): string {
  return read('case id', reference, value);
}

/** Reads the data of an event or a dossier. @throws {InvalidInput} @throws {NotJson} @throws {ForbiddenKey} @throws {TooLarge} */
export function readData(about: string, value: unknown): Readonly<Record<string, unknown>> {
  const data = plainJson(about, value ?? {});
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  throw new InvalidInput(about, issuesOf(anObject().safeParse(data).error, data));
}
