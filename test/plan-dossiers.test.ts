import { civilDate, instant } from '@motcua/calendar';
import type { Organisation } from '@motcua/engine';
import type { CaseAccount } from '@motcua/kit';
import { holderOn, localUnits } from '@motcua/law';
import { locHoa2025, parsePeriod, punctualityOf, reportOf, statusOf } from '@motcua/plan';
import { exampleDossier, exampleOneStop } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';
import { accountsOf, missing, teller } from './__test-helpers__/dossier-fates.ts';
import { freshEngine } from './__test-helpers__/walk.ts';

// Which dossiers a plan counts, and what of them: those of its own unit, and of a linked group also what its members did.

describe('a linked group', () => {
  const span = { from: civilDate('2025-03-01'), until: civilDate('2025-03-31') };
  const round = ['supplement.requested', 'supplement.received'];
  const told = async (events: readonly string[]) => {
    const it = teller();
    const choices = { 'supplement-rounds': 'oncePerStage' };
    const [by, receivedAt] = [{ role: 'requester' }, '2025-03-10T08:00'];
    await it.engine.open({ procedure: 'birth-group', id: 'g', dossier: exampleDossier, receivedAt, by, choices });
    for (const [index, event] of events.entries()) {
      const at = `2025-03-10T${String(9 + index).padStart(2, '0')}:00`;
      const asks = event === 'supplement.requested';
      const role = asks && index === 0 ? 'desk' : undefined;
      expect(await it.tell('g/birth', at, event, asks ? missing : {}, role)).toBe(true);
    }
    return accountsOf(it.engine, '2025-03-12T10:00');
  };

  test('is late by decision 766 where its members asked the citizen more than once, and was not before the second time', async () => {
    const once = await told(['dossier.accepted', 'dossier.held', ...round]);
    expect(punctualityOf(once, span).askedAgain).toBe(0);
    const again = await told([...round, 'dossier.accepted', 'dossier.held', ...round]);
    expect(punctualityOf(again, span).askedAgain).toBe(1);
    const before = { ...span, at: instant('2025-03-10T12:30') };
    expect(punctualityOf(again, before).askedAgain).toBe(0);
  });

  test('counts what was measured of its members', async () => {
    const it = teller();
    await it.engine.open({
      procedure: 'birth-group',
      id: 'g',
      dossier: exampleDossier,
      receivedAt: '2025-03-10T08:00',
      by: { role: 'requester' },
    });
    await it.tell('g/birth', '2025-03-10T09:00', 'case.measured', { digitised: true }, 'desk');
    const accounts = await accountsOf(it.engine, '2025-03-12T10:00');
    expect(accounts.map((it) => [it.id, it.measured])).toEqual([
      ['g', { digitised: true }],
      ['g/birth', { digitised: true }],
    ]);
  });
});

describe('whose dossiers', () => {
  const organisation: Organisation = {
    holderOn: (unit, day) => {
      const { id, period } = holderOn(localUnits, unit, day);
      return { unit: id, from: period.from };
    },
  };
  const unitOf = (id: string) => (id === 'a' ? 'loc-hoa' : id === 'b' ? 'loc-thanh-until-2025' : undefined);
  const lived = async () => {
    const engine = freshEngine({ organisation });
    const by = { role: 'requester' };
    for (const id of ['a', 'b', 'c']) {
      const [unit, receivedAt] = [unitOf(id), '2025-06-25T09:00'];
      await engine.open({ procedure: 'one-stop', id, dossier: exampleOneStop, receivedAt, by, unit });
      const accepted = { at: '2025-06-25T09:10', by: { role: 'desk' }, type: 'dossier.accepted' };
      expect(await engine.send(id, accepted)).toMatchObject({ ok: true });
    }
    return engine;
  };
  const counted = (accounts: readonly CaseAccount[], on: string, choices = {}) => {
    const { dossiers } = reportOf(locHoa2025, parsePeriod('2025-9M'), accounts, civilDate(on), choices);
    return dossiers.received;
  };

  test('are counted: those of the plan’s own unit, then those of the unit that follows it; by another answer all that it holds, or its own alone', async () => {
    const engine = await lived();
    const all = { 'dossiers-after-succession': 'heldByFollower' };
    const before = await accountsOf(engine, '2025-06-30T12:00');
    expect([counted(before, '2025-06-30'), counted(before, '2025-06-30', all)]).toEqual([2, 2]);
    await engine.reorganise({ at: '2025-07-02T08:00' });
    const after = await accountsOf(engine, '2025-07-10T12:00');
    expect(after.map((it) => it.unit)).toEqual(['loc-thanh', 'loc-thanh', null]);
    expect([counted(after, '2025-07-10'), counted(after, '2025-07-10', all)]).toEqual([2, 3]);
    const { verdicts } = statusOf(locHoa2025, after, instant('2025-07-10T12:00'));
    expect(verdicts.find((it) => it.target === 'II.2.2.on-time')?.share?.denominator).toBe(2);
    const alone = { 'dossiers-after-succession': 'openedHere' };
    await engine.open({
      procedure: 'one-stop',
      id: 'd',
      dossier: exampleOneStop,
      receivedAt: '2025-07-10T09:00',
      by: { role: 'requester' },
      unit: 'loc-thanh',
    });
    const accepted = { at: '2025-07-10T09:10', by: { role: 'desk' }, type: 'dossier.accepted' };
    expect(await engine.send('d', accepted)).toMatchObject({ ok: true });
    const later = await accountsOf(engine, '2025-07-11T12:00');
    const on = '2025-07-11';
    expect([counted(later, on), counted(later, on, all), counted(later, on, alone)]).toEqual([3, 4, 2]);
  });
});
