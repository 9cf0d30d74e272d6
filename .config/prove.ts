// The apology rule in every version, with every answer to every silence of the law and all facts: too much for each run
// of the tests. A file may be named on the command line: `npm run prove -- apology-of-deaths`.
import { spawnSync } from 'node:child_process';
import { root } from './workspace.ts';

const [chosen = 'test/laws/apology-of-', ...others] = process.argv.slice(2);
const given = ['--config', '.config/vitest.config.ts', '--no-file-parallelism', '--reporter=verbose'];
const { status } = spawnSync('vitest', ['run', ...given, chosen, ...others], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, EVERY_ANSWER: 'yes', NODE_OPTIONS: '--max-old-space-size=4000' },
});
process.exitCode = status ?? 1;
