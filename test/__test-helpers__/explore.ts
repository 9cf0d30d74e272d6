import { type CaseInput, type Definition, isOfSystem } from '@motcua/kit';
import type { Effect, MachineEvent, Snapshot, Step, Transition } from '@motcua/machine';
import { only, paired, type Remembering, remembering, within } from './remembered-steps.ts';
import { samplesOf } from './samples.ts';

// Every way a definition can go, with time left abstract: a clock runs, stands still or has run out; a running clock may
// run out at any moment. A group's members are abstract too: once opened, a member may wait for its citizen and go on,
// end once, and tell whatever else the group can hear, at any moment. What can be reached is finite, because a
// machine's context holds only facts.

type Clocks = Readonly<Record<string, 'running' | 'suspended' | 'passed'>>;
type Members = Readonly<Record<string, 'open' | 'paused' | 'settled' | 'ended'>>;

/** A case without dates: where the machine stands, what each clock does, and each member that was opened. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly clocks: Clocks;
  readonly members: Members;
}

/** One step that is possible from a standing. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly event: MachineEvent;
  readonly effects: readonly Effect[];
  readonly taken: readonly Transition[];
}

/** All that can be reached: standings by number (0 is the start), and the moves between them. */
export interface Space {
  readonly standings: readonly Standing[];
  readonly moves: readonly Move[];
  readonly openingEffects: readonly Effect[];
}

/** What stands beside a machine. */
type Beside = Pick<Standing, 'clocks' | 'members'>;

/** What one event did, as far as clocks and members hear of it. */
interface News {
  readonly type: string;
  readonly effects: readonly Effect[];
  readonly ended: boolean;
}

/** What a machine may do next, if clocks and members let it. */
interface Option extends Pick<Move, 'event' | 'effects' | 'taken'> {
  readonly snapshot: Snapshot;
  readonly news: News;
  readonly ways: string;
}

/** How to explore: how many standings at most, and who takes the steps. */
interface Manner {
  readonly limit?: number;
  readonly walker?: Remembering;
}

/** Explores a definition from one input; throws when more standings than the limit can be reached. */
export function explore(
  definition: Definition,
  input: CaseInput,
  { limit = 200_000, walker = remembering(definition.machine) }: Manner = {},
): Space {
  const opened = walker.start(input);
  const optionsOf = optionsIn(definition, walker);
  const { first, next } = besideIn(definition);
  // Of equal standings there is one object, so that they are told apart by identity.
  const post = paired((snapshot: Snapshot, beside: Beside) => ({ snapshot, beside }));
  const posts = [post(opened.snapshot, first(opened.effects))];
  const numbers = new Map(posts.map((it, number) => [it, number]));
  const moves: Move[] = [];
  for (const [from, { snapshot, beside }] of posts.entries()) {
    for (const option of optionsOf(snapshot)) {
      if (!canCome(option.news.type, beside)) continue;
      const there = post(option.snapshot, next(beside, option.news));
      const to = within(numbers, there, () => posts.push(there) - 1);
      if (to >= limit) throw new Error(`«${definition.version}»: more than ${limit} standings.`);
      moves.push({ from, to, event: option.event, effects: option.effects, taken: option.taken });
    }
  }
  const standings = posts.map(({ snapshot, beside }) => ({ snapshot, ...beside }));
  return { standings, moves, openingEffects: opened.effects };
}

/** What a machine may do next, from snapshot to snapshot. */
function optionsIn(definition: Definition, { hears, step }: Remembering): (snapshot: Snapshot) => readonly Option[] {
  const newsOnce = only<News>();
  const events = new Map<string, readonly MachineEvent[]>();
  const newsOf = new Map<Step['effects'], News>();
  const waysOf = new Map<Step['taken'], string>();
  const known = new Map<Snapshot, readonly Option[]>();
  const optionsFor = (here: Snapshot, type: string): readonly Option[] => {
    const options: Option[] = [];
    for (const event of within(events, type, () => eventsOf(definition, type))) {
      const { snapshot, effects, taken } = step(here, event);
      if (taken.length === 0) continue;
      const news = within(newsOf, effects, () => newsOnce({ type, effects, ended: snapshot.status === 'done' }));
      const ways = within(waysOf, taken, () => taken.map((it) => it.id).join(' '));
      const option = { event, snapshot, effects, taken, news, ways };
      if (!options.some((it) => isAlike(it, option))) options.push(option);
    }
    return options;
  };
  return (snapshot) => within(known, snapshot, () => hears(snapshot).flatMap((type) => optionsFor(snapshot, type)));
}

/** Whether two events come to the same by the same ways; for the rule, with a reason and a date or without them. */
function isAlike(a: Option, b: Option): boolean {
  return (
    a.snapshot === b.snapshot &&
    a.news === b.news &&
    a.ways === b.ways &&
    sameKind(a, b, 'reason') &&
    sameKind(a, b, 'newDueOn')
  );
}

function sameKind({ event: a }: Option, { event: b }: Option, field: string): boolean {
  return typeof a[field] === typeof b[field];
}

/** Clocks and members, from the first effects on. */
function besideIn(definition: Definition) {
  const once = only<Beside>();
  return {
    first: (effects: readonly Effect[]): Beside =>
      once({ clocks: clocksAfter(definition, {}, effects), members: membersAfter({}, null, effects) }),
    next: paired(({ clocks, members }: Beside, { type, effects, ended }: News): Beside => {
      if (ended) return once({ clocks: {}, members: {} });
      const told = type.startsWith('deadline.passed.') ? { ...clocks, [type.slice(16)]: 'passed' as const } : clocks;
      return once({ clocks: clocksAfter(definition, told, effects), members: membersAfter(members, type, effects) });
    }),
  };
}

/**
 * All events of a type, by whomever and with any data that its declaration allows. They come on a day long ago and on the
 * first day of the version, since the law may change in between.
 */
function eventsOf(definition: Definition, type: string): readonly MachineEvent[] {
  const days = [at, `${definition.appliesTo.from}T09:00:00+07:00`];
  return days.flatMap((day) => saidOf(definition, type).map((it) => ({ ...it, type, at: day })));
}

function saidOf(definition: Definition, type: string): readonly Readonly<Record<string, unknown>>[] {
  const declaration = definition.events[type];
  if (declaration !== undefined)
    return declaration.by.flatMap((by) => samplesOf(declaration.data).map((data) => ({ ...data, by })));
  if (!isOfSystem(definition, type)) return [];
  const [, , what = ''] = type.split('.');
  const usual = { by: 'system', newDueOn: '2025-03-20', on: '2025-03-10', registeredOn: '2025-03-10' };
  return (said[what] ?? [{}]).map((data) => ({ ...usual, ...data }));
}

const at = '2025-03-10T09:00:00+07:00';

/** Whether an event can come now: a deadline only of a running clock, news only of a member that has any. */
function canCome(type: string, { clocks, members }: Beside): boolean {
  if (type.startsWith('deadline.passed.')) return clocks[type.slice(16)] === 'running';
  return !type.startsWith('member.') || canTell(members, type);
}

/** What a member may say with its news, where a group asks for it. */
const said: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  paused: [{}, { reason: 'awaitingRelatives' }],
  restarted: [{}, { reason: 'awaitingRelatives' }],
  completed: [{}, { oneTime: 'waits' }],
};

/**
 * Whether an open member can tell this now: it goes on only after a pause, and ends once. Its apology may come after its
 * end; so may what follows a result, its payment or its correction.
 */
function canTell(members: Members, type: string): boolean {
  const [, member = '', what = ''] = type.split('.');
  const now = members[member];
  if (what.startsWith('apologised')) return now !== undefined;
  if (what === 'paused') return now === 'open';
  if (what === 'restarted') return now === 'paused';
  if (what === 'paid' || what === 'corrected') return now === 'settled';
  return now === 'open' || now === 'paused';
}

function membersAfter(members: Members, type: string | null, effects: readonly Effect[]): Members {
  const opened = effects.flatMap((it) =>
    it.type === 'openMember' ? [[String(it.params.member), 'open'] as const] : [],
  );
  const [, member = '', what = ''] = type?.split('.') ?? [];
  const next = {
    paused: 'paused',
    restarted: 'open',
    completed: 'settled',
    paid: 'ended',
    refused: 'ended',
    withdrawn: 'ended',
    closed: 'ended',
  } as const;
  const told = member in members && what in next ? { [member]: next[what as keyof typeof next] } : {};
  return inOrder({ ...members, ...told, ...Object.fromEntries(opened) });
}

/** What effects leave of the clocks. Throws when a machine asks of a clock what it cannot do, as the real clocks would. */
function clocksAfter(definition: Definition, clocks: Clocks, effects: readonly Effect[]): Clocks {
  const now: Record<string, 'running' | 'suspended' | 'passed'> = { ...clocks };
  for (const { type, params } of effects) {
    const name = String(params.clock);
    const wanted = required[type];
    if (wanted !== undefined && !wanted.includes(now[name]))
      throw new Error(`${type} of «${name}», which is ${now[name]}`);
    if (type === 'stopClock') delete now[name];
    if (type === 'suspendClock') now[name] = 'suspended';
    const keeps = type === 'postpone' && now[name] === 'suspended';
    if (running.includes(type) && !keeps) now[name] = 'running';
    for (const led of ledBy(definition, name)) {
      if (renewing.includes(type)) now[led] = 'running';
      else delete now[led];
    }
  }
  return inOrder(now);
}

/** The clocks that end before another; they follow it by themselves. */
function ledBy(definition: Definition, name: string): string[] {
  return Object.entries(definition.clocks).flatMap(([own, it]) => (it.before === name ? [own] : []));
}

const renewing = ['startClock', 'resumeClock', 'restartClock', 'changeTerm'];
const running = ['startClock', 'resumeClock', 'restartClock', 'appoint', 'postpone'];

/** In which states a clock can obey. A clock that has run out may still be suspended in law only by starting it anew. */
const required: Readonly<Record<string, readonly (Clocks[string] | undefined)[]>> = {
  suspendClock: ['running'],
  resumeClock: ['suspended'],
  restartClock: ['running', 'suspended', 'passed'],
  changeTerm: ['running', 'suspended', 'passed'],
  postpone: ['running', 'suspended', 'passed'],
};

/** The same record whatever came first. */
function inOrder<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
