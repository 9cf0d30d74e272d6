import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rooms } from '../../.config/workspace.ts';

/** A library that is installed with our packages. */
export interface Library {
  readonly name: string;
  readonly folder: string;
  readonly license: string;
}

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every library that an application gets when it installs all of our packages, in the order of the names. */
export function productionLibraries(): readonly Library[] {
  const found = new Map<string, Library>();
  for (const room of rooms()) addAll(room.manifest, join(room.folder, 'node_modules'));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));

  function addAll(manifest: Pick<Manifest, 'dependencies' | 'optionalDependencies'>, modules: string): void {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      if (!name.startsWith('@motcua/')) add(name, realpathSync(join(modules, name)));
    }
  }

  function add(name: string, folder: string): void {
    if (found.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    found.set(folder, { name, folder, license: manifest.license ?? 'none' });
    addAll(manifest, name.startsWith('@') ? dirname(dirname(folder)) : dirname(folder));
  }
}
