/** One way of doing the task: does `size` operations and returns a checksum of its answers. */
export interface Side {
  readonly name: string;
  readonly size: number;
  run(): number;
}

/** A bound on how many times faster (or, for `atMost`, slower) one side is than another, in operations per second. */
export interface Bound {
  readonly id: string;
  readonly ours: string;
  readonly theirs: string;
  readonly atLeast?: number;
  /** Ours may take at most this many times as long as theirs. */
  readonly atMost?: number;
}

const rounds = 7;
const leastPairs = 15;
const leastMilliseconds = 30;
const sliceMilliseconds = 2;
const pairedMilliseconds = 600;

/** Runs the sides by turns and gives the median nanoseconds of one operation of each. */
function measure(sides: readonly Side[]): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(sides.map((it) => [it.name, []]));
  for (const side of sides) time(side, leastMilliseconds);
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) times.get(side.name)?.push(time(side, leastMilliseconds));
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Prints what the sides took, then each ratio beside its bound; returns how many bounds are missed. */
export function report(sides: readonly Side[], bounds: readonly Bound[]): number {
  for (const [name, nanoseconds] of measure(sides)) {
    console.log(
      `${name.padEnd(46)} ${nanoseconds.toFixed(2).padStart(12)} ns ${millions(nanoseconds).padStart(12)} M/s`,
    );
  }
  const missed = bounds.filter((bound) => !hold(bound, sides));
  return missed.length;
}

function hold(bound: Bound, sides: readonly Side[]): boolean {
  const slower = timesSlower(named(sides, bound.ours), named(sides, bound.theirs));
  const holds = bound.atLeast === undefined ? slower <= (bound.atMost ?? 0) : 1 / slower >= bound.atLeast;
  const words =
    bound.atLeast === undefined
      ? `${slower.toFixed(2)}x the time, bound at most ${bound.atMost}x`
      : `${(1 / slower).toFixed(1)}x faster, bound at least ${bound.atLeast}x`;
  console.log(`${holds ? 'ok    ' : 'MISSED'} ${bound.id}: ${bound.ours} against ${bound.theirs}: ${words}`);
  return holds;
}

/**
 * How many times as long one side takes as another: the median over pairs of short slices, one right after the other,
 * each side first in every second pair. What else the machine does then disturbs both of a pair, or is an outlier.
 */
function timesSlower(ours: Side, theirs: Side): number {
  const ratios: number[] = [];
  const begin = performance.now();
  while (ratios.length < leastPairs || performance.now() - begin < pairedMilliseconds) {
    const [first, second] = ratios.length % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const [one, other] = [time(first, sliceMilliseconds), time(second, sliceMilliseconds)];
    ratios.push(first === ours ? one / other : other / one);
  }
  return median(ratios);
}

function named(sides: readonly Side[], name: string): Side {
  const found = sides.find((it) => it.name === name);
  if (found === undefined) throw new Error(`no side is called «${name}»`);
  return found;
}

const sums = new WeakMap<Side, number>();

/** Nanoseconds of one operation, over at least so many milliseconds; a changing checksum is an error. */
function time(side: Side, least: number): number {
  const expected = sums.get(side) ?? side.run();
  sums.set(side, expected);
  let [runs, spent] = [0, 0];
  while (spent < least) {
    const start = performance.now();
    const sum = side.run();
    spent += performance.now() - start;
    runs++;
    if (sum !== expected) throw new Error(`${side.name} gave ${sum}, then ${expected}`);
  }
  return (spent * 1e6) / (runs * side.size);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function millions(nanoseconds: number): string {
  return (1000 / nanoseconds).toFixed(nanoseconds > 1000 ? 4 : 1);
}
