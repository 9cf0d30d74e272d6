import { autocomplete, isCancel, text } from '@clack/prompts';
import type { Language } from '@motcua/calendar';
import { type Asker, pick } from './asker.ts';

/** Answers from whoever sits at the terminal: with the arrow keys, by number, or by the first letters. */
export function terminalAsker(language: Language): Asker {
  const vi = language === 'vi';
  return {
    choose: async ({ question, options, usual }) => {
      const answer = await autocomplete({
        message: question,
        options: options.map(({ value, label, hint }, index) => ({
          value,
          label: `${index + 1}  ${label}`,
          ...(hint === undefined ? {} : { hint }),
        })),
        initialValue: usual,
        maxItems: 14,
        placeholder: vi ? 'mũi tên rồi Enter, hoặc gõ số, gõ chữ' : 'arrow keys, or type a number',
        filter: (search, { value, label }) => isMeant(search.trim(), value, label ?? '', options),
      });
      return isCancel(answer) ? null : answer;
    },
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

function isMeant(search: string, value: string, label: string, options: Parameters<typeof pick>[1]): boolean {
  if (search === '') return true;
  if (/^\d+$/.test(search)) return pick(search, options) === value;
  return [value, label].some((it) => it.toLowerCase().includes(search.toLowerCase()));
}
