import type { Citation, Label } from '@motcua/law';

/** What a provision is used by. */
export type UseKind =
  | 'basis'
  | 'state'
  | 'transition'
  | 'guard'
  | 'term'
  | 'clock'
  | 'letter'
  | 'event'
  | 'succession'
  | 'form'
  | 'rule'
  | 'assumption'
  | 'calendar'
  | 'conflict'
  | 'example';

/** One use of a provision. */
export interface Use {
  /** The version of the procedure; null where it belongs to none, as a form of the one-stop mechanism. */
  readonly version: string | null;
  readonly kind: UseKind;
  /** By what it is known there: a transition's id, a state's path, `clock.term`, an assumption's id. */
  readonly name: string;
  readonly label: Label;
}

/** A use with what it stands on. */
export interface CitedUse extends Use {
  readonly cites: readonly Citation[];
  /** Texts that name a place in words: `khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP`. */
  readonly texts?: readonly string[];
}

/** The kinds that only mention a provision: where sources disagree, and where a rule is shown. */
const mentions: ReadonlySet<UseKind> = new Set(['conflict', 'example']);

/**
 * Whether something is done by a provision here, and it is not only mentioned.
 *
 * @example
 * ```ts
 * import { isAtWork } from '@motcua/atlas';
 * const label = { vi: 'x', en: 'x' };
 * isAtWork({ version: null, kind: 'conflict', name: 'x', label }); // => false
 * ```
 */
export function isAtWork({ kind }: Use): boolean {
  return !mentions.has(kind);
}
