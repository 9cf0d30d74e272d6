import type { Definition } from '@motcua/kit';
import { birthGroup, birthGroupUntil2025, birthGroupUntil2026 } from './birth-group/index.ts';
import { birthGroup2015 } from './birth-group-paper/index.ts';
import {
  birthLeg,
  birthLegUntil2025,
  birthLegUntil2026,
  birthRegistration,
  birthRegistrationUntil2025,
} from './birth-registration/index.ts';
import { feedback, feedbackUntil2025, feedbackUntil2026 } from './feedback/index.ts';
import { identityCardLeg } from './identity-card/index.ts';
import {
  cardLeg,
  cardLegUntil2025,
  cardLegUntil2026,
  insuranceCard,
  insuranceCardUntil2025,
} from './insurance-card/index.ts';
import { oneStop, oneStopUntil2025 } from './one-stop/index.ts';
import {
  residenceLeg,
  residenceLegUntil2025,
  residenceLegUntil2026,
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
  birthGroup2015,
  birthGroupUntil2025,
  birthGroupUntil2026,
  birthGroup,
  birthLegUntil2025,
  birthLegUntil2026,
  birthLeg,
  residenceLegUntil2025,
  residenceLegUntil2026,
  residenceLeg,
  cardLegUntil2025,
  cardLegUntil2026,
  cardLeg,
  identityCardLeg,
  birthRegistrationUntil2025,
  birthRegistration,
  residenceRegistrationUntil2025,
  residenceRegistration,
  insuranceCardUntil2025,
  insuranceCard,
  feedbackUntil2025,
  feedbackUntil2026,
  feedback,
  oneStopUntil2025,
  oneStop,
];
