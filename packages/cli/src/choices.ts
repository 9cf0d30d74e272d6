import { assumptionsOf, type Definition } from '@motcua/kit';
import { type Assumption, type Choices, choose } from '@motcua/law';
import { misuse } from './failure.ts';
import { nearest } from './nearest.ts';
import { listOf, type Options, textOf } from './spec.ts';

/** The answers to the law's silences that `--counting` and `--assume` give, checked. */
export function choicesOf(definition: Definition, options: Options): Choices {
  const counting = textOf(options, 'counting');
  const given = listOf(options, 'assume').map(pair);
  const all = counting === undefined ? given : [['counting', counting] as const, ...given];
  return checked(all, assumptionsOf(definition), definition.version);
}

/** The answers that `--assume` gives to the silences of a command, checked. */
export function answersTo(assumptions: readonly Assumption[], whose: string, options: Options): Choices {
  return checked(listOf(options, 'assume').map(pair), assumptions, whose);
}

function checked(
  all: readonly (readonly [string, string])[],
  assumptions: readonly Assumption[],
  whose: string,
): Choices {
  const known = new Map(assumptions.map((it) => [it.id, it]));
  const choices: Choices = Object.fromEntries(all);
  const other = all.find(([id, choice]) => choices[id] !== choice);
  if (other !== undefined) throw twoAnswers(other[0], [other[1], choices[other[0]] ?? '']);
  for (const [id] of all) {
    const assumption = known.get(id);
    if (assumption === undefined) throw unknownAssumption(whose, id, [...known.keys()]);
    choose(assumption, choices);
  }
  return choices;
}

function pair(text: string): readonly [string, string] {
  const match = /^([^=]{1,100})=(.{1,100})$/.exec(text);
  if (match !== null) return [match[1] ?? '', match[2] ?? ''];
  throw misuse('badAssumption', {
    vi: `«${text.slice(0, 80)}» không đúng dạng. Viết --assume mã=lựa-chọn.`,
    en: `«${text.slice(0, 80)}» is not in the right form. Write --assume id=choice.`,
  });
}

function twoAnswers(id: string, [one, other]: readonly [string, string]) {
  return misuse('twoAnswers', {
    vi: `Điều bỏ ngỏ «${id}» được trả lời hai lần, khác nhau: ${one} và ${other}. Chỉ chọn một (--counting x là --assume counting=x).`,
    en: `The silence «${id}» is answered twice, and differently: ${one} and ${other}. Give one answer (--counting x is --assume counting=x).`,
  });
}

function unknownAssumption(whose: string, id: string, known: readonly string[]) {
  const meant = nearest(id, known);
  return misuse('unknownAssumption', {
    vi: `«${whose}» không có điều bỏ ngỏ «${id}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${known.join(', ') || '(không có)'}.`,
    en: `«${whose}» has no assumption «${id}».${meant === null ? '' : ` Did you mean: ${meant}?`} It has: ${known.join(', ') || '(none)'}.`,
  });
}
