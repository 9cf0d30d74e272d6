import { instant } from '@motcua/calendar';
import { openCase } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { environment } from '../__test-helpers__/driver.ts';
import { play } from '../__test-helpers__/story.ts';
import { exampleDeathDossier, type GroupRegime } from '../index.ts';
import { asking, deathOn, died, heldOn, removedOn } from './examples/lines.ts';
import { deathGroup, deathGroupUntil2026 } from './index.ts';

const bornOn = (day: string, diedOn: string) => ({
  deceased: { ...died(diedOn).deceased, bornOn: day },
});

function opened(changes: object, receivedAt: string, of = deathGroupUntil2026) {
  return openCase(
    of,
    { dossier: { ...exampleDeathDossier, ...changes }, receivedAt: instant(receivedAt) },
    environment,
  );
}

describe('what a burial brings goes by the day of the decision', () => {
  const run = (decided: string, amount: number, sign = '') =>
    play({
      says: `a person on social assistance, died 25/09/2026, decided ${decided}${sign}`,
      of: deathGroup,
      from: '2026-09-30 09:00',
      cites: [],
      dossier: { ...asking(['BTXH']), ...died('2026-09-25') },
      lines: [
        ...deathOn('d0', '09'),
        ...removedOn('d0'),
        ...heldOn('assistance', 'd0', '14'),
        'd1 10:00 assistance socialOfficer file.submitted',
        [`${sign}${decided} 10:00 assistance chair benefit.decided${sign === '' ? '' : ' guarded'}`, { amount }],
        ...(sign === '' ? [`${decided} 16:00 assistance payer benefit.paid`] : []),
      ],
    })
      .cases.get('group')
      ?.letters.find((it) => it.letter === 'result')?.fields.entitled;

  test('before Decree 335/2026 took effect, by the standard then', () =>
    expect(run('2026-10-02', 10_000_000)).toEqual({ vi: 'ít nhất 10.000.000 đồng', en: 'at least 10,000,000 VND' }));

  test('since, by the new one: received 30/09 and decided 07/10/2026, 10 million is not enough', () => {
    run('2026-10-07', 10_000_000, '! ');
    expect(run('2026-10-07', 10_800_000)).toEqual({ vi: 'ít nhất 10.800.000 đồng', en: 'at least 10,800,000 VND' });
  });
});

test.each<[GroupRegime, string, readonly (readonly [string, number])[]]>([
  ['NCC', '2026-09-25', [['2026-09-30', 25_300_000]]],
  ['BHXH', '2026-06-25', [['2026-09-30', 23_400_000]]],
  ['BTXH', '2026-06-25', [['2026-09-30', 10_000_000]]],
  [
    'BTXH-80',
    '2026-09-25',
    [
      ['2026-09-30', 10_000_000],
      ['2026-10-05', 10_800_000],
    ],
  ],
  ['none', '2026-09-25', []],
  ['BHXH-stop', '2026-09-25', []],
])('%s, died %s: the leg is told what is due', (regime, diedOn, due) => {
  const outcome = opened({ ...asking([regime]), ...died(diedOn) }, '2026-09-30T09:00', deathGroup);
  const told = outcome.ok ? outcome.effects.find((it) => it.type === 'openMember')?.facts.entitled : null;
  expect((told as readonly { decidedFrom: string; amount: number }[]).map((it) => [it.decidedFrom, it.amount])).toEqual(
    due,
  );
});

describe('from 80 on', () => {
  const eighty = (born: string, diedOn: string, changes: object = asking(['BTXH-80'])) => {
    const outcome = opened({ ...changes, ...bornOn(born, diedOn) }, '2025-11-10T09:00');
    return outcome.ok ? [] : outcome.refusal.cites.map((it) => `${it.locator} ${it.number}`);
  };

  test('the day of the 80th birthday is enough, the day before is not, and the article is told', () => {
    expect(eighty('1945-11-05', '2025-11-05')).toEqual([]);
    expect(eighty('1945-11-06', '2025-11-05')).toContain('điểm c khoản 1 Điều 11 20/2021/NĐ-CP');
    expect(eighty('1971-01-01', '2025-11-05')).not.toEqual([]);
  });

  test('another regime does not hide it; where no money is asked for nobody looks', () => {
    expect(eighty('1971-01-01', '2025-11-05', asking(['BTXH-80', 'BHXH']))).not.toEqual([]);
    expect(eighty('1971-01-01', '2025-11-05', asking(['BTXH-80'], { choice: '2' }))).toEqual([]);
    expect(eighty('1971-01-01', '2025-11-05', asking(['BTXH']))).toEqual([]);
  });
});
