import type { CaseInput, PromiseFacts } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { aheadToo, type DeskContext, deskContext, linkedPromise, linkedTerm, type Way } from '../desk/desk.ts';
import type { Edition } from '../edition.ts';
import { linked } from '../ways.ts';
import { hasTwinRules } from './death-guards.ts';

/** How a leg of the death group goes: it begins as it is sent. */
export function deathWay(edition: Edition): Way {
  return linked(edition);
}

/** The first context of a death leg; its promise follows the birth group’s rules, or the general ones where so held. */
export function deathContext(way: Way, input: CaseInput | undefined): DeskContext {
  const term = way.limit === 'doubted' ? linkedTerm(input) : 'regular';
  const { choices, ...rest } = deskContext(way, term, input);
  return { ...rest, promise: deathPromise(choices), choices: onlySteering(choices) };
}

/** The answers that steer a machine of a death leg; the rest concern its clocks or its group. */
const steering = [
  'supplement-rounds',
  'leg-clock-start',
  'linked-term-after-supplement',
  'death-twin-rules',
  'death-draft',
  'term-while-extract-corrected',
  'unconfirmed-relatives',
  'relatives-time-again',
];

function onlySteering(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => steering.includes(id)));
}

/** What the promise of the death group, and of its legs, has to know. */
export function deathPromise(choices: Choices): PromiseFacts {
  return hasTwinRules(choices) ? linkedPromise(choices) : { ahead: true, again: false, reason: 'demanded' };
}

/** Whether an expected lateness is to be told ahead of the term. */
export function aheadForDeath(choices: Choices): boolean {
  return !hasTwinRules(choices) || aheadToo(choices);
}
