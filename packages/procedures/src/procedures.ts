import type { Definition } from '@motcua/kit';
import { birthGroup, birthGroupUntil2025 } from './birth-group/index.ts';
import {
  birthLeg,
  birthLegUntil2025,
  birthRegistration,
  birthRegistrationUntil2025,
} from './birth-registration/index.ts';
import { cardLeg, cardLegUntil2025, insuranceCard, insuranceCardUntil2025 } from './insurance-card/index.ts';
import {
  residenceLeg,
  residenceLegUntil2025,
  residenceRegistration,
  residenceRegistrationUntil2025,
} from './residence-registration/index.ts';

/**
 * Every procedure in every version: what cases can be opened by.
 *
 * @example
 * ```ts
 * import { procedures } from '@motcua/procedures';
 * procedures.some((it) => it.version === 'birth-group@2025-07-01'); // => true
 * ```
 */
export const procedures: readonly Definition[] = [
  birthGroupUntil2025,
  birthGroup,
  birthLegUntil2025,
  birthLeg,
  residenceLegUntil2025,
  residenceLeg,
  cardLegUntil2025,
  cardLeg,
  birthRegistrationUntil2025,
  birthRegistration,
  residenceRegistrationUntil2025,
  residenceRegistration,
  insuranceCardUntil2025,
  insuranceCard,
];
