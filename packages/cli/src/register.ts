import { type RegisterData, type RegisteredCase, registerOf } from '@motcua/atlas';
import { type CivilDate, dayOf, type Instant } from '@motcua/calendar';
import type { CaseView, Engine } from '@motcua/engine';
import type { Definition, StateMeta } from '@motcua/kit';
import { includes, inForceOn, type Label } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import { oneStopForms } from '@motcua/procedures';
import { definitions } from './definitions.ts';
import type { Names } from './names.ts';
import { definitionAt, placeOf, unitAt } from './units.ts';

const page = 1000;

/** The days that a register covers. */
export interface Span {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The register of the dossiers that came in over a span of days. A group is one dossier; its members are not listed. */
export async function register(engine: Engine, span: Span, at: Instant, names: Names): Promise<RegisterData> {
  const { agencies, place } = names;
  // Of the form, and kept by the counter, of its last day, as far as that has come.
  const day = [span.until, dayOf(at)].toSorted()[0] ?? span.until;
  const listed = numbered(await dossiers(engine)).filter(
    ({ view }) => dayOf(view.receivedAt) >= span.from && dayOf(view.receivedAt) <= span.until,
  );
  const cases = await Promise.all(listed.map(({ view, number }) => registered(engine, view, number, day)));
  const unit = onlyOne(listed.map(({ view }) => unitAt(view, day)));
  const paper = inForceOn(oneStopForms, day).value.register;
  if (paper === null) throw new RangeError(`no register is in force on ${day}`);
  return registerOf(cases, {
    ...span,
    paper,
    issuer: keeperOn(day, unit, names),
    issuedAt: at,
    place: place ?? placeOf(unit, day),
    agencies,
  });
}

async function dossiers(engine: Engine): Promise<readonly CaseView[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; after = ids.at(-1)) {
    const found = await engine.cases({ which: 'any', limit: page, ...(after === undefined ? {} : { after }) });
    ids.push(...found);
    if (found.length < page) break;
  }
  const views = await Promise.all(ids.map((it) => engine.case(it)));
  // A task of a plan is no dossier that anybody handed in.
  return views.filter((it) => it.group === null && engine.definition(it.definition).matter !== 'task');
}

/** The unit that held every case; null where they are of several, or of none. */
function onlyOne(units: readonly (string | null)[]): string | null {
  const [unit, ...others] = new Set(units);
  return others.length === 0 ? (unit ?? null) : null;
}

/** The register is kept by the year: each begins anew at one. */
function numbered(views: readonly CaseView[]): readonly { readonly view: CaseView; readonly number: number }[] {
  const inOrder = views.toSorted((a, b) => (`${a.receivedAt} ${a.id}` < `${b.receivedAt} ${b.id}` ? -1 : 1));
  const counts = new Map<string, number>();
  return inOrder.map((view) => {
    const year = view.receivedAt.slice(0, 4);
    const number = (counts.get(year) ?? 0) + 1;
    counts.set(year, number);
    return { view, number };
  });
}

async function registered(engine: Engine, view: CaseView, number: number, day: CivilDate): Promise<RegisteredCase> {
  const declared = engine.definition(view.definition);
  const [opened] = await engine.log(view.id);
  if (opened === undefined) throw new Error(`case «${view.id}» has no log`);
  const { id, receivedAt, closedAt } = view;
  const dueAt = await appointmentOf(engine, id);
  const on = closedAt === null ? day : dayOf(closedAt);
  const definition = definitionAt(declared, unitAt(view, on), on);
  const ended = closedAt === null ? null : endOf(view, declared);
  const returnedAt = ended?.stage === 'returned' ? closedAt : null;
  const outcome = ended?.label ?? null;
  return { number, dossierCode: id, definition, dossier: opened.data, receivedAt, dueAt, returnedAt, outcome };
}

/** The state of its work in which a case ended. */
function endOf({ active }: CaseView, { machine }: Definition): Partial<StateMeta> | null {
  const meta = new Map(graphOf(machine).states.map((it) => [it.path, it.meta as Partial<StateMeta>]));
  const ends = active.filter((it) => it.path.startsWith('work.')).map((it) => meta.get(it.path));
  return ends.findLast((it) => it?.stage !== undefined) ?? null;
}

/** The appointment that the citizen was given: the first that a letter of the dossier names. */
async function appointmentOf(engine: Engine, id: string): Promise<Instant | null> {
  const letters = await engine.letters(id);
  const named = letters.find((it) => it.case === id && typeof it.letter.fields.dueAt === 'string');
  return (named?.letter.fields.dueAt as Instant | undefined) ?? null;
}

/** The counter of the day: whoever signs receipts then. */
function keeperOn(day: CivilDate, unit: string | null, { agencies }: Names): Label {
  for (const definition of definitions.filter((it) => includes(it.appliesTo, day))) {
    const key = counterIn(definition);
    if (key !== null) return agencies[key] ?? (definitionAt(definition, unit, day).agencies[key] as Label);
  }
  throw new RangeError(`no procedure has a counter on ${day}`);
}

function counterIn({ letters, roles }: Definition): string | null {
  const receipt = Object.values(letters).find((it) => it.form === 'receipt');
  return receipt === undefined ? null : (roles[receipt.signedBy]?.agency ?? null);
}
