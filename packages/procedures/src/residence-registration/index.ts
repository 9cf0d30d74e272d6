export { residenceDossier } from './dossier.ts';
export { residenceLegs, residenceRegistrations } from './residence-registration.ts';
