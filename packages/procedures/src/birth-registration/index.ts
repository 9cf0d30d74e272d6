export { birthLeg, birthLegUntil2025, birthRegistration, birthRegistrationUntil2025 } from './birth-registration.ts';
