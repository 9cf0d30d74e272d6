import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { rooms } from '../.config/workspace.ts';
import { asModule } from './__test-helpers__/doc-examples.ts';
import { workspace } from './__test-helpers__/workspace.ts';

mkdirSync(join(workspace, 'test', '.examples'), { recursive: true });
const beside = mkdtempSync(join(workspace, 'test', '.examples', 'packages-'));

afterAll(() => rmSync(beside, { recursive: true, force: true }));

describe.each(rooms().map((it) => [it.manifest.name, it] as const))('%s', (name, room) => {
  const page = readFileSync(join(room.folder, 'README.md'), 'utf8');

  test('is published with its page, which bears its name and leads on', () => {
    const { files } = JSON.parse(readFileSync(join(room.folder, 'package.json'), 'utf8')) as {
      files: readonly string[];
    };
    expect(files).toContain('README.md');
    expect(page.startsWith(`# ${name}\n`)).toBe(true);
    expect(page).toContain('(../../README.md)');
  });

  test('has an example that runs', async () => {
    const code = /^```ts\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
    expect(code).toContain(`from '${name}'`);
    const path = join(beside, `${room.name}.ts`);
    writeFileSync(path, asModule({ file: `${room.name}/README.md`, symbol: 'README', code }));
    await import(/* @vite-ignore */ pathToFileURL(path).href);
  });
});
