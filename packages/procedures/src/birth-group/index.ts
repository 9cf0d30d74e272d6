export { birthGroups } from './birth-group.ts';
export { groupDossier } from './dossier.ts';
