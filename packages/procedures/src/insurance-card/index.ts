export {
  cardLeg,
  cardLegUntil2025,
  cardLegUntil2026,
  insuranceCard,
  insuranceCardUntil2025,
} from './insurance-card.ts';
