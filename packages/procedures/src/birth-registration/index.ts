export { birthLegs, birthRegistrations } from './birth-registration.ts';
export { birthDossier } from './dossier.ts';
