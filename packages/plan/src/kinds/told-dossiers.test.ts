import { civilDate, type Instant, instant } from '@motcua/calendar';
import type { CaseAccount, Stage } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { besideCounted, dossiersTold } from './told-dossiers.ts';

const span = { from: civilDate('2024-12-15'), until: civilDate('2025-03-14') };

function dossier(procedure: string, received: string, decided: string | null, more: Partial<CaseAccount> = {}) {
  const receivedAt = instant(`${received}T09:00`);
  const stage = (name: Stage, from: Instant) => ({ stage: name, from });
  const account: CaseAccount = {
    id: `${procedure} ${received}`,
    procedure,
    definition: `${procedure}@2025-01-01`,
    matter: 'dossier',
    group: null,
    unit: null,
    holders: [],
    receivedAt,
    channel: null,
    stages: [
      stage('accepted', receivedAt),
      ...(decided === null ? [] : [stage('decided', instant(`${decided}T09:00`))]),
    ],
    askedAt: [],
    closedAt: null,
    appointments: [],
    standstills: [],
    lateAt: [],
    apologies: [],
    apologyOwed: false,
    measured: {},
    measurements: [],
    standing: [],
    happened: [],
    ...more,
  };
  return account;
}

const births = [
  dossier('birth-registration', '2024-12-14', '2024-12-16'),
  dossier('birth-registration', '2024-12-15', '2025-03-14'),
  dossier('birth-registration', '2025-03-14', '2025-03-15'),
  dossier('birth-registration', '2025-03-15', null),
  dossier('birth-registration', '2025-02-03', '2025-02-04', { group: { case: 'g', member: 'birth' } }),
];

describe('what a unit counted stands beside what the cases come to', () => {
  const told = [{ procedure: 'birth-registration', received: 12, settled: 11 }];

  test('of its own procedure, over the span, its first and last day included', () =>
    expect(besideCounted(told, [...births, dossier('death-registration', '2025-02-03', '2025-02-03')], span)).toEqual([
      { procedure: 'birth-registration', received: 12, settled: 11, counted: { received: 2, settled: 2 } },
    ]));

  test('without a case nothing is counted, and what was told stays', () =>
    expect(besideCounted(told, [], span)).toEqual([{ ...told[0], counted: { received: 0, settled: 0 } }]));
});

test('a report that tells no dossiers tells none', () => {
  expect(dossiersTold({ summary: 'Đã xong' })).toEqual([]);
  expect(dossiersTold({ dossiers: [{ procedure: 'x', received: 1, settled: 0 }] })).toHaveLength(1);
});
