import type { Instant } from '@motcua/calendar';
import {
  type Appointment,
  type CaseAccount,
  caseMeasured,
  type Definition,
  type RunningClock,
  type Stage,
  type StateMeta,
  type Told,
} from '@motcua/kit';
import type { Core } from './core.ts';
import { readInstant } from './door.ts';
import { type Folded, fold, impersonal } from './fold.ts';
import { log } from './look.ts';
import { activeStates } from './meta.ts';
import type { LogRecord } from './record.ts';
import { standingAfter, viewOf } from './view.ts';

const promise = 'promise';

/**
 * What reports need to know of a case, as its log had it at an instant; null before it was opened. A linked group is
 * counted as one dossier: its account also tells when its members asked the citizen to complete it, and what was measured
 * of them, from their logs. All else is what the log of the group itself says.
 */
export async function account(core: Core, caseId: string, at: string): Promise<CaseAccount | null> {
  const until = readInstant('account', at);
  const path = await pathOf(core, caseId, until);
  const members = (path.at(-1)?.members ?? []).map((it) => pathOf(core, `${caseId}/${it}`, until));
  return path.length === 0 ? null : accountOf(path, await Promise.all(members));
}

async function pathOf(core: Core, caseId: string, until: Instant): Promise<readonly Folded[]> {
  return fold(
    core.registry,
    (await log(core, caseId)).filter((it) => it.at <= until),
  );
}

function accountOf(path: readonly Folded[], members: readonly (readonly Folded[])[]): CaseAccount {
  const view = viewOf(standingAfter(path));
  const { id, procedure, definition: version, group, unit, holders, receivedAt, closedAt, tags } = view;
  const [{ definition, record }] = path as [Folded, ...Folded[]];
  const all = [path, ...members];
  const measurements = inOrder(all.flatMap(measurementsAlong));
  return {
    id,
    procedure,
    definition: version,
    matter: definition.matter ?? 'dossier',
    group,
    unit,
    holders,
    receivedAt,
    channel: definition.channelOf?.(record.data) ?? null,
    stages: stagesAlong(path),
    askedAt: inOrder(all.flatMap(requestsAlong)).map((it) => it.at),
    closedAt,
    appointments: appointmentsAlong(path),
    standstills: standstillsAlong(path),
    lateAt: latenessAlong(path),
    apologies: path.flatMap((it) => apologyIn(it)),
    apologyOwed: tags.includes('apologyOwed'),
    measured: Object.assign({}, ...measurements.map(({ told }) => told)),
    measurements,
    standing: standingIn(definition, (path.at(-1) as Folded).state.snapshot.value),
    happened: path.map(({ record }) => toldIn(definition, record)),
  };
}

function stagesAlong(path: readonly Folded[]): CaseAccount['stages'] {
  const stages: { stage: Stage; from: Instant }[] = [];
  for (const { definition, state, record } of path) {
    const stage = stageIn(definition, state.snapshot.value);
    if (stage !== undefined && stage !== stages.at(-1)?.stage) stages.push({ stage, from: record.at });
  }
  return stages;
}

/** Each time that the citizen was asked to complete the case. */
function requestsAlong(path: readonly Folded[]): readonly { readonly at: Instant }[] {
  return stagesAlong(path).flatMap(({ stage, from }) => (stage === 'awaitingSupplement' ? [{ at: from }] : []));
}

function measurementsAlong(path: readonly Folded[]): CaseAccount['measurements'] {
  return path.flatMap(({ record: { type, at, data } }) => (type === caseMeasured ? [{ at, told: data }] : []));
}

function inOrder<T extends { readonly at: Instant }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** From the least to the furthest: a group is as far as the part that has most before it. */
const order: readonly Stage[] = [
  'filed',
  'accepted',
  'inProgress',
  'awaitingSupplement',
  'awaitingPayment',
  'withdrawing',
  'decided',
  'returned',
  'notAccepted',
  'refused',
  'closed',
  'withdrawn',
];

function standingIn(definition: Definition, value: Folded['state']['snapshot']['value']): CaseAccount['standing'] {
  return innermostOf(activeStates(definition, value)).flatMap(({ path, meta }) => {
    const { label } = meta as Partial<StateMeta>;
    return label === undefined ? [] : [{ path, label }];
  });
}

function innermostOf<S extends { readonly path: string }>(active: readonly S[]): readonly S[] {
  return active.filter((it) => !active.some((other) => other.path.startsWith(`${it.path}.`)));
}

function toldIn(definition: Definition, record: LogRecord): Told {
  const { type, at, by } = record;
  return { type, at, by: by.role, data: impersonal(definition, record) as Told['data'] };
}

/** Each innermost state has its own stage, or that of the nearest state around it. */
function stageIn(definition: Definition, value: Folded['state']['snapshot']['value']): Stage | undefined {
  const active = activeStates(definition, value);
  const around = (path: string) => active.filter((it) => it.path === path || path.startsWith(`${it.path}.`));
  const stages = innermostOf(active).flatMap(
    ({ path }) =>
      around(path)
        .flatMap((it) => (it.meta as Partial<StateMeta>).stage ?? [])
        .at(-1) ?? [],
  );
  return order.find((it) => stages.includes(it));
}

/** Each end that the promise was given. While it stands still it has none, and what stood before it is not said again. */
function appointmentsAlong(path: readonly Folded[]): readonly Appointment[] {
  const given: Appointment[] = [];
  for (const it of path) {
    const running = it.state.clocks[promise];
    if (running?.due == null || running.due.at === given.at(-1)?.dueAt) continue;
    const byApology = running.term === null && isByApology(it, running, given.at(-1));
    given.push({ from: it.record.at, dueAt: running.due.at, byApology });
  }
  return given;
}

/** A set day is that of a letter where one set it, a member has promised it, or the last one was: days are also set by other documents. */
function isByApology({ record }: Folded, { notBefore }: RunningClock, last: Appointment | undefined): boolean {
  return apology.test(record.type) || notBefore !== undefined || last?.byApology === true;
}

function standstillsAlong(path: readonly Folded[]): CaseAccount['standstills'] {
  const spans: { from: Instant; until: Instant | null }[] = [];
  for (const { state, record } of path) {
    const last = spans.at(-1);
    const isOpen = last !== undefined && last.until === null;
    const stands = state.clocks[promise] !== undefined && state.clocks[promise]?.due === null;
    if (stands && !isOpen) spans.push({ from: record.at, until: null });
    if (!stands && isOpen) last.until = record.at;
  }
  return spans;
}

function latenessAlong(path: readonly Folded[]): readonly Instant[] {
  const late = path.map(({ definition, state }) => isLate(definition, state.snapshot.value));
  return path.flatMap(({ record }, index) => (late[index] === true && late[index - 1] !== true ? [record.at] : []));
}

function isLate(definition: Definition, value: Folded['state']['snapshot']['value']): boolean {
  return activeStates(definition, value).some((it) => it.tags.includes('late'));
}

/** Its own letter, or that of a member, which serves its group. */
const apology = /^(apology\.sent|member\..+\.apologised(Afterwards)?)$/;

function apologyIn({ record }: Folded): CaseAccount['apologies'] {
  return apology.test(record.type) ? [{ at: record.at, newDueOn: String(record.data.newDueOn) }] : [];
}
