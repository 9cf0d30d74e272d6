import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { openCounter, sampleEngine } from '@motcua/engine/testing/samples';
import { rolldown } from 'rolldown';
import { type Line, quantile, report, verdict } from './report.ts';

// From the start of a process to its first durable answer, against the whole life of a process that does nothing. All
// sides take turns, and each start is compared with the bare one of its own round. The bound is for one bundled file
// whose compiled code Node has kept from an earlier start, as `module.enableCompileCache` has it; the rest is told: the
// same file without that, what XState, zod and SQLite take by themselves, every procedure at once, and the sources.

const rounds = 21;
const warmups = 2;
const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
const path = join(folder, 'cases.db');
const kept = { NODE_COMPILE_CACHE: join(folder, 'cache') };

interface Side {
  readonly name: 'bare' | 'floor' | 'one' | 'anew' | 'procedures' | 'sources';
  readonly args: (round: number) => readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const child = new URL('cold-start-child.ts', import.meta.url).pathname;
const one = await bundled(child);
const floor = await bundled(new URL('cold-start-floor.ts', import.meta.url).pathname);
const procedures = await bundled(new URL('cold-start-procedures.ts', import.meta.url).pathname);
const sides: readonly Side[] = [
  { name: 'bare', args: () => ['-e', '0'], env: {} },
  { name: 'floor', args: () => [floor, join(folder, 'floor.db')], env: kept },
  { name: 'one', args: () => [one, path], env: kept },
  { name: 'anew', args: () => [one, path], env: {} },
  { name: 'procedures', args: (round) => [procedures, join(folder, 'groups.db'), `g${round + warmups}`], env: kept },
  { name: 'sources', args: () => [child, path], env: kept },
];

const store = sqliteStore(path);
await openCounter(sampleEngine(store), 'a');
await store.close();
const times = await takeTurns();
const after = sqliteStore(path);
const { version } = await sampleEngine(after).replay('a');
await after.close();
const groups = sqliteStore(join(folder, 'groups.db'));
const opened = await groups.cases({ which: 'any', only: 'roots', limit: 1000 });
await groups.close();
rmSync(folder, { recursive: true });

const beyond = median((it) => it.one - 1.25 * it.bare - 10);
report(
  `cold start: process start to first durable answer, medians of ${rounds} rounds, each against its own bare Node`,
  [
    { what: 'node -e 0', value: `${median((it) => it.bare).toFixed(0)} ms`, bound: '', verdict: 'told' },
    {
      ...line('one bundled file, its compiled code kept', 'one'),
      bound: `<= 1.25x + 10 ms (${beyond > 0 ? '+' : ''}${beyond.toFixed(1)} ms)`,
      verdict: verdict(beyond <= 0),
    },
    line('the same, compiled anew at each start', 'anew'),
    line('XState, zod and SQLite alone: the floor', 'floor'),
    {
      what: 'of the one file: ours above the floor',
      value: `${median((it) => it.one - it.floor).toFixed(1)} ms`,
      bound: '',
      verdict: 'told',
    },
    line('every procedure in every version, a group opened', 'procedures'),
    line('TypeScript sources', 'sources'),
  ],
  {
    'every start sent its event, once': version === 3 * (rounds + warmups) + 1,
    'every start opened its group, once': opened.length === rounds + warmups,
  },
);

async function bundled(source: string): Promise<string> {
  const file = join(folder, `${basename(source, '.ts')}.mjs`);
  const bundle = await rolldown({ input: source, platform: 'node' });
  await bundle.write({ file, format: 'esm', minify: true });
  return file;
}

type Times = Readonly<Record<Side['name'], number>>;

async function takeTurns(): Promise<readonly Times[]> {
  const all: Times[] = [];
  for (let round = -warmups; round < rounds; round++) {
    const taken: [string, number][] = [];
    for (const side of sides) taken.push([side.name, await timed(side, round)]);
    if (round >= 0) all.push(Object.fromEntries(taken) as Times);
  }
  return all;
}

/** Milliseconds until a process says its first word; until its end, if it says none. */
async function timed(side: Side, round: number): Promise<number> {
  const begin = performance.now();
  const env = { ...process.env, ...side.env };
  const started = spawn(process.execPath, side.args(round), { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let first = 0;
  started.stdout.once('data', (said) => {
    if (String(said) === 'durable') first = performance.now();
  });
  const status = await new Promise((resolve) => started.once('close', resolve));
  if (status !== 0 || (first === 0 && side.name !== 'bare')) throw new Error(`${side.name} ended with ${status}`);
  return (first === 0 ? performance.now() : first) - begin;
}

function line(what: string, name: Side['name']): Line {
  const ratio = median((it) => it[name] / it.bare);
  const value = `${median((it) => it[name]).toFixed(0)} ms, ${ratio.toFixed(2)}x`;
  return { what, value, bound: '', verdict: 'told' };
}

function median(of: (times: Times) => number): number {
  return quantile(times.map(of), 0.5);
}
