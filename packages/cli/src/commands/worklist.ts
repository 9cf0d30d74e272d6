import { existsSync } from 'node:fs';
import { momentInWords } from '@motcua/atlas';
import { type CivilDate, dayOf, type Language, parseTerm } from '@motcua/calendar';
import type { Engine, WorklistRow } from '@motcua/engine';
import { localUnits, unitOf } from '@motcua/law';
import { plansPlace } from '../beside-store.ts';
import { instantOf } from '../calendar-of.ts';
import { definitions } from '../definitions.ts';
import { misuse } from '../failure.ts';
import { limitOf } from '../limit-of.ts';
import { nearest } from '../nearest.ts';
import { nowDoneBy } from '../now-done-by.ts';
import { storePath, withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { table } from '../table.ts';
import { definitionAt, unitWithHolder } from '../units.ts';

const kinds = { overdue: 'overdue', 'due-soon': 'dueSoon', waiting: 'waiting' } as const;

/** `worklist`: what is overdue, due soon, or waiting for whom. */
export async function worklist(call: Call): Promise<Answer> {
  const { options, language } = call;
  const kind = kindOf(call.args[0] ?? '');
  const at = instantOf(call, 'at');
  const query = {
    kind,
    at,
    role: oneOf('role', textOf(options, 'role'), await unitsOfPlans(call)),
    agency: oneOf('agency', textOf(options, 'agency')),
    unit: knownUnit(textOf(options, 'unit')),
    limit: limitOf(options),
    withinWorkingDays: withinOf(textOf(options, 'within') ?? '3wd'),
  };
  return withSession(call, 'read', async ({ engine }) => {
    const { rows, next } = await engine.worklist(query);
    const none = language === 'vi' ? 'Không có việc nào.' : 'Nothing.';
    const lines = await Promise.all(rows.map((it) => row(engine, it, dayOf(at), language)));
    const text = rows.length === 0 ? none : table([head(call), ...lines]);
    return { json: { kind: call.args[0], at, rows, next }, text };
  });
}

function head({ language }: Call): readonly string[] {
  return language === 'vi'
    ? ['Hồ sơ', 'Thời hạn', 'Hết hạn từ', 'Vai trò', 'Cơ quan', 'Đơn vị']
    : ['Case', 'Clock', 'Passes at', 'Role', 'Agency', 'Unit'];
}

/** A line in words: what the definition of its case calls the clock, the role and the agency on a day. */
async function row(engine: Engine, it: WorklistRow, day: CivilDate, language: Language): Promise<readonly string[]> {
  const declared = engine.definition((await engine.case(it.case)).definition);
  const definition = definitionAt(declared, it.unit, day);
  const unit = it.unit === null ? '' : unitWithHolder(it.unit, day, language);
  const called = it.clock === null ? '' : (definition.clocks[it.clock]?.label[language] ?? it.clock);
  const clock = it.clock === null ? '' : nowDoneBy(called, it.role, declared, day, language);
  const role = definition.roles[it.role]?.label[language] ?? it.role;
  const agency = it.agency === null ? '' : (definition.agencies[it.agency]?.[language] ?? it.agency);
  return [it.case, clock, it.passesAt === null ? '' : momentInWords(it.passesAt, language), role, agency, unit];
}

function kindOf(text: string): (typeof kinds)[keyof typeof kinds] {
  if (Object.hasOwn(kinds, text)) return kinds[text as keyof typeof kinds];
  const names = Object.keys(kinds);
  const meant = nearest(text, names);
  throw misuse('unknownWorklist', {
    vi: `Không có danh sách «${text.slice(0, 80)}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Chọn một trong: ${names.join(', ')}.`,
    en: `There is no worklist «${text.slice(0, 80)}».${meant === null ? '' : ` Did you mean: ${meant}?`} Choose one of: ${names.join(', ')}.`,
  });
}

/** A unit that there is, where one is given. @throws {UnknownUnit} */
function knownUnit(id: string | undefined): string | undefined {
  return id === undefined ? undefined : unitOf(localUnits, id).id;
}

const listed = {
  role: { field: 'roles', code: 'unknownRole', vi: 'vai trò', en: 'role' },
  agency: { field: 'agencies', code: 'unknownAgency', vi: 'cơ quan', en: 'agency' },
} as const;

/** Who works by the plans of the store, where it has any and a role is asked for. */
async function unitsOfPlans(call: Call): Promise<readonly string[]> {
  const store = storePath(call);
  if (call.options.role === undefined || !existsSync(plansPlace(store))) return [];
  const { keptPlans } = await import('../plan/kept-plans.ts');
  return keptPlans(store).flatMap((it) => Object.keys(it.units));
}

/** A role or agency of some procedure or task, where one is given: a name that nobody has would look like a day without work. */
function oneOf(what: keyof typeof listed, text: string | undefined, more: readonly string[] = []): string | undefined {
  if (text === undefined) return undefined;
  const { field, code, vi, en } = listed[what];
  const members = definitions.flatMap((it) => Object.values(it.members).map((one) => one.definition));
  const known = [...new Set([...[...definitions, ...members].flatMap((it) => Object.keys(it[field])), ...more])].sort();
  if (known.includes(text)) return text;
  const meant = nearest(text, known);
  throw misuse(code, {
    vi: `Không thủ tục nào có ${vi} «${text.slice(0, 80)}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${known.join(', ')}.`,
    en: `No procedure has the ${en} «${text.slice(0, 80)}».${meant === null ? '' : ` Did you mean: ${meant}?`} There are: ${known.join(', ')}.`,
  });
}

function withinOf(text: string): number {
  const term = parseTerm(text);
  if (term.unit === 'workingDay') return term.count;
  throw misuse('badWithin', {
    vi: `--within tính bằng ngày làm việc. Viết ví dụ 3wd, không phải «${text}».`,
    en: `--within is in working days. Write 3wd, say, and not «${text}».`,
  });
}
