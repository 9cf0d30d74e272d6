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
const leastMilliseconds = 30;

/** Runs the sides by turns and gives the median nanoseconds of one operation of each. */
export function measure(sides: readonly Side[]): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(sides.map((it) => [it.name, []]));
  for (const side of sides) time(side);
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) times.get(side.name)?.push(time(side));
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Prints the sides and each ratio beside its bound; returns how many bounds are missed. */
export function report(measured: ReadonlyMap<string, number>, bounds: readonly Bound[]): number {
  for (const [name, nanoseconds] of measured) {
    console.log(
      `${name.padEnd(46)} ${nanoseconds.toFixed(2).padStart(12)} ns ${millions(nanoseconds).padStart(12)} M/s`,
    );
  }
  const missed = bounds.filter((bound) => !hold(bound, measured));
  return missed.length;
}

function hold(bound: Bound, measured: ReadonlyMap<string, number>): boolean {
  const ours = measured.get(bound.ours) ?? Number.NaN;
  const theirs = measured.get(bound.theirs) ?? Number.NaN;
  const faster = theirs / ours;
  const holds = bound.atLeast === undefined ? ours / theirs <= (bound.atMost ?? 0) : faster >= bound.atLeast;
  const words =
    bound.atLeast === undefined
      ? `${(ours / theirs).toFixed(2)}x the time, bound at most ${bound.atMost}x`
      : `${faster.toFixed(1)}x faster, bound at least ${bound.atLeast}x`;
  console.log(`${holds ? 'ok    ' : 'MISSED'} ${bound.id}: ${bound.ours} against ${bound.theirs}: ${words}`);
  return holds;
}

/** Nanoseconds of one operation, over at least 30 ms; a wrong or changing checksum is an error. */
function time(side: Side): number {
  let [runs, spent] = [0, 0];
  const expected = side.run();
  while (spent < leastMilliseconds) {
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
