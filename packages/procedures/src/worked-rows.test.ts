import { instant } from '@motcua/calendar';
import { type Definition, openCase, planDue } from '@motcua/kit';
import { cite, decree118of2025 } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { environment } from './__test-helpers__/driver.ts';
import { play } from './__test-helpers__/story.ts';
import {
  birthGroupUntil2025,
  birthGroupUntil2026,
  deathGroupUntil2025,
  exampleDossier,
  residenceRegistration,
} from './index.ts';

// Worked cases that concern no single procedure, each by its row.

test('J-23: extended once to 10/12/2026 and still not ready on 09/12: no second re-appointment, and the new date is missed', () => {
  const run = play({
    says: 'seven working days from Fri 20/11/2026',
    of: residenceRegistration,
    from: '2026-11-20 09:00',
    cites: [cite(decree118of2025, 'khoản 6 Điều 19')],
    lines: [
      'd0 09:30 case desk dossier.accepted',
      'd0 09:40 case software dossier.held',
      '= case due promise 2026-12-02',
      ['2026-11-30 09:00 case policeHead apology.sent', { reason: 'Cơ sở dữ liệu gián đoạn', newDueOn: '2026-12-10' }],
      '= case promise apologised',
      '= case due promise 2026-12-10',
      [
        '! 2026-12-09 16:00 case policeHead apology.sent notInThisState',
        { reason: 'Vẫn gián đoạn', newDueOn: '2026-12-15' },
      ],
      '= case due promise 2026-12-10',
      '2026-12-11 00:00 sweep',
      '= case promise breached',
      // A second miss owes no third date, and the dossier can still end.
      [
        '! 2026-12-11 09:00 case policeHead apology.sent notInThisState',
        { reason: 'Vẫn gián đoạn', newDueOn: '2026-12-15' },
      ],
      '2026-12-14 10:00 case policeHead residence.recorded',
      '= case promise keptLate',
    ],
  });
  expect(run.cases.get('case')?.letters.filter((it) => it.letter === 'apology')).toHaveLength(1);
});

describe('J-29: three working days from Mon 30/6/2025 in Loc Hoa, over the rearrangement of 01/7/2025', () => {
  const received = instant('2025-06-30T09:00');

  test('due Thu 03/7/2025', () =>
    expect(planDue(birthGroupUntil2025, { receivedAt: received }, environment).whole.due?.on).toBe('2025-07-03'));
  test('which rules govern it is a question with a switch, the rules of the receipt by default', () => {
    const switchOf = birthGroupUntil2025.assumptions.find((it) => it.id === 'open-dossiers-on-2025-07-01');
    expect([switchOf?.default, Object.keys(switchOf?.choices ?? {})]).toEqual([
      'atReceipt',
      ['atReceipt', 'atLegStart'],
    ]);
    const opens = (of: Definition) => openCase(of, { dossier: exampleDossier, receivedAt: received }, environment).ok;
    expect([opens(birthGroupUntil2025), opens(birthGroupUntil2026)]).toEqual([true, false]);
  });
});

test('death-4 planned: from eighty on the assistance follows the stop, and the stop the death', () => {
  const plan = planDue(
    deathGroupUntil2025,
    { receivedAt: instant('2025-01-06T10:00'), facts: { choice: '4', regime: 'BTXH-80' } },
    environment,
  );
  expect(plan.whole.due?.on).toBe('2025-01-21');
  expect(plan.members.map((it) => [it.id, it.due?.on])).toEqual([
    ['death', '2025-01-06'],
    ['removal', '2025-01-06'],
    ['stop', '2025-01-08'],
    ['assistance', '2025-01-15'],
  ]);
});
