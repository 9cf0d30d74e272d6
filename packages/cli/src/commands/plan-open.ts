import { dayInWords } from '@motcua/atlas';
import { civilDate } from '@motcua/calendar';
import { choicesOfTasks } from '../plan/choices-of.ts';
import { openDuties, openTasks } from '../plan/open-tasks.ts';
import { planOfStore } from '../plan/plan-of.ts';
import { progressOn } from '../plan/progress.ts';
import { withSession } from '../session.ts';
import type { Answer, Call } from '../spec.ts';

/** `plan open`: every task of a plan, and every duty of its year, as a case of the store, from the day of the decision on; said twice it does nothing twice. */
export async function planOpen(call: Call): Promise<Answer> {
  const plan = planOfStore(call);
  const vi = call.language === 'vi';
  const choices = choicesOfTasks(plan, call);
  const progress = progressOn(call.world, vi ? 'Giao nhiệm vụ' : 'Opening tasks');
  const { tasks, duties } = await withSession(
    call,
    'create',
    async ({ engine }) => ({
      tasks: await openTasks(engine, plan, { choices, progress }),
      duties: await openDuties(engine, plan, { choices, progress: () => {} }),
    }),
    plan,
  );
  const on = dayInWords(civilDate(plan.decision.issuedOn), call.language);
  return {
    json: { plan: plan.id, opened: tasks.opened, already: tasks.already, duties },
    text: vi
      ? `Đã giao ${tasks.opened.length} nhiệm vụ và ${duties.opened.length} chế độ báo cáo của «${plan.id}» từ ${on}; ${tasks.already.length} nhiệm vụ, ${duties.already.length} chế độ báo cáo đã giao trước đó.`
      : `${counted(tasks.opened, 'task', 'tasks')} and ${counted(duties.opened, 'duty', 'duties')} of «${plan.id}» opened as of ${on}; ${counted(tasks.already, 'task', 'tasks')} and ${counted(duties.already, 'duty', 'duties')} were open before.`,
  };
}

function counted({ length }: readonly string[], one: string, more: string): string {
  return `${length} ${length === 1 ? one : more}`;
}
