import { dayInWords, momentInWords } from '@motcua/atlas';
import { type Language, sayRemaining } from '@motcua/calendar';
import type { CaseView } from '@motcua/engine';
import type { Paint } from '../paint.ts';
import { capital } from '../say.ts';
import { table, wrap } from '../table.ts';
import { casesOf, type Walking } from './walking.ts';

/** Where a walk stands: both regions of each case, its clocks with their days, what is owed and who is waited for. */
export async function standingText(walking: Walking, language: Language, paint: Paint): Promise<string> {
  const cases = await casesOf(walking);
  const parts = await Promise.all(cases.map((it) => caseText(walking, it, language, paint)));
  const head = `── ${capital(momentInWords(walking.at, language))} `;
  return [paint.strong(head.padEnd(100, '─')), ...parts].join('\n');
}

async function caseText(walking: Walking, view: CaseView, language: Language, paint: Paint): Promise<string> {
  const vi = language === 'vi';
  const definition = walking.engine.definition(view.definition);
  const region = (name: string) => leavesOf(view, name).map((it) => it.label?.[language] ?? it.path);
  const owes = view.tags.includes('apologyOwed');
  const letter = definition.letters.apology?.label[language] ?? '';
  const waiting = view.waitingFor.map((id) => definition.roles[id]?.label[language] ?? id).join(', ');
  const clocks = await clockRows(walking, view, language);
  const rows = [
    [vi ? 'Công việc' : 'Work', region('work').join('; ')],
    [vi ? 'Lời hẹn' : 'Promise', owes ? paint.bad(region('promise').join('; ')) : region('promise').join('; ')],
    ...(owes ? [[vi ? 'Còn nợ' : 'Owed', paint.bad(letter)]] : []),
    ...(waiting === '' ? [] : [[vi ? 'Đang chờ' : 'Waiting for', waiting]]),
    ...clocks,
    ...(view.closedAt === null ? [] : [[vi ? 'Kết thúc' : 'Closed', momentInWords(view.closedAt, language)]]),
  ];
  const own = view.id.split('/').slice(1).join('/');
  const title = own === '' ? definition.title[language] : `${own}: ${definition.title[language]}`;
  return `${paint.strong(wrap(title, 100))}\n${table(rows, '  ')}`;
}

/** The innermost active states of a region. */
function leavesOf({ active }: CaseView, region: string): CaseView['active'] {
  const its = active.filter((it) => it.path === region || it.path.startsWith(`${region}.`));
  return its.filter((it) => !its.some((other) => other.path.startsWith(`${it.path}.`)));
}

async function clockRows({ engine, at }: Walking, view: CaseView, language: Language): Promise<readonly string[][]> {
  if (view.closedAt !== null) return [];
  const clocks = await engine.explain(view.id, at);
  return clocks.map(({ label, due, passed, remaining }) => {
    const still = language === 'vi' ? 'đang tạm dừng' : 'standing still';
    const left = remaining === null || passed ? '' : `, ${inLine(sayRemaining(remaining, language))}`;
    const over = passed ? (language === 'vi' ? ', đã quá hạn' : ', passed') : '';
    const on = due === null ? still : `${dayInWords(due.on, language)}${left}${over}`;
    return [capital(label[language]), on];
  });
}

/** A sentence as it goes on within a line. */
function inLine(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
