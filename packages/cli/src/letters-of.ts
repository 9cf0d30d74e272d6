import { documentOf, type FormContext, formOf, type LetterData, renderText } from '@motcua/atlas';
import { dayOf, type Instant, type Language } from '@motcua/calendar';
import type { Engine, IssuedLetter } from '@motcua/engine';
import { type Definition, type Letter, namedOn, type Paper } from '@motcua/kit';
import { inForceOn, type Label } from '@motcua/law';
import { oneStopForms } from '@motcua/procedures';
import { offices } from './calendar-of.ts';
import type { Names } from './names.ts';
import { definitionAt, placeOf } from './units.ts';

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
  const written = async (issued: IssuedLetter) => {
    const form = await filledIn(engine, issued, names);
    const { id, case: caseId, at, letter } = issued;
    return { id, case: caseId, at, letter, text: renderText(documentOf(form, language)) };
  };
  return Promise.all((await engine.letters(id)).map(written));
}

/** The form of a letter, filled in; `more` is what only whoever asks for it knows. */
export async function filledIn(
  engine: Engine,
  { case: caseId, at, letter }: IssuedLetter,
  { agencies, place, guide }: Names,
  more: Pick<FormContext, 'number' | 'entry'> = {},
): Promise<LetterData> {
  const [opened] = await engine.log(caseId);
  if (opened === undefined) throw new Error(`case «${caseId}» has no log`);
  const definition = engine.definition(opened.opening?.definition ?? '');
  const [unit, day] = [opened.opening?.unit ?? null, dayOf(at)];
  const office = offices[definition.clocks.promise?.office ?? 'default'];
  return formOf(letter, {
    definition: definitionAt(definition, unit, day),
    dossier: opened.data,
    // A citizen knows the dossier by the code of the group that it was handed in as.
    caseId: opened.opening?.group?.case ?? caseId,
    paper: paperOf(letter, at),
    agencies,
    place: place ?? placeOf(unit, day, issuerOf(letter, namedOn(definition, day))),
    ...(office === undefined ? {} : { office }),
    ...(guide === undefined ? {} : { guide }),
    ...more,
  });
}

/** The body that writes, as it is called before it is named at a unit. */
function issuerOf({ letter, fields, signedBy }: Letter, { agencies, letters, roles }: Definition): Label | undefined {
  const signer = roles[signedBy ?? letters[letter]?.signedBy ?? ''];
  return agencies[String(fields.agency ?? signer?.agency ?? '')];
}

/** The one-stop form of the day on which a letter was issued. */
function paperOf({ form }: Letter, at: Instant): Paper | null {
  return form === 'notice' ? null : inForceOn(oneStopForms, dayOf(at)).value[form];
}
