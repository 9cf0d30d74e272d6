import { momentInWords } from '@motcua/atlas';
import { type CivilDate, dayOf, type Language } from '@motcua/calendar';
import type { CaseView } from '@motcua/engine';
import { type Definition, namedOn } from '@motcua/kit';
import { nowDoneBy } from './now-done-by.ts';
import type { Paint } from './paint.ts';
import { capital } from './say.ts';
import { hanging, table, wrap } from './table.ts';
import { unknownJson, unknownWords } from './undated-case.ts';
import { holderWords } from './units.ts';
import type { Undated } from './unknown-term.ts';

/** A case in JSON, without what only a machine can read. */
export function caseJson(view: CaseView, why: Undated | null, language: Language) {
  const { state, active, clocks, ...rest } = view;
  return {
    ...rest,
    choices: state.choices,
    active: active.map((it) => ({ path: it.path, label: it.label?.[language] ?? null, tags: it.tags })),
    clocks: clocks.map((it) => ({ ...it, label: it.label[language] })),
    unknown: unknownJson(why, language),
  };
}

/** Where a case stands and, where it has no date, why not, in a few lines; offices are called as on a day, or as on the one on which it ended. */
export function caseText(
  view: CaseView,
  declared: Definition,
  why: Undated | null,
  day: CivilDate,
  language: Language,
  paint: Paint,
): string {
  const on = view.closedAt === null ? day : dayOf(view.closedAt);
  const definition = namedOn(declared, on);
  const vi = language === 'vi';
  const states = view.active.filter((it, _, all) => !all.some((other) => other.path.startsWith(`${it.path}.`)));
  const role = (id: string) => definition.roles[id]?.label[language] ?? id;
  const now = (label: string, who: string | null) => nowDoneBy(label, who, declared, on, language);
  const rows = [
    [vi ? 'Tiếp nhận' : 'Received', momentInWords(view.receivedAt, language)],
    ...(view.unit === null ? [] : [[vi ? 'Đơn vị' : 'Unit', holderWords(view, on, language)]]),
    [vi ? 'Trạng thái' : 'State', states.map((it) => now(it.label?.[language] ?? it.path, it.waitsFor)).join('; ')],
    ...(view.closedAt === null ? [] : [[vi ? 'Kết thúc' : 'Closed', momentInWords(view.closedAt, language)]]),
    ...(view.erasedAt === null ? [] : [[vi ? 'Xóa dữ liệu' : 'Erased', momentInWords(view.erasedAt, language)]]),
    ...(view.waitingFor.length === 0 ? [] : [[vi ? 'Đang chờ' : 'Waiting for', view.waitingFor.map(role).join(', ')]]),
    ...view.clocks.map((it) => [capital(now(it.label[language], it.role)), clockWords(it, language)]),
    ...(view.members.length === 0
      ? []
      : [[vi ? 'Thành phần' : 'Members', view.members.map((it) => it.case).join(', ')]]),
    [vi ? 'Phiên bản' : 'Version', `${view.version} (${view.definition}, ${view.calendar.edition})`],
  ];
  const undated = why === null ? '' : `\n${paint.bad(wrap(unknownWords(why, language), 100, '  '))}`;
  return `${paint.strong(hanging(`${view.id}  `, definition.title[language], 100))}\n${table(rows, '  ')}${undated}`;
}

function clockWords(it: CaseView['clocks'][number], language: Language): string {
  if (it.due === null) return language === 'vi' ? 'đang tạm dừng' : 'standing still';
  const passed = language === 'vi' ? ' – đã quá hạn' : ' – passed';
  return `${momentInWords(it.due.at, language)}${it.passed ? passed : ''}`;
}
