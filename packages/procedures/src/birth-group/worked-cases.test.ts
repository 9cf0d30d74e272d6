import { addDays, civilDate, defaultOffice, instant, ledgerOf } from '@motcua/calendar';
import { type Definition, openCase, type Plan, planDue } from '@motcua/kit';
import { type Choices, includes } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { environment } from '../__test-helpers__/driver.ts';
import { birthOn } from '../__test-helpers__/group-lines.ts';
import { play } from '../__test-helpers__/story.ts';
import {
  birthGroup,
  birthGroupUntil2025,
  birthGroupUntil2026,
  birthRegistration,
  exampleDossier,
  insuranceCard,
  procedures,
  refusalReasons,
  residenceRegistration,
} from '../index.ts';
import { law, lawSince2026 } from './law.ts';

// The worked cases of the linked birth group, by their number. Decree 63/2024, art. 7(2): three working days, five with
// verification; after 15:00 from the next working day. `exclusive` and `inclusive` are the two answers on the day of receipt.

const inclusive = { counting: 'inclusive' };

/** The version of the group for a day of receipt. */
function onDay(at: string): Definition {
  const found = procedures.find((it) => it.id === 'birth-group' && includes(it.appliesTo, civilDate(at.slice(0, 10))));
  if (found === undefined) throw new Error(`no version on ${at}`);
  return found;
}

describe('planned from the receipt alone', () => {
  test.each([
    ['1', '2026-11-23T09:00', 'regular', {}, '2026-11-23', '2026-11-27'],
    ['1 inclusive', '2026-11-23T09:00', 'regular', inclusive, '2026-11-23', '2026-11-26'],
    ['3, Friday after 15:00', '2026-11-20T16:10', 'regular', {}, '2026-11-23', '2026-11-27'],
    ['3 inclusive', '2026-11-20T16:10', 'regular', inclusive, '2026-11-23', '2026-11-26'],
    ['5, over New Year', '2026-12-31T15:30', 'regular', {}, '2027-01-04', '2027-01-07'],
    ['6, verification', '2026-11-23T09:00', 'verified', {}, '2026-11-23', '2026-12-01'],
    ['6 inclusive', '2026-11-23T09:00', 'verified', inclusive, '2026-11-23', '2026-11-30'],
    ['9, before Tet', '2025-01-22T14:00', 'regular', {}, '2025-01-22', '2025-02-03'],
    ['9 inclusive', '2025-01-22T14:00', 'regular', inclusive, '2025-01-22', '2025-01-24'],
    ['15:00:00 sharp is not after 15:00', '2025-11-10T15:00', 'regular', {}, '2025-11-10', '2025-11-13'],
    ['one second later it is', '2025-11-10T15:00:01', 'regular', {}, '2025-11-11', '2025-11-14'],
    ['Saturday is as Monday', '2025-11-08T09:00', 'regular', {}, '2025-11-10', '2025-11-13'],
    [
      'Saturday itself, if so held',
      '2025-11-08T09:00',
      'regular',
      { 'rest-day-reception': 'sameDay' },
      '2025-11-10',
      '2025-11-12',
    ],
  ])('case %s: received %s', (_, at, term, choices: Choices, birth, group) => {
    const plan = planDue(onDay(at), { receivedAt: instant(at), term, choices }, environment);
    expect([plan.members[0]?.due?.on, plan.whole.due?.on]).toEqual([birth, group]);
    expect(plan.whole.cites).toEqual([law.limit]);
  });

  test('received Fri 14 March 2025 at 16:10: birth Mon 17, residence and card Wed 19, the group Thu 20', () => {
    const plan = planDue(birthGroupUntil2025, { receivedAt: instant('2025-03-14T16:10') }, environment);
    expect(plan.members.map((it) => [it.id, it.due?.on])).toEqual([
      ['birth', '2025-03-17'],
      ['residence', '2025-03-19'],
      ['card', '2025-03-19'],
    ]);
    expect(plan.whole.due?.on).toBe('2025-03-20');
  });

  test('the term of a leg ends at 17:00 where the office’s close is held to end it', () => {
    const plan = planDue(
      birthGroupUntil2026,
      { receivedAt: instant('2025-11-10T09:00'), choices: { 'end-of-day': 'officeClose' } },
      environment,
    );
    expect(plan.whole.due?.at).toBe('2025-11-13T17:00:00+07:00');
  });
});

describe('lived through', () => {
  test('the slip names day and hour; the letter of apology its reason, the day before and the day now', () => {
    const run = play({
      says: 'the birth is late',
      of: birthGroupUntil2025,
      from: '2025-03-14 16:10',
      cites: [law.apology],
      lines: [
        'd0 16:20 birth desk dossier.accepted',
        'd0 16:25 birth software dossier.held',
        [
          '2025-03-18 08:00 birth chair apology.sent',
          { reason: 'Mất kết nối với cơ sở dữ liệu', newDueOn: '2025-03-19' },
        ],
        '= group due promise 2025-03-21',
      ],
    });
    expect(run.cases.get('group')?.letters[0]?.fields).toEqual({
      receivedAt: '2025-03-14T16:10:00+07:00',
      agency: 'linkedService',
      dueAt: '2025-03-20T23:59:59+07:00',
      term: { count: 3, unit: 'workingDay' },
      issuedAt: '2025-03-14T16:10:00+07:00',
    });
    expect(run.cases.get('birth')?.letters[0]?.fields).toEqual({
      receivedAt: '2025-03-14T16:10:00+07:00',
      appointedOn: '2025-03-17',
      appointedAt: '2025-03-17T23:59:59+07:00',
      agency: 'committee',
      reason: 'Mất kết nối với cơ sở dữ liệu',
      newDueOn: '2025-03-19',
      issuedAt: '2025-03-18T08:00:00+07:00',
    });
  });
});

test('a refused group is told the reason, and no empty list', () => {
  const run = play({
    says: 'the birth is refused',
    of: birthGroupUntil2026,
    from: '2025-11-10 09:00',
    cites: [law.refusal],
    lines: [
      'd0 09:10 birth desk dossier.accepted',
      'd0 09:15 birth software dossier.held',
      ['d0 10:00 birth chair application.refused', { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' }],
      '= group letter result',
    ],
  });
  const fields = run.cases.get('group')?.letters.find((it) => it.letter === 'result')?.fields;
  expect(Object.keys(fields ?? {})).toEqual(['receivedAt', 'outcome', 'reason', 'issuedAt']);
  expect(fields?.reason).toEqual(refusalReasons.notEligible);
});

test.each([
  ['police', 'policeHead'],
  ['insurer', 'insurerHead'],
  ['committee', 'chair'],
])('the group’s own letter names the agency that is late: %s, as the %s sends it', (agency, role) => {
  const run = play({
    says: 'lost',
    of: birthGroupUntil2026,
    from: '2025-11-10 09:00',
    cites: [law.apology],
    lines: [
      'd4 00:00 sweep',
      ['! d4 09:00 group police apology.sent notThisRole', { reason: 'Hồ sơ chưa đến', newDueOn: '2025-11-20' }],
      [`d4 09:00 group ${role} apology.sent`, { reason: 'Hồ sơ chưa đến', newDueOn: '2025-11-20' }],
    ],
  });
  const letter = run.cases.get('group')?.letters.find((it) => it.letter === 'apology');
  expect([letter?.fields.agency, letter?.signedBy ?? 'chair']).toEqual([agency, role]);
});

describe('whom the group is for', () => {
  const bornOn = (day: string) => ({ ...exampleDossier, child: { ...exampleDossier.child, bornOn: day } });
  const on = (day: string, at: string) =>
    openCase(birthGroupUntil2026, { dossier: bornOn(day), receivedAt: instant(at) }, environment);

  test.each([
    ['born that day', '2025-11-10', '2025-11-10T16:00'],
    ['five, on the last day', '2019-11-11', '2025-11-10T16:00'],
    ['born on 29 February, on the last day', '2020-02-29', '2026-02-28T09:00'],
  ])('%s: taken', (_, day, at) => expect(on(day, at).ok).toBe(true));

  test.each([
    ['not yet born', '2025-11-11', '2025-11-10T16:00'],
    ['six that day', '2019-11-10', '2025-11-10T08:00'],
    ['born on 29 February, six on 1 March', '2020-02-29', '2026-03-01T09:00'],
  ])('%s: out of scope, with the article', (_, day, at) => {
    const outcome = on(day, at);
    expect(outcome.ok ? '' : outcome.refusal.code).toBe('outOfScope');
    expect(outcome.ok ? [] : outcome.refusal.cites.map((it) => it.locator)).toEqual(['Điều 1', 'Điều 6']);
  });
});

describe('no day is planned where none is known', () => {
  const planned = (of: Definition, at: string, choices: Choices) =>
    planDue(of, { receivedAt: instant(at), choices }, environment);
  const unknown = { 'limits-after-2026-09-01': 'unknown' };

  test('from 1 September 2026, where the limits are held to be unknown; the day before, they are known', () => {
    const plan = planned(birthGroup, '2026-09-03T09:00', unknown);
    expect([plan.whole.due, ...plan.members.map((it) => it.due?.on ?? null)]).toEqual([null, '2026-09-03', null, null]);
    // The day before, the question is not asked.
    const before = birthGroupUntil2026.assumptions.map((it) => it.id);
    expect(before).not.toContain('limits-after-2026-09-01');
    expect(planned(birthGroupUntil2026, '2026-08-28T09:00', {}).whole.due?.on).toBe('2026-09-07');
    expect(planned(birthGroup, '2026-09-03T09:00', {}).whole.due?.on).toBe('2026-09-08');
  });

  test('received Mon 14/09/2026: the limits as they stood by default, and by the transcription those of the decree', () => {
    const plan = (term: string, choices: Choices) =>
      planDue(
        birthGroup,
        { receivedAt: instant('2026-09-14T09:00'), term, choices, facts: { identityCard: 'wanted' } },
        environment,
      );
    const days = ({ whole, members }: Plan) => [whole, ...members].map((it) => it.due?.on ?? null);
    const asTranscribed = { 'limits-after-2026-09-01': 'asTranscribed' };
    expect(days(plan('regular', {}))).toEqual(['2026-09-17', '2026-09-14', '2026-09-16', '2026-09-16', null]);
    expect(days(plan('regular', asTranscribed))).toEqual([
      '2026-09-17',
      '2026-09-15',
      '2026-09-17',
      '2026-09-17',
      '2026-09-24',
    ]);
    const verified = plan('verified', asTranscribed);
    expect(days(verified)).toEqual(['2026-09-21', '2026-09-15', '2026-09-22', '2026-09-17', '2026-09-29']);
    expect(verified.whole.cites).toEqual([lawSince2026.limit]);
    const { missing } = plan('regular', {}).members.at(-1) ?? {};
    expect(missing?.because.en).toContain('--assume limits-after-2026-09-01=asTranscribed');
  });

  test('the card alone is planned by five working days, or by ten', () => {
    const on = (limit: string) => planned(insuranceCard, '2025-11-10T09:00', { 'card-limit': limit }).whole.due?.on;
    expect([on('five'), on('ten')]).toEqual(['2025-11-17', '2025-11-24']);
  });
});

test('J-21: due Wed 25/11/2026, the lateness is to be told by Mon 23/11, the 24th being a holiday', () => {
  play({
    says: 'seven working days from Fri 13/11/2026',
    of: residenceRegistration,
    from: '2026-11-13 09:00',
    cites: residenceRegistration.basis,
    lines: ['d0 09:30 case desk dossier.accepted', '= case due promise 2026-11-25', '= case due notice 2026-11-23'],
  });
});

test('a receipt after 15:00 is counted from the next working day by the article that says so', () => {
  const source = (of: Definition) => {
    const { clock, due } = planDue(of, { receivedAt: instant('2025-11-10T16:00') }, environment).whole;
    return clock === null || due === null
      ? []
      : ledgerOf(clock, environment.calendar, defaultOffice).map((it) => it.source);
  };
  expect(source(birthGroupUntil2026)).toContain('khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP');
  expect(source(birthRegistration)).toContain('khoản 3 Điều 5 Luật Hộ tịch 60/2014/QH13');
});

describe('which rules, by the day of receipt', () => {
  const opened = (of: Definition, at: string) =>
    openCase(of, { dossier: exampleDossier, receivedAt: instant(at) }, environment);

  test('30 June 2025 falls under the districts and Decree 61/2018, 1 July 2025 does not', () => {
    expect([
      opened(birthGroupUntil2025, '2025-06-30T09:00').ok,
      opened(birthGroupUntil2026, '2025-06-30T09:00').ok,
    ]).toEqual([true, false]);
    expect([
      opened(birthGroupUntil2025, '2025-07-01T09:00').ok,
      opened(birthGroupUntil2026, '2025-07-01T09:00').ok,
    ]).toEqual([false, true]);
    expect([birthGroupUntil2025.agencies.insurer?.vi, birthGroupUntil2026.agencies.insurer?.vi]).toEqual([
      'Bảo hiểm xã hội cấp huyện',
      'Bảo hiểm xã hội cơ sở',
    ]);
  });

  test('before 1 July 2024 no linked dossier was taken: a refusal with its article', () => {
    const outcome = opened(birthGroupUntil2025, '2024-06-30T09:00');
    expect(outcome.ok ? '' : outcome.refusal.code).toBe('notApplicable');
    expect(outcome.ok ? [] : outcome.refusal.cites.map((it) => it.locator)).toContain(law.applies.locator);
  });

  test.each([
    ['every leg of it follows the rules of the receipt', {}, '2024-07-01'],
    [
      'each leg follows the rules of the day on which it begins, if so held',
      { 'open-dossiers-on-2025-07-01': 'atLegStart' },
      '2025-07-01',
    ],
  ])('a group filed on 30 June 2025 at 16:00, the birth signed on 1 July: %s', (says, choices: Choices, since) => {
    const run = play({
      says,
      of: birthGroupUntil2025,
      from: '2025-06-30 16:00',
      cites: [law.limit],
      choices,
      lines: birthOn('d1'),
    });
    const versions = [...run.cases.values()].map((it) => it.definition.version);
    expect(versions).toEqual([
      'birth-group@2024-07-01',
      'birth-group-birth@2024-07-01',
      `birth-group-residence@${since}`,
      `birth-group-card@${since}`,
    ]);
    expect(run.cases.get('card')?.definition.agencies.insurer?.vi).toBe(
      since === '2024-07-01' ? 'Bảo hiểm xã hội cấp huyện' : 'Bảo hiểm xã hội cơ sở',
    );
  });

  test('filed on 1 July 2025, whatever is held, the new rules govern all of it', () => {
    for (const choice of ['atReceipt', 'atLegStart']) {
      const run = play({
        says: choice,
        of: birthGroupUntil2026,
        from: '2025-07-01 09:00',
        cites: [law.limit],
        choices: { 'open-dossiers-on-2025-07-01': choice },
        lines: birthOn('d0'),
      });
      const days = [...run.cases.values()].map((it) => it.definition.appliesTo.from);
      expect(days).toEqual(['2025-07-01', '2025-07-01', '2025-07-01', '2025-07-01']);
    }
  });

  test.each([
    ['birth-group', ['2015-07-01', '2024-07-01', '2025-07-01', '2026-09-01'], '2026-12-31'],
    ['birth-group-birth', ['2024-07-01', '2025-07-01', '2026-09-01'], '2026-12-31'],
    ['birth-group-residence', ['2024-07-01', '2025-07-01', '2026-09-01'], '2026-12-31'],
    ['birth-group-card', ['2024-07-01', '2025-07-01', '2026-09-01'], '2026-12-31'],
    ['birth-group-identity-card', ['2026-09-01'], '2026-12-31'],
    ['birth-registration', ['2024-07-01', '2025-07-01'], '2027-02-28'],
    ['residence-registration', ['2024-07-01', '2025-07-01'], null],
    ['insurance-card', ['2024-07-01', '2025-07-01'], null],
  ])('%s: one version after the other, from %j until %s, and no day is under two', (id, from, until) => {
    const spans = procedures.filter((it) => it.id === id).map((it) => it.appliesTo);
    expect(spans.map((it) => it.from)).toEqual(from);
    expect(spans.at(-1)?.until).toBe(until);
    const ends = spans.slice(0, -1).map((it) => it.until && addDays(it.until, 1));
    expect(ends).toEqual(from.slice(1));
  });

  test('no version is used twice', () =>
    expect(new Set(procedures.map((it) => it.version)).size).toBe(procedures.length));

  test('the decree of the day is cited: 61/2018 until 30 June 2025, 118/2025 since', () => {
    const cited = (id: string) => {
      const definition = procedures.find((it) => it.version === id);
      const letter = definition?.letters.apology;
      return letter?.cites.map((it) => `${it.locator} ${it.number}`);
    };
    expect(cited('birth-registration@2024-07-01')).toEqual(['khoản 9 Điều 19 61/2018/NĐ-CP']);
    expect(cited('birth-registration@2025-07-01')).toEqual(['khoản 6 Điều 19 118/2025/NĐ-CP']);
    expect(cited('birth-group-birth@2025-07-01')).toEqual(['khoản 3 Điều 7 63/2024/NĐ-CP']);
  });
});

test('the same silence is the same assumption wherever it is met', () => {
  const all = procedures.flatMap((it) => it.assumptions);
  for (const it of all) expect(all.find((other) => other.id === it.id)).toBe(it);
});
