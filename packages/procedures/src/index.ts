export { birthGroup, birthGroupUntil2025 } from './birth-group/index.ts';
export {
  birthLeg,
  birthLegUntil2025,
  birthRegistration,
  birthRegistrationUntil2025,
} from './birth-registration/index.ts';
export { type OneStopForm, type OneStopForms, oneStopForms } from './common/one-stop-forms.ts';
export { type RefusalCode, refusalCodes, refusalReasons } from './common/refusal-reasons.ts';
export { exampleDossier } from './example-dossier.ts';
export { cardLeg, cardLegUntil2025, insuranceCard, insuranceCardUntil2025 } from './insurance-card/index.ts';
export { procedures } from './procedures.ts';
export {
  residenceLeg,
  residenceLegUntil2025,
  residenceRegistration,
  residenceRegistrationUntil2025,
} from './residence-registration/index.ts';
