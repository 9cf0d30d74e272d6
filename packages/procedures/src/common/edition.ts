import type { Assumption } from '@motcua/law';
import * as about from './counting-assumptions.ts';
import type { Way } from './desk/desk.ts';
import * as of from './desk/desk-assumptions.ts';
import type { DeskLaw } from './desk/desk-law.ts';
import { oneStop2018, oneStop2025 } from './desk/one-stop-law.ts';
import {
  type Regime,
  threeLevels,
  twoLevels,
  twoLevelsSince2026,
  twoLevelsUntil2026,
  twoLevelsUntil2027,
} from './regimes.ts';
import { alone2018, alone2025 } from './ways.ts';

/** A regime with its one-stop decree: what one version of each procedure is made from. */
export interface Edition {
  readonly regime: Regime;
  readonly oneStop: DeskLaw;
  readonly alone: Way;
  /** Whether the limits of the linked groups are known, or somebody may hold that they were changed. */
  readonly limit: Way['limit'];
}

/** Until 30 June 2025: Decree 61/2018. */
export const until2025: Edition = { regime: threeLevels, oneStop: oneStop2018, alone: alone2018, limit: 'known' };

/** Since 1 July 2025: Decree 118/2025. */
export const since2025: Edition = { regime: twoLevels, oneStop: oneStop2025, alone: alone2025, limit: 'known' };

/** Civil status by itself, since the end of the districts until the new law on it. */
export const civilStatus2025: Edition = { ...since2025, regime: twoLevelsUntil2027 };

/** The linked groups from the end of the districts until Decree 301/2026. */
export const linked2025: Edition = { ...since2025, regime: twoLevelsUntil2026 };

/** The linked groups under Decree 301/2026. */
export const linked2026: Edition = { ...since2025, regime: twoLevelsSince2026, limit: 'doubted' };

/** The silences that concern every procedure by itself. */
export const assumptionsAlone: readonly Assumption[] = [
  about.counting,
  about.endOfDay,
  about.restDayReception,
  of.supplementRounds,
];

/** The silences that concern the group and every leg of it. */
const assumptionsLinked: readonly Assumption[] = [
  ...assumptionsAlone,
  about.openDossiers2025,
  about.cutoffAtHandOver,
  about.groupClockStart,
  about.legClockStart,
  about.linkedTermAfterSupplement,
  about.groupTermWhileALegWaits,
  of.apologyReasonAndWriting,
  of.reappointments,
  of.preEmptiveApologyToo,
];

/** The silences that concern the birth group and its legs under one edition: Decree 301/2026 answers one, and leaves another. */
export function assumptionsOnLimits({ limit }: Edition): readonly Assumption[] {
  const open = assumptionsLinked.filter((it) => it !== of.apologyReasonAndWriting);
  return limit === 'doubted' ? [...open, about.limitsAfter2026] : assumptionsLinked;
}
