// Packs what would be published: every package, built, as a tarball.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './workspace.ts';

/** Builds and packs every package into a folder; answers with the paths of the tarballs, in the order of their names. */
export function packAll(folder: string): readonly string[] {
  const faults = build();
  if (faults.length > 0) throw new Error(`The packages cannot be built:\n${faults.join('\n')}`);
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string };
  const packing = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', folder];
  const result = spawnSync('npx', ['--yes', '--prefer-offline', packageManager, ...packing], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`Packing failed:\n${result.stdout}\n${result.stderr}`);
  return readdirSync(folder)
    .filter((it) => it.endsWith('.tgz'))
    .sort()
    .map((it) => join(folder, it));
}
