import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import type { Engine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { clerk, counter, monday, openCounter, sampleEngine } from '@motcua/engine/testing/samples';
import { step } from '@motcua/machine';
import { quantile, report } from './report.ts';

// The whole path of one event through `engine.send`: doors, deadlines, step, log, state, wake index, flush, answer.
// Not measured: power loss. The machine is stepped by XState, whose share is shown; the bounds are for a compiled stepper.

const rounds = 5;
const seconds = 0.6;
const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'motcua-bench-'));

interface Run {
  readonly rate: number;
  readonly latencies: readonly number[];
}

/** The disk alone: one block of 8 kB, flushed, again and again. */
function disk(): number {
  const file = openSync(join(folder, 'block'), 'w');
  const block = Buffer.alloc(8192, 1);
  writeSync(file, block, 0, 8192, 0);
  const begin = performance.now();
  let flushes = 0;
  for (; performance.now() - begin < seconds * 1000; flushes++) {
    writeSync(file, block, 0, 8192, 0);
    fdatasyncSync(file);
  }
  closeSync(file);
  return flushes / seconds;
}

async function clients(engine: Engine, ids: readonly string[], acknowledged: Map<string, number>): Promise<Run> {
  const begin = performance.now();
  const latencies: number[] = [];
  await Promise.all(
    ids.map(async (id) => {
      while (performance.now() - begin < seconds * 1000) {
        const sent = performance.now();
        await engine.send(id, { type: 'limit.set', at: monday, by: clerk, data: { term: 'd40' } });
        latencies.push(performance.now() - sent);
        acknowledged.set(id, (acknowledged.get(id) ?? 1) + 1);
      }
    }),
  );
  return { rate: latencies.length / ((performance.now() - begin) / 1000), latencies };
}

/** XState alone: the macrostep that one of these events takes, from the stored snapshot to the next, in steps a second. */
async function xstate(engine: Engine, id: string): Promise<number> {
  const { snapshot } = (await engine.case(id)).state;
  const event = { type: 'limit.set', at: monday, by: clerk.role, term: 'd40' };
  if (step(counter.machine, snapshot, event).taken.length === 0) throw new Error('The measured event moves nothing.');
  const begin = performance.now();
  let steps = 0;
  for (; performance.now() - begin < seconds * 500; steps++) step(counter.machine, snapshot, event);
  return steps / ((performance.now() - begin) / 1000);
}

const store = sqliteStore(join(folder, 'cases.db'));
const engine = sampleEngine(store);
const inMemory = sampleEngine(memoryStore());
const acknowledged = new Map<string, number>();
const cold: { disk: number; one: Run; many: Run; cpu: Run; steps: number }[] = [];
for (let round = 0; round < rounds; round++) {
  const ids = Array.from({ length: 64 }, (_, index) => `r${round}c${index}`);
  await Promise.all(ids.map((id) => openCounter(engine, id)));
  await openCounter(inMemory, `r${round}`);
  const flushes = disk();
  const one = await clients(engine, ids.slice(0, 1), acknowledged);
  const many = await clients(engine, ids.slice(1), acknowledged);
  const cpu = await clients(inMemory, [`r${round}`], new Map());
  const steps = await xstate(inMemory, `r${round}`);
  cold.push({ disk: flushes, one, many, cpu, steps });
}
let isWhole = true;
for (const [id, version] of acknowledged) {
  const log = await engine.log(id);
  isWhole &&= log.length === version && (await engine.replay(id)).version === version;
}
await store.close();
rmSync(folder, { recursive: true });

const median = (of: (it: (typeof cold)[number]) => number) => quantile(cold.map(of), 0.5);
const [flushes, one, many, cpu, steps] = [
  median((it) => it.disk),
  median((it) => it.one.rate),
  median((it) => it.many.rate),
  median((it) => it.cpu.rate),
  median((it) => it.steps),
];
const p99 = median((it) => quantile(it.many.latencies, 0.99));
const told = 'told' as const;
report(
  `durable: engine.send through synchronous=FULL, medians of ${rounds} rounds (told; binds with the compiled stepper)`,
  [
    { what: "the disk's own fdatasync of 8 kB", value: `${flushes.toFixed(0)}/s`, bound: '', verdict: told },
    {
      what: '1 client',
      value: `${one.toFixed(0)}/s, ${(one / flushes).toFixed(2)}x`,
      bound: '>= 0.8x the disk',
      verdict: told,
    },
    {
      what: '64 clients',
      value: `${many.toFixed(0)}/s, ${(many / flushes).toFixed(2)}x`,
      bound: '>= 15x the disk',
      verdict: told,
    },
    { what: '64 clients, 99 % answered within', value: `${p99.toFixed(1)} ms`, bound: '<= 3 ms', verdict: told },
    {
      what: 'the same path without a store that flushes',
      value: `${(1e6 / cpu).toFixed(0)} us an event`,
      bound: '',
      verdict: told,
    },
    {
      what: "of which XState's own step, with reading and writing its snapshot",
      value: `${(1e6 / steps).toFixed(0)} us, ${((100 * cpu) / steps).toFixed(0)} %`,
      bound: '',
      verdict: told,
    },
  ],
  { 'every log holds exactly what was acknowledged, and replays': isWhole },
);
