import type { MachineContext } from 'xstate';
import type { Branch } from './branch.ts';
import type { terms } from './law.ts';

const restAfterDeath: Readonly<Partial<Record<Branch, keyof typeof terms>>> = {
  none: 'restOfTwo',
  insurance: 'restOfInsurance',
  assistance: 'restOfAssistance',
  eighty: 'restOfEighty',
  merit: 'restOfMerit',
};

/** What follows a late member: after the death the rest with its own limits; after the stop, from eighty on, the assistance. */
export const restAfter = {
  // biome-ignore lint/suspicious/noThenProperty: the region's own word for the term that follows; nobody awaits it
  death: { then: (context: MachineContext) => restAfterDeath[context.branch as Branch] },
  removal: {},
  insurance: {},
  // biome-ignore lint/suspicious/noThenProperty: as above
  stop: { then: (context: MachineContext) => (context.branch === 'eighty' ? 'restOfAssistance' : undefined) },
  assistance: {},
  merit: {},
} as const;
