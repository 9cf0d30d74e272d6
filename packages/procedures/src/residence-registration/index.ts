export {
  residenceLeg,
  residenceLegUntil2025,
  residenceLegUntil2026,
  residenceRegistration,
  residenceRegistrationUntil2025,
} from './residence-registration.ts';
