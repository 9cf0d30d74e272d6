import { type BurialRegime, burialRegimes } from '@motcua/procedures';
import { misuse } from './failure.ts';
import { nearest } from './nearest.ts';
import { type Options, textOf } from './spec.ts';

const known = Object.keys(burialRegimes);

/** The regimes of the deceased that `--regime-of-deceased` names, separated by commas; undefined where it is not given. */
export function burialRegimesOf(options: Options): readonly BurialRegime[] | undefined {
  const text = textOf(options, 'regimeOfDeceased');
  return text?.split(',').map((it) => regimeNamed(it.trim()));
}

function regimeNamed(text: string): BurialRegime {
  if (isRegime(text)) return text;
  const meant = nearest(text, known);
  const name = text.slice(0, 40);
  throw misuse('unknownRegime', {
    vi: `Không có chế độ «${name}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${known.join(', ')}.`,
    en: `There is no regime «${name}».${meant === null ? '' : ` Did you mean: ${meant}?`} There are: ${known.join(', ')}.`,
  });
}

function isRegime(text: string): text is BurialRegime {
  return Object.hasOwn(burialRegimes, text);
}
