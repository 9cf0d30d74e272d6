import type { Definition } from '@motcua/kit';
import { birthGroups } from './birth-group/index.ts';
import { birthLegs, birthRegistrations } from './birth-registration/index.ts';
import { cardLegs, insuranceCards } from './insurance-card/index.ts';
import { residenceLegs, residenceRegistrations } from './residence-registration/index.ts';

/**
 * Every procedure in every version: what an engine is started with.
 *
 * @example
 * ```ts
 * import { procedures } from '@motcua/procedures';
 * procedures.some((it) => it.version === 'birth-group@2025-07-01'); // => true
 * ```
 */
export const procedures: readonly Definition[] = [
  ...birthGroups,
  ...birthLegs,
  ...residenceLegs,
  ...cardLegs,
  ...birthRegistrations,
  ...residenceRegistrations,
  ...insuranceCards,
];
