import type { Stage } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import {
  channels,
  fromMinistry,
  linkedStatus,
  linkedStatuses,
  ministryStatuses,
  portalStatus,
  portalStatuses,
  pushAnswers,
  sentToMinistry,
  stagesOf,
  stagesOfLinked,
} from './index.ts';

const stages: readonly Stage[] = portalStatuses.flatMap((it) => stagesOf(it.code));

describe('the national dictionary', () => {
  test('every stage has a code, and every code a stage', () => {
    expect(new Set(stages).size).toBe(12);
    expect(stages).toHaveLength(12);
    expect(portalStatuses.filter((it) => stagesOf(it.code).length === 0)).toEqual([]);
  });
  test.each(stages)('%s comes back from its code', (stage) =>
    expect(stagesOf(portalStatus(stage).code)).toContain(stage),
  );
  test('the names are those that its own provision lists, in its order', () => {
    const gist = portalStatuses[0]?.cites.gist.vi ?? '';
    expect(portalStatuses.map((it) => it.code)).toEqual([...gist.matchAll(/\d+/g)].map(([it]) => Number(it)));
    expect(portalStatuses.every((it) => it.cites.confidence === 'practice')).toBe(true);
  });
  test('refused after examination is stopped, refused at the desk is not accepted', () =>
    expect((['refused', 'notAccepted'] as const).map((it) => portalStatus(it).code)).toEqual([8, 3]));
});

describe('the linked-service software', () => {
  test.each(linkedStatuses)('$code comes back from its stages', ({ code }) => {
    expect(stagesOfLinked(code).map((it) => linkedStatus(it)?.code)).toEqual(stagesOfLinked(code).map(() => code));
    expect(stagesOfLinked(code).length).toBeGreaterThan(0);
  });
  test('it has no word for payment, for a withdrawal, for a dossier that was closed', () =>
    expect(stages.filter((it) => linkedStatus(it) === null).sort()).toEqual([
      'awaitingPayment',
      'closed',
      'withdrawing',
      'withdrawn',
    ]));
});

describe('the Ministry of Justice', () => {
  test.each(['birth', 'death'] as const)('what a %s becomes, with and without a file', (group) => {
    const becomes = (carries: 'file' | 'nothing') =>
      ministryStatuses.map(({ code }) => fromMinistry(group, code, carries)?.code ?? null);
    expect(becomes('file')).toEqual([null, 5, null, 9, 3]);
    expect(becomes('nothing')).toEqual([null, 5, null, group === 'death' ? null : 9, 3]);
    expect(sentToMinistry.code).toBe(4);
  });
  test('its refusal is written as not accepted, where a refusal of our own is stopped', () =>
    expect([fromMinistry('birth', 6, 'nothing')?.code, portalStatus('refused').code]).toEqual([3, 8]));
});

test('only a server error is tried again, and only a wrong order is given up', () => {
  const by = Object.groupBy(Object.entries(pushAnswers), ([, it]) => it.outcome);
  expect(by.retry?.map(([name]) => name)).toEqual(['serverError']);
  expect(by.permanentFailure?.map(([name]) => name)).toEqual(['invalidLogic']);
  expect(by.success).toHaveLength(6);
});

test('three channels', () => expect(Object.values(channels).map((it) => it.code)).toEqual([1, 2, 3]));
