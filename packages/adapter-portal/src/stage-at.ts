import type { Stage, StateMeta } from '@motcua/kit';

/**
 * The stage of a state: its own, or that of the nearest state around it that has one; null where none has.
 *
 * @example
 * ```ts
 * import { stageAt } from '@motcua/adapter-portal';
 * const label = { vi: 'đang giải quyết', en: 'in hand' };
 * const meta = new Map([['work.open', { label, stage: 'inProgress' }]]);
 * stageAt('work.open.examining', (path) => meta.get(path)); // => 'inProgress'
 * stageAt('work', (path) => meta.get(path)); // => null
 * ```
 */
export function stageAt(path: string, metaOf: (path: string) => Partial<StateMeta> | undefined): Stage | null {
  const own = metaOf(path)?.stage;
  if (own !== undefined) return own;
  const end = path.lastIndexOf('.');
  return end < 0 ? null : stageAt(path.slice(0, end), metaOf);
}
