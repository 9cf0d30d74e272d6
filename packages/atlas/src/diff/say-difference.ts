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
  begins: { vi: 'bắt đầu', en: 'beginning' },
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
const either: Label = { vi: 'hoặc', en: 'or' };
const formerly: Label = { vi: 'trước đây', en: 'before' };
const nowadays: Label = { vi: 'nay', en: 'now' };

/** Whether the names by which the machine knows a part stand behind what it is called. */
export type PartNames = 'shown' | 'hidden';

/**
 * A difference as lines for a reader, each aspect under its title: what is new (+), what is gone (−), and what is
 * another (~), with how it was and how it is. What changed alike is told once, with the places under it.
 *
 * @example
 * ```ts
 * import { diffDefinitions, sayDifference } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * sayDifference(diffDefinitions(birthRegistration, birthRegistration), 'en'); // => []
 * ```
 */
export function sayDifference(
  { aspects }: Difference,
  language: Language,
  names: PartNames = 'shown',
): readonly DifferenceSection[] {
  return aspects.map((it) => ({ title: titles[it.aspect][language], lines: linesOf(it, language, names) }));
}

/** What differs in one aspect, under its title. */
export interface DifferenceSection {
  readonly title: string;
  readonly lines: readonly string[];
}

type Named = (it: ChangedPart | NamedPart) => string;

function linesOf(
  { aspect, added, removed, changed }: AspectDifference,
  language: Language,
  names: PartNames,
): readonly string[] {
  // The name of a limit is the author's; its label and its length say to a reader which it is.
  const unnamed = aspect === 'limit' || (names === 'hidden' && inner.has(aspect));
  const named: Named = ({ label, name }) => `${label[language]}${unnamed ? '' : ` (${name})`}`;
  return [
    ...alike(changed).flatMap((it) => changedLines(it, named, language)),
    ...partLines('+', added, named, language),
    ...partLines('−', removed, named, language),
  ];
}

/** Aspects of which the names say nothing to who does not read the machine. */
const inner: ReadonlySet<Aspect> = new Set(['transition', 'guard', 'state', 'path']);

/** Parts that changed in the same way, as where one decree took the place of another, are told together. */
function alike(changed: readonly ChangedPart[]): readonly (readonly ChangedPart[])[] {
  return [...Map.groupBy(changed, ({ was, is }) => JSON.stringify([was, is])).values()];
}

/** Parts that only one version has; what is called the same stands in one line with all its lengths. */
function partLines(sign: string, parts: readonly NamedPart[], named: Named, language: Language): readonly string[] {
  return [...Map.groupBy(parts, named)].map(([name, all]) => {
    const lengths = all.flatMap(({ says }) => says.term?.[language] ?? says.way?.[language] ?? []);
    return `${sign} ${name}${lengths.length === 0 ? '' : `: ${lengths.join(` ${either[language]} `)}`}`;
  });
}

/** One change: of one part under its name, of several once, with their names as a list. */
function changedLines(parts: readonly ChangedPart[], named: Named, language: Language): readonly string[] {
  const { was = {}, is = {} } = parts[0] ?? {};
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changes = keys.flatMap((key) => turned(matters[key]?.[language] ?? key, was[key], is[key], language));
  const places = [...new Set(parts.map(named))];
  const [first = '', ...more] = places;
  if (more.length === 0) return [`~ ${first}`, ...changes.map((it) => `    ${it}`)];
  const [change = '', ...further] = changes;
  return [`~ ${change}`, ...further.map((it) => `  ${it}`), ...listed(places).map((it) => `    · ${it}`)];
}

/** Places as a list; those that begin alike, as the ways out of one state, share a line. */
function listed(places: readonly string[]): readonly string[] {
  const byBeginning = Map.groupBy(places, (it) => (it.includes(' – ') ? (it.split(' – ')[0] ?? it) : it));
  return [...byBeginning].map(([beginning, all]) => {
    const [only = ''] = all;
    if (all.length === 1) return only;
    return `${beginning} – ${all.map((it) => it.slice(beginning.length + ' – '.length)).join('; ')}`;
  });
}

/** How something was and is; of two lists that share entries only what left and what came. */
function turned(matter: string, was: Label | undefined, is: Label | undefined, language: Language): readonly string[] {
  const [before, after] = [was, is].map((it) => (it?.[language] ?? '').split('; ').filter((one) => one !== ''));
  const gone = before?.filter((it) => !after?.includes(it)) ?? [];
  const come = after?.filter((it) => !before?.includes(it)) ?? [];
  if (gone.length < (before?.length ?? 0) && come.length < (after?.length ?? 0))
    return [`${matter}: ${[...gone.map((it) => `− ${it}`), ...come.map((it) => `+ ${it}`)].join('; ')}`];
  const [then, now] = [said(was, language), said(is, language)];
  // A way has arrows of its own.
  if (then.includes(' → ') || now.includes(' → '))
    return [`${matter}, ${formerly[language]}: ${then}`, `${matter}, ${nowadays[language]}: ${now}`];
  return [`${matter}: ${then} → ${now}`];
}

function said(it: Label | undefined, language: Language): string {
  return it === undefined || it[language] === '' ? nothing[language] : it[language];
}
