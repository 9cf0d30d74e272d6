import { sayCitation } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import type { CaseView, Engine } from '@motcua/engine';
import { missingOf } from '@motcua/kit';
import { type CiteJson, citesJson } from './say.ts';
import { type Undated, whyMissing } from './unknown-term.ts';

/** Why no day is promised for a case though nobody is to act first: the term is not known. Null where that is not so. */
export async function undatedOf(engine: Engine, view: CaseView): Promise<Undated | null> {
  const [opened] = await engine.log(view.id);
  if (opened === undefined) return null;
  const facts = opened.opening?.facts ?? {};
  const missing = missingOf(engine.definition(view.definition), view.state, { dossier: opened.data, facts });
  return missing === null ? null : whyMissing(missing);
}

/** Why there is no date, in JSON. */
export interface UnknownJson {
  readonly says: string;
  readonly cites: readonly CiteJson[];
}

/** Why there is no date, in JSON; null where there is one. */
export function unknownJson(why: Undated | null, language: Language): UnknownJson | null {
  return why === null ? null : { says: why.says[language], cites: citesJson(why.cites, language) };
}

/** Why there is no date, with the text that would have to be read. */
export function unknownWords({ says, cites }: Undated, language: Language): string {
  const needed = cites.map((it) => sayCitation(it, language)).join('; ');
  if (needed === '') return says[language];
  return `${says[language]} ${language === 'vi' ? 'Cần nội dung của' : 'What is needed is the text of'} ${needed}.`;
}
