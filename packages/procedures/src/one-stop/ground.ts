import type { Citation } from '@motcua/law';
import type { Desk } from '../common/desk/desk.ts';
import { desk } from '../common/desk/desk.ts';
import type { OneStopParts } from './config.ts';
import type { OneStopLaw } from './law.ts';

/** What the fragments of a one-stop machine are made from. */
export interface OneStop extends Desk {
  readonly law: OneStopLaw;
  readonly has: OneStopParts;
  /** Where it is written what the decision is. */
  readonly decides: Citation;
}

/** Remembers something that steers what comes later. */
export function remember(facts: Readonly<Record<string, boolean | string>>) {
  return desk.assign({ facts: ({ context }) => ({ ...context.facts, ...facts }) });
}
