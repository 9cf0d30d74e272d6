import { existsSync } from 'node:fs';
import { type LawIndex, momentInWords } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import type { CaseView, Engine } from '@motcua/engine';
import { localUnits, unitOf } from '@motcua/law';
import { plansPlace } from '../beside-store.ts';
import { lawOfAll } from '../law-book.ts';
import { limitOf } from '../limit-of.ts';
import { storePath, withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { table } from '../table.ts';
import { versionsUsing } from '../versions-using.ts';

/** `cases`: the ids of the cases in the store, with what they are. */
export async function cases(call: Call): Promise<Answer> {
  const { options, language } = call;
  const which = (textOf(options, 'which') ?? 'any') as 'open' | 'closed' | 'any';
  const limit = limitOf(options) ?? 100;
  const after = textOf(options, 'after');
  const unit = textOf(options, 'unit');
  if (unit !== undefined) unitOf(localUnits, unit);
  const law = textOf(options, 'law');
  const versions = law === undefined ? null : versionsUsing(law, await indexesFor(call));
  return withSession(call, 'read', async ({ engine }) => {
    const page = (from: string | undefined) =>
      engine.cases({
        which,
        limit,
        ...(unit === undefined ? {} : { unit }),
        ...(from === undefined ? {} : { after: from }),
      });
    const views: CaseView[] = [];
    let last = after;
    let ids = await page(last);
    while (ids.length > 0 && views.length < limit) {
      for (const id of ids) {
        if (views.length === limit) break;
        last = id;
        const view = await engine.case(id);
        if (versions === null || versions.has(view.definition)) views.push(view);
      }
      ids = await page(last);
    }
    const next = ids.length === 0 ? null : (last ?? null);
    const none = language === 'vi' ? 'Không có hồ sơ nào.' : 'No cases.';
    const more = language === 'vi' ? `Còn nữa: cases --after ${next}` : `There is more: cases --after ${next}`;
    const text = table([heads[language], ...views.map((it) => row(engine, it, language))]);
    return {
      json: { cases: views.map(summary), next },
      text: views.length === 0 ? none : next === null ? text : `${text}\n${more}`,
    };
  });
}

/** The law of the procedures, and of the plans whose tasks the store has. */
async function indexesFor(call: Call): Promise<readonly LawIndex[]> {
  const path = storePath(call);
  if (!existsSync(plansPlace(path))) return [lawOfAll()];
  const [{ keptPlans }, { lawOfPlans }] = await Promise.all([
    import('../plan/kept-plans.ts'),
    import('../plan/law-of-plans.ts'),
  ]);
  return [lawOfAll(), lawOfPlans(keptPlans(path))];
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Hồ sơ', 'Thủ tục', 'Tiếp nhận', 'Kết thúc'],
  en: ['Case', 'Procedure', 'Received', 'Closed'],
};

function summary({ id, procedure, definition, unit, status, receivedAt, closedAt }: CaseView) {
  return { case: id, procedure, definition, unit, status, receivedAt, closedAt };
}

function row(engine: Engine, it: CaseView, language: Language): readonly string[] {
  const title = shortened(engine.definition(it.definition).title[language]);
  return [
    it.id,
    title,
    momentInWords(it.receivedAt, language),
    it.closedAt === null ? '' : momentInWords(it.closedAt, language),
  ];
}

/** A title that leaves room for the rest of its line; `show` and the JSON have it whole. */
function shortened(title: string): string {
  return title.length <= 48 ? title : `${title.slice(0, 47).trimEnd()}…`;
}
