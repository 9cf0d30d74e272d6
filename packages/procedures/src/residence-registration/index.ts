export {
  residenceLeg,
  residenceLegUntil2025,
  residenceRegistration,
  residenceRegistrationUntil2025,
} from './residence-registration.ts';
