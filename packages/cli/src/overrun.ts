import type { Language } from '@motcua/calendar';
import type { Plan } from '@motcua/kit';
import type { Choices, Conflict } from '@motcua/law';
import { citeJson } from './say.ts';

/** The members that are planned beyond the end of their whole, and the disagreement of the sources behind it. */
export interface Overrun {
  readonly legs: readonly string[];
  readonly conflict: Conflict | null;
}

/** Whether the terms of the members that the whole binds come to more than its own; null: they do not. */
export function overrunOf({ members, whole }: Plan, choices: Choices): Overrun | null {
  const end = whole.due?.at;
  const bound = members.filter((it) => whole.definition.members[it.id]?.beside?.(choices) !== true);
  const legs = bound.filter((it) => end !== undefined && it.due !== null && it.due.at > end).map((it) => it.id);
  return legs.length === 0 ? null : { legs, conflict: whole.definition.clocks.promise?.outrun ?? null };
}

/** An overrun in JSON. */
export function overrunJson(it: Overrun | null, language: Language) {
  if (it === null) return null;
  return { legs: it.legs, conflict: it.conflict === null ? null : conflictJson(it.conflict, language) };
}

/** An overrun in a sentence, with what the sources say. */
export function overrunText({ legs, conflict }: Overrun, language: Language): string {
  const names = legs.join(', ');
  const head =
    language === 'vi'
      ? `Thời hạn của các phần cộng lại dài hơn thời hạn của cả nhóm: ${names}.`
      : `The terms of the parts come to more than that of the whole group: ${names}.`;
  const sides = conflict?.sides.map((it) => `  – ${it.says[language]} (${it.cites.number})`) ?? [];
  return [head, ...sides].join('\n');
}

/** A disagreement of the sources in JSON. */
export function conflictJson(it: Conflict, language: Language) {
  return {
    id: it.id,
    about: it.about[language],
    sides: it.sides.map(({ says, cites }) => ({ says: says[language], cites: citeJson(cites, language) })),
  };
}
