import { readLine, type WorkedExample } from '@motcua/kit';
import { play } from './story.ts';

/**
 * What an example says nothing of, though it should: where each case stands that it opens, a day or that there is none,
 * a letter.
 */
export function unheld(example: WorkedExample): readonly string[] {
  const lines = example.lines.map((it) => readLine(it, example.from));
  const stands = new Set(lines.flatMap((it) => (isOfState(it.kind) && 'case' in it ? [it.case] : [])));
  const kinds = new Set(lines.map((it) => it.kind));
  return [
    ...[...play(example).cases.keys()].filter((it) => !stands.has(it)).map((it) => `where ${it} stands`),
    ...(kinds.has('due') ? [] : ['a day']),
    ...(kinds.has('letter') ? [] : ['a letter']),
  ];
}

function isOfState(kind: string): boolean {
  return kind === 'in' || kind === 'promise' || kind === 'closed';
}
