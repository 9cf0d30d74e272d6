import { type CaseInput, type Definition, isOfSystem } from '@motcua/kit';
import {
  type Effect,
  graphOf,
  type MachineEvent,
  type Snapshot,
  type Step,
  standpoint,
  start,
  type Transition,
} from '@motcua/machine';
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

const at = '2025-03-10T09:00:00+07:00';

/** Explores a definition from one input; throws when more standings than the limit can be reached. */
export function explore(definition: Definition, input: CaseInput, limit = 200_000): Space {
  const opened = start(definition.machine, input);
  const first: Standing = {
    snapshot: opened.snapshot,
    clocks: clocksAfter(definition, {}, opened.effects),
    members: membersAfter({}, null, opened.effects),
  };
  const standings: Standing[] = [first];
  const numbers = new Map<string, number>([[keyOf(first), 0]]);
  const moves: Move[] = [];
  for (let from = 0; from < standings.length; from += 1) {
    const told = new Set<string>();
    for (const { event, standing, effects, taken } of movesFrom(definition, standings[from] as Standing)) {
      const key = keyOf(standing);
      const to = numbers.get(key) ?? standings.push(standing) - 1;
      numbers.set(key, to);
      // News that a member may tell in several ways is one move where they come to the same.
      const news = `${event.type} ${to} ${taken.map((it) => it.id).join(' ')}`;
      if (event.type.startsWith('member.') && told.has(news)) continue;
      told.add(news);
      if (to >= limit) throw new Error(`«${definition.version}»: more than ${limit} standings.`);
      moves.push({ from, to, event, effects, taken });
    }
  }
  return { standings, moves, openingEffects: opened.effects };
}

function movesFrom(definition: Definition, { snapshot, clocks, members }: Standing) {
  const here = standpoint(definition.machine, snapshot);
  const heard = [...new Set(here.listening().map((it) => it.event))];
  return heard.flatMap((type) => {
    const events = variantsOf(definition, type, eventsOf(definition, type, clocks, members));
    const made = events.map((event) => ({ event, ...here.step(event) }));
    learn(definition, type, made);
    return made.flatMap(({ event, snapshot: next, effects, taken }) => {
      if (taken.length === 0) return [];
      const told = type.startsWith('deadline.passed.') ? { ...clocks, [type.slice(16)]: 'passed' as const } : clocks;
      const ended = next.status === 'done';
      const standing: Standing = {
        snapshot: next,
        clocks: ended ? {} : clocksAfter(definition, told, effects),
        members: ended ? {} : membersAfter(members, type, effects),
      };
      return [{ event, standing, effects, taken }];
    });
  });
}

// Who sends an event, and what comes with it, often changes nothing for the machine. Where no guard looks at the data, and
// every variant came to the same the first times that the event was heard, one variant stands for all from then on.

const enough = 8;
const alike = new WeakMap<Definition['machine'], Map<string, number>>();

function variantsOf(definition: Definition, type: string, events: readonly MachineEvent[]): readonly MachineEvent[] {
  const times = alike.get(definition.machine)?.get(type) ?? 0;
  return times >= enough && !asksData(definition, type) ? events.slice(0, 1) : events;
}

function learn({ machine }: Definition, type: string, made: readonly Step[]): void {
  if (made.length < 2) return;
  const known = alike.get(machine) ?? new Map<string, number>();
  alike.set(machine, known);
  const outcomes = new Set(made.map((it) => JSON.stringify([it.snapshot, it.taken.map((way) => way.id)])));
  known.set(type, outcomes.size === 1 ? (known.get(type) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
}

/**
 * The events of a type that can come now: any data that its declaration allows; a deadline only of a running clock. What
 * a member completes, it completes on the first day of the version or later, since the law may change in between.
 */
function eventsOf(definition: Definition, type: string, clocks: Clocks, members: Members): MachineEvent[] {
  const declaration = definition.events[type];
  if (declaration !== undefined) {
    const days = asksData(definition, type) ? [at, `${definition.appliesTo.from}T09:00:00+07:00`] : [at];
    return days.flatMap((day) =>
      declaration.by.flatMap((role) =>
        samplesOf(declaration.data).map((data) => ({ ...data, type, at: day, by: role })),
      ),
    );
  }
  if (!isOfSystem(definition, type)) return [];
  const event = { type, at, by: 'system', newDueOn: '2025-03-20', on: '2025-03-10', registeredOn: '2025-03-10' };
  if (type.startsWith('deadline.passed.')) return clocks[type.slice(16)] === 'running' ? [event] : [];
  if (!canTell(members, type)) return [];
  const days = type.endsWith('.completed') ? [at, `${definition.appliesTo.from}T09:00:00+07:00`] : [at];
  const [, , what = ''] = type.split('.');
  return days.flatMap((it) => (said[what] ?? [{}]).map((data) => ({ ...event, ...data, at: it })));
}

/** Whether a guard looks at what comes with an event of this type, its day among it. */
function asksData({ machine, guards }: Definition, type: string): boolean {
  const asked = askingData.get(machine) ?? new Set<string>();
  if (!askingData.has(machine)) {
    for (const { event, guards: names } of graphOf(machine).transitions)
      if (names.some((it) => guards[it]?.asks === 'data')) asked.add(event);
    askingData.set(machine, asked);
  }
  return asked.has(type);
}

const askingData = new WeakMap<Definition['machine'], Set<string>>();

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
  return { ...members, ...told, ...Object.fromEntries(opened) };
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
  return now;
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

function keyOf({ snapshot, clocks, members }: Standing): string {
  return JSON.stringify([snapshot, Object.entries(clocks).sort(), Object.entries(members).sort()]);
}
