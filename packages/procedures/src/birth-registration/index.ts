export {
  birthLeg,
  birthLegUntil2025,
  birthLegUntil2026,
  birthRegistration,
  birthRegistrationUntil2025,
} from './birth-registration.ts';
