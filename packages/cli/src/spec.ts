import type { Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { World } from './world.ts';

/** A command as data: the parser, the help and the shell completion are all made from it. */
export interface Spec {
  /** The name and its arguments: `send <case> <event>`. */
  readonly usage: string;
  readonly group?: Label;
  readonly summary: Label;
  readonly arguments?: Readonly<Record<string, Label>>;
  readonly options?: readonly OptionSpec[];
  /** Command lines that work as they stand, without the program's name. */
  readonly examples?: readonly string[];
  readonly children?: readonly Spec[];
  /** Loads the code of the command; absent where only the children do something. */
  readonly load?: () => Promise<Handler>;
}

/** An option of a command. */
export interface OptionSpec {
  readonly flags: string;
  readonly about: Label;
  readonly choices?: readonly string[];
  readonly presence?: 'required' | 'repeatable';
}

/** What a command is called with. */
export interface Call {
  readonly world: World;
  readonly language: Language;
  readonly args: readonly string[];
  readonly options: Options;
}

/** The options given, by name in camel case. */
export type Options = Readonly<Record<string, string | readonly string[] | true | undefined>>;

/** What a command answers: one JSON value, and the same for a reader. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** 1 when what was asked for does not hold, though it could be answered. */
  readonly exit?: 0 | 1;
}

/** The code of a command. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** The value of an option that takes one. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of a repeatable option. */
export function listOf(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}
