import type { Opening } from './case.ts';
import type { CaseState } from './case-state.ts';
import type { ClockDeclaration } from './clock-declaration.ts';
import type { Definition } from './definition.ts';
import { withoutPersonal } from './personal-fields.ts';

/** The source that would give a term, and why it is missing. */
export type MissingTerm = NonNullable<ClockDeclaration['missing']>;

/**
 * Why a case has no promised day though nothing stands in the way but the law: the source whose term is not known, as
 * the definition names it. Null where a day is or was promised, is still to be promised, or is owed no more.
 *
 * @example
 * ```ts
 * import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * import { missingOf, openCase } from '@motcua/kit';
 * import { birthGroup, exampleDossier } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * const opening = { dossier: exampleDossier, receivedAt: instant('2026-09-14T09:00') };
 * const doubted = { ...opening, choices: { 'limits-after-2026-09-01': 'unknown' } };
 * const missing = (it: typeof opening) => {
 *   const opened = openCase(birthGroup, it, environment);
 *   return opened.ok ? missingOf(birthGroup, opened.state, it) : null;
 * };
 * missing(opening); // => null
 * missing(doubted)?.cites.number; // => '301/2026/NĐ-CP'
 * ```
 */
export function missingOf(
  definition: Definition,
  { snapshot, choices, governedOn }: CaseState,
  { dossier, facts }: Pick<Opening, 'dossier' | 'facts'>,
): MissingTerm | null {
  const { promise } = definition.clocks;
  if (promise?.missing === undefined || promise.begins === undefined) return null;
  const { value, status } = snapshot;
  if (status === 'done' || typeof value === 'string' || value.promise !== 'unpromised') return null;
  const known = { ...definition.facts(withoutPersonal(definition.dossier, dossier) as never), ...facts };
  return promise.begins(choices, governedOn, known) === null ? promise.missing : null;
}
