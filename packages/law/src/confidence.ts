/**
 * How well a fact is known: seen in the text of the law, in the national portal's record, on a secondary page, in the
 * source code of a system in use, computed, inferred, or recalled without a source.
 */
export type Confidence = 'law' | 'portal' | 'secondary' | 'practice' | 'computed' | 'inferred' | 'recalled';
