import type { Label } from '@motcua/law';

/** What is wrong at one place of a plan file. */
export interface PlanFault {
  readonly code: PlanFaultCode;
  /** Where, as a program finds it: `tasks[3].deadline`; empty for the whole file. */
  readonly path: string;
  /** The id of the task, goal, target … that it stands in, as the file has it; null where it stands in none. */
  readonly entry: string | null;
  readonly says: Label;
}

/** The kinds of what may be wrong with a plan file. */
export type PlanFaultCode =
  | 'tooLarge'
  | 'empty'
  | 'notUtf8'
  | 'notJson'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'notNfc'
  | 'shape'
  | 'duplicateId'
  | 'repeated'
  | 'unknownArea'
  | 'unknownGoal'
  | 'unknownUnit'
  | 'unknownTarget'
  | 'unknownReference'
  | 'unknownPassage'
  | 'unknownTask'
  | 'unknownProcedure'
  | 'unknownIndicator'
  | 'unknownCommune'
  | 'headIsStanding'
  | 'idNotUnderGoal'
  | 'outOfOrder'
  | 'unreadableDeadline'
  | 'deadlineBeforePlan'
  | 'kindNotOfDeadline'
  | 'noProcedure'
  | 'noLead'
  | 'strayProcedure'
  | 'noTarget'
  | 'valueOutOfUnit'
  | 'unitNotOfIndicator'
  | 'conflictOneSided'
  | 'conflictWithItself'
  | 'conflictOfEquals'
  | 'datesReversed'
  | 'decidedAfterYear'
  | 'quoteNotInPassage'
  | 'passageNotCovered'
  | 'notRunnable';

/** A fault at a place. */
export function faultAt(code: PlanFaultCode, path: string, entry: string | null, vi: string, en: string): PlanFault {
  return { code, path, entry, says: { vi, en } };
}
