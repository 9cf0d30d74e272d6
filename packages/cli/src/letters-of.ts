import { renderLetter } from '@motcua/atlas';
import { dayOf, type Instant, type Language } from '@motcua/calendar';
import type { Engine, IssuedLetter } from '@motcua/engine';
import type { Letter, Paper } from '@motcua/kit';
import { inForceOn } from '@motcua/law';
import { oneStopForms } from '@motcua/procedures';
import { definitionOf } from './case-view.ts';
import type { Names } from './names.ts';

/** A letter of a case, as data and in full. */
export interface WrittenLetter {
  readonly id: string;
  readonly case: string;
  readonly at: Instant;
  readonly letter: Letter;
  readonly text: string;
}

/** Every letter that a case and its members have issued, in order, written out. */
export async function lettersOf(
  engine: Engine,
  id: string,
  language: Language,
  names: Names,
): Promise<readonly WrittenLetter[]> {
  return Promise.all((await engine.letters(id)).map((it) => written(engine, it, language, names)));
}

async function written(engine: Engine, issued: IssuedLetter, language: Language, names: Names): Promise<WrittenLetter> {
  const { id, case: caseId, at, letter } = issued;
  const [opened] = await engine.log(caseId);
  const definition = definitionOf(opened?.opening?.definition ?? '');
  if (opened === undefined || definition === null) throw new Error(`the definition of case «${caseId}» is not known`);
  const about = { definition, dossier: opened.data, language, caseId, paper: paperOf(letter, at) };
  return { id, case: caseId, at, letter, text: renderLetter(letter, { ...about, ...names }) };
}

/** The one-stop form of the day on which a letter was issued. */
function paperOf({ form }: Letter, at: Instant): Paper | null {
  return form === 'notice' ? null : inForceOn(oneStopForms, dayOf(at)).value[form];
}
