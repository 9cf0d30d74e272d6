import { lettersOf } from '../letters-of.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';

/** `letters`: the letters of a case and of its members, in full. */
export async function letters(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  return withSession(call, 'read', async ({ engine }) => {
    await engine.case(id);
    const all = await lettersOf(engine, id, call.language);
    const none = call.language === 'vi' ? 'Hồ sơ chưa có phiếu, thư nào.' : 'The case has no letters.';
    const text = all.map((it) => it.text).join(`\n\n${'═'.repeat(80)}\n\n`);
    return { json: { case: id, letters: all }, text: text === '' ? none : text };
  });
}
