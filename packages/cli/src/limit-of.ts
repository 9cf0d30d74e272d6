import { misuse } from './failure.ts';
import { type Options, textOf } from './spec.ts';

/** The number that `--limit` gives. */
export function limitOf(options: Options): number | undefined {
  const text = textOf(options, 'limit');
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number;
  throw misuse('badLimit', {
    vi: `--limit là số nguyên từ 1 đến 1000, không phải «${text.slice(0, 40)}».`,
    en: `--limit is a whole number from 1 to 1000, and not «${text.slice(0, 40)}».`,
  });
}
