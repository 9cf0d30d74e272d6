import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import { isCancel, limitOptions, S_BAR, S_BAR_END, S_RADIO_ACTIVE, S_RADIO_INACTIVE, symbol } from '@clack/prompts';
import type { Language } from '@motcua/calendar';
import type { Choosing, Option } from './asker.ts';

// The list of the library says «Search:» and «Enter: confirm» whatever the language is. So it is drawn here.

const words = {
  vi: { find: 'Tìm:', none: 'Không có mục nào khớp.', keys: '↑/↓ chọn • Enter: đồng ý • gõ số hoặc chữ để tìm' },
  en: { find: 'Find:', none: 'Nothing fits.', keys: '↑/↓ choose • Enter: confirm • type a number or letters to find' },
} as const;

/** What is chosen of a list with the arrow keys or by what is typed; null where it is left. */
export async function promptList(
  { question, options, usual }: Choosing,
  language: Language,
  isMeant: (search: string, option: Option) => boolean,
): Promise<string | null> {
  const { find, none, keys } = words[language];
  const numbered = options.map((it, index) => ({ ...it, label: `${index + 1}  ${it.label}`, option: it }));
  const prompt = new AutocompletePrompt({
    options: numbered,
    initialValue: [usual],
    filter: (search, { option }) => isMeant(search.trim(), option),
    render() {
      const head = [styleText('gray', S_BAR), `${symbol(this.state)}  ${question}`];
      const chosen = numbered.find(({ value }) => value === this.focusedValue);
      if (this.state === 'submit' || this.state === 'cancel') {
        const said = this.state === 'submit' ? (chosen?.label ?? '') : '';
        return [...head, `${styleText('gray', S_BAR)}  ${styleText('dim', said)}`].join('\n');
      }
      const bar = `${styleText('cyan', S_BAR)}  `;
      const typed = this.isNavigating ? this.userInput : this.userInputWithCursor;
      const list = limitOptions({
        cursor: this.cursor,
        options: this.filteredOptions,
        maxItems: 14,
        columnPadding: 3,
        rowPadding: head.length + 4,
        style: ({ label, hint }, isActive) =>
          isActive
            ? `${styleText('green', S_RADIO_ACTIVE)} ${label}${hint === undefined ? '' : styleText('dim', ` (${hint})`)}`
            : `${styleText('dim', S_RADIO_INACTIVE)} ${styleText('dim', label)}`,
      });
      const shown = list.length === 0 ? [styleText('yellow', none)] : list;
      const lines = [`${styleText('dim', find)} ${typed}`, ...shown, styleText('dim', keys)];
      return [...head, ...lines.map((it) => `${bar}${it}`), styleText('cyan', S_BAR_END)].join('\n');
    },
  });
  const answer = await prompt.prompt();
  return typeof answer !== 'string' || isCancel(answer) ? null : answer;
}
