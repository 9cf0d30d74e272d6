import { z } from 'zod';
import { type CaseDraft, grow, newDraft } from './case-draft.ts';
import { checkLinks } from './check-links.ts';
import { type Core, load, working } from './core.ts';
import { doors, read, readCaseId } from './door.ts';
import { InvalidImport } from './door-errors.ts';
import { withoutFields } from './erase.ts';
import { CaseExists, MissingEdition, MissingVersion } from './errors.ts';
import { type Folded, fold } from './fold.ts';
import { plainJson } from './json.ts';
import { once } from './once.ts';
import { erasedType, type LogRecord } from './record.ts';
import { unitOf } from './unit.ts';

/** The schema of an exported case. */
export const caseSchema = 'motcua.case/1';

/** A linked group, or a case that stands alone, as JSON: its logs, from which everything else follows. */
export interface ExportedCase {
  readonly schema: typeof caseSchema;
  readonly root: string;
  readonly cases: readonly { readonly id: string; readonly log: readonly LogRecord[] }[];
}

const mostBytes = 16 * 1024 * 1024;
const exported = once(() => {
  const log = z.array(recordForm()).min(1);
  const cases = z.array(z.strictObject({ id: z.string().max(1000), log }));
  return z.strictObject({ schema: z.literal(caseSchema), root: z.string().max(200), cases: cases.min(1).max(1000) });
});

/** What to do with personal fields. */
export interface ExportInput {
  /** `leftOut` (the default) puts a marker in their place. */
  readonly personal?: 'leftOut' | 'kept' | undefined;
}

/** The linked group of a case as JSON, without its personal fields unless they are asked for. */
export async function exportCase(core: Core, caseId: string, input: ExportInput = {}): Promise<ExportedCase> {
  const { personal } = read('export', doors.export(), input);
  const { drafts, draft } = await load(core, readCaseId(caseId));
  const keep = personal === 'kept';
  const cases = drafts.map(async ({ id, definition }) => {
    const log = await core.store.log(id);
    return { id, log: keep ? log : log.map((it) => withoutFields(definition, it)) };
  });
  return { schema: caseSchema, root: draft.root, cases: await Promise.all(cases) };
}

/**
 * Takes in an exported linked group, after following its logs anew. What its outbox held is not sent again.
 *
 * @throws {InvalidImport} when it is no such export, or a log does not lead to what it says.
 * @throws {CaseExists} when a case is there already.
 */
export async function importCase(core: Core, json: unknown): Promise<readonly string[]> {
  const { root, cases } = readExport(json);
  const paths = cases.map((it) => followed(core, it));
  checkLinks(core.registry, root, paths);
  const drafts = paths.map((it) => draftFrom(root, it));
  return working(core, root, async () => {
    for (const { id } of drafts) if ((await core.store.linked(id)).length > 0) throw new CaseExists(id);
    const at = drafts[0]?.lastAt as LogRecord['at'];
    const unit = unitOf({ registry: core.registry, store: core.store, recordedAt: at }, drafts, null);
    return { unit, answer: () => drafts.map((it) => it.id) };
  });
}

function readExport(json: unknown): ExportedCase {
  const found = (json as { schema?: unknown } | null)?.schema;
  if (found !== caseSchema)
    throw new InvalidImport(`its schema is «${String(found).slice(0, 80)}», and must be «${caseSchema}».`);
  const copy = plainJson('import', json, mostBytes);
  const result = exported().safeParse(copy);
  if (result.success) return copy as ExportedCase;
  const [issue] = result.error.issues;
  throw new InvalidImport(`${issue?.path.join('.')}: ${issue?.message}.`);
}

function draftFrom(root: string, path: readonly Folded[]): CaseDraft {
  const { record: opening, definition } = path[0] as Folded;
  const draft = newDraft(definition, opening.case, opening.opening?.group ?? null, root, opening.at, opening.calendar);
  for (const it of path) {
    grow(draft, it.record, it.state, it.effects);
    if (it.record.type === erasedType) draft.erasedAt = it.record.at;
  }
  draft.outbox = [];
  return draft;
}

function followed(core: Core, from: ExportedCase['cases'][number]): readonly Folded[] {
  const stranger = from.log.find((it) => it.case !== from.id);
  if (stranger !== undefined) throw new InvalidImport("the record is another case's.", from.id, stranger.seq);
  if (!isId(from.id)) throw new InvalidImport('its id is none that a case may have.', from.id);
  if (new Set(from.log.map((it) => it.id)).size !== from.log.length)
    throw new InvalidImport('two events have one id.', from.id);
  try {
    return fold(core.registry, from.log);
  } catch (cause) {
    if (cause instanceof MissingVersion || cause instanceof MissingEdition) throw cause;
    const { message, seq } = cause as Error & { seq?: number };
    throw new InvalidImport(message, from.id, seq ?? null, { cause });
  }
}

function isId(id: string): boolean {
  return id.split('/').every((it) => doors.open().shape.id.safeParse(it).success);
}

/** The form of one record in an export. */
function recordForm() {
  return z.strictObject({
    case: z.string().max(1000),
    seq: z.int().positive(),
    id: z.string().max(1000),
    type: z.string().max(400),
    at: z.string(),
    recordedAt: z.string().nullable(),
    by: z.strictObject({ role: z.string(), id: z.string().optional() }),
    data: z.record(z.string(), z.unknown()),
    calendar: z.strictObject({
      edition: z.string(),
      knownAt: z.string().nullable(),
      forecastUntil: z.int().nullable(),
    }),
    origin: z.string(),
    taken: z.array(z.string()),
    opening: z
      .strictObject({
        procedure: z.string(),
        definition: z.string(),
        governedOn: z.iso.date(),
        choices: z.record(z.string(), z.string()),
        facts: z.record(z.string(), z.unknown()),
        unit: z.string().min(1).max(200).optional(),
        group: z.strictObject({ case: z.string(), member: z.string() }).nullable(),
      })
      .nullable(),
    erased: z.boolean(),
    mark: z.string().regex(/^[0-9a-f]{16}$/),
  });
}
