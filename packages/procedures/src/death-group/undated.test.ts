import { missingOf } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { play } from '../__test-helpers__/story.ts';
import { birthGroup, exampleDeathDossier, exampleDossier } from '../index.ts';
import { asking, deathOn, died } from './examples/lines.ts';
import { deathGroup, deathGroupUntil2025, deathGroupUntil2026 } from './index.ts';

// A dossier whose term nobody knows is told so at once: that it is there, why no day can be promised, what is missing.

const doubted = { 'limits-after-2026-09-01': 'unknown' };
const stop = { ...asking(['BHXH-stop']), ...died('2025-01-03') };

describe.each([
  [deathGroupUntil2025, '2025-01-06 10:00', stop, {}, 'Điều 13, 63/2024/NĐ-CP'],
  [deathGroupUntil2026, '2026-01-05 10:00', stop, {}, 'Điều 13, 63/2024/NĐ-CP'],
  [deathGroup, '2026-09-14 10:00', stop, {}, 'Điều 13, 63/2024/NĐ-CP'],
  [birthGroup, '2026-09-14 10:00', {}, doubted, 'toàn văn, 301/2026/NĐ-CP'],
] as const)('$version', (of, from, dossier, choices, needed) => {
  const run = play({ says: of.version, of, from, cites: of.basis, dossier, choices, lines: [] });
  const group = run.cases.get('group');

  test('a notice goes out that promises no day and says what is missing', () => {
    expect(group?.letters.map((it) => it.letter)).toEqual(['receiptUndated']);
    const [notice] = group?.letters ?? [];
    expect(Object.keys(notice?.fields ?? {})).toEqual(['receivedAt', 'agency', 'unpromised', 'needed', 'issuedAt']);
    expect(notice?.fields.needed).toMatchObject({ vi: needed });
    expect(notice?.fields.unpromised).toMatchObject({ vi: expect.not.stringContaining('--') });
  });

  test('the case says what is missing', () => {
    const whole = { ...(of === birthGroup ? exampleDossier : exampleDeathDossier), ...dossier };
    const missing = group === undefined ? null : missingOf(of, group.state, { dossier: whole });
    expect(missing).toBe(of.clocks.promise?.missing);
    expect(missing?.cites.locator).toBe(needed.split(',')[0]);
  });
});

test('nothing later than the day of the notice is named in it', () => {
  const said = [deathGroupUntil2025, deathGroupUntil2026].map((it) => it.clocks.promise?.missing?.because.vi ?? '');
  for (const because of said) expect(because).not.toContain('301/2026');
});

describe('nothing is said to be missing', () => {
  const group = (dossier: object, ...lines: readonly string[]) =>
    play({
      says: 'a group',
      of: deathGroupUntil2025,
      from: '2025-01-06 10:00',
      cites: deathGroupUntil2025.basis,
      dossier: { ...died('2025-01-03'), ...dossier },
      lines: [...lines],
    }).cases.get('group');
  const missing = (dossier: object, ...lines: readonly string[]) => {
    const state = group(dossier, ...lines)?.state;
    const whole = { ...exampleDeathDossier, ...died('2025-01-03'), ...dossier };
    return state === undefined ? undefined : missingOf(deathGroupUntil2025, state, { dossier: whole });
  };

  test('where a day is promised', () => expect(missing(asking(['BHXH']))).toBeNull());

  test('once the dossier is taken back, and none is owed any more', () => {
    expect(missing(stop)).not.toBeNull();
    expect(missing(stop, 'd0 11:00 group requester withdrawal.requested')).toBeNull();
  });

  test('and still, while the parts are settled', () => {
    const lines = deathOn('d0').filter((it) => typeof it === 'string');
    expect(missing(stop, ...lines)?.cites.locator).toBe('Điều 13');
  });
});
