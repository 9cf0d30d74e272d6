export { stopLeg, stopLegUntil2025, stopLegUntil2026 } from './allowance-stop.ts';
