export { cardDossier } from './dossier.ts';
export { cardLeg, cardLegUntil2025, insuranceCard, insuranceCardUntil2025 } from './insurance-card.ts';
