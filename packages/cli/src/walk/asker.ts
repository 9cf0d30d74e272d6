import type { Language } from '@motcua/calendar';
import { misuse } from '../failure.ts';
import type { World } from '../world.ts';

/** One of the answers that a question takes. */
export interface Option {
  /** What a script writes; a number in the order of the options does as well. */
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A question that takes one of some answers. */
export interface Choosing {
  /** What is asked for: `event`, `role`, or the path of a field. */
  readonly about: string;
  readonly question: string;
  readonly options: readonly Option[];
  readonly usual: string;
}

/** A question that takes words. */
export interface Telling {
  /** What is asked for: `when`, or the path of a field. */
  readonly about: string;
  readonly question: string;
  /** What is taken where nothing is written; null where something has to be. */
  readonly usual: string | null;
  /** What is wrong with an answer; null where nothing is. */
  readonly wrong: (text: string) => string | null;
}

/** Whoever answers a walk: a person at a terminal, or the lines of a script. Null where no answer comes any more. */
export interface Asker {
  readonly choose: (it: Choosing) => Promise<string | null>;
  readonly tell: (it: Telling) => Promise<string | null>;
}

/** Answers from stdin, a line each: an empty line is the usual answer, one that begins with # is a remark. */
export function linesAsker(world: World, language: Language, say: (text: string) => void): Asker {
  let lines: { readonly number: number; readonly text: string }[] | null = null;
  const next = () => {
    lines ??= linesOf(world.stdin());
    return lines.shift() ?? null;
  };
  const told = (question: string, answer: string) => say(`? ${question} ${answer}`);
  return {
    choose: async ({ question, options, usual }) => {
      const line = next();
      if (line === null) return null;
      const found = pick(line.text === '' ? usual : line.text, options);
      if (found === null) throw badAnswer(line, question, options.map((it) => it.value).join(', '));
      told(question, options.find((it) => it.value === found)?.label ?? found);
      return found;
    },
    tell: async ({ question, usual, wrong }) => {
      const line = next();
      if (line === null) return null;
      const answer = line.text === '' ? usual : line.text;
      const problem = answer === null ? (language === 'vi' ? 'còn thiếu' : 'is missing') : wrong(answer);
      if (answer === null || problem !== null) throw badAnswer(line, question, problem ?? '');
      told(question, answer);
      return answer;
    },
  };
}

/** The option that an answer names, by its value or its number; null where it names none. */
export function pick(answer: string, options: readonly Option[]): string | null {
  const named = options.find((it) => it.value === answer) ?? options[Number(answer) - 1];
  return named?.value ?? null;
}

function linesOf(text: string): { number: number; text: string }[] {
  const all = text.normalize('NFC').split(/\r?\n/);
  if (all.at(-1) === '') all.pop();
  return all.map((it, index) => ({ number: index + 1, text: it.trim() })).filter((it) => !it.text.startsWith('#'));
}

function badAnswer({ number, text }: { number: number; text: string }, question: string, possible: string) {
  return misuse('badAnswer', {
    vi: `Dòng ${number}, «${text.slice(0, 60)}», không trả lời được câu hỏi «${question}»: ${possible}.`,
    en: `Line ${number}, «${text.slice(0, 60)}», is no answer to «${question}»: ${possible}.`,
  });
}
