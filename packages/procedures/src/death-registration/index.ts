export { deathLeg, deathLegUntil2025, deathLegUntil2026 } from './death-registration.ts';
