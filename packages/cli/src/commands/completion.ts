import { instruments, type Label } from '@motcua/law';
import { workedExamples } from '@motcua/procedures';
import { procedureIds } from '../definitions.ts';
import { misuse } from '../failure.ts';
import { nameOf } from '../parser-problem.ts';
import type { Answer, Call, OptionSpec, Spec } from '../spec.ts';
import { globalOptions } from '../tree/global.ts';
import { tree } from '../tree/tree.ts';

type Shell = 'bash' | 'zsh' | 'fish';

const makers: Readonly<Record<Shell, () => string>> = { bash, zsh, fish };

/** `completion`: a script that completes commands and options, made from the command tree. */
export function completion(call: Call): Answer {
  const [shell = ''] = call.args;
  const make = Object.hasOwn(makers, shell) ? makers[shell as Shell] : undefined;
  if (make === undefined) throw unknownShell(shell);
  const script = make();
  return { json: { shell, script }, text: script };
}

/** What may follow a command: its children and its options. */
function wordsAfter(spec: Spec): readonly string[] {
  const options = (spec.options ?? []).map((it) => it.flags.split(' ')[0] ?? '');
  const choices = spec.usage === 'completion <shell>' ? Object.keys(makers) : [];
  const kinds = spec.usage === 'worklist <kind>' ? ['overdue', 'due-soon', 'waiting'] : [];
  const ids = idsAfter(spec);
  return [...(spec.children ?? []).map(nameOf), ...ids, ...choices, ...kinds, ...options, ...globals(), '--help'];
}

/** What the first argument of a command may be, where that is known: procedures, texts of law, worked examples. */
function idsAfter({ usage }: Spec): readonly string[] {
  if (usage.includes('<procedure>')) return procedureIds();
  if (usage === 'law [place...]') return instruments.map((it) => it.id);
  return usage === 'examples [example]' ? [...procedureIds(), ...workedExamples.map((it) => it.id)] : [];
}

function globals(): readonly string[] {
  return globalOptions.map((it) => it.flags.split(' ')[0] ?? '');
}

function valuesOf(): ReadonlyMap<string, readonly string[]> {
  const all = [...globalOptions, ...tree.flatMap((it) => it.options ?? [])];
  return new Map(
    all.flatMap((it) => {
      const [flag = ''] = it.flags.split(' ');
      const values = choicesIn(it);
      return values === undefined ? [] : [[flag, values] as const];
    }),
  );
}

/** What an option may be: its choices, or the procedures there are. */
function choicesIn({ flags, choices }: OptionSpec): readonly string[] | undefined {
  return flags.endsWith('<procedure>') ? procedureIds() : choices;
}

function bash(): string {
  const cases = tree.map((it) => `    ${nameOf(it)}) words="${wordsAfter(it).join(' ')}" ;;`);
  const values = [...valuesOf()].map(([flag, choices]) => `    ${flag}) words="${choices.join(' ')}" ;;`);
  return [
    '# bash completion of motcua',
    '_motcua() {',
    `  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""`,
    '  case "$before" in',
    ...values,
    '    --dossier|--calendar|--store|--out) COMPREPLY=($(compgen -f -- "$current")); return ;;',
    '  esac',
    `  if [ -z "$words" ]; then case "\${COMP_WORDS[1]}" in`,
    ...cases,
    `    *) words="${[...tree.map(nameOf), ...globals(), '--help', '--version'].join(' ')}" ;;`,
    '  esac; fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -F _motcua motcua',
  ].join('\n');
}

function zsh(): string {
  return ['#compdef motcua', 'autoload -U +X bashcompinit && bashcompinit', bash()].join('\n');
}

function fish(): string {
  const commands = tree.map(
    (it) => `complete -c motcua -f -n __fish_use_subcommand -a ${nameOf(it)} -d ${quoted(it.summary.en)}`,
  );
  const options = tree.flatMap((it) =>
    (it.options ?? []).map((option) =>
      optionLine(option.flags, option.about, `-n '__fish_seen_subcommand_from ${nameOf(it)}'`, choicesIn(option)),
    ),
  );
  const ids = tree
    .filter((it) => idsAfter(it).length > 0)
    .map(
      (it) =>
        `complete -c motcua -f -n '__fish_seen_subcommand_from ${nameOf(it)}' -a ${quoted(idsAfter(it).join(' '))}`,
    );
  const shared = globalOptions.map((it) => optionLine(it.flags, it.about, '', it.choices));
  return ['# fish completion of motcua', ...commands, ...ids, ...options, ...shared].join('\n');
}

function optionLine(flags: string, about: Label, when: string, choices: readonly string[] | undefined): string {
  const [flag = '', value] = flags.split(' ');
  const taken = value === undefined ? '' : choices === undefined ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`;
  return `complete -c motcua ${when} -l ${flag.replace('--', '')}${taken} -d ${quoted(about.en)}`.replace('  ', ' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}

function unknownShell(shell: string) {
  return misuse('unknownShell', {
    vi: `Không biết vỏ lệnh «${shell.slice(0, 40)}». Chọn bash, zsh hoặc fish.`,
    en: `The shell «${shell.slice(0, 40)}» is not known. Choose bash, zsh or fish.`,
  });
}
