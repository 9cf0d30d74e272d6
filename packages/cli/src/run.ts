import { sayCitation } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import { CommanderError } from 'commander';
import { explain } from './explain-error.ts';
import { Failure } from './failure.ts';
import { paintFor } from './paint.ts';
import { nameOf, parserProblem } from './parser-problem.ts';
import { programOf } from './program.ts';
import { citesJson } from './say.ts';
import type { Answer } from './spec.ts';
import { globalOptions } from './tree/global.ts';
import { tree } from './tree/tree.ts';
import { languageOf, unknownLanguage } from './words/language.ts';
import type { World } from './world.ts';

/**
 * Runs one command line of `motcua` in a world and answers with the exit code: 0; 1 when the law or the machine says
 * no; 2 when it was used wrongly. With `--json` exactly one JSON value goes out. Nothing is thrown.
 *
 * @example
 * ```ts
 * import { processWorld, run } from '@motcua/cli';
 * let said = '';
 * const world = { ...processWorld(), out: (text: string) => void (said += text) };
 * const code = await run(['term', '5wd', '--from', '2024-04-24', '--json'], world);
 * code; // => 0
 * JSON.parse(said).lastDay; // => '2024-05-04'
 * ```
 */
export async function run(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  const format = args.includes('--json') ? 'json' : 'text';
  const language = languageOf(args, world.env);
  noteLanguage(args, world);
  try {
    return print(await answerTo(args, world, language), format, world);
  } catch (error) {
    const failure = failureOf(error, args);
    if (world.env.MOTCUA_DEBUG) world.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return complain(failure, format, language, world);
  }
}

/** A language that is not there is told, on stderr, and the command goes on. */
function noteLanguage(args: readonly string[], { env, err }: World): void {
  const wrong = unknownLanguage(args, env);
  if (wrong === null) return;
  err(`MOTCUA_LANG=${wrong}: chỉ có vi và en; dùng vi. / There is vi and en only; this is vi.\n`);
}

/** The answer to a command line; help counts as one. */
async function answerTo(args: readonly string[], world: World, language: Language): Promise<Answer> {
  const answers: Answer[] = [];
  const help: string[] = [];
  const host = { world, language, say: help.push.bind(help), answer: answers.push.bind(answers) };
  const program = programOf(tree, host);
  try {
    await program.parseAsync([...asked(args)], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  return answers[0] ?? { json: { help: help.join('') }, text: help.join('').trimEnd() };
}

/** Help of what is not there would be the help of everything: then it is told that it is not there. */
function asked(args: readonly string[]): readonly string[] {
  const [first] = args;
  if (first === undefined) return ['--help'];
  const known = [
    ...tree.map(nameOf),
    'help',
    '-h',
    '-V',
    ...globalOptions.flatMap(({ flags }) => flags.split(/[ ,]+/)),
  ];
  const isKnown = known.includes(first.split('=')[0] ?? first) || ['--help', '--version'].includes(first);
  return isKnown ? args : args.filter((it) => it !== '--help' && it !== '-h');
}

function print(answer: Answer, format: 'json' | 'text', world: World): 0 | 1 {
  world.out(format === 'json' ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.text}\n`);
  return answer.exit ?? 0;
}

function failureOf(error: unknown, args: readonly string[]): Failure {
  if (error instanceof Failure) return error;
  return error instanceof CommanderError ? parserProblem(error, args, tree) : explain(error);
}

function complain(failure: Failure, format: 'json' | 'text', language: Language, world: World): 1 | 2 {
  const { code, says, cites, details, exit } = failure;
  if (format === 'json') {
    const error = { code, message: says[language], cites: citesJson(cites, language), ...details };
    world.out(`${JSON.stringify({ error }, null, 2)}\n`);
    return exit;
  }
  const paint = paintFor(world);
  const head = language === 'vi' ? (exit === 2 ? 'Lỗi' : 'Không được') : exit === 2 ? 'Error' : 'No';
  const law = cites.map((it) => `  ${sayCitation(it, language)}: ${it.gist[language]}\n`).join('');
  world.err(`${paint.bad(`${head}:`)} ${says[language]}\n${law}`);
  return exit;
}
