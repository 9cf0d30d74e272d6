// Installs the workspace once, on any Node from 18 with npm alone. Everything it says goes to stderr,
// so that a command run through it keeps stdout to itself. A second run finds its stamp and ends at once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.motcua-setup');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install();

function install() {
  process.stderr.write(`Setting up (${packageManager}); this happens once …\n`);
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const result = spawnSync(npx, ['--yes', '--prefer-offline', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    // Nobody is there to answer a question, for example whether an older node_modules may be replaced.
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write(
      `Setting up failed: ${result.error?.message ?? `exit code ${result.status}`}. Is the npm registry reachable? Run the same command again to retry.\n`,
    );
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** What the installation depends on: the lock file, and every package.json of the workspace. */
function fingerprint() {
  const hash = createHash('sha256');
  const rooms = readdirSync(join(root, 'packages')).map((room) => join('packages', room, 'package.json'));
  for (const file of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...rooms,
    'examples/package.json',
    'test/package.json',
  ]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}
