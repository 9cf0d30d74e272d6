// Builds every package to ESM with types, into its `dist`: one program over all rooms, because in development they
// import each other's sources. Types are checked by types.ts; here they are only written.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { publishedSources, rooms, root } from './workspace.ts';

const packages = join(root, 'packages');
const elsewhere = join(packages, '.emitted');

if (process.argv[1] === import.meta.filename) {
  const faults = build();
  process.stderr.write(faults.join('\n'));
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** Builds every package, the story of the tour with the command that tells it; answers with the faults that the compiler found while writing. */
export function build(): readonly string[] {
  for (const room of rooms()) rmSync(join(room.folder, 'dist'), { recursive: true, force: true });
  const program = ts.createProgram(rooms().flatMap(publishedSources), options());
  const { diagnostics } = program.emit(undefined, write);
  cpSync(join(root, 'examples', 'loc-hoa'), join(packages, 'cli', 'dist', 'examples', 'loc-hoa'), { recursive: true });
  return diagnostics.map(
    (it) => `${relative(root, it.file?.fileName ?? root)}: ${ts.flattenDiagnosticMessageText(it.messageText, '\n')}`,
  );
}

function options(): ts.CompilerOptions {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config as {
    compilerOptions: object;
  };
  const { options: shared } = ts.convertCompilerOptionsFromJson(base.compilerOptions, root);
  return {
    ...shared,
    types: ['node'],
    noEmit: false,
    noCheck: true,
    sourceMap: true,
    declarationMap: true,
    rootDir: packages,
    outDir: elsewhere,
  };
}

/** Puts what the compiler emits for `kit/src/a.ts` into `kit/dist/a.*`, and lets its map point at the source again. */
function write(path: string, text: string): void {
  const [room = '', , ...rest] = relative(elsewhere, path).split(sep);
  const target = join(packages, room, 'dist', ...rest);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, path.endsWith('.map') ? remapped(text, path, target) : text);
}

function remapped(text: string, path: string, target: string): string {
  const map = JSON.parse(text) as { sources: readonly string[] };
  const sources = map.sources.map((it) => relative(dirname(target), resolve(dirname(path), it)).replaceAll(sep, '/'));
  return JSON.stringify({ ...map, file: basename(target, '.map'), sources });
}
