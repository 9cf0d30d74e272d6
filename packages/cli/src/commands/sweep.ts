import { momentInWords } from '@motcua/atlas';
import { instantOf } from '../calendar-of.ts';
import { clockLabels } from '../clock-labels.ts';
import { explain } from '../explain-error.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `sweep`: tells the cases of their deadlines that have passed, at the legal instants, however late it is called. */
export async function sweep(call: Call): Promise<Answer> {
  const at = instantOf(call, 'at');
  const vi = call.language === 'vi';
  return withSession(call, 'write', async ({ engine }) => {
    const { fired, outbox, failed, ...rest } = await engine.sweep(at);
    const failures = failed.map((it) => ({ case: it.case, message: explain(it.error).says[call.language] }));
    const label = await clockLabels(
      engine,
      fired.map((it) => it.case),
      call.language,
    );
    const rows = fired.map((it) => [momentInWords(it.at, call.language), it.case, label(it.case, it.clock)]);
    const nothing = vi ? 'Không có thời hạn nào mới qua.' : 'No deadline has newly passed.';
    const cases = new Set(fired.map((it) => it.case)).size;
    const total = vi
      ? `Cộng: ${rows.length} thời hạn đã qua, của ${cases} hồ sơ.`
      : `In all: ${rows.length} deadlines passed, of ${cases} cases.`;
    const broken = failures.map((it) => `${vi ? 'Không xử lý được' : 'Could not be done'}: ${it.case}: ${it.message}`);
    return {
      json: { at, fired, outbox, failed: failures, ...rest },
      text: [...(rows.length === 0 ? [nothing] : [table(rows), total]), ...broken].join('\n'),
      exit: failures.length === 0 ? 0 : 1,
    };
  });
}
