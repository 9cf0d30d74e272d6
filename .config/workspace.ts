import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root folder of the workspace. */
export const root = resolve(import.meta.dirname, '..');

/** A package that is meant to be published. */
export interface Room {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The fields of a package.json that the tools here read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Every package under `packages/`, in the order of the names. */
export function rooms(): readonly Room[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => ({ name, folder: join(root, 'packages', name) }))
    .filter((it) => existsSync(join(it.folder, 'package.json')))
    .map((it) => ({ ...it, manifest: readManifest(it.folder) }));
}

/** The package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The source files of a package that are published: neither tests nor what only tests use. */
export function publishedSources(room: Room): readonly string[] {
  return globSync('src/**/*.ts', { cwd: room.folder })
    .filter((it) => !/\.test(-prop|-d)?\.ts$|__test-helpers__/.test(it))
    .sort()
    .map((it) => join(room.folder, it));
}
