/** One line of a bench: what, how much, the bound, and whether it binds. */
export interface Line {
  readonly what: string;
  readonly value: string;
  readonly bound: string;
  /** `told`: reported, but nothing fails by it. */
  readonly verdict: 'kept' | 'missed' | 'told';
}

/** Prints the lines, and marks the process as failed when a binding bound was missed or a check did not hold. */
export function report(title: string, lines: readonly Line[], checks: Readonly<Record<string, boolean>>): void {
  console.log(title);
  for (const { what, value, bound, verdict } of lines)
    console.log(`  ${what.padEnd(58)} ${value.padEnd(22)} ${bound.padEnd(42)} ${verdict}`);
  for (const [what, holds] of Object.entries(checks)) console.log(`  ${holds ? 'holds ' : 'BROKEN'} ${what}`);
  const failed = lines.some((it) => it.verdict === 'missed') || Object.values(checks).includes(false);
  if (failed) process.exitCode = 1;
}

/** Whether a bound was kept. */
export function verdict(isKept: boolean): 'kept' | 'missed' {
  return isKept ? 'kept' : 'missed';
}

/** The value below which a part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
