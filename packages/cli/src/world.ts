import { readFileSync, writeSync } from 'node:fs';
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
  const { env, stdin, stdout } = process;
  return {
    env,
    folder: env.INIT_CWD ?? process.cwd(),
    ink: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' ? 'colour' : 'plain',
    keys: stdin.isTTY === true && stdout.isTTY === true ? 'terminal' : 'lines',
    now: () => instant(new Date().toISOString()),
    stdin: () => readFileSync(0, 'utf8'),
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
  };
}

/** Writes everything before it returns, so that nothing is lost when the process ends; a closed pipe ends the writing. */
function writeAll(file: number, text: string): void {
  let left = Buffer.from(text);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(file, left));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}
