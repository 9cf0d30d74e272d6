export type { Assumption, Choices } from './assumption.ts';
export type { Citation } from './citation.ts';
export type { Confidence } from './confidence.ts';
export type { Conflict } from './conflict.ts';
export type { Dated, Version } from './dated.ts';
export type { Label } from './label.ts';
export type { Locator } from './locator.ts';
export type { Period } from './period.ts';
