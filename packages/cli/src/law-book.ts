import { type LawBook, type LawIndex, lawIndex } from '@motcua/atlas';
import { vietnam } from '@motcua/calendar';
import { conflicts, instruments } from '@motcua/law';
import { announced, rulesBeside, unmodelledElsewhere, workedExamples } from '@motcua/procedures';
import { definitions } from './definitions.ts';

/** The law of the command, and all that stands on it. */
export const lawBook: LawBook = {
  instruments,
  definitions,
  announced,
  examples: workedExamples,
  conflicts,
  unmodelled: unmodelledElsewhere,
  rules: rulesBeside,
  calendars: [vietnam],
};

let known: LawIndex | undefined;

/** The index of that law, made once. */
export function lawOfAll(): LawIndex {
  known ??= lawIndex(lawBook);
  return known;
}
