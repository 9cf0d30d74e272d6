import type { Spec } from '../spec.ts';
import { caseCommands } from './cases.ts';
import { dateCommands } from './dates.ts';
import { lawCommands } from './law.ts';
import { letterCommands } from './letter.ts';
import { listCommands } from './list.ts';
import { moneyCommands } from './money.ts';
import { organisationCommands } from './organisation.ts';
import { otherCommands } from './other.ts';
import { planCommands } from './plan.ts';
import { sheetCommands } from './sheets.ts';
import { storeCommands } from './store.ts';
import { walkCommands } from './walk.ts';

/** Every command, in the order of the help. */
export const tree: readonly Spec[] = [
  ...dateCommands,
  ...sheetCommands,
  ...lawCommands,
  ...moneyCommands,
  ...caseCommands,
  ...letterCommands,
  ...listCommands,
  ...storeCommands,
  ...organisationCommands,
  ...planCommands,
  ...walkCommands,
  ...otherCommands,
];
