import { type Difference, dayInWords, diffDefinitions, sayDifference } from '@motcua/atlas';
import { type CivilDate, civilDate, instantAt } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { versionFor } from '../definitions.ts';
import { paintFor } from '../paint.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { wrap } from '../table.ts';

/** `diff`: how a procedure changed between two days of receipt. */
export function diff(call: Call): Answer {
  const [before, after] = [versionOn(call, 'from'), versionOn(call, 'to')];
  const whole = diffDefinitions(before.definition, after.definition);
  return { json: json(whole, call), text: text(before, after, whole, call) };
}

interface Picked {
  readonly on: CivilDate;
  readonly definition: Definition;
}

function versionOn(call: Call, option: 'from' | 'to'): Picked {
  const on = civilDate(textOf(call.options, option) ?? '');
  return { on, definition: versionFor(call.args[0] ?? '', instantAt(on, '00:00')) };
}

function json(whole: Difference, { language }: Call) {
  const flat = (all: Readonly<Record<string, { readonly vi: string; readonly en: string }>>) =>
    Object.fromEntries(Object.entries(all).map(([key, label]) => [key, label[language]]));
  return {
    from: whole.from,
    to: whole.to,
    same: whole.from === whole.to,
    aspects: whole.aspects.map(({ aspect, added, removed, changed }) => ({
      aspect,
      added: added.map((it) => ({ name: it.name, label: it.label[language], says: flat(it.says) })),
      removed: removed.map((it) => ({ name: it.name, label: it.label[language], says: flat(it.says) })),
      changed: changed.map((it) => ({
        name: it.name,
        label: it.label[language],
        was: flat(it.was),
        is: flat(it.is),
      })),
    })),
  };
}

function text(before: Picked, after: Picked, whole: Difference, call: Call): string {
  const { language, world } = call;
  const paint = paintFor(world);
  const vi = language === 'vi';
  const [from, to] = [dayInWords(before.on, language), dayInWords(after.on, language)];
  if (before.definition === after.definition) {
    return vi
      ? `${after.definition.title.vi}: hồ sơ tiếp nhận ${from} và ${to} theo cùng một quy định (${whole.from}). Không có gì thay đổi.`
      : `${after.definition.title.en}: dossiers received on ${from} and on ${to} fall under the same rules (${whole.from}). Nothing changes.`;
  }
  const names = call.options.machine === true ? 'shown' : 'hidden';
  return [
    paint.strong(after.definition.title[language]),
    `${from} (${whole.from}) → ${to} (${whole.to})`,
    ...sayDifference(whole, language, names).flatMap((it) => ['', paint.strong(it.title), ...it.lines.map(folded)]),
  ].join('\n');
}

function folded(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrap(line.trimStart(), 110, `  ${indent}`);
}
