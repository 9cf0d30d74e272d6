export { assistanceLeg, assistanceLegUntil2025, assistanceLegUntil2026 } from './burial-assistance.ts';
