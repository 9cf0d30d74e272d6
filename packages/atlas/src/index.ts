export { sayCitation } from './citation.ts';
export { IncompleteLetter } from './letter/errors.ts';
export { type LetterContext, renderLetter } from './letter/render-letter.ts';
