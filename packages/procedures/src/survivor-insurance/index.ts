export { insuranceLeg, insuranceLegUntil2025, insuranceLegUntil2026 } from './survivor-insurance.ts';
