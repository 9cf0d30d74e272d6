export { birthGroup, birthGroupUntil2025, birthGroupUntil2026 } from './birth-group.ts';
