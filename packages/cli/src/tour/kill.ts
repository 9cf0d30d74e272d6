import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { storyPath } from './story.ts';

/** What a process said that it had made durable before it was killed. */
export interface LastWords {
  readonly case: string;
  readonly version: number;
  readonly sha256: string;
  /** How it ended. */
  readonly signal: string;
}

/** Lets another process send the last event to a store, and kills it with SIGKILL while it holds the store open. */
export function killedWhileHolding(store: string): Promise<LastWords> {
  const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js';
  const file = join(import.meta.dirname, `holder.${extension}`);
  const child = spawn(process.execPath, [file, store, storyPath], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stderr.on('data', (data) => {
    complained += data;
  });
  child.stdout.on('data', (data) => {
    said += data;
    if (said.includes('\n')) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve({ ...JSON.parse(said), signal });
      else reject(neverHeld(complained));
    });
  });
}

function neverHeld(complained: string): Failure {
  return new Failure('holderFailed', 1, {
    vi: `Tiến trình giữ kho dừng trước khi bị ngắt: ${complained.slice(0, 400)}`,
    en: `The process that was to hold the store ended before it was killed: ${complained.slice(0, 400)}`,
  });
}
