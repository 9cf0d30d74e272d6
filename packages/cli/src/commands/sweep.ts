import { momentInWords } from '@motcua/atlas';
import { instantOf } from '../calendar-of.ts';
import { clockLabels } from '../clock-labels.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `sweep`: tells the cases of their deadlines that have passed, at the legal instants, however late it is called. */
export async function sweep(call: Call): Promise<Answer> {
  const at = instantOf(call, 'at');
  const vi = call.language === 'vi';
  return withSession(call, 'write', async ({ engine }) => {
    const { fired, outbox, failed, ...rest } = await engine.sweep(at);
    const failures = failed.map((it) => ({ case: it.case, message: it.error.message }));
    const label = await clockLabels(
      engine,
      fired.map((it) => it.case),
      call.language,
    );
    const rows = fired.map((it) => [momentInWords(it.at, call.language), it.case, label(it.case, it.clock)]);
    const nothing = vi ? 'Không có thời hạn nào mới qua.' : 'No deadline has newly passed.';
    const broken = failures.map((it) => `${vi ? 'Không xử lý được' : 'Could not be done'}: ${it.case}: ${it.message}`);
    return {
      json: { at, fired, outbox, failed: failures, ...rest },
      text: [rows.length === 0 ? nothing : table(rows), ...broken].join('\n'),
      exit: failures.length === 0 ? 0 : 1,
    };
  });
}
