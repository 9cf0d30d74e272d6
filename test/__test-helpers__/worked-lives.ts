import { instant } from '@motcua/calendar';
import type { Engine, LogRecord } from '@motcua/engine';
import { readLine, type WorkedExample } from '@motcua/kit';
import type { Span } from '@motcua/plan';
import { exampleDeathDossier, exampleDossier, exampleFeedback, exampleOneStop } from '@motcua/procedures';
import { freshEngine } from './walk.ts';

/** Lives a worked example on a real engine, the case of its definition by its id, and sweeps it a year later. */
export async function livedExample(it: WorkedExample): Promise<Engine> {
  const engine = freshEngine();
  const { from, of, choices = {}, unit, lines } = it;
  await engine.open({
    procedure: of.id,
    id: it.id,
    dossier: dossierOf(it),
    receivedAt: from.replace(' ', 'T'),
    by: { role: 'requester' },
    choices,
    ...(unit === undefined ? {} : { unit }),
  });
  for (const line of lines) {
    const read = readLine(line, from);
    if (read.kind === 'sweep') await engine.sweep(read.at);
    if (read.kind === 'reorganise') await engine.reorganise({ at: read.at });
    if (read.kind !== 'event') continue;
    const { type, at, role, data, refused } = read;
    const answer = await engine.send(await idOf(engine, it.id, read.case), { type, at, by: { role }, data });
    if (answer.ok !== (refused === null)) throw new Error(`${it.id}: ${JSON.stringify(line)} came out otherwise`);
  }
  await engine.sweep(`${Number(from.slice(0, 4)) + 1}${from.slice(4, 10)}T00:00`);
  return engine;
}

async function idOf(engine: Engine, root: string, name: string): Promise<string> {
  if (name === 'group' || name === 'case') return root;
  const views = await Promise.all((await engine.cases({ which: 'any' })).map((it) => engine.case(it)));
  return views.find((it) => it.group?.member === name)?.id ?? name;
}

function dossierOf({ of, dossier }: WorkedExample): Readonly<Record<string, unknown>> {
  const own = [exampleDossier, exampleDeathDossier, exampleFeedback, exampleOneStop].find(
    (it) => of.dossier.safeParse(it).success,
  );
  return { ...own, ...dossier };
}

/** One record of a case with where its parts stood after it, and the end of its promise. */
interface Step extends Pick<LogRecord, 'at' | 'type' | 'data'> {
  readonly work: string;
  readonly stands: boolean;
  readonly due: string | null;
}

/** Each record of a case with what held after it: its states by their names, and no account. */
export async function stepsOf(engine: Engine, id: string): Promise<readonly Step[]> {
  const log = await engine.log(id);
  const steps: Step[] = [];
  for (const [index, { at, type, data }] of log.entries()) {
    // Of records of the same moment the last one tells where the case stood.
    if (log[index + 1]?.at === at) {
      steps.push({ at, type, data, work: '', stands: false, due: null });
      continue;
    }
    const view = await engine.caseAt(id, at);
    if (view === null) throw new Error(`${id} was not there at ${at}`);
    const { state } = view;
    const { work, promise } = state.snapshot.value as { readonly work: unknown; readonly promise: unknown };
    const due = state.clocks.promise?.due?.at ?? null;
    steps.push({ at, type, data, work: outermost(work), stands: JSON.stringify(promise).includes('suspended'), due });
  }
  return steps;
}

function outermost(value: unknown): string {
  return typeof value === 'string' ? value : (Object.keys(value as object)[0] ?? '');
}

const over = ['completed', 'completedByFamily', 'partiallyCompleted', 'refused', 'withdrawn', 'awaitingPayment'];
const followed = ['followingUp', 'overdue', 'fined', 'finePaid'];

/** How a linked group stands at the end of a span, by the names of its states alone. */
export function groupAt(all: readonly Step[], { from, until }: Span, newDayCounts: boolean) {
  const limit = `${until}T23:59:59+07:00`;
  const seen = all.filter((it) => it.at <= limit && it.work !== '');
  const last = seen.findLastIndex(({ work }) => !over.includes(work) && !followed.includes(work));
  const end = seen[last + 1]?.at ?? null;
  const letters = all.filter((it) => it.at <= limit && /(^apology\.sent|\.apologised(Afterwards)?)$/.test(it.type));
  const newDays = letters.map(({ data }) => String(data.newDueOn));
  const dues = seen.flatMap(({ due }) => due ?? []).filter((it) => newDayCounts || !newDays.includes(it.slice(0, 10)));
  const moment = end ?? limit;
  const before = seen.filter((it) => it.at < moment);
  const stood = before.at(-1)?.stands === true ? before.findLastIndex(({ stands }) => !stands) + 1 : null;
  const judged = stood === null ? moment : (before[stood]?.at ?? moment);
  const due = dues.at(-1) ?? null;
  const inSpan = (at: string) => at.slice(0, 10) >= from && at.slice(0, 10) <= until;
  return {
    there: all[0] !== undefined && all[0].at <= limit,
    received: all[0] !== undefined && inSpan(all[0].at),
    settled: end !== null && inSpan(end),
    handled: end === null || inSpan(end),
    inTime: due === null ? null : instant(judged) <= instant(due),
    wasLate:
      all.some((it) => it.at <= limit && it.type === 'deadline.passed.promise') ||
      (due !== null && instant(judged) > instant(due)),
    lettered: letters.length > 0,
  };
}

/** How feedback stands at the end of a span, by what its log tells alone. */
export function feedbackAt(all: readonly Step[], { from, until }: Span, newDayCounts: boolean) {
  const limit = `${until}T23:59:59+07:00`;
  const seen = all.filter((it) => it.at <= limit);
  const place = (type: string) => seen.findLastIndex((it) => it.type === type);
  const answer = place('answer.given');
  const stands = answer > place('answer.returned');
  const ended = Math.max(place('feedback.refused'), place('feedback.passedOn'));
  const doneAt = seen[stands ? answer : ended]?.at ?? null;
  const newDays = seen.flatMap(({ type, data }) => (type === 'apology.sent' ? String(data.newDueOn) : []));
  const dues = seen.flatMap(({ due }) => due ?? []).filter((it) => newDayCounts || !newDays.includes(it.slice(0, 10)));
  const due = dues.at(-1) ?? null;
  const inSpan = (at: string) => at.slice(0, 10) >= from && at.slice(0, 10) <= until;
  return {
    received: all[0] !== undefined && inSpan(all[0].at),
    there: seen.length > 0,
    done: doneAt !== null,
    doneIn: doneAt !== null && inSpan(doneAt),
    answeredIn: stands && inSpan(seen[answer]?.at ?? ''),
    inTime: due === null ? place('deadline.passed.resolution') < 0 : instant(doneAt ?? limit) <= instant(due),
    published:
      place('outcome.published') > answer ? true : place('deadline.passed.publication') > answer ? false : null,
  };
}
