import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from './rounds.ts';

// A hundred rounds of kill -9 in the middle of writing: `node soak/kill.ts [rounds]`.

const rounds = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'motcua-kill-'));
const path = join(folder, 'cases.db');
const delay = () => 20 + Math.random() * 700;
const result = await killRounds({ path, rounds, workers: 2, cases: 16, delay, now: () => performance.now() });
rmSync(folder, { recursive: true });
const { acknowledged, missing, doubled, unreplayable, reopened } = result;
print(`${rounds} rounds of kill -9, 2 processes on one file, ${acknowledged} acknowledged events:`);
print(`  missing ${missing.length}, doubled ${doubled.length}, not replayable ${unreplayable.length} (bound: 0 each)`);
print(`  longest reopening ${reopened.toFixed(1)} ms (bound: 50 ms)`);
if (missing.length + doubled.length + unreplayable.length > 0 || reopened > 50) process.exitCode = 1;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
