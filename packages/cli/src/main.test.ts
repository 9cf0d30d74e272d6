import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier, freshFolder, root } from './__test-helpers__/motcua.ts';
import { motcuaProcess } from './__test-helpers__/process.ts';

// What only a process has: its exit code, its pipes, the folder and the environment that it is started in.

const received = ['--received', '2025-01-24T16:10', '--as', 'requester', '--id', 'LH-1'];

describe.concurrent('the command, in a process of its own', () => {
  test.each([
    [['term', '5wd', '--from', '2024-04-24'], 0, 'out'],
    [['term', '5wd', '--from', '2028-01-03'], 1, 'err'],
    [['term', '5', '--from', '2024-04-24'], 2, 'err'],
  ] as const)('%j ends with %i and speaks on std%s only', async (args, exit, stream) => {
    const ran = await motcuaProcess(args);
    expect([ran.code, ran.out !== '', ran.err !== '']).toEqual([exit, stream === 'out', stream === 'err']);
  });

  test('takes a dossier from a pipe, reads paths against the folder that npm was called from, and keeps the case', async () => {
    const folder = freshFolder();
    const piped = { folder: root, env: { INIT_CWD: folder }, stdin: readFileSync(dossier, 'utf8') };
    const opened = await motcuaProcess(['open', 'birth-group', '--dossier', '-', ...received], piped);
    expect([opened.code, opened.err]).toEqual([0, '']);
    const shown = await motcuaProcess(['show', 'LH-1', '--json'], { folder });
    expect(JSON.parse(shown.out).case.id).toBe('LH-1');
  });

  test('waits for a pipe that is written slowly', () => {
    const main = join(import.meta.dirname, 'main.ts');
    const line = `{ sleep 1; cat "$3"; } | "$1" "$2" open birth-group --dossier - ${received.join(' ')} --json`;
    const args = ['-c', line, 'bash', process.execPath, main, dossier];
    expect(JSON.parse(execFileSync('bash', args, { encoding: 'utf8', cwd: freshFolder() })).duplicate).toBe(false);
  });

  test('ends quietly when whoever reads it goes away', () => {
    const main = join(import.meta.dirname, 'main.ts');
    const line = `set -o pipefail; "$1" "$2" law 2>&1 | { read -r it; echo "$it"; }`;
    const said = execFileSync('bash', ['-c', line, 'bash', process.execPath, main], { encoding: 'utf8', cwd: root });
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).not.toContain('EPIPE');
  });
});
