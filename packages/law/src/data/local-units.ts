import { civilDate } from '@motcua/calendar';
import type { Citation } from '../citation.ts';
import { cite } from '../cite.ts';
import type { Dated } from '../dated.ts';
import { organisation } from '../organisation/organisation.ts';
import type { UnitName } from '../organisation/unit.ts';
import type { Period } from '../period.ts';
import { plan9of2025 } from './plan-9-2025.ts';
import { since } from './provision.ts';
import { resolution30of2026 } from './resolution-30-2026.ts';
import { resolution202of2025 } from './resolution-202-2025.ts';
import { resolution1662of2025 } from './resolution-1662-2025.ts';

const communes = cite(resolution1662of2025, 'khoản 47 Điều 1');
const newAuthority = cite(resolution1662of2025, 'Điều 2');
const provinces = cite(resolution202of2025, 'toàn văn');
const city = cite(resolution30of2026, 'toàn văn');
const plan = cite(plan9of2025, 'toàn văn');

/**
 * The sources say until when these units worked, and not since when: the table takes them from the first day of the
 * oldest procedure on, and marks that their beginning was not found.
 */
const threeLevels: Period = { from: civilDate('2015-07-01'), until: civilDate('2025-06-30') };
const beginning = 'notFound';
const twoLevels = since(civilDate('2025-07-01'));
const rearranged = civilDate('2025-07-01');

/**
 * The units around Lộc Hòa: until 30 June 2025 in the district of Lộc Ninh and the province of Bình Phước, since then
 * in the commune of Lộc Thạnh and in Đồng Nai, a city since 30 April 2026.
 *
 * @example
 * ```ts
 * import { localUnits } from '@motcua/law';
 * localUnits.successions.find((it) => it.from.includes('loc-ninh'))?.to; // => null
 * ```
 */
export const localUnits = organisation({
  units: [
    {
      id: 'loc-hoa',
      kind: 'commune',
      names: always('loc-hoa.name', threeLevels, named('xã', 'Lộc Hòa'), communes),
      within: always('loc-hoa.within', threeLevels, 'loc-ninh', plan),
      period: threeLevels,
      beginning,
    },
    {
      id: 'loc-thanh-until-2025',
      kind: 'commune',
      names: always('loc-thanh-until-2025.name', threeLevels, named('xã', 'Lộc Thạnh'), communes),
      within: 'notFound',
      period: threeLevels,
      beginning,
    },
    {
      id: 'loc-thanh',
      kind: 'commune',
      names: always('loc-thanh.name', twoLevels, named('xã', 'Lộc Thạnh'), communes),
      within: always('loc-thanh.within', twoLevels, 'dong-nai', communes),
      period: twoLevels,
    },
    {
      id: 'loc-ninh',
      kind: 'district',
      names: always('loc-ninh.name', threeLevels, named('huyện', 'Lộc Ninh'), plan),
      within: always('loc-ninh.within', threeLevels, 'binh-phuoc', plan),
      period: threeLevels,
      beginning,
    },
    {
      id: 'binh-phuoc',
      kind: 'province',
      names: always('binh-phuoc.name', threeLevels, named('tỉnh', 'Bình Phước'), provinces),
      within: 'top',
      period: threeLevels,
      beginning,
    },
    {
      id: 'dong-nai-until-2025',
      kind: 'province',
      names: always('dong-nai-until-2025.name', threeLevels, named('tỉnh', 'Đồng Nai'), provinces),
      within: 'top',
      period: threeLevels,
      beginning,
    },
    {
      id: 'dong-nai',
      kind: 'province',
      names: {
        id: 'dong-nai.name',
        versions: [
          {
            inForce: { from: rearranged, until: civilDate('2026-04-29') },
            value: named('tỉnh', 'Đồng Nai'),
            cites: provinces,
          },
          { inForce: since(civilDate('2026-04-30')), value: named('thành phố', 'Đồng Nai'), cites: city },
        ],
      },
      within: 'top',
      period: twoLevels,
    },
  ],
  successions: [
    { from: ['loc-hoa', 'loc-thanh-until-2025'], to: 'loc-thanh', on: rearranged, cites: [communes, newAuthority] },
    { from: ['binh-phuoc', 'dong-nai-until-2025'], to: 'dong-nai', on: rearranged, cites: [provinces] },
    {
      from: ['loc-ninh'],
      to: null,
      on: rearranged,
      cites: [provinces],
      because: {
        vi: 'Từ 01/7/2025 không còn cấp huyện; việc của huyện chuyển cho xã hoặc cấp trên theo từng lĩnh vực, không có một đơn vị kế tục chung.',
        en: 'Since 1 July 2025 there is no district level; its duties went to communes or above, matter by matter, and no single unit followed it.',
      },
    },
  ],
});

function always<T>(id: string, inForce: Period, value: T, cites: Citation): Dated<T> {
  return { id, versions: [{ inForce, value, cites }] };
}

function named(kind: 'xã' | 'huyện' | 'tỉnh' | 'thành phố', place: string): UnitName {
  const english = { xã: 'commune', huyện: 'district', tỉnh: 'province', 'thành phố': 'city' } as const;
  return { vi: `${kind} ${place}`, en: `the ${english[kind]} of ${place}`, place };
}
