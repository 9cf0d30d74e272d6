import { civilDate } from '@motcua/calendar';
import { assistanceBurialUntil2025, assistanceLegUntil2025, type procedures } from '@motcua/procedures';
import { expect, test } from 'vitest';
import { nowDoneBy } from './now-done-by.ts';
import { unitWithHolder } from './units.ts';

const [before, after] = [civilDate('2025-06-30'), civilDate('2025-07-01')];
const called = (of: (typeof procedures)[number], role: string, day: typeof after) =>
  nowDoneBy('Phòng thẩm định', role, of, day, 'vi');

test('an office that went with the districts is named with the one that does its work now', () => {
  expect(called(assistanceLegUntil2025, 'divisionOfficer', before)).toBe('Phòng thẩm định');
  expect(called(assistanceLegUntil2025, 'divisionOfficer', after)).toBe(
    'Phòng thẩm định (nay do công chức Ủy ban nhân dân cấp xã thực hiện)',
  );
  expect(called(assistanceLegUntil2025, 'districtChair', after)).toContain(
    'nay do Chủ tịch Ủy ban nhân dân xã thực hiện',
  );
  expect(called(assistanceBurialUntil2025, 'division', after)).toContain('nay do công chức Ủy ban nhân dân cấp xã');
  expect(called(assistanceLegUntil2025, 'socialOfficer', after)).toBe('Phòng thẩm định');
});

test('a case that is not handed on yet shows who holds the duties of its unit', () => {
  expect(unitWithHolder('loc-hoa', before, 'vi')).toBe('xã Lộc Hòa');
  expect(unitWithHolder('loc-hoa', after, 'vi')).toBe('xã Lộc Hòa (nay do xã Lộc Thạnh giữ, chưa chuyển)');
});
