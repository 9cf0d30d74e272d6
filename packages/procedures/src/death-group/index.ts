export { deathGroup, deathGroupUntil2025, deathGroupUntil2026 } from './death-group.ts';
export { deathGroupExamples } from './examples.ts';
