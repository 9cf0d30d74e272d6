export { run } from './run.ts';
export { processWorld, type World } from './world.ts';
