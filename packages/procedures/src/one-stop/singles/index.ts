export { assistanceBurial, assistanceBurialUntil2025 } from './assistance-burial.ts';
export { deathRegistration, deathRegistrationUntil2025 } from './death-registration.ts';
export { exampleSingles } from './example-singles.ts';
export { pensionBurial } from './pension-burial.ts';
export { residenceRemoval, residenceRemovalUntil2025 } from './residence-removal.ts';
export { survivorBenefit, survivorBenefitUntil2025 } from './survivor-benefit.ts';
