import { dayInWords } from '@motcua/atlas';
import { dayOf } from '@motcua/calendar';
import { instantOf } from '../calendar-of.ts';
import { explain } from '../explain-error.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';
import { unitName } from '../units.ts';

/** `reorganise`: hands the open cases of units that do not work any more on to those that hold their duties. */
export async function reorganise(call: Call): Promise<Answer> {
  const at = instantOf(call, 'at');
  const { language } = call;
  const vi = language === 'vi';
  return withSession(call, 'write', async ({ engine }) => {
    const { handedOn, failed } = await engine.reorganise({ at });
    const failures = failed.map((it) => ({ case: it.case, message: explain(it.error).says[language] }));
    const name = (unit: string) => unitName(unit, dayOf(at), language);
    const rows = handedOn.map((it) => [it.case, name(it.was), '→', name(it.now), dayInWords(it.from, language)]);
    const head = vi ? ['Hồ sơ', 'Đơn vị cũ', '', 'Đơn vị mới', 'Từ'] : ['Case', 'Was', '', 'Now', 'From'];
    const nothing = vi
      ? 'Không hồ sơ đang mở nào phải chuyển đơn vị.'
      : 'No open case has to be handed on to another unit.';
    const total = vi ? `Cộng: ${rows.length} hồ sơ chuyển đơn vị.` : `In all: ${rows.length} cases handed on.`;
    const broken = failures.map((it) => `${vi ? 'Không chuyển được' : 'Not handed on'}: ${it.case}: ${it.message}`);
    return {
      json: { at, handedOn, failed: failures },
      text: [...(rows.length === 0 ? [nothing] : [table([head, ...rows]), total]), ...broken].join('\n'),
      exit: failures.length === 0 ? 0 : 1,
    };
  });
}
