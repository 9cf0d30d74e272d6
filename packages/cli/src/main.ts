#!/usr/bin/env node
// Nothing is imported before the version is known to be one that can read the rest: an older Node would say a SyntaxError.
const needed = '22.16';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 16)) {
  process.stderr.write(
    `motcua needs Node ${needed} or newer, and this is Node ${process.versions.node}. / motcua cần Node ${needed} trở lên.\n`,
  );
  process.exitCode = 2;
} else {
  // Most of a short run is reading code, so what was read once is kept for the next run. It must be on before the rest loads.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { run } = await import('./run.ts');
  const { processWorld } = await import('./world.ts');
  process.exitCode = await run(process.argv.slice(2), processWorld());
}

export {};
