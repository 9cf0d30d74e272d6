import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** The root folder of the workspace. */
export const workspace = resolve(import.meta.dirname, '..', '..');

const tests = /\.test(-prop|-d)?\.ts$|__test-helpers__/;

/** Every source file of every package, tests excepted, as paths from the root of the workspace, in order. */
export function sourceFiles(): readonly string[] {
  const found = globSync('packages/*/src/**/*.ts', { cwd: workspace }).map((it) => it.replaceAll('\\', '/'));
  return found.filter((it) => !tests.test(it)).sort();
}

/** The door of every package that has one, as absolute paths, in order. */
export function indexFiles(): readonly string[] {
  return globSync('packages/*/src/index.ts', { cwd: workspace })
    .map((it) => resolve(workspace, it))
    .sort();
}

/** The package that a path lies in: `law` for `packages/law/src/index.ts`. */
export function packageOf(path: string): string {
  return relative(workspace, resolve(workspace, path)).split(/[\\/]/)[1] ?? path;
}
