export { meritLeg, meritLegUntil2025, meritLegUntil2026 } from './merit-burial.ts';
