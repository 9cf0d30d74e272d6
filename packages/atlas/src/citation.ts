import type { Language } from '@motcua/calendar';
import { type Citation, type InstrumentKind, instruments, type Label } from '@motcua/law';

/**
 * A citation as it is written under a letter or an answer: the place, the kind and number of the instrument (a law and
 * a code by their title), and how well it is known where that is less than its own text.
 *
 * @example
 * ```ts
 * import { sayCitation } from '@motcua/atlas';
 * import { cite, decree63of2024 } from '@motcua/law';
 * sayCitation(cite(decree63of2024, 'khoản 3 Điều 7'), 'vi'); // => 'khoản 3 Điều 7 Nghị định 63/2024/NĐ-CP'
 * ```
 */
export function sayCitation(cite: Citation, language: Language): string {
  const doubt = doubts[cite.confidence][language];
  return `${placeOf(cite)}${doubt === '' ? '' : ` [${doubt}]`}`;
}

/**
 * A citation as a letter to a citizen gives it: a place of the law and nothing else; null for what is no law (a record
 * of a portal, practice) and for what is only inferred.
 *
 * @example
 * ```ts
 * import { sayBasis } from '@motcua/atlas';
 * import { cite, decree63of2024, portalStatuses } from '@motcua/law';
 * sayBasis(cite(decree63of2024, 'khoản 3 Điều 7')); // => 'khoản 3 Điều 7 Nghị định 63/2024/NĐ-CP'
 * sayBasis(cite(portalStatuses, 'toàn văn')); // => null
 * ```
 */
export function sayBasis(cite: Citation): string | null {
  const kind = instruments.find((it) => it.id === cite.instrument)?.kind;
  const isLaw = kind !== undefined && !notLaw.includes(kind);
  if (!isLaw || (cite.confidence !== 'law' && cite.confidence !== 'secondary')) return null;
  return cite.locator === 'toàn văn' ? placeOf(cite).slice(cite.locator.length + 1) : placeOf(cite);
}

const notLaw: readonly InstrumentKind[] = ['dispatch', 'draft', 'portalRecord', 'practice'];

function placeOf(cite: Citation): string {
  const kind = kindOf(cite);
  return `${cite.locator}${kind === '' ? ',' : ` ${kind}`} ${cite.number}`;
}

function kindOf(cite: Citation): string {
  if (cite.number.includes('/TTLT-')) return 'Thông tư liên tịch';
  const of = instruments.find((it) => it.id === cite.instrument);
  if (of === undefined) return '';
  return of.kind === 'law' || of.kind === 'code' ? of.title.vi : kinds[of.kind];
}

/** The official words before a number; what is no law has none. */
const kinds: Readonly<Record<Exclude<InstrumentKind, 'law' | 'code'>, string>> = {
  ordinance: 'Pháp lệnh',
  decree: 'Nghị định',
  circular: 'Thông tư',
  decision: 'Quyết định',
  dispatch: 'Công văn',
  resolution: 'Nghị quyết',
  draft: 'dự thảo',
  portalRecord: 'Thủ tục',
  practice: '',
};

const doubts: Readonly<Record<Citation['confidence'], Label>> = {
  law: { vi: '', en: '' },
  portal: { vi: 'theo Cổng Dịch vụ công quốc gia', en: 'record of the national portal' },
  secondary: { vi: 'theo nguồn thứ cấp', en: 'from a secondary source' },
  practice: { vi: 'theo thực tiễn', en: 'from practice' },
  computed: { vi: 'tính toán', en: 'computed' },
  inferred: { vi: 'suy luận', en: 'inferred' },
  recalled: { vi: 'chưa kiểm chứng', en: 'unverified' },
};
