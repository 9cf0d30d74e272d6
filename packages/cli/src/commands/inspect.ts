import { inspectionSheet } from '@motcua/atlas';
import { deliver, targetOf } from '../document-out.ts';
import { inspectionOf } from '../inspection-of.ts';
import { namesOf } from '../names.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';

/** `inspect`: one dossier on two pages, for whoever looks into how it was handled. */
export async function inspect(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const target = targetOf(call);
  const people = call.options.withPersonalData === true ? 'shown' : 'hidden';
  const names = namesOf(call);
  const inspection = await withSession(call, 'read', (session) => inspectionOf(session, id, names, people));
  const document = inspectionSheet(inspection, call.language);
  const { definition, dossier, ...data } = inspection;
  const about = { case: id, regime: definition.version, ...data };
  return deliver(document, target, call, { about, named: document.title });
}
