import type { Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { Use, UseKind } from './use.ts';

const kinds: Readonly<Record<UseKind, Label>> = {
  basis: { vi: 'căn cứ', en: 'basis' },
  state: { vi: 'trạng thái', en: 'state' },
  transition: { vi: 'bước chuyển', en: 'transition' },
  guard: { vi: 'điều kiện', en: 'guard' },
  term: { vi: 'thời hạn', en: 'term' },
  clock: { vi: 'đồng hồ', en: 'clock' },
  letter: { vi: 'văn bản gửi đi', en: 'letter' },
  event: { vi: 'sự kiện', en: 'event' },
  succession: { vi: 'kế tiếp', en: 'succession' },
  rule: { vi: 'quy tắc', en: 'rule' },
  form: { vi: 'mẫu', en: 'form' },
  assumption: { vi: 'giả định', en: 'assumption' },
  calendar: { vi: 'lịch', en: 'calendar' },
  conflict: { vi: 'mâu thuẫn', en: 'conflict' },
  example: { vi: 'ví dụ', en: 'example' },
};

/** The uses that are told by their number: their names say little without the machine. */
const counted: ReadonlySet<UseKind> = new Set(['basis', 'state', 'transition']);

/**
 * What kind of use it is, in words.
 *
 * @example
 * ```ts
 * import { sayUseKind } from '@motcua/atlas';
 * sayUseKind('term', 'vi'); // => 'thời hạn'
 * ```
 */
export function sayUseKind(kind: UseKind, language: Language): string {
  return kinds[kind][language];
}

/**
 * Uses in one line: by procedure, its versions told together, transitions by their number and the rest by name.
 *
 * @example
 * ```ts
 * import { sayUses } from '@motcua/atlas';
 * const label = { vi: 'x', en: 'x' };
 * const uses = ['a@2024-07-01', 'a@2025-07-01'].map((version) => ({ version, kind: 'term', name: 'promise.regular', label }));
 * sayUses(uses, 'en'); // => 'a: term promise.regular'
 * ```
 */
export function sayUses(uses: readonly Use[], language: Language): string {
  const byProcedure = Map.groupBy(uses, ({ version }) => version?.split('@')[0] ?? '');
  return [...byProcedure].map(([id, all]) => `${id === '' ? '' : `${id}: `}${sayKinds(all, language)}`).join('; ');
}

function sayKinds(uses: readonly Use[], language: Language): string {
  return [...Map.groupBy(uses, (it) => it.kind)]
    .map(([kind, all]) => {
      const distinct = [...new Set(all.map((it) => it.name))];
      if (kind === 'basis') return kinds.basis[language];
      if (counted.has(kind))
        return `${distinct.length} ${kinds[kind][language]}${language === 'en' && distinct.length > 1 ? 's' : ''}`;
      return `${kinds[kind][language]} ${distinct.join(', ')}`;
    })
    .join(', ');
}
