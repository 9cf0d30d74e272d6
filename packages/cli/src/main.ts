#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Most of a short run is reading code, so what was read once is kept for the next run. It must be on before the rest loads.
enableCompileCache();

const { run } = await import('./run.ts');
const { processWorld } = await import('./world.ts');

process.exitCode = await run(process.argv.slice(2), processWorld());
