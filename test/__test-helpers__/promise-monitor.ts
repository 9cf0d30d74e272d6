import type { PromiseFacts } from '@motcua/kit';
import type { Effect } from '@motcua/machine';
import type { Move, Space } from './explore.ts';

// The apology rule, told apart from the machines that must keep it: a small automaton that watches only deadlines and
// letters. It is run beside every path that can be reached.

/** What the citizen is owed, as an outsider counts it. */
export type Debt = 'none' | 'owed' | 'apologised' | 'breached';

/** One breach of the rule, with the shortest way there. */
export interface Breach {
  readonly says: string;
  readonly story: readonly string[];
}

/** Runs the monitor beside every path, and returns every breach it meets, shortest stories first. */
export function breachesOf(space: Space, regime: PromiseFacts & { readonly members: boolean }): Breach[] {
  const breaches: Breach[] = [];
  const movesFrom = Map.groupBy(space.moves, (it) => it.from);
  const seen = new Set<string>(['0|none']);
  const queue: Watch[] = [{ at: 0, debt: 'none', told: null, before: null }];
  for (const watch of queue) {
    const { at, debt } = watch;
    if (space.standings[at]?.snapshot.status === 'done' && debt === 'owed')
      breaches.push({ says: 'closed with an apology owed', story: storyOf(watch) });
    for (const move of movesFrom.get(at) ?? []) {
      const { next, says } = watched(debt, move, regime);
      const after: Watch = { at: move.to, debt: next, told: move.event.type, before: watch };
      if (says !== null) breaches.push({ says, story: storyOf(after) });
      const key = `${move.to}|${next}`;
      if (!seen.has(key)) {
        seen.add(key);
        queue.push(after);
      }
    }
  }
  return breaches;
}

/** Where the monitor stands beside a case, and how it came there. */
interface Watch {
  readonly at: number;
  readonly debt: Debt;
  readonly told: string | null;
  readonly before: Watch | null;
}

function storyOf(watch: Watch): string[] {
  const story: string[] = [];
  for (let it: Watch | null = watch; it !== null; it = it.before) if (it.told !== null) story.unshift(it.told);
  return story;
}

function watched(
  debt: Debt,
  move: Move,
  options: PromiseFacts & { readonly members: boolean },
): { next: Debt; says: string | null } {
  const letters = move.effects.filter(isApology).length;
  const byMember = options.members && /\.apologised(Afterwards)?$/.test(move.event.type);
  const passes = move.event.type === 'deadline.passed.promise';
  if (letters > 1) return { next: debt, says: 'more than one letter at once' };
  const reasoned = options.reason === 'optional' || typeof move.event.reason === 'string';
  if (letters === 1 && !(reasoned && typeof move.event.newDueOn === 'string')) {
    return { next: debt, says: 'a letter without a reason and a new date' };
  }
  if (passes) {
    if (letters > 0) return { next: debt, says: 'a letter nobody signed' };
    if (debt === 'apologised') return { next: options.again ? 'owed' : 'breached', says: null };
    return { next: 'owed', says: debt === 'none' ? null : `a deadline passed while ${debt}` };
  }
  if (letters === 1) {
    const allowed = debt === 'owed' || (debt === 'none' && options.ahead);
    return { next: 'apologised', says: allowed ? null : `a letter while ${debt}` };
  }
  if (byMember && debt !== 'breached') return { next: 'apologised', says: null };
  return { next: debt, says: null };
}

function isApology(effect: Effect): boolean {
  return effect.type === 'issueLetter' && effect.params.letter === 'apology';
}

/** The standings from which no end can be reached, whatever happens. */
export function deadEnds(space: Space): number[] {
  const sourcesOf = Map.groupBy(space.moves, (it) => it.to);
  const ending = new Set(space.standings.flatMap((it, number) => (it.snapshot.status === 'done' ? [number] : [])));
  const queue = [...ending];
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    for (const { from } of sourcesOf.get(number) ?? []) {
      if (!ending.has(from)) {
        ending.add(from);
        queue.push(from);
      }
    }
  }
  return space.standings.flatMap((_, number) => (ending.has(number) ? [] : [number]));
}
