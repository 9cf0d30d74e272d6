import type { World } from '../world.ts';

/** Tells on stderr how far a long work is: on a terminal in one line, elsewhere not at all. */
export function progressOn({ ink, err }: World, what: string): (done: number, all: number) => void {
  if (ink === 'plain') return () => {};
  let last = '';
  return (done, all) => {
    const line = `${what}: ${Math.floor((done * 100) / Math.max(all, 1))} %`;
    if (line !== last) err(`\r${line}${done >= all ? '\n' : ''}`);
    last = line;
  };
}
