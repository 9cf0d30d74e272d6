import type { Assumption, Choices } from './assumption.ts';
import { checkCites, checkLabel, checkSlug } from './check.ts';
import { InvalidLawData, UnknownChoice } from './errors.ts';
import type { Label } from './label.ts';

/**
 * Declares a silence of the law with its default and its other answers, and checks it.
 *
 * @throws InvalidLawData when a label is missing or not in NFC, the default is not a choice, there is nothing to choose,
 * or nothing is cited.
 * @example
 * ```ts
 * import { assumption, choose, cite, decree118of2025 } from '@motcua/law';
 * const day = assumption({
 *   id: 'one-stop.one-day', about: { vi: '01 ngày', en: 'one day' }, default: 'calendarDay',
 *   choices: { calendarDay: { vi: 'ngày', en: 'a calendar day' }, workingDay: { vi: 'ngày làm việc', en: 'a working day' } },
 *   why: { vi: 'Văn bản không nói rõ', en: 'The text does not say' }, cites: [cite(decree118of2025, 'khoản 6 Điều 19')],
 * });
 * choose(day, {}); // => 'calendarDay'
 * ```
 */
export function assumption<Choice extends string>(
  it: Omit<Assumption<Choice>, 'default'> & { readonly default: NoInfer<Choice> },
): Assumption<Choice> {
  checkSlug(it.id, 'assumption');
  const where = `assumption «${it.id}»`;
  checkLabel(it.about, `${where}, about`);
  checkLabel(it.why, `${where}, why`);
  checkCites(it.cites, where);
  const choices = Object.entries<Label>(it.choices);
  if (choices.length < 2) throw new InvalidLawData(where, 'it offers nothing to choose; give two answers or more');
  for (const [key, label] of choices) checkLabel(label, `${where}, choice «${key}»`);
  if (!Object.hasOwn(it.choices, it.default))
    throw new InvalidLawData(where, `its default «${it.default}» is no choice`);
  return it;
}

/**
 * The answer to an assumption that is in force: the one chosen, or its default where nothing was chosen.
 *
 * @throws UnknownChoice naming the valid answers.
 * @example
 * ```ts
 * import { choose } from '@motcua/law';
 * const words = { vi: 'ví dụ', en: 'example' };
 * const start = { id: 'start', about: words, default: 'next', choices: { next: words, same: words }, why: words, cites: [] } as const;
 * choose(start, { start: 'same' }); // => 'same'
 * ```
 */
export function choose<Choice extends string>(assumption: Assumption<Choice>, choices: Choices): Choice {
  const choice = Object.hasOwn(choices, assumption.id) ? choices[assumption.id] : assumption.default;
  const valid = Object.keys(assumption.choices) as Choice[];
  const found = valid.find((it) => it === choice);
  if (found === undefined) throw new UnknownChoice(assumption.id, String(choice), valid);
  return found;
}
