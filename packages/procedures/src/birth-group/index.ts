export { birthGroup, birthGroupUntil2025 } from './birth-group.ts';
export { groupDossier } from './dossier.ts';
