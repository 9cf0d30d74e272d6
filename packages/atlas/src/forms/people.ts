import type { Label } from '@motcua/law';
import { labelIn, type Marked, saidBy } from './marked.ts';

const partyMarks = {
  addressee: 'name',
  personalNumber: 'personalNumber',
  organisationNumber: 'organisationNumber',
  address: 'address',
  phone: 'phone',
  email: 'email',
} as const;

/** Whom a letter is for, as the dossier tells. */
export function partyIn(marked: readonly Marked[]): Readonly<Record<string, string>> {
  const found = Object.entries(partyMarks).flatMap(([mark, name]) => {
    const text = marked.find((it) => it.mark === mark)?.text;
    return text === undefined || text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(found);
}

/** Whom the matter is about, and what they are called in it; undefined where the dossier does not tell. */
export function subjectIn(marked: readonly Marked[]): object | undefined {
  const subject = marked.find((it) => it.mark === 'subject');
  if (subject === undefined) return undefined;
  const called = labelIn(subject, 'calledInLetters');
  return { name: subject.text, ...(called === null ? {} : { called }) };
}

/** The papers that were handed in, each by what it is, else by the name of its file. */
export function componentsIn(marked: readonly Marked[]): readonly string[] {
  const files = marked.filter((it) => it.mark === 'componentFile');
  const papers = marked.filter((it) => it.mark === 'component');
  const unnamed = files.filter((it) => !papers.some(({ within }) => within === it.within));
  return marked.filter((it) => papers.includes(it) || unnamed.includes(it)).map((it) => it.text);
}

/** How the results are to be received; where there are several, each with what it is. */
export function deliveryIn(marked: readonly Marked[]): readonly Label[] {
  const found = marked.filter((it) => it.mark === 'delivery');
  return found.flatMap((it) => {
    const [says, caption] = [saidBy(it), found.length > 1 ? labelIn(it, 'label') : null];
    if (says === null) return [];
    return [caption === null ? says : { vi: `${caption.vi}: ${says.vi}`, en: `${caption.en}: ${says.en}` }];
  });
}

/** The ways in which results are to be received, each once. */
export function waysIn(marked: readonly Marked[]): readonly Label[] {
  const found = marked.flatMap((it) => (it.mark === 'delivery' ? (saidBy(it) ?? []) : []));
  return [...new Map(found.map((it) => [it.vi, it])).values()];
}
