import { dayInWords } from '@motcua/atlas';
import { dayOf } from '@motcua/calendar';
import { type Definition, namedOn } from '@motcua/kit';
import { instantOf } from '../calendar-of.ts';
import { rulesOf } from '../clock-labels.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `replan`: computes the due dates of open cases anew by the newest calendar, and says which moved. */
export async function replan(call: Call): Promise<Answer> {
  const at = instantOf(call, 'at');
  const { language } = call;
  const vi = language === 'vi';
  return withSession(call, 'write', async ({ engine, newest }) => {
    const { moved, failed } = await engine.replan(newest.id, at);
    const failures = failed.map((it) => ({ case: it.case, message: it.error.message }));
    const rules = await rulesOf(
      engine,
      moved.map((it) => it.case),
    );
    const rows = moved.map((it) => [
      it.case,
      rules.get(it.case)?.clocks[it.clock]?.label[language] ?? it.clock,
      dayInWords(it.was.on, language),
      '→',
      dayInWords(it.now.on, language),
      it.notify.map((role) => roleIn(rules.get(it.case), role)).join(', '),
    ]);
    function roleIn(definition: Definition | null | undefined, role: string): string {
      return (definition && namedOn(definition, dayOf(at)).roles[role]?.label[language]) ?? role;
    }
    const head = vi
      ? ['Hồ sơ', 'Thời hạn', 'Hẹn cũ', '', 'Hẹn mới', 'Báo cho']
      : ['Case', 'Clock', 'Was', '', 'Now', 'Notify'];
    const nothing = vi ? `Không hạn nào thay đổi theo «${newest.id}».` : `No due date moved by «${newest.id}».`;
    const broken = failures.map(
      (it) => `${vi ? 'Không tính lại được' : 'Could not be moved'}: ${it.case}: ${it.message}`,
    );
    return {
      json: { calendar: newest.id, at, moved, failed: failures },
      text: [rows.length === 0 ? nothing : table([head, ...rows]), ...broken].join('\n'),
      exit: failures.length === 0 ? 0 : 1,
    };
  });
}
