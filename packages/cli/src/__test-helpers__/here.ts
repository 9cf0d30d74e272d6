import { run } from '../run.ts';
import { processWorld } from '../world.ts';
import { type Ran, type Running, root } from './motcua.ts';

// Commands in this process: many of them in one test, without the start of a process for each.

/** Runs a command in this process. */
export async function motcuaHere(
  args: readonly string[],
  { folder = root, env = {}, stdin = '' }: Running = {},
): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await run(args, {
    ...processWorld(),
    env,
    folder,
    ink: 'plain',
    stdin: () => stdin,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

/** Runs a command with `--json` that must succeed with nothing on stderr, and reads its one JSON value. */
export async function answerHere(args: readonly string[], running: Running = {}) {
  const ran = await motcuaHere([...args, '--json'], running);
  if (ran.code !== 0 || ran.err !== '') throw new Error(`${args.join(' ')}: ${ran.code} ${ran.out} ${ran.err}`);
  return JSON.parse(ran.out);
}

/** Runs a command with `--json` that must fail, and reads its error. */
export async function failureHere(args: readonly string[], running: Running = {}) {
  const ran = await motcuaHere([...args, '--json', '--lang', 'en'], running);
  if (ran.err !== '') throw new Error(`stderr is not empty: ${ran.err}`);
  return { exit: ran.code, ...JSON.parse(ran.out).error };
}
