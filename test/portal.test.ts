import { linkedStatus, portalStatus, stageAt, stagesOf } from '@motcua/adapter-portal';
import type { Definition, StateMeta } from '@motcua/kit';
import { graphOf } from '@motcua/machine';
import { procedures } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';

// Every stage of every state of every registered definition has its code on the portal, and comes back from it.

describe.each(procedures)('$version', (definition) => {
  const stages = stagesIn(definition);

  test('wherever the work stands, the portal can be told', () =>
    expect(stages.filter((it) => it.stage === null).map((it) => it.path)).toEqual([]));

  test('each stage comes back from its code', () => {
    const lost = stages.flatMap(({ stage }) =>
      stage === null || stagesOf(portalStatus(stage).code).includes(stage) ? [] : [stage],
    );
    expect(lost).toEqual([]);
  });

  test('where the work has ended, the portal is told of an end', () => {
    const ends = stages.filter((it) => it.kind === 'final' && it.path.split('.').length === 2);
    expect(ends.length).toBeGreaterThan(0);
    for (const { path, stage } of ends)
      if (stage !== null) expect([3, 8, 9, 10], path).toContain(portalStatus(stage).code);
  });
});

test('what the linked-service software hears of a leg is what it has a word for, but for what it started itself', () => {
  const legs = procedures.filter((it) => /^(birth|death)-group-/.test(it.id));
  const unsaid = legs
    .flatMap(stagesIn)
    .flatMap(({ stage }) => (stage !== null && linkedStatus(stage) === null ? [stage] : []));
  expect([...new Set(unsaid)].filter((it) => !['closed', 'withdrawing', 'withdrawn'].includes(it))).toEqual([]);
});

/** The stage of every state of the work in which a dossier can stand. */
function stagesIn({ machine }: Definition) {
  const { states } = graphOf(machine);
  const metaOf = new Map(states.map((it) => [it.path, it.meta as Partial<StateMeta>]));
  const standing = states.filter((it) => it.path.startsWith('work.') && (it.kind === 'atomic' || it.kind === 'final'));
  return standing.map(({ path, kind }) => ({ path, kind, stage: stageAt(path, (it) => metaOf.get(it)) }));
}
