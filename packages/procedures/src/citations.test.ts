import type { Definition } from '@motcua/kit';
import { type Citation, includes } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { procedures } from './index.ts';

const waitLeftOut = 'toàn văn 07/2025/NĐ-CP';
const verification = ['khoản 4 Điều 3 123/2015/NĐ-CP', 'khoản 5 Điều 3 123/2015/NĐ-CP', waitLeftOut];
const birthRecord = ['Mục trẻ bị bỏ rơi 1.001193', 'Mục xác minh 1.001193', 'Mục xác nhận 1.001193'];
const residenceRecord = ['Mục hồ sơ 1.004222', 'Mục kết quả 1.004222'];
const stop = 'Điều 7 03/2025/TT-VPCP';
const duty = 'Điều 7 154/2024/NĐ-CP';
const fine = 'toàn văn 144/2021/NĐ-CP';

const statuses = 'toàn văn Cổng Dịch vụ công quốc gia';

const scoring = 'Mục 5.1 766/QĐ-TTg';

/** What each version cites that was not in force, or not known, on its first day. */
const late: Readonly<Record<string, readonly string[]>> = {
  'birth-group@2015-07-01': [
    'khoản 4 Điều 19 61/2018/NĐ-CP',
    'khoản 8 Điều 19 61/2018/NĐ-CP',
    'khoản 9 Điều 19 61/2018/NĐ-CP',
    'điểm a khoản 1 Điều 17 61/2018/NĐ-CP',
    'điểm b khoản 1 Điều 17 61/2018/NĐ-CP',
    'điểm c khoản 1 Điều 17 61/2018/NĐ-CP',
    'Điều 20 61/2018/NĐ-CP',
    statuses,
  ],
  'birth-group@2024-07-01': [duty, fine],
  'birth-group@2025-07-01': [fine],
  'birth-group@2026-09-01': [fine],
  'birth-group-birth@2024-07-01': [...birthRecord, ...verification],
  'birth-group-birth@2025-07-01': [stop],
  'birth-group-residence@2024-07-01': [...residenceRecord, duty],
  'birth-group-residence@2025-07-01': [stop],
  'birth-group-card@2024-07-01': ['Mục lệ phí 1.001939'],
  'birth-group-card@2025-07-01': ['Mục lệ phí 1.001939', stop],
  'birth-registration@2024-07-01': [...birthRecord, ...verification],
  'birth-registration@2025-07-01': [stop],
  'residence-registration@2024-07-01': [...residenceRecord, 'Mục thời hạn 1.004222', duty],
  'residence-registration@2025-07-01': [stop],
  'insurance-card@2024-07-01': ['Mục lệ phí 1.001939', 'Mục thời hạn 1.001939'],
  'insurance-card@2025-07-01': ['Mục lệ phí 1.001939', 'Mục thời hạn 1.001939', stop],
  'death-group@2024-07-01': ['Mục người nộp 2.000821', 'toàn văn 07/2025/NĐ-CP'],
  'death-group-death@2024-07-01': ['Mục bổ sung 1.000656', 'Mục xác nhận 1.000656', 'toàn văn 07/2025/NĐ-CP'],
  'death-group-death@2025-07-01': [stop],
  'death-group-removal@2025-07-01': [stop],
  'death-group-insurance@2024-07-01': ['Mục kết quả 2.000821', 'Điều 10 1449/QĐ-BHXH'],
  'death-group-insurance@2025-07-01': [stop],
  'death-group-stop@2025-07-01': [stop],
  'death-group-assistance@2025-07-01': [stop],
  'death-group-merit@2025-07-01': [stop],
  'feedback@2021-12-09': [scoring],
  'one-stop@2018-06-21': [statuses],
  'one-stop@2025-07-01': [stop],
  'death-registration@2024-07-01': ['khoản 4 Điều 3 123/2015/NĐ-CP', waitLeftOut],
  'death-registration@2025-07-01': [stop],
  'residence-removal@2024-07-01': ['Mục thời hạn 1.003197'],
  'residence-removal@2025-07-01': [stop],
  'survivor-benefit@2024-07-01': ['Mục kết quả 2.000821', 'Mục thời hạn 2.000821'],
  'survivor-benefit@2025-07-01': [stop],
  'assistance-burial@2025-07-01': [stop],
  'pension-burial@2025-07-01': [stop],
};

describe.each(procedures)('$version', (definition) => {
  const first = definition.appliesTo.from;
  const uncovered = new Set(citationsOf(definition).flatMap((it) => (includes(it.inForce, first) ? [] : [nameOf(it)])));

  test('what it cites was in force on its first day, but for what is listed here', () => {
    expect([...uncovered].sort()).toEqual([...(late[definition.version] ?? [])].sort());
  });

  test('the definition itself says why it cites what came later', () => {
    const told = [
      ...definition.unmodelled.map((it) => nameOf(it.cites)),
      ...definition.assumptions.flatMap((it) => it.cites.map(nameOf)),
    ];
    expect([...uncovered].filter((it) => !told.includes(it))).toEqual([]);
  });
});

function nameOf({ locator, number }: Citation): string {
  return `${locator} ${number}`;
}

/** Everything that a definition stands on: basis, transitions and their guards, letters, events and terms. */
function citationsOf(definition: Definition): readonly Citation[] {
  const first = definition.appliesTo.from;
  const ways = family(definition.machine.root).flatMap((it) => [...it.transitions.values(), it.always ?? []].flat());
  const guards = new Set(ways.flatMap((it) => (typeof it.guard === 'string' ? [it.guard] : [])));
  const terms = Object.values(definition.clocks).flatMap((it) => Object.values(it.terms));
  return [
    ...definition.basis,
    ...ways.flatMap((it) => (it.meta as { cites?: readonly Citation[] } | undefined)?.cites ?? []),
    ...[...guards].flatMap((it) => definition.guards[it]?.cites ?? []),
    ...Object.values(definition.letters).flatMap((it) => it.cites),
    ...Object.values(definition.events).flatMap((it) => it.cites ?? []),
    ...terms.flatMap((it) => it.versions.filter((version) => includes(version.inForce, first)).map((it) => it.cites)),
  ];
}

function family(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(family)];
}
