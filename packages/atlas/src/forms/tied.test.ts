import { expect, test } from 'vitest';
import { folded } from '../document/layout.ts';
import { tied } from './tied.ts';

const lines = (name: string, room: number) =>
  folded(tied(name).toUpperCase(), room).map((it) => it.replaceAll('\u00a0', ' '));

test.each([
  ['Ủy ban nhân dân xã Lộc Thạnh', 22, ['ỦY BAN NHÂN DÂN', 'XÃ LỘC THẠNH']],
  ['Trung tâm Phục vụ hành chính công xã Lộc Thạnh', 18, ['TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG', 'XÃ LỘC THẠNH']],
  ['Chủ tịch Ủy ban nhân dân xã Lộc Hòa', 30, ['CHỦ TỊCH ỦY BAN NHÂN DÂN', 'XÃ LỘC HÒA']],
  ['Trưởng Công an xã Lộc Thạnh', 22, ['TRƯỞNG CÔNG AN', 'XÃ LỘC THẠNH']],
])('%s is parted between its words', (name, room, parts) => expect(lines(name, room)).toEqual(parts));

test('a name in English is left alone', () =>
  expect(tied('The People’s Committee of Lộc Hòa')).toBe('The People’s Committee of Lộc Hòa'));
