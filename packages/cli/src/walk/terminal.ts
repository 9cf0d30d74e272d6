import { isCancel, text } from '@clack/prompts';
import type { Language } from '@motcua/calendar';
import { type Asker, type Option, pick } from './asker.ts';
import { promptList } from './list-prompt.ts';

/** Answers from whoever sits at the terminal: with the arrow keys, by number, or by the first letters. */
export function terminalAsker(language: Language): Asker {
  const vi = language === 'vi';
  return {
    choose: async (choosing) => promptList(choosing, language, (search, it) => isMeant(search, it, choosing.options)),
    tell: async ({ question, usual, wrong }) => {
      const missing = vi ? 'còn thiếu' : 'is missing';
      const answer = await text({
        message: question,
        ...(usual === null ? {} : { placeholder: usual, defaultValue: usual }),
        validate: (it) => {
          const given = (it ?? '').trim();
          if (given === '') return usual === null ? missing : undefined;
          return wrong(given.normalize('NFC')) ?? undefined;
        },
      });
      return isCancel(answer) ? null : answer.trim().normalize('NFC');
    },
  };
}

function isMeant(search: string, { value, label }: Option, options: readonly Option[]): boolean {
  if (search === '') return true;
  if (/^\d+$/.test(search)) return pick(search, options) === value;
  return [value, label].some((it) => it.toLowerCase().includes(search.toLowerCase()));
}
