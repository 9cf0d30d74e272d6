import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Ran, type Running, root } from './motcua.ts';

const main = join(import.meta.dirname, '..', 'main.ts');
const inherited = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].map((it) => [it, process.env[it] ?? ''] as const);

/** Runs the real command in a process of its own: for what only a process has, its exit code, its pipes and its folder. */
export function motcuaProcess(
  args: readonly string[],
  { folder = root, env = {}, stdin = '' }: Running = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (it) => {
    said.out += it;
  });
  child.stderr.setEncoding('utf8').on('data', (it) => {
    said.err += it;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
