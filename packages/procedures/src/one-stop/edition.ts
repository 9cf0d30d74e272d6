import type { Period } from '@motcua/law';
import { decree61of2018 } from '@motcua/law';
import { threeLevels, twoLevels } from '../common/regimes.ts';
import { alone2018, alone2025 } from '../common/ways.ts';
import type { OneStopEdition, OneStopParts } from './config.ts';
import { oneStopLaw2018, oneStopLaw2025 } from './law.ts';

/** The one-stop mechanism under each of its decrees. */
export const oneStopEditions = {
  until2025: { regime: threeLevels, law: oneStopLaw2018, way: alone2018 },
  since2025: { regime: twoLevels, law: oneStopLaw2025, way: alone2025 },
} as const satisfies Readonly<Record<string, OneStopEdition>>;

/** As long as Decree 61/2018 was in force. */
export const underDecree61: Period = decree61of2018.inForce;

/** The mechanism without any of the parts that not every procedure has. */
export const plainParts: OneStopParts = {
  atOnce: false,
  acrossLevels: false,
  handingOn: false,
  localReturn: false,
  verification: 'counts',
  payment: null,
  relay: null,
  payout: null,
};
