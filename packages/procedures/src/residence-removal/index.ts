export { removalLeg, removalLegUntil2025, removalLegUntil2026 } from './residence-removal.ts';
