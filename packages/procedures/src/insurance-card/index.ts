export { cardDossier } from './dossier.ts';
export { cardLegs, insuranceCards } from './insurance-card.ts';
