import type { Label } from '@motcua/law';
import { and, type MachineContext } from 'xstate';
import { by } from './lawful.ts';
import type { MemberApology, PromiseBasis, PromiseEvent } from './promise.ts';
import { words } from './words.ts';

/**
 * How a member's apology moves the date of its group: to the member's new date, or to the end of a term counted from
 * it; which term, the case may say.
 */
export interface MemberDelay {
  readonly then?: string | ((context: MachineContext) => string | undefined);
}

/** What a promise region can do beyond the one appointment of a dossier. Default: nothing more. */
export interface PromiseOptions {
  /** One promise after the other, as for a report of each quarter: the work raises `promise.renewed` when it has met one. */
  readonly renewed?: boolean;
  /** A promised day that stood still moves by the working days that were left of it. Default: no pause moves such a day. */
  readonly dayMoves?: boolean;
  /** A guard of the machine that a new day has to pass as well: how far it may lie. Default: as far as the letter says. */
  readonly newDay?: string;
  /** What its states are called where nobody waits for a result. Default: the words for a dossier. */
  readonly labels?: PromiseLabels;
}

/** Names for the states of a promise; what is not named has the words for a dossier. */
export type PromiseLabels = Readonly<Partial<Record<PromiseWord, Label>>>;

type PromiseWord =
  | 'promise'
  | 'unpromised'
  | 'promised'
  | 'running'
  | 'suspended'
  | 'unannounced'
  | 'owed'
  | 'owedAnew'
  | 'owedDone'
  | 'apologised'
  | 'breached'
  | 'kept'
  | 'keptAnew'
  | 'keptLate'
  | 'released';

/**
 * The promise region: the appointment that was given to the citizen, and what is owed when it is missed. One region for
 * every procedure, so the apology rule has one address.
 *
 * The first lateness owes one letter with a reason and a new date. Missing that date too is `breached`: no third date,
 * and the case stays open until the work is done. No final state is reached while a letter is owed. A group names its
 * members: the late agency is the one that apologises, so a member's letter serves the group.
 *
 * Where promises are renewed, the next one begins as the last was met: fresh, so that its first lateness owes a letter
 * again. A letter that is still owed for the last one is written while the next one runs (`owedAnew`).
 *
 * The definition must declare a clock `promise`, a letter `apology` and an event `apology.sent`.
 *
 * @example
 * ```ts
 * import { promiseRegion } from '@motcua/kit';
 * import { cite, decree63of2024 } from '@motcua/law';
 * const late = cite(decree63of2024, 'khoản 3 Điều 7');
 * const term = cite(decree63of2024, 'khoản 2 Điều 7');
 * const basis = { appointment: term, term, apology: late, supplement: term };
 * promiseRegion(basis).states.breached.tags; // => ['late', 'breached']
 * ```
 */
export function promiseRegion<const M extends string = never>(
  basis: PromiseBasis,
  members: Readonly<Record<M, MemberDelay>> = {} as Record<M, MemberDelay>,
  { renewed = false, dayMoves = false, newDay, labels = {} }: PromiseOptions = {},
) {
  const say = (word: PromiseWord): Label => labels[word] ?? words(word);
  const apologise = {
    ...by(basis.apology),
    target: 'apologised',
    guard: newDay === undefined ? 'givesReason' : all(['givesReason', newDay]),
    actions: [appoint, letter, announce],
  } as const;
  const apologiseAhead = {
    ...by(basis.apology),
    target: '#promise.apologised',
    guard: all(['apologisesAhead', 'givesReason', ...(newDay === undefined ? [] : [newDay])]),
    actions: [appoint, letter, announce],
  } as const;
  const settleOwed = {
    ...by(basis.apology),
    target: 'keptLate',
    guard: 'givesReason',
    actions: [letterAfterwards, announceAfterwards],
  } as const;
  const release = { ...by(basis.term), target: 'released', actions: [stop] } as const;
  const byMember = onMembers(
    members,
    (delay) => ({ ...by(basis.apology), target: 'apologised', actions: [postpone(delay)] }) as const,
  );
  const afterwards = onMembers(
    members,
    () => ({ ...by(basis.apology), target: 'apologised', actions: [postpone({})] }) as const,
    'apologisedAfterwards',
  );
  // What stands goes on standing: the member's new day is kept for when the clock runs again.
  const byMemberStanding = onMembers(
    members,
    (delay) => ({ ...by(basis.apology), target: '#promise.apologised.suspended', actions: [postpone(delay)] }) as const,
  );
  const settled = () => ({ ...by(basis.apology), target: 'keptLate', actions: [stop] }) as const;
  const timing = {
    'promise.restarted': { ...by(basis.supplement), target: '.running', actions: [restart] } as const,
    'promise.extended': { ...by(basis.term), actions: [extend] } as const,
    'promise.released': release,
  } as const;
  const renew = renewed
    ? ({ 'promise.renewed': { ...by(basis.appointment), target: 'promised', actions: [start] } } as const)
    : {};
  const renewOwed = renewed
    ? ({ 'promise.renewed': { ...by(basis.appointment), target: 'owedAnew', actions: [startOwing] } } as const)
    : {};
  // Each is heard only where the clock can obey: an apology may have put a suspended clock on a promised day.
  const substates = {
    running: {
      meta: { label: say('running') },
      on: { 'promise.suspended': { ...by(basis.supplement), target: 'suspended', actions: [suspend] } as const },
    },
    suspended: {
      meta: { label: say('suspended') },
      on: {
        'promise.resumed': { ...by(basis.supplement), target: 'running', actions: [dayMoves ? move : resume] } as const,
      },
    },
  } as const;
  const standing = { ...substates.suspended, on: { ...substates.suspended.on, ...byMemberStanding } } as const;
  // While the citizen or another body has to act nothing can be expected late, and no day stands to be moved.
  const runningAhead = {
    ...substates.running,
    on: { ...substates.running.on, 'apology.sent': apologiseAhead, ...onNotice(basis) },
  } as const;
  // Nobody told of the lateness while it was time; it may still be told, and that it is late stays visible.
  const unannounced = {
    meta: { label: say('unannounced') },
    tags: ['unannounced'],
    on: { ...substates.running.on, 'apology.sent': apologiseAhead },
  } as const;

  return {
    id: 'promise',
    initial: 'unpromised',
    meta: { label: say('promise') },
    states: {
      unpromised: {
        meta: { label: say('unpromised') },
        on: {
          'promise.made': { ...by(basis.appointment), target: 'promised', actions: [start] } as const,
          'promise.released': { ...by(basis.term), target: 'released' } as const,
        },
      },
      promised: {
        initial: 'running',
        meta: { label: say('promised') },
        states: { running: runningAhead, suspended: standing, ...(basis.notice === undefined ? {} : { unannounced }) },
        on: {
          ...timing,
          ...renew,
          ...byMember,
          'promise.met': { ...by(basis.term), target: 'kept', actions: [stop] } as const,
          'deadline.passed.promise': { ...by(basis.apology), target: 'owed' } as const,
        },
      },
      owed: {
        tags: ['late', 'apologyOwed'],
        meta: { label: say('owed') },
        ...(Object.keys(members).length === 0 ? {} : whileOwed(basis, members)),
        on: {
          ...renewOwed,
          ...byMember,
          ...afterwards,
          'apology.sent': apologise,
          'promise.met': { ...by(basis.apology), target: 'owedDone' } as const,
          'promise.released': { ...by(basis.apology), target: 'owedDone' } as const,
        },
      },
      owedDone: {
        tags: ['late', 'apologyOwed'],
        meta: { label: say('owedDone') },
        on: {
          ...onMembers(members, settled),
          ...onMembers(members, settled, 'apologisedAfterwards'),
          'apology.sent': settleOwed,
        },
      },
      apologised: {
        initial: 'running',
        tags: ['apologised'],
        meta: { label: say('apologised') },
        states: substates,
        on: {
          ...timing,
          ...renew,
          ...onMembers(members, (delay) => ({ ...by(basis.apology), actions: [postpone(delay)] }) as const),
          'promise.met': { ...by(basis.term), target: 'keptAnew', actions: [stop] } as const,
          'deadline.passed.promise': [
            { ...by(basis.apology), target: 'owed', guard: 'movesAgain' } as const,
            { ...by(basis.apology), target: 'breached' } as const,
          ],
        },
      },
      breached: {
        tags: ['late', 'breached'],
        meta: { label: say('breached') },
        on: {
          ...renew,
          'promise.met': { ...by(basis.term), target: 'keptLate', actions: [stop] } as const,
          'promise.released': release,
        },
      },
      ...(renewed ? { owedAnew: owedAnew(basis, say('owedAnew'), substates) } : {}),
      kept: { type: 'final', meta: { label: say('kept') } },
      keptAnew: { type: 'final', meta: { label: say('keptAnew') } },
      keptLate: { type: 'final', meta: { label: say('keptLate') } },
      released: { type: 'final', meta: { label: say('released') } },
    },
  } as const;
}

/**
 * What members do while the group owes its letter is not lost: whether one of them waits, and that a term began anew. So
 * the day that the letter brings is no earlier than that of a member in time.
 */
function whileOwed<const M extends string>(basis: PromiseBasis, members: Readonly<Record<M, MemberDelay>>) {
  const apologised = { ...by(basis.apology), target: '#promise.apologised.suspended' } as const;
  const anew = { ...by(basis.supplement), target: 'running', actions: [hold] } as const;
  return {
    initial: 'running',
    states: {
      running: {
        meta: { label: words('running') },
        on: {
          'promise.suspended': { ...by(basis.supplement), target: 'suspended' } as const,
          'promise.restarted': anew,
        },
      },
      suspended: {
        meta: { label: words('suspended') },
        on: {
          'promise.resumed': { ...by(basis.supplement), target: 'running' } as const,
          'promise.restarted': anew,
          ...onMembers(members, (delay) => ({ ...apologised, actions: [postpone(delay), stand] }) as const),
          ...onMembers(
            members,
            () => ({ ...apologised, actions: [postpone({}), stand] }) as const,
            'apologisedAfterwards',
          ),
          'apology.sent': { ...apologised, guard: 'givesReason', actions: [appoint, stand, letter, announce] } as const,
        },
      },
    },
  } as const;
}

/** The last promise was met late and its letter is owed; the next one runs already. */
function owedAnew<const R, const S extends { readonly on: object }>(
  basis: PromiseBasis,
  label: Label,
  { running, suspended }: { readonly running: R; readonly suspended: S },
) {
  const done = (target: string) => ({ ...by(basis.apology), target, actions: [stopOwing] }) as const;
  const write = {
    ...by(basis.apology),
    guard: 'givesReason',
    actions: [letterAfterwards, settle, announceAfterwards],
  } as const;
  return {
    initial: 'running',
    tags: ['late', 'apologyOwed'],
    meta: { label },
    states: {
      running,
      suspended: {
        ...suspended,
        on: { ...suspended.on, 'apology.sent': { ...write, target: '#promise.promised.suspended' } as const },
      },
    },
    on: {
      'apology.sent': { ...write, target: 'promised' } as const,
      'deadline.passed.promise': { ...by(basis.apology), target: 'owed' } as const,
      'promise.renewed': { ...by(basis.appointment), target: '.running', actions: [startOwing] } as const,
      'promise.met': done('owedDone'),
      'promise.released': done('owedDone'),
    },
  } as const;
}

type Making = 'promise.made' | 'promise.renewed';
type Of<T extends PromiseEvent['type']> = { event: Extract<PromiseEvent, { type: T }> };

const timed = { clock: 'promise' } as const;
const start = { type: 'startClock', params: ({ event }: Of<Making>) => beginning(event) } as const;
const startOwing = {
  type: 'startClock',
  params: ({ event }: Of<Making>) => ({ ...beginning(event), owing: true }),
} as const;
const restart = {
  type: 'restartClock',
  params: ({ event }: Of<'promise.restarted'>) => ({
    ...timed,
    ...(event.term === undefined ? {} : { term: event.term }),
    ...since(event),
  }),
} as const;
const extend = {
  type: 'changeTerm',
  params: ({ event }: Of<'promise.extended'>) => ({ ...timed, term: event.term }),
} as const;
const suspend = {
  type: 'suspendClock',
  params: ({ event }: Of<'promise.suspended'>) => ({ ...timed, because: event.reason }),
} as const;
const stand = { type: 'suspendClock', params: { ...timed, because: 'awaitingMember' } } as const;
const hold = {
  type: 'holdClock',
  params: ({ event }: Of<'promise.restarted'>) => ({
    ...timed,
    ...(event.term === undefined ? {} : { term: event.term }),
    ...since(event),
  }),
} as const;
const resume = { type: 'resumeClock', params: timed } as const;
const move = { type: 'resumeClock', params: { ...timed, moves: true } } as const;
const stopOwing = { type: 'stopClock', params: { ...timed, owing: true } } as const;
const settle = { type: 'settleClock', params: timed } as const;
const stop = { type: 'stopClock', params: timed } as const;
const appoint = {
  type: 'appoint',
  params: ({ event }: Of<'apology.sent'>) => ({ ...timed, on: event.newDueOn }),
} as const;
const letter = { type: 'issueLetter', params: { letter: 'apology' } } as const;
const announce = {
  type: 'announce',
  params: ({ event }: Of<'apology.sent'>) => ({ what: 'apologised', data: { newDueOn: event.newDueOn } }),
} as const;

/** Only where the agency has to tell ahead does the last moment for it count. */
function onNotice({ notice }: PromiseBasis) {
  if (notice === undefined) return {};
  const missed = { ...by(notice), target: 'unannounced', guard: 'apologisesAhead' } as const;
  return { 'deadline.passed.notice': missed };
}

// Typed where it is used: outside of `createMachine` XState cannot know which machine's guards these are.
const all = (guards: readonly string[]) => and(guards) as never;

// The result is there already: the letter says so, and no date moves by it.
const letterAfterwards = {
  type: 'issueLetter',
  params: { letter: 'apology', fields: { resultReady: true } },
} as const;
const announceAfterwards = {
  type: 'announce',
  params: ({ event }: Of<'apology.sent'>) => ({ what: 'apologisedAfterwards', data: { newDueOn: event.newDueOn } }),
} as const;

function postpone({ then }: MemberDelay) {
  return {
    type: 'postpone',
    params: ({ context, event }: { context: MachineContext; event: MemberApology<string> }) => {
      const term = typeof then === 'function' ? then(context) : then;
      // biome-ignore lint/suspicious/noThenProperty: the clock's own word for the term that follows; nobody awaits it
      return { ...timed, on: event.newDueOn, ...(term === undefined ? {} : { then: term }) };
    },
  } as const;
}

function beginning(event: Extract<PromiseEvent, { type: Making }>) {
  return { ...timed, term: event.term, ...since(event), ...(event.on === undefined ? {} : { on: event.on }) };
}

function since(event: { from?: string }): { from?: string } {
  return event.from === undefined ? {} : { from: event.from };
}

function onMembers<M extends string, T, W extends string = 'apologised'>(
  members: Readonly<Record<M, MemberDelay>>,
  make: (delay: MemberDelay) => T,
  what: W = 'apologised' as W,
) {
  const entries = Object.entries<MemberDelay>(members).map(([member, delay]) => [
    `member.${member}.${what}`,
    make(delay),
  ]);
  return Object.fromEntries(entries) as Record<`member.${M}.${W}`, T>;
}
