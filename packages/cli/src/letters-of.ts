import { renderLetter } from '@motcua/atlas';
import { dayOf, type Instant, type Language } from '@motcua/calendar';
import type { Engine, OutboxItem } from '@motcua/engine';
import type { Letter } from '@motcua/kit';
import { inForceOn, type Label } from '@motcua/law';
import { formCodes } from '@motcua/procedures';
import { definitionOf } from './case-view.ts';

/** A letter of a case, as data and in full. */
export interface WrittenLetter {
  readonly id: string;
  readonly case: string;
  readonly at: Instant;
  readonly letter: Letter;
  readonly text: string;
}

/** The letters of a case and of its members that nobody has acknowledged, in order, written out. */
export async function lettersOf(
  engine: Engine,
  id: string,
  language: Language,
  agencies: Readonly<Record<string, Label>> = {},
): Promise<readonly WrittenLetter[]> {
  const items = (await wholeOutbox(engine)).filter((it) => it.case === id || it.case.startsWith(`${id}/`));
  return Promise.all(
    items.flatMap((it) =>
      it.message.kind === 'letter' ? [written(engine, it, it.message.letter, language, agencies)] : [],
    ),
  );
}

const page = 100;

async function wholeOutbox(engine: Engine): Promise<readonly OutboxItem[]> {
  const all: OutboxItem[] = [];
  for (;;) {
    const last = all.at(-1);
    const next = await engine.outbox(last === undefined ? { limit: page } : { limit: page, after: last.id });
    all.push(...next);
    if (next.length < page) return all;
  }
}

async function written(
  engine: Engine,
  item: OutboxItem,
  letter: Letter,
  language: Language,
  agencies: Readonly<Record<string, Label>>,
): Promise<WrittenLetter> {
  const [opened] = await engine.log(item.case);
  const definition = definitionOf(opened?.opening?.definition ?? '');
  if (opened === undefined || definition === null)
    throw new Error(`the definition of case «${item.case}» is not known`);
  const formCode = letter.form === 'notice' ? null : inForceOn(formCodes, dayOf(item.at)).value[letter.form];
  const text = renderLetter(letter, {
    definition,
    dossier: opened.data,
    language,
    caseId: item.case,
    formCode,
    agencies,
  });
  return { id: item.id, case: item.case, at: item.at, letter, text };
}
