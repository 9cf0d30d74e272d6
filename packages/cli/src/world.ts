import { readSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { type Instant, instant } from '@motcua/calendar';

/** What the command sees of the machine it runs on. The only place that reads the clock. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths are read against. */
  readonly folder: string;
  readonly ink: 'colour' | 'plain';
  /** Whether somebody sits at a terminal and can be asked, or what is asked is read from stdin. */
  readonly keys: 'terminal' | 'lines';
  readonly now: () => Instant;
  readonly stdin: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The machine that this process runs on: its environment, its clock, its output.
 *
 * @example
 * ```ts
 * import { processWorld } from '@motcua/cli';
 * processWorld().now().endsWith('+07:00'); // => true
 * ```
 */
export function processWorld(): World {
  const { env } = process;
  const isTerminal = { stdin: isatty(0), stdout: isatty(1) };
  return {
    env,
    folder: env.INIT_CWD ?? process.cwd(),
    ink: isTerminal.stdout && (env.NO_COLOR ?? '') === '' ? 'colour' : 'plain',
    keys: isTerminal.stdin && isTerminal.stdout ? 'terminal' : 'lines',
    now: () => instant(new Date().toISOString()),
    stdin: readAll,
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
  };
}

/** Reads everything that comes on stdin, however slowly it is written. */
function readAll(): string {
  const chunks: Uint8Array[] = [];
  const chunk = Buffer.alloc(65_536);
  while (true) {
    const length = whenReady(() => readSync(0, chunk, 0, chunk.length, null));
    if (length === 0) return Buffer.concat(chunks).toString('utf8');
    chunks.push(Uint8Array.from(chunk.subarray(0, length)));
  }
}

/** Writes everything before it returns, so that nothing is lost when the process ends; a closed pipe ends the writing. */
function writeAll(file: number, text: string): void {
  let left = Buffer.from(text);
  try {
    while (left.length > 0) left = left.subarray(whenReady(() => writeSync(file, left)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Tries again while the other end of a pipe is not ready. */
function whenReady(work: () => number): number {
  while (true) {
    try {
      return work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 5);
    }
  }
}
