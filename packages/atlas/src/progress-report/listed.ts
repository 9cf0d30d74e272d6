/** Counts with what they count, those that are none left out. */
export function listed(counts: readonly (readonly [number, string])[]): string {
  return counts.flatMap(([count, says]) => (count > 0 ? [`${count} ${says}`] : [])).join(', ');
}
