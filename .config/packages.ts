// Checks what would be published: every tarball must please publint and attw, and hold neither tests nor strays.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { packAll } from './pack.ts';
import { type Room, rooms } from './workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'motcua-tarballs-'));
try {
  const tarballs = packAll(folder);
  const faults = [...missing(tarballs), ...rooms().flatMap(undeclared), ...tarballs.flatMap(faultsOf)];
  process.stdout.write(`${[...faults, `${tarballs.length} tarballs, ${faults.length} faults`].join('\n')}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function missing(tarballs: readonly string[]): readonly string[] {
  const packed = tarballs.length;
  const wanted = rooms().length;
  return packed === wanted ? [] : [`${wanted} packages made ${packed} tarballs.`];
}

/** What the built files of a package import without declaring it. */
function undeclared({ folder, manifest }: Room): readonly string[] {
  const { name, dependencies, peerDependencies } = manifest;
  const declared = new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })]);
  return globSync('dist/**/*.{js,d.ts}', { cwd: folder }).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'));
    return importedFiles
      .map((it) => it.fileName)
      .filter((it) => !it.startsWith('.') && !it.startsWith('node:') && !declared.has(packageOf(it)))
      .map((it) => `${name}: ${file} imports «${it}», which its package.json does not declare.`);
  });
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function faultsOf(tarball: string): readonly string[] {
  return [
    ...strays(tarball),
    ...run(tarball, 'publint', ['run', tarball, '--strict']),
    ...run(tarball, 'attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii']),
  ];
}

/** What a tarball lacks, and what does not belong in it. */
function strays(tarball: string): readonly string[] {
  const files = spawnSync('tar', ['tzf', tarball], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((it) => it !== '');
  const name = basename(tarball);
  const absent = ['LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts']
    .filter((it) => !files.includes(`package/${it}`))
    .map((it) => `${name} lacks ${it}.`);
  const unwanted = files.filter((it) => /\.test(-prop|-d)?\.|__test-helpers__|tsconfig|\/bench\/|\/soak\//.test(it));
  return [...absent, ...unwanted.map((it) => `${name} must not hold ${it}.`)];
}

function run(tarball: string, tool: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  return status === 0 ? [] : [`${tool} finds fault with ${basename(tarball)}:\n${stdout}${stderr}`];
}
