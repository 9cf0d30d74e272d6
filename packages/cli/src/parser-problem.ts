import type { Label } from '@motcua/law';
import type { CommanderError } from 'commander';
import { type Failure, misuse } from './failure.ts';
import { nearest } from './nearest.ts';
import type { Spec } from './spec.ts';

type Words = (quoted: readonly string[]) => Label;

const words: Readonly<Record<string, readonly [string, Words]>> = {
  'commander.unknownOption': [
    'unknownOption',
    ([name = '']) => ({ vi: `Không có tùy chọn «${name}».`, en: `There is no option «${name}».` }),
  ],
  'commander.unknownCommand': [
    'unknownCommand',
    ([name = '']) => ({ vi: `Không có lệnh «${name}».`, en: `There is no command «${name}».` }),
  ],
  'commander.missingArgument': [
    'missingArgument',
    ([name = '']) => ({ vi: `Thiếu đối số <${name}>.`, en: `The argument <${name}> is missing.` }),
  ],
  'commander.optionMissingArgument': [
    'missingValue',
    ([name = '']) => ({ vi: `Tùy chọn «${name}» cần một giá trị.`, en: `The option «${name}» needs a value.` }),
  ],
  'commander.invalidArgument': [
    'invalidValue',
    ([name = '', value = '']) => ({
      vi: `Giá trị «${value}» của «${name}» không hợp lệ.`,
      en: `The value «${value}» of «${name}» is not possible.`,
    }),
  ],
  'commander.help': ['missingCommand', () => ({ vi: 'Chưa nêu lệnh nào.', en: 'No command is given.' })],
  'commander.excessArguments': [
    'tooManyArguments',
    ([name = '']) => ({ vi: `Thừa đối số cho lệnh «${name}».`, en: `There are too many arguments for «${name}».` }),
  ],
};

/** What the parser of the command line found wrong, in both languages, with the nearest thing that exists. */
export function parserProblem(error: CommanderError, args: readonly string[], tree: readonly Spec[]): Failure {
  const [code, say] = words[error.code] ?? ['badUsage', () => ({ vi: error.message, en: error.message })];
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((it) => (it[1] ?? '').slice(0, 80));
  const said = say(quoted);
  const meant = meantBy(error, quoted[0] ?? '', args, tree);
  return misuse(code, { vi: `${said.vi} ${meant.vi}`, en: `${said.en} ${meant.en}` });
}

function meantBy(error: CommanderError, wrong: string, args: readonly string[], tree: readonly Spec[]): Label {
  const choices = /Allowed choices are (.*)\./.exec(error.message)?.[1];
  if (choices !== undefined) return { vi: `Chọn một trong: ${choices}.`, en: `Choose one of: ${choices}.` };
  const shown = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const found = shown ?? (error.code === 'commander.unknownCommand' ? nearest(wrong, namesIn(args, tree)) : null);
  if (found !== null) return { vi: `Có phải ý bạn là: ${found}?`, en: `Did you mean: ${found}?` };
  return helpOn(args, tree);
}

/** The help of the command that was meant, else of all. */
function helpOn(args: readonly string[], tree: readonly Spec[]): Label {
  const line = ['motcua', ...commandIn(args, tree), '--help'].join(' ');
  return { vi: `Xem: ${line}.`, en: `See: ${line}.` };
}

/** The names of the command that arguments name, from the outermost in. */
function commandIn(args: readonly string[], tree: readonly Spec[]): readonly string[] {
  const spec = tree.find((it) => args.includes(nameOf(it)));
  if (spec === undefined) return [];
  const name = nameOf(spec);
  return [name, ...commandIn(args.slice(args.indexOf(name) + 1), spec.children ?? [])];
}

/** The names of the commands at the place where a wrong one was given. */
function namesIn(args: readonly string[], tree: readonly Spec[]): readonly string[] {
  const parent = tree.find((it) => nameOf(it) === args[0]);
  return (parent?.children ?? tree).map(nameOf);
}

/** The name of a command without its arguments. */
export function nameOf(spec: Spec): string {
  return spec.usage.split(' ')[0] ?? spec.usage;
}
