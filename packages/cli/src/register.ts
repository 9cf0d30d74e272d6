import { type RegisterData, type RegisteredCase, registerOf } from '@motcua/atlas';
import { type CivilDate, dayOf, type Instant } from '@motcua/calendar';
import type { CaseView, Engine } from '@motcua/engine';
import type { Definition } from '@motcua/kit';
import { includes, inForceOn, type Label } from '@motcua/law';
import { oneStopForms } from '@motcua/procedures';
import { definitionOf } from './case-view.ts';
import { definitions } from './definitions.ts';
import type { Names } from './names.ts';

const page = 1000;

/** The days that a register covers. */
export interface Span {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The register of the dossiers that came in over a span of days. A group is one dossier; its members are not listed. */
export async function register(engine: Engine, span: Span, at: Instant, names: Names): Promise<RegisterData> {
  const { agencies, place } = names;
  const cases = await Promise.all(
    numbered(await dossiers(engine))
      .filter(({ view }) => dayOf(view.receivedAt) >= span.from && dayOf(view.receivedAt) <= span.until)
      .map(({ view, number }) => registered(engine, view, number)),
  );
  const paper = inForceOn(oneStopForms, dayOf(at)).value.register;
  if (paper === null) throw new RangeError(`no register is in force on ${dayOf(at)}`);
  return registerOf(cases, { ...span, paper, issuer: keeperOn(dayOf(at), names), issuedAt: at, place, agencies });
}

async function dossiers(engine: Engine): Promise<readonly CaseView[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; after = ids.at(-1)) {
    const found = await engine.cases({ which: 'any', limit: page, ...(after === undefined ? {} : { after }) });
    ids.push(...found);
    if (found.length < page) break;
  }
  const views = await Promise.all(ids.map((it) => engine.case(it)));
  return views.filter((it) => it.group === null);
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

async function registered(engine: Engine, view: CaseView, number: number): Promise<RegisteredCase> {
  const definition = definitionOf(view.definition);
  const [opened] = await engine.log(view.id);
  if (definition === null || opened === undefined) throw new Error(`the definition of case «${view.id}» is not known`);
  const { id, receivedAt, closedAt } = view;
  const dueAt = await appointmentOf(engine, id);
  return { number, dossierCode: id, definition, dossier: opened.data, receivedAt, dueAt, returnedAt: closedAt };
}

/** The appointment that the citizen was given: the first that a letter of the dossier names. */
async function appointmentOf(engine: Engine, id: string): Promise<Instant | null> {
  const letters = await engine.letters(id);
  const named = letters.find((it) => it.case === id && typeof it.letter.fields.dueAt === 'string');
  return (named?.letter.fields.dueAt as Instant | undefined) ?? null;
}

/** The counter of the day: whoever signs receipts then. */
function keeperOn(day: CivilDate, { agencies }: Names): Label {
  for (const definition of definitions.filter((it) => includes(it.appliesTo, day))) {
    const key = counterIn(definition);
    if (key !== null) return agencies[key] ?? (definition.agencies[key] as Label);
  }
  throw new RangeError(`no procedure has a counter on ${day}`);
}

function counterIn({ letters, roles }: Definition): string | null {
  const receipt = Object.values(letters).find((it) => it.form === 'receipt');
  return receipt === undefined ? null : (roles[receipt.signedBy]?.agency ?? null);
}
