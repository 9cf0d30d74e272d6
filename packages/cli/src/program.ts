import { readFileSync } from 'node:fs';
import type { Language } from '@motcua/calendar';
import { Command, Help, Option } from 'commander';
import { misuse } from './failure.ts';
import type { Answer, OptionSpec, Options, Spec } from './spec.ts';
import { globalOptions } from './tree/global.ts';
import { helpWords } from './words/help.ts';
import type { World } from './world.ts';

/** What the parser needs to know of a call, and whom it tells. */
export interface Host {
  readonly world: World;
  readonly language: Language;
  readonly say: (help: string) => unknown;
  readonly answer: (answer: Answer) => unknown;
}

/** Makes the parser of the command tree, with its help in one language. */
export function programOf(tree: readonly Spec[], host: Host): Command {
  const words = helpWords[host.language];
  const program = dress(new Command('motcua'), host);
  program.description(words.about).helpCommand(words.helpCommand, words.helpCommandAbout);
  for (const option of globalOptions) program.addOption(optionOf(option, host.language));
  program.version(versionOf(), '-V, --version', words.versionAbout);
  for (const spec of tree) program.addCommand(commandOf(spec, host));
  return program.addHelpText('after', `\n${words.start}`);
}

/** The version that the package says. */
function versionOf(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

function commandOf(spec: Spec, host: Host): Command {
  const { language } = host;
  const [name = '', ...args] = spec.usage.split(' ');
  const command = dress(new Command(name), host).description(spec.summary[language]);
  if (spec.group !== undefined) command.helpGroup(`${spec.group[language]}:`);
  for (const arg of args) command.argument(arg, spec.arguments?.[arg.replaceAll(/[<>[\].]/g, '')]?.[language] ?? '');
  for (const option of spec.options ?? []) command.addOption(optionOf(option, language));
  for (const child of spec.children ?? []) command.addCommand(commandOf(child, host));
  if (spec.examples !== undefined) command.addHelpText('after', exampleText(spec.examples, language));
  if (spec.load !== undefined) command.action(async () => carryOut(spec, command, host));
  return command;
}

async function carryOut(spec: Spec, command: Command, host: Host): Promise<void> {
  const handler = await spec.load?.();
  const options = command.optsWithGlobals() as Options;
  demandRequired(spec, command, options);
  const call = { world: host.world, language: host.language, args: command.args, options };
  if (handler !== undefined) host.answer(await handler(call));
}

/** Throws when a required option is not there: after the parser, so that a misspelt one is told first. */
function demandRequired(spec: Spec, command: Command, options: Options): void {
  const missing = (spec.options ?? []).find((it) => it.presence === 'required' && options[nameIn(it)] === undefined);
  if (missing === undefined) return;
  throw misuse('missingOption', {
    vi: `Thiếu tùy chọn bắt buộc «${missing.flags}»: ${missing.about.vi}. Xem: ${pathOf(command)} --help.`,
    en: `The option «${missing.flags}» is required: ${missing.about.en}. See: ${pathOf(command)} --help.`,
  });
}

/** A command as it is written: `motcua plan report`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function nameIn(option: OptionSpec): string {
  return new Option(option.flags).attributeName();
}

function dress(command: Command, host: Host): Command {
  const words = helpWords[host.language];
  command.createHelp = () =>
    Object.assign(new BilingualHelp(), { language: host.language, isWhole: command.parent === null });
  return command
    .exitOverride()
    .helpOption('-h, --help', words.helpAbout)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: (text) => void host.say(text), writeErr: () => {}, getOutHelpWidth: () => 100 });
}

function optionOf(spec: OptionSpec, language: Language): Option {
  const need = spec.presence === 'required' ? ` [${helpWords[language].required}]` : '';
  const option = new Option(spec.flags, `${spec.about[language]}${need}`);
  if (spec.choices !== undefined) option.choices([...spec.choices]);
  if (spec.presence === 'repeatable') option.argParser((value: string, before: string[] = []) => [...before, value]);
  return option;
}

function exampleText(examples: readonly string[], language: Language): string {
  return `\n${helpWords[language].examples}\n${examples.map((it) => `  motcua ${it}`).join('\n')}`;
}

class BilingualHelp extends Help {
  language: Language = 'vi';
  /** Whether it is the help of the whole, where most commands stand in groups. */
  isWhole = false;

  override styleTitle(title: string): string {
    const { titles, otherCommands } = helpWords[this.language];
    return this.isWhole && title === 'Commands:' ? otherCommands : (titles[title] ?? title);
  }

  override commandUsage(command: Command): string {
    const { usage } = helpWords[this.language];
    return super.commandUsage(command).replaceAll(/\[\w+\]/g, (it) => usage[it] ?? it);
  }

  override optionDescription(option: Option): string {
    const choices = option.argChoices === undefined ? '' : ` (${option.argChoices.join(' | ')})`;
    return `${option.description}${choices}`;
  }

  override subcommandTerm(command: Command): string {
    const args = command.registeredArguments.map((it) => (it.required ? `<${it.name()}>` : `[${it.name()}]`));
    return [command.name(), ...args].join(' ');
  }
}
