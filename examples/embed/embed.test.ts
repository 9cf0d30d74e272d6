import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, 'embed.ts');

test('the program that embeds the engine opens, sends, is refused and sweeps', () => {
  const said = execFileSync(process.execPath, [program], { encoding: 'utf8' });
  expect(said.trimEnd().split('\n')).toEqual([
    'promised: 2025-03-20',
    'duplicate: false, true',
    'refused: The dossier is in a state that does not allow that.',
    'passed: case-1/birth handOver 2025-03-17T08:20:01+07:00',
    'passed: case-1 promise 2025-03-21T00:00:00+07:00',
    'owed: true',
  ]);
});

test('it is short enough to be read', () => {
  expect(readFileSync(program, 'utf8').split('\n').length).toBeLessThanOrEqual(60);
});
