import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { asModule, examplesIn, examplesOf } from './__test-helpers__/doc-examples.ts';
import { sourceFiles, workspace } from './__test-helpers__/workspace.ts';

const folder = makeFolder();
const examples = sourceFiles().flatMap(examplesIn);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every example of the documentation runs and comes out as it says', () => {
  test('there are examples', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples.map((it, index) => [`${it.file}: ${it.symbol}`, it, index] as const))(
    '%s',
    async (_, it, index) => {
      await run(`${index}.ts`, asModule(it));
    },
  );
});

describe('the check itself', () => {
  const comment = (lines: readonly string[]) =>
    `/**\n * Says.\n * @example\n${lines.map((it) => ` * ${it}`).join('\n')}\n */\nexport const it = 1;\n`;
  const block = (...lines: readonly string[]) => {
    const [found] = examplesOf('seeded.ts', comment(['```ts', ...lines, '```']));
    if (found === undefined) throw new Error('the seeded block was not found');
    return found;
  };

  test('finds the block, its symbol and its code', () =>
    expect(block('1 + 1; // => 2')).toEqual({ file: 'seeded.ts', symbol: 'it', code: '1 + 1; // => 2\n' }));

  test('passes what is equal, over several lines too', async () => {
    await run('equal.ts', asModule(block("[1, 'a'].map(", '  (it) => ({ it }),', "); // => [{ it: 1 }, { it: 'a' }]")));
  });

  test('fails what differs', async () => {
    await expect(run('differs.ts', asModule(block('[1]; // => [2]')))).rejects.toThrow('strictly deep-equal');
  });

  test('fails what throws without promising a value', async () => {
    await expect(run('throws.ts', asModule(block("throw new Error('seeded');")))).rejects.toThrow('seeded');
  });

  test('fails a value that nothing would compare', () =>
    expect(() => asModule(block('const two = 1; // => 2'))).toThrow('1 of 1 values'));
});

function makeFolder(): string {
  const parent = join(workspace, 'test', '.examples');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'run-'));
}

async function run(name: string, code: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, code);
  await import(/* @vite-ignore */ pathToFileURL(path).href);
}
