import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { sampleEngine } from '@motcua/engine/testing/samples';
import { sqliteStore } from '../src/index.ts';

/** What rounds of killing found. */
export interface Killed {
  readonly acknowledged: number;
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  readonly unreplayable: readonly string[];
  /** The longest time to open the store again, in milliseconds. */
  readonly reopened: number;
}

/** How to kill. */
export interface KillOptions {
  readonly path: string;
  readonly rounds: number;
  /** Rounds go on, beyond their number, until so many events were acknowledged. Default: 0. */
  readonly least?: number;
  /** Processes that write to the file at once. */
  readonly workers: number;
  readonly cases: number;
  /** When to kill, in milliseconds after the first acknowledgement, by round. */
  readonly delay: (round: number) => number;
  readonly now: () => number;
}

const child = new URL('child.ts', import.meta.url).pathname;

/** Kills processes in the middle of writing, round after round, and looks at what they leave. */
export async function killRounds(options: KillOptions): Promise<Killed> {
  const acknowledged: string[] = [];
  let reopened = 0;
  await openShared(options);
  for (let round = 0; round < options.rounds || acknowledged.length < (options.least ?? 0); round++) {
    acknowledged.push(...(await killOnce(options, round)));
    const before = options.now();
    const store = sqliteStore(options.path, { check: 'size' });
    await store.cases({ which: 'any', limit: 1 });
    reopened = Math.max(reopened, options.now() - before);
    await store.close();
  }
  return { ...(await inspect(options.path, acknowledged)), acknowledged: acknowledged.length, reopened };
}

async function openShared({ path, cases }: KillOptions): Promise<void> {
  const store = sqliteStore(path);
  const engine = sampleEngine(store);
  for (let index = 0; index < cases; index++) {
    const opening = { procedure: 'counter', dossier: { subject: 'x', urgent: false }, by: { role: 'clerk' } };
    await engine.open({ ...opening, receivedAt: '2026-03-02T09:00', id: `shared-c${index}` });
  }
  await store.close();
}

async function killOnce(options: KillOptions, round: number): Promise<readonly string[]> {
  const workers = Array.from({ length: options.workers }, (_, worker) => startChild(options, worker, round));
  await Promise.all(workers.map((it) => it.first));
  await new Promise((resolve) => setTimeout(resolve, options.delay(round)));
  for (const it of workers) it.process.kill('SIGKILL');
  return (await Promise.all(workers.map((it) => it.lines))).flat();
}

function startChild({ path, cases }: KillOptions, worker: number, round: number) {
  const args = [child, path, String(worker), String(round), String(cases)];
  const process_: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  process_.stdout?.on('data', (data) => {
    text += data;
  });
  const first = Promise.race([once(process_.stdout as NodeJS.EventEmitter, 'data'), once(process_, 'close')]);
  const lines = once(process_, 'close').then(() => text.split('\n').slice(0, -1));
  return { process: process_, first, lines };
}

async function inspect(path: string, acknowledged: readonly string[]) {
  const store = sqliteStore(path, { check: 'pages' });
  const engine = sampleEngine(store);
  const found = new Set<string>();
  const contents = new Map<string, number>();
  const unreplayable: string[] = [];
  for (let after = ''; ; ) {
    const ids = await engine.cases({ limit: 100, after });
    for (const id of ids) {
      for (const it of await engine.log(id)) {
        found.add(`${id} ${it.id}`);
        // What was sent is told apart by what it says, not by its id: the store lets no id in twice anyway.
        const content = `${id} ${it.data.from ?? it.id}`;
        contents.set(content, (contents.get(content) ?? 0) + 1);
      }
      await engine.replay(id).catch(() => unreplayable.push(id));
    }
    if (ids.length < 100) break;
    after = ids.at(-1) ?? '';
  }
  await store.close();
  const missing = acknowledged.filter((it) => !found.has(it));
  const doubled = [...contents].flatMap(([it, times]) => (times > 1 ? [it] : []));
  return { missing, doubled, unreplayable };
}
