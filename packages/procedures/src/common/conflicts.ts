import { type Conflict, conflicts } from '@motcua/law';

/** The known disagreements between sources that concern a definition, by id. */
export function conflictsOn(...ids: readonly string[]): readonly Conflict[] {
  return conflicts.filter((it) => ids.includes(it.id));
}
