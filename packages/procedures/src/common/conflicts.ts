import { type Conflict, conflicts } from '@motcua/law';

/** Where the sources disagree about what every dossier meets: supplements, the forms, the length of a day. */
const everywhere: readonly string[] = [
  'forms.numbers',
  'supplement.close-after',
  'supplement.return',
  'supplement.stage',
  'counting.office-day',
];

/** The known disagreements between sources that concern a definition, by id, with those that concern every one. */
export function conflictsOn(...ids: readonly string[]): readonly Conflict[] {
  return conflicts.filter((it) => ids.includes(it.id) || everywhere.includes(it.id));
}
