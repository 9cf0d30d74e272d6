export { cardLeg, cardLegUntil2025, insuranceCard, insuranceCardUntil2025 } from './insurance-card.ts';
