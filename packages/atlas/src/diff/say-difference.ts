import type { Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { AspectDifference, ChangedPart, Difference, NamedPart } from './difference.ts';
import type { Aspect } from './part.ts';

const titles: Readonly<Record<Aspect, Label>> = {
  procedure: { vi: 'Thủ tục', en: 'The procedure' },
  limit: { vi: 'Thời hạn', en: 'Limits' },
  role: { vi: 'Ai làm', en: 'Who acts' },
  agency: { vi: 'Cơ quan', en: 'Agencies' },
  member: { vi: 'Thủ tục thành phần', en: 'Members' },
  dossier: { vi: 'Hồ sơ phải nộp', en: 'What is handed in' },
  letter: { vi: 'Giấy tờ gửi cho người dân', en: 'Letters' },
  assumption: { vi: 'Điều luật bỏ ngỏ', en: 'Where the law is silent' },
  path: { vi: 'Đường đi ngắn nhất đến từng kết quả', en: 'The shortest way to each end' },
  event: { vi: 'Sự kiện', en: 'Events' },
  state: { vi: 'Trạng thái', en: 'States' },
  transition: { vi: 'Bước chuyển', en: 'Transitions' },
  guard: { vi: 'Điều kiện', en: 'Guards' },
};

const matters: Readonly<Record<string, Label>> = {
  label: { vi: 'tên', en: 'name' },
  basis: { vi: 'căn cứ', en: 'basis' },
  term: { vi: 'thời hạn', en: 'limit' },
  cites: { vi: 'căn cứ', en: 'by' },
  counting: { vi: 'cách tính', en: 'counted' },
  role: { vi: 'chịu trách nhiệm', en: 'answers for it' },
  before: { vi: 'trước khi hết', en: 'before the end of' },
  missing: { vi: 'chưa rõ', en: 'not known' },
  agency: { vi: 'thuộc', en: 'of' },
  procedure: { vi: 'thủ tục', en: 'procedure' },
  after: { vi: 'sau khi xong', en: 'after' },
  takes: { vi: 'nhận giá trị', en: 'takes' },
  need: { vi: 'yêu cầu', en: 'need' },
  form: { vi: 'loại', en: 'form' },
  signedBy: { vi: 'người ký', en: 'signed by' },
  fields: { vi: 'nội dung', en: 'contents' },
  default: { vi: 'hiểu mặc định', en: 'default' },
  choices: { vi: 'các cách hiểu', en: 'answers' },
  way: { vi: 'đường đi', en: 'way' },
  by: { vi: 'người thực hiện', en: 'by whom' },
  data: { vi: 'kèm theo', en: 'comes with' },
  kind: { vi: 'loại', en: 'kind' },
  waitsFor: { vi: 'chờ', en: 'waits for' },
  stage: { vi: 'giai đoạn', en: 'stage' },
  target: { vi: 'đến', en: 'leads to' },
  guard: { vi: 'điều kiện', en: 'guard' },
  because: { vi: 'lý do', en: 'because' },
};

const nothing: Label = { vi: 'không có', en: 'none' };

/**
 * A difference as lines for a reader, each aspect under its title: what is new (+), what is gone (−), and what is
 * another (~), with how it was and how it is.
 *
 * @example
 * ```ts
 * import { diffDefinitions, sayDifference } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * sayDifference(diffDefinitions(birthRegistration, birthRegistration), 'en'); // => []
 * ```
 */
export function sayDifference({ aspects }: Difference, language: Language): readonly DifferenceSection[] {
  return aspects.map((it) => ({ title: titles[it.aspect][language], lines: linesOf(it, language) }));
}

/** What differs in one aspect, under its title. */
export interface DifferenceSection {
  readonly title: string;
  readonly lines: readonly string[];
}

function linesOf({ aspect, added, removed, changed }: AspectDifference, language: Language): readonly string[] {
  // The name of a limit is the author's; its label and its length say to a reader which it is.
  const named = (it: { readonly name: string }) => (aspect === 'limit' ? '' : ` (${it.name})`);
  return [
    ...alike(changed).flatMap((it) => changedLines(it, named, language)),
    ...new Set(added.map((it) => `+ ${partLine(it, language)}${named(it)}`)),
    ...new Set(removed.map((it) => `− ${partLine(it, language)}${named(it)}`)),
  ];
}

/** Parts that changed in the same way, as where one decree took the place of another, are told together. */
function alike(changed: readonly ChangedPart[]): readonly (readonly ChangedPart[])[] {
  return [...Map.groupBy(changed, ({ was, is }) => JSON.stringify([was, is])).values()];
}

function partLine({ label, says }: NamedPart, language: Language): string {
  const first = says.term ?? says.way;
  const more = first === undefined ? '' : `: ${first[language]}`;
  return `${label[language]}${more}`;
}

function changedLines(
  parts: readonly ChangedPart[],
  named: (it: ChangedPart) => string,
  language: Language,
): readonly string[] {
  const { was = {}, is = {} } = parts[0] ?? {};
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return [
    ...new Set(parts.map((it) => `~ ${it.label[language]}${named(it)}`)),
    ...keys.map((key) => `    ${matters[key]?.[language] ?? key}: ${turned(was[key], is[key], language)}`),
  ];
}

/** How something was and is; of two lists that share entries only what left and what came. */
function turned(was: Label | undefined, is: Label | undefined, language: Language): string {
  const [before, after] = [was, is].map((it) => (it?.[language] ?? '').split('; ').filter((one) => one !== ''));
  const gone = before?.filter((it) => !after?.includes(it)) ?? [];
  const come = after?.filter((it) => !before?.includes(it)) ?? [];
  if (gone.length === before?.length || come.length === after?.length)
    return `${said(was, language)} → ${said(is, language)}`;
  return [...gone.map((it) => `− ${it}`), ...come.map((it) => `+ ${it}`)].join('; ');
}

function said(it: Label | undefined, language: Language): string {
  return it === undefined || it[language] === '' ? nothing[language] : it[language];
}
