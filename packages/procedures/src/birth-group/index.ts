export { birthGroup, birthGroupUntil2025 } from './birth-group.ts';
