import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { addSeconds, type Instant, instant } from '@motcua/calendar';
import type { CaseWrite, ClockRow, LogRecord, Store } from '@motcua/engine';
import { openCounter, sampleEngine } from '@motcua/engine/testing/samples';
import { quantile, report, verdict } from './report.ts';

// A million armed deadlines in the wake index: `node timers.bench.ts [how many]`. Real rows of a real case, copied
// under other ids. Firing is measured at the store (find what is due, mark it, write the record, flush) in groups, and,
// told beside it, through the whole engine with XState's step.

const many = Number(process.argv[2] ?? 1_000_000);
const group = 1000;
const fires = 100_000;
const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'motcua-bench-'));
const path = join(folder, 'cases.db');
const base = instant('2026-03-05T00:00:00');

interface Sample {
  readonly row: CaseWrite['row'];
  readonly record: LogRecord;
}

async function sampleOf(): Promise<Sample> {
  const store = sqliteStore(':memory:');
  const engine = sampleEngine(store);
  await openCounter(engine, 'sample');
  const [[row], [record]] = [await store.linked('sample'), await store.log('sample')];
  if (row === undefined || record === undefined) throw new Error('the sample was not stored');
  return { row, record };
}

function opening({ row, record }: Sample, index: number): CaseWrite {
  const id = `c${String(index).padStart(7, '0')}`;
  const clock = {
    case: id,
    clock: 'promise',
    at: addSeconds(base, Math.floor(index / 100)),
    passed: false,
    role: 'clerk',
    agency: 'desk',
    unit: null,
  };
  const opened = { ...record, case: id, id: `${id}#1` };
  return {
    expected: 0,
    row: { ...row, id, root: id },
    records: [opened],
    rewritten: [],
    clocks: { put: [clock], drop: [] },
    waits: { put: [], drop: [] },
    outbox: [],
  };
}

async function arm(store: Store, sample: Sample): Promise<number> {
  const begin = performance.now();
  for (let from = 0; from < many; from += group) {
    const writes = Array.from({ length: Math.min(group, many - from) }, (_, index) => opening(sample, from + index));
    await Promise.all(writes.map((it) => store.commit([it])));
  }
  return performance.now() - begin;
}

/** Tells the earliest deadlines, group by group; microseconds for each, in the median group. */
async function fire(store: Store, sample: Sample, times: Map<string, number>): Promise<number> {
  const groups: number[] = [];
  for (let fired = 0; fired < Math.min(fires, many); fired += group) {
    const begin = performance.now();
    const due = await store.clocks({ which: 'pending', until: '9999-12-31T00:00:00+07:00' as Instant, limit: group });
    await Promise.all(due.map((it) => store.commit([told(sample, it)])));
    groups.push(((performance.now() - begin) * 1000) / due.length);
    for (const it of due) times.set(it.case, (times.get(it.case) ?? 0) + 1);
  }
  return quantile(groups, 0.5);
}

function told({ row, record }: Sample, clock: ClockRow): CaseWrite {
  const id = clock.case;
  const passed = {
    ...record,
    case: id,
    id: `${id}#2`,
    seq: 2,
    at: clock.at,
    type: 'deadline.passed.promise',
    data: {},
    opening: null,
  };
  const moved = { ...row, id, root: id, version: 2, lastAt: clock.at };
  return {
    expected: 1,
    row: moved,
    records: [passed],
    rewritten: [],
    clocks: { put: [{ ...clock, passed: true }], drop: [] },
    waits: { put: [], drop: [] },
    outbox: [],
  };
}

/** Microseconds of one poll, in the fastest of 15 rounds: what it costs, not what else the machine was doing. */
async function poll(store: Store): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 15; round++) {
    const begin = performance.now();
    for (let index = 0; index < 5000; index++) {
      const due = await store.clocks({ which: 'pending', until: '2026-03-04T00:00:00+07:00' as Instant, limit: group });
      if (due.length > 0) throw new Error('something was due');
    }
    rounds.push(((performance.now() - begin) * 1000) / 5000);
  }
  return Math.min(...rounds);
}

/** The peer: timers of the process, in its memory, gone with it. */
function bareTimers(): { readonly bytes: number; readonly arming: number } {
  const before = process.memoryUsage().heapUsed;
  const begin = performance.now();
  const timers = Array.from({ length: Math.min(many, 200_000) }, () => setTimeout(() => {}, 2 ** 31 - 1));
  const arming = ((performance.now() - begin) * 1000) / timers.length;
  const bytes = (process.memoryUsage().heapUsed - before) / timers.length;
  for (const it of timers) clearTimeout(it);
  return { bytes, arming };
}

async function throughEngine(): Promise<number> {
  const store = sqliteStore(join(folder, 'engine.db'));
  const engine = sampleEngine(store);
  const ids = Array.from({ length: 2000 }, (_, index) => `e${index}`);
  await Promise.all(ids.map((id) => openCounter(engine, id)));
  const begin = performance.now();
  const { fired } = await engine.sweep('2026-04-01T00:00');
  const each = ((performance.now() - begin) * 1000) / fired.length;
  await store.close();
  return each;
}

const bare = bareTimers();
const sample = await sampleOf();
const arming = sqliteStore(path);
const armed = await arm(arming, sample);
await arming.close();

const restart = performance.now();
const store = sqliteStore(path);
const [next] = await store.clocks({ which: 'pending', until: '9999-12-31T00:00:00+07:00' as Instant, limit: 1 });
const ready = performance.now() - restart;
const idle = await poll(store);
const times = new Map<string, number>();
const firing = await fire(store, sample, times);
const left = await store.clocks({ which: 'pending', until: base, limit: group });
const idleAfter = await poll(store);
await store.close();
const engineFire = await throughEngine();
rmSync(folder, { recursive: true });

report(
  `timers: ${many} armed deadlines in one file`,
  [
    {
      what: 'arm, with case, record and state',
      value: `${((armed * 1000) / many).toFixed(1)} us each`,
      bound: `setTimeout: ${bare.arming.toFixed(2)} us, ${bare.bytes.toFixed(0)} B of memory`,
      verdict: 'told',
    },
    { what: 'poll with nothing due', value: `${idle.toFixed(1)} us`, bound: '<= 5 us', verdict: verdict(idle <= 5) },
    {
      what: `poll with nothing due, ${times.size} told`,
      value: `${idleAfter.toFixed(1)} us`,
      bound: '<= 5 us',
      verdict: verdict(idleAfter <= 5),
    },
    {
      what: `fire, in groups of ${group}, flushed`,
      value: `${firing.toFixed(1)} us each`,
      bound: '<= 40 us',
      verdict: verdict(firing <= 40),
    },
    {
      what: 'fire through engine.sweep, stepped by XState',
      value: `${engineFire.toFixed(0)} us each`,
      bound: 'binds with the compiled stepper',
      verdict: 'told',
    },
    { what: 'restart to ready', value: `${ready.toFixed(0)} ms`, bound: '<= 2000 ms', verdict: verdict(ready <= 2000) },
  ],
  {
    'the first is the first that was armed': next?.at === base,
    'each was told once': [...times.values()].every((it) => it === 1) && times.size === Math.min(fires, many),
    'nothing that was told is due':
      left.length === (many > fires ? 0 : left.length) && left.every((it) => !times.has(it.case)),
  },
);
