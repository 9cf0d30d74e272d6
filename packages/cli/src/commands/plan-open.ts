import { dayInWords } from '@motcua/atlas';
import { civilDate } from '@motcua/calendar';
import { choicesOfTasks } from '../plan/choices-of.ts';
import { openTasks } from '../plan/open-tasks.ts';
import { planOfStore } from '../plan/plan-of.ts';
import { progressOn } from '../plan/progress.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';

/** `plan open`: every task of a plan as a case of the store, from the day of the decision on; said twice it does nothing twice. */
export async function planOpen(call: Call): Promise<Answer> {
  const plan = planOfStore(call);
  const vi = call.language === 'vi';
  const choices = choicesOfTasks(plan, call);
  const progress = progressOn(call.world, vi ? 'Giao nhiệm vụ' : 'Opening tasks');
  const { opened, already } = await withSession(
    call,
    'create',
    ({ engine }) => openTasks(engine, plan, { choices, progress }),
    plan,
  );
  const on = dayInWords(civilDate(plan.decision.issuedOn), call.language);
  return {
    json: { plan: plan.id, opened, already },
    text: vi
      ? `Đã giao ${opened.length} nhiệm vụ của «${plan.id}» từ ${on}; ${already.length} nhiệm vụ đã giao trước đó.`
      : `${opened.length} tasks of «${plan.id}» opened as of ${on}; ${already.length} were open before.`,
  };
}
