import type { Definition } from '@motcua/kit';
import { stopLeg, stopLegUntil2025, stopLegUntil2026 } from './allowance-stop/index.ts';
import { birthGroup, birthGroupUntil2025, birthGroupUntil2026 } from './birth-group/index.ts';
import { birthGroup2015 } from './birth-group-paper/index.ts';
import {
  birthLeg,
  birthLegUntil2025,
  birthLegUntil2026,
  birthRegistration,
  birthRegistrationUntil2025,
} from './birth-registration/index.ts';
import { assistanceLeg, assistanceLegUntil2025, assistanceLegUntil2026 } from './burial-assistance/index.ts';
import { deathGroup, deathGroupUntil2025, deathGroupUntil2026 } from './death-group/index.ts';
import { deathLeg, deathLegUntil2025, deathLegUntil2026 } from './death-registration/index.ts';
import { feedback, feedbackUntil2025, feedbackUntil2026 } from './feedback/index.ts';
import { identityCardLeg } from './identity-card/index.ts';
import {
  cardLeg,
  cardLegUntil2025,
  cardLegUntil2026,
  insuranceCard,
  insuranceCardUntil2025,
} from './insurance-card/index.ts';
import { meritLeg, meritLegUntil2025, meritLegUntil2026 } from './merit-burial/index.ts';
import { landInDongThap, oneStop, oneStopUntil2025 } from './one-stop/index.ts';
import {
  assistanceBurial,
  assistanceBurialUntil2025,
  deathRegistration,
  deathRegistrationUntil2025,
  pensionBurial,
  residenceRemoval,
  residenceRemovalUntil2025,
  survivorBenefit,
  survivorBenefitUntil2025,
} from './one-stop/singles/index.ts';
import {
  residenceLeg,
  residenceLegUntil2025,
  residenceLegUntil2026,
  residenceRegistration,
  residenceRegistrationUntil2025,
} from './residence-registration/index.ts';
import { removalLeg, removalLegUntil2025, removalLegUntil2026 } from './residence-removal/index.ts';
import { insuranceLeg, insuranceLegUntil2025, insuranceLegUntil2026 } from './survivor-insurance/index.ts';

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
  deathGroupUntil2025,
  deathGroupUntil2026,
  deathGroup,
  deathLegUntil2025,
  deathLegUntil2026,
  deathLeg,
  removalLegUntil2025,
  removalLegUntil2026,
  removalLeg,
  insuranceLegUntil2025,
  insuranceLegUntil2026,
  insuranceLeg,
  stopLegUntil2025,
  stopLegUntil2026,
  stopLeg,
  assistanceLegUntil2025,
  assistanceLegUntil2026,
  assistanceLeg,
  meritLegUntil2025,
  meritLegUntil2026,
  meritLeg,
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
  landInDongThap,
  deathRegistrationUntil2025,
  deathRegistration,
  residenceRemovalUntil2025,
  residenceRemoval,
  survivorBenefitUntil2025,
  survivorBenefit,
  assistanceBurialUntil2025,
  assistanceBurial,
  pensionBurial,
];
