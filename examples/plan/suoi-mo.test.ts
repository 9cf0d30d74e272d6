import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, 'suoi-mo.ts');

function run(...args: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), status };
}

test('another commune’s plan is loaded, opened, worked on and swept', () => {
  const { lines, status } = run();
  expect(status).toBe(0);
  expect(lines.slice(0, 3)).toEqual([
    'Reform plan of the commune of Suối Mơ for 2026: 11 tasks, 5 targets',
    'I.1.1: 2026-03-31',
    'I.1.2: no day yet',
  ]);
  expect(lines.slice(-2)).toEqual([
    'I.1.1: closed; late: II.1.1, II.1.2, III.2.1',
    'without their basis from July on: I.1.1',
  ]);
});

test('a plan with a fault is refused with its place', () => {
  const text = readFileSync(join(import.meta.dirname, 'suoi-mo-2026.json'), 'utf8');
  const file = join(tmpdir(), `suoi-mo-${process.pid}.json`);
  writeFileSync(file, text.replace('"goal": "I.2",', '"goal": "I.9",'));
  const { lines, status } = run(file);
  expect([status, lines.some((it) => it.startsWith('tasks[2].goal (I.2.1): there is not a goal «I.9»'))]).toEqual([
    1,
    true,
  ]);
});
