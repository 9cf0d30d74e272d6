import { lettersOf } from '../letters-of.ts';
import { namesOf } from '../names.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';

/** `letters`: every letter that a case and its members have issued, in full. */
export async function letters(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const names = namesOf(call);
  return withSession(call, 'read', async ({ engine }) => {
    const all = await lettersOf(engine, id, call.language, names);
    const none = call.language === 'vi' ? 'Hồ sơ chưa có phiếu, thư nào.' : 'The case has no letters.';
    const text = all.map((it) => it.text).join(`\n\n${'═'.repeat(80)}\n\n`);
    return { json: { case: id, letters: all }, text: text === '' ? none : text };
  });
}
