import type { WorkedExample } from '@motcua/kit';
import { birthGroupExamples } from './birth-group/examples.ts';
import { deathGroupExamples } from './death-group/index.ts';
import { feedbackExamples } from './feedback/index.ts';
import { oneStopExamples } from './one-stop/examples.ts';

/**
 * Every worked example: a dossier, what happens to it day by day, and what must hold then. The tests run each of them.
 *
 * @example
 * ```ts
 * import { workedExamples } from '@motcua/procedures';
 * workedExamples.every((it) => it.cites.length > 0); // => true
 * ```
 */
export const workedExamples: readonly WorkedExample[] = [
  ...birthGroupExamples,
  ...deathGroupExamples,
  ...feedbackExamples,
  ...oneStopExamples,
];
