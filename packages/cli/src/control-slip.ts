import { type ControlSlipData, controlSlipOf, leadOf, type Trace, type TraceStep } from '@motcua/atlas';
import { dayOf, type Instant } from '@motcua/calendar';
import type { CaseView, Engine } from '@motcua/engine';
import { inForceOn } from '@motcua/law';
import { oneStopForms } from '@motcua/procedures';
import { eventLabel } from './event-label.ts';
import type { Names } from './names.ts';
import { definitionAt, placeOf, unitAt } from './units.ts';

/** The control slip of a case and its members, on the form of the day on which it was received. */
export async function controlSlip(engine: Engine, id: string, at: Instant, names: Names): Promise<ControlSlipData> {
  const view = await engine.case(id);
  const traces = await tracesOf(engine, view);
  const received = dayOf(view.receivedAt);
  const paper = inForceOn(oneStopForms, received).value.control;
  if (paper === null) throw new RangeError(`no control slip is in force on ${received}`);
  const { agencies } = names;
  const issuer = leadOf(definitionAt(traces[0].definition, view.unit, dayOf(at)), agencies);
  const place = names.place ?? placeOf(view.unit, dayOf(at));
  // A citizen knows the dossier by the code of the group that it was handed in as.
  const dossierCode = view.group?.case ?? id;
  return controlSlipOf(traces, { dossierCode, paper, issuer, issuedAt: at, place, agencies });
}

/** What happened to a case and to each of its members. */
export async function tracesOf(engine: Engine, view: CaseView): Promise<readonly [Trace, ...Trace[]]> {
  const members = await Promise.all(view.members.map(async (it) => traceOf(engine, await engine.case(it.case))));
  return [await traceOf(engine, view), ...members];
}

/** What happened to a case, one step for each moment at which something did. */
async function traceOf(engine: Engine, view: CaseView): Promise<Trace> {
  const definition = engine.definition(view.definition);
  const records = await engine.log(view.id);
  const lastOfMoment = records.filter((it, index) => it.at !== records[index + 1]?.at);
  const steps = lastOfMoment.map(async (record): Promise<TraceStep> => {
    const then = await engine.caseAt(view.id, record.at);
    const event = { vi: eventLabel(record, definition, 'vi'), en: eventLabel(record, definition, 'en') };
    const promise = then?.clocks.find((it) => it.clock === 'promise');
    const { term = null, due = null } = promise ?? {};
    // A clock that goes by no term was put on the day that an apology promised.
    const dates =
      term === null ? { dueAt: null, newDueOn: due?.on ?? null } : { dueAt: due?.at ?? null, newDueOn: null };
    return { at: record.at, event, waitsFor: then?.waitingFor ?? [], ...dates, settled: isSettled(then) };
  });
  const calledAt = (when: Instant) => definitionAt(definition, unitAt(view, dayOf(when)), dayOf(when));
  return { definition, calledAt, receivedAt: view.receivedAt, steps: await Promise.all(steps) };
}

const settled = ['kept', 'keptAnew', 'keptLate', 'owedDone', 'released'].map((it) => `promise.${it}`);

/** Whether nothing is promised any more, or the work that was promised is done. */
function isSettled(view: CaseView | null): boolean {
  return view?.active.some((it) => settled.includes(it.path)) ?? false;
}
