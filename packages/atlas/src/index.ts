export { sayCitation } from './citation.ts';
export { diffDefinitions } from './diff/diff-definitions.ts';
export type { AspectDifference, ChangedPart, Difference, NamedPart } from './diff/difference.ts';
export type { Aspect } from './diff/part.ts';
export { type DifferenceSection, sayDifference } from './diff/say-difference.ts';
export { type ToldExample, type ToldLine, tellExample } from './example/tell-example.ts';
export type { LawBook } from './law-index/law-book.ts';
export {
  type Applied,
  type IndexedInstrument,
  type IndexedProvision,
  type IndexedTransition,
  type LawIndex,
  lawIndex,
  type NotModelled,
} from './law-index/law-index.ts';
export { sayUseKind, sayUses } from './law-index/say-uses.ts';
export { isAtWork, type Use, type UseKind } from './law-index/use.ts';
export { usesOf } from './law-index/uses-of.ts';
export { IncompleteLetter } from './letter/errors.ts';
export { type LetterContext, renderLetter } from './letter/render-letter.ts';
export { labelOfEvent } from './words/event-words.ts';
export { labelOfState } from './words/state-words.ts';
