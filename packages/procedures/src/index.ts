export { stopLeg, stopLegUntil2025, stopLegUntil2026 } from './allowance-stop/index.ts';
export { announced } from './announced.ts';
export { birthGroup, birthGroupUntil2025, birthGroupUntil2026 } from './birth-group/index.ts';
export { birthGroup2015 } from './birth-group-paper/index.ts';
export {
  birthLeg,
  birthLegUntil2025,
  birthLegUntil2026,
  birthRegistration,
  birthRegistrationUntil2025,
} from './birth-registration/index.ts';
export {
  type Beside,
  type BurialAllowance,
  type BurialQuestion,
  type BurialRegime,
  type BurialRule,
  burialAllowance,
  burialAssumptions,
  burialRegimes,
  type Entitlement,
  entitlements,
  type GroupRegime,
  type LevelOn,
  LevelUnknown,
  type NotApplicable,
} from './burial-allowance/index.ts';
export { assistanceLeg, assistanceLegUntil2025, assistanceLegUntil2026 } from './burial-assistance/index.ts';
export { codes, type ProcedureCode } from './codes.ts';
export { type OneStopForm, type OneStopForms, oneStopForms } from './common/desk/one-stop-forms.ts';
export { type RefusalCode, refusalCodes, refusalReasons } from './common/desk/refusal-reasons.ts';
export { vnd } from './common/money.ts';
export { unmodelledElsewhere } from './data/unmodelled.ts';
export { deathGroup, deathGroupUntil2025, deathGroupUntil2026 } from './death-group/index.ts';
export { deathLeg, deathLegUntil2025, deathLegUntil2026 } from './death-registration/index.ts';
export { exampleDeathDossier } from './example-death-dossier.ts';
export { exampleDossier, examplePaperDossier } from './example-dossier.ts';
export { exampleDossiers } from './example-dossiers.ts';
export { exampleFeedback, feedback, feedbackUntil2025, feedbackUntil2026 } from './feedback/index.ts';
export { identityCardLeg } from './identity-card/index.ts';
export {
  cardLeg,
  cardLegUntil2025,
  cardLegUntil2026,
  insuranceCard,
  insuranceCardUntil2025,
} from './insurance-card/index.ts';
export { meritLeg, meritLegUntil2025, meritLegUntil2026 } from './merit-burial/index.ts';
export {
  exampleOneStop,
  type OneStopConfig,
  type OneStopDossier,
  type OneStopEdition,
  type OneStopFacts,
  type OneStopParts,
  oneStop,
  oneStopDossier,
  oneStopEditions,
  oneStopProcedure,
  oneStopUntil2025,
  type PaymentRule,
  type Payout,
  plainParts,
  type Relay,
} from './one-stop/index.ts';
export {
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
export { procedures } from './procedures.ts';
export {
  residenceLeg,
  residenceLegUntil2025,
  residenceLegUntil2026,
  residenceRegistration,
  residenceRegistrationUntil2025,
} from './residence-registration/index.ts';
export { removalLeg, removalLegUntil2025, removalLegUntil2026 } from './residence-removal/index.ts';
export { type RuleBeside, rulesBeside } from './rules-beside.ts';
export { insuranceLeg, insuranceLegUntil2025, insuranceLegUntil2026 } from './survivor-insurance/index.ts';
export { workedExamples } from './worked-examples.ts';
