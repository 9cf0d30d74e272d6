import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { openCounter, sampleEngine } from '@motcua/engine/testing/samples';
import { quantile, report, verdict } from './report.ts';

// From the start of a process to the end of one that has sent a durable event, against a process that does nothing.
// The sources are TypeScript here: a part of the time is stripping types, which a published build does not pay.

const rounds = 15;
const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
const path = join(folder, 'cases.db');
const child = new URL('cold-start-child.ts', import.meta.url).pathname;

function timed(args: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - begin;
}

const store = sqliteStore(path);
await openCounter(sampleEngine(store), 'a');
await store.close();
const [bare, whole]: [number[], number[]] = [[], []];
for (let round = 0; round < rounds; round++) {
  bare.push(timed(['-e', '0']));
  whole.push(timed([child, path]));
}
const after = sqliteStore(path);
const { version } = await sampleEngine(after).replay('a');
await after.close();
rmSync(folder, { recursive: true });

const [nothing, first] = [quantile(bare, 0.5), quantile(whole, 0.5)];
const bound = 1.25 * nothing + 10;
report(
  `cold start: process start to first durable answer, medians of ${rounds} rounds`,
  [
    { what: 'node -e 0', value: `${nothing.toFixed(0)} ms`, bound: '', verdict: 'told' },
    {
      what: 'open, send, answer, end',
      value: `${first.toFixed(0)} ms`,
      bound: `<= 1.25x + 10 ms = ${bound.toFixed(0)} ms`,
      verdict: verdict(first <= bound),
    },
  ],
  { 'every start sent its event, once': version === rounds + 1 },
);
