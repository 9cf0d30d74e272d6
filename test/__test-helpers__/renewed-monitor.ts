import type { PromiseFacts } from '@motcua/kit';
import type { Move, Space } from './explore.ts';

// What a task of a plan owes, told apart from the machines that must keep it: one letter for the first lateness of each
// period, of which the next period lets nobody off.

type Debt = 'none' | 'owed' | 'owedAnew' | 'apologised' | 'breached';

/** Every breach of the rule on any path, as a sentence with the shortest way there. */
export function renewedBreaches(space: Space, regime: PromiseFacts): string[] {
  const breaches: string[] = [];
  const movesFrom = Map.groupBy(space.moves, (it) => it.from);
  const seen = new Set(['0|none']);
  const queue: { at: number; debt: Debt; story: string[] }[] = [{ at: 0, debt: 'none', story: [] }];
  for (const { at, debt, story } of queue) {
    const isClosed = space.standings[at]?.snapshot.status === 'done';
    if (isClosed && debt.startsWith('owed')) breaches.push(`closed while ${debt}: ${story.join(', ')}`);
    for (const move of movesFrom.get(at) ?? []) {
      const told = [...story, move.event.type];
      const next = after(debt, move, regime);
      if (next === null) {
        breaches.push(`${move.event.type} while ${debt}: ${story.join(', ')}`);
        continue;
      }
      if (seen.has(`${move.to}|${next}`)) continue;
      seen.add(`${move.to}|${next}`);
      queue.push({ at: move.to, debt: next, story: told });
    }
  }
  return breaches;
}

/** What is owed after a move; null where the rule forbids it. */
function after(debt: Debt, { event, effects }: Move, { ahead, again }: PromiseFacts): Debt | null {
  const letters = effects.filter((it) => it.type === 'issueLetter' && it.params.letter === 'apology').length;
  const renews = event.type === 'report.accepted' && effects.some((it) => it.type === 'startClock');
  if (letters > 1 || (letters === 1 && (event.type !== 'apology.sent' || typeof event.reason !== 'string')))
    return null;
  if (event.type === 'deadline.passed.promise') {
    if (debt === 'owed' || debt === 'breached') return null;
    return debt === 'apologised' && !again ? 'breached' : 'owed';
  }
  if (letters === 1) {
    if (debt === 'owedAnew') return 'none';
    return debt === 'owed' || (debt === 'none' && ahead) ? 'apologised' : null;
  }
  if (renews) return debt.startsWith('owed') ? 'owedAnew' : 'none';
  return debt;
}
