// Writes the pages that are made out of the code. With --check it writes nothing, and fails when a page is not what the
// code says now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesPage } from './examples-page.ts';
import { lawPage } from './law-page.ts';
import { root } from './workspace.ts';

/** Every generated page: where it lies, and what makes it. */
const pages: Readonly<Record<string, () => string>> = {
  'docs/examples.md': examplesPage,
  'docs/law.md': lawPage,
};

const isCheck = process.argv.includes('--check');
const stale = Object.entries(pages).filter(([path, make]) => read(path) !== make());
for (const [path, make] of stale) {
  if (!isCheck) writeFileSync(join(root, path), make());
  process.stdout.write(`${path} ${isCheck ? 'is not what the code says now; run: npm run generate' : 'was written'}\n`);
}
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;

function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}
