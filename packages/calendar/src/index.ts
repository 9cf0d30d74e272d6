export type { CivilDate } from './civil-date.ts';
export type { Clock, Due, Pause } from './clock.ts';
export type { ClockTime, Counting } from './counting.ts';
export type { Instant } from './instant.ts';
export type { Term } from './term.ts';
