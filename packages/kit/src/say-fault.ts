import type { DatedFault } from '@motcua/law';

/** A fault of something dated, as the rest of a sentence. */
export function sayFault({ kind, period }: Pick<DatedFault, 'kind' | 'period'>): string {
  const days = `from ${period.from} to ${period.until ?? 'no end'}`;
  const says = {
    gap: 'has no version in force',
    overlap: 'has more than one version in force',
    reversed: 'has a version that ends before it begins',
  };
  return `${says[kind]}, ${days}.`;
}
