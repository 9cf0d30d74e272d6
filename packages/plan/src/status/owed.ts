import type { TaskStatus } from './task-status.ts';

/**
 * Whether a task owes an explanation of its delay: late or done late, and nobody has told why. Of what was dropped, or
 * closed with the year, none is asked any more.
 */
export function owesExplanation({ delay, count }: Pick<TaskStatus, 'delay' | 'count'>): boolean {
  const isAsked = count !== 'dropped' && count !== 'unfinished' && count !== 'notArisen';
  return isAsked && delay !== null && delay.since !== null && delay.explained === null;
}
