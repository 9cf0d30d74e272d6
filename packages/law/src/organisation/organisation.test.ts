import { addDays, type CivilDate, civilDate } from '@motcua/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../cite.ts';
import { localUnits } from '../data/local-units.ts';
import { resolution202of2025 } from '../data/resolution-202-2025.ts';
import { NoHolder, UnknownUnit } from '../errors.ts';
import { includes } from '../includes.ts';
import type { Period } from '../period.ts';
import { chainOn, holderOn, nameOn } from './holder-on.ts';
import { namedAt } from './named-at.ts';
import { organisation } from './organisation.ts';
import type { Unit } from './unit.ts';

const cites = cite(resolution202of2025, 'toàn văn');
const [june, july] = [civilDate('2025-06-30'), civilDate('2025-07-01')];
const day = fc.integer({ min: 0, max: 1200 }).map((it) => addDays(civilDate('2024-07-01'), it));
const anyUnit = fc.constantFrom(...localUnits.units);

describe('Lộc Hòa over the rearrangement of 1 July 2025', () => {
  const places = (id: string, on: CivilDate) => chainOn(localUnits, id, on).map((it) => it.name.vi);

  test('it holds its own duties to the last evening, and Lộc Thạnh from the next day on', () => {
    expect(holderOn(localUnits, 'loc-hoa', june).id).toBe('loc-hoa');
    expect(holderOn(localUnits, 'loc-hoa', july).id).toBe('loc-thanh');
  });

  test('the old Lộc Thạnh bears the same name and is another unit', () => {
    expect(nameOn(localUnits, 'loc-thanh-until-2025', june)).toEqual(nameOn(localUnits, 'loc-thanh', july));
    expect(holderOn(localUnits, 'loc-thanh-until-2025', july).id).toBe('loc-thanh');
    expect(() => holderOn(localUnits, 'loc-thanh', june)).toThrow('from 01/07/2025 on');
  });

  test('it took paper dossiers before, and a day before the table names what is missing', () => {
    expect(holderOn(localUnits, 'loc-hoa', civilDate('2023-05-10')).id).toBe('loc-hoa');
    expect(() => holderOn(localUnits, 'loc-hoa', civilDate('2014-05-10'))).toThrow(
      'from 01/07/2015 on. What is missing is a text that says since when it works.',
    );
    const unknown = localUnits.units.filter((it) => it.period.until !== null && it.beginning !== 'notFound');
    expect(unknown.map((it) => it.id)).toEqual([]);
  });

  test('three levels, then two, then a city', () => {
    expect(places('loc-hoa', june)).toEqual(['xã Lộc Hòa', 'huyện Lộc Ninh', 'tỉnh Bình Phước']);
    expect(places('loc-thanh', july)).toEqual(['xã Lộc Thạnh', 'tỉnh Đồng Nai']);
    expect(places('loc-thanh', civilDate('2026-04-30'))).toEqual(['xã Lộc Thạnh', 'thành phố Đồng Nai']);
  });

  test('nobody is invented for the duties of the district, and nothing above the old Lộc Thạnh', () => {
    expect(() => holderOn(localUnits, 'loc-ninh', july)).toThrow(NoHolder);
    expect(places('loc-thanh-until-2025', june)).toEqual(['xã Lộc Thạnh']);
  });

  test('a unit that is not listed is told with those that are', () =>
    expect(() => holderOn(localUnits, 'loc-hoà', june)).toThrow(UnknownUnit));

  test('a label of levels is named on both sides of the change', () => {
    const police = { vi: 'Công an cấp xã, cấp huyện', en: 'Police of the commune or the district' };
    expect(namedAt(police, chainOn(localUnits, 'loc-hoa', june))).toEqual({
      vi: 'Công an xã Lộc Hòa, huyện Lộc Ninh',
      en: 'Police of the commune of Lộc Hòa or the district of Lộc Ninh',
    });
    expect(namedAt(police, chainOn(localUnits, 'loc-thanh', july)).vi).toBe('Công an xã Lộc Thạnh, cấp huyện');
  });
});

test('whoever holds the duties of a unit works on that day, holds its own, and is of the same level', () =>
  fc.assert(
    fc.property(anyUnit, day, (unit, on) => {
      if (unit.id === 'loc-ninh' || on < unit.period.from) return;
      const holder = holderOn(localUnits, unit.id, on);
      expect(includes(holder.period, on)).toBe(true);
      expect(holderOn(localUnits, holder.id, on)).toBe(holder);
      expect(holder.kind).toBe(unit.kind);
    }),
  ));

test('asking on an earlier day first changes nothing: the holder of the holder is the holder', () =>
  fc.assert(
    fc.property(anyUnit, day, day, (unit, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      if (unit.id === 'loc-ninh' || early < unit.period.from) return;
      const between = holderOn(localUnits, unit.id, early);
      expect(holderOn(localUnits, between.id, late)).toBe(holderOn(localUnits, unit.id, late));
    }),
  ));

describe('a table that contradicts itself is refused', () => {
  const old: Period = { from: civilDate('2024-07-01'), until: june };
  const now: Period = { from: july, until: null };
  const a = unit('a', old);
  const b = unit('b', now);
  const follows = { from: ['a'], to: 'b', on: july, cites: [cites] };
  const sound = { units: [a, b], successions: [follows] };

  test('as it stands it is sound', () => expect(organisation(sound)).toBe(sound));

  const broken = {
    'two units have one id': { ...sound, units: [a, a, b] },
    'has 0 successions': { ...sound, successions: [] },
    'has 2 successions': { ...sound, successions: [follows, follows] },
    'which is not listed': { ...sound, successions: [{ ...follows, to: 'c' }] },
    'does not work on 2025-07-01': {
      units: [a, unit('b', { from: civilDate('2025-07-02'), until: null })],
      successions: [follows],
    },
    'does not end on the day before 2025-07-02': {
      ...sound,
      successions: [{ ...follows, on: civilDate('2025-07-02') }],
    },
    'names nobody and gives no reason': { ...sound, successions: [{ ...follows, to: null }] },
    'nothing is cited': { ...sound, successions: [{ ...follows, cites: [] }] },
    'has a gap from 2024-07-01': { ...sound, units: [{ ...a, names: { id: 'a.name', versions: [] } }, b] },
    'speaks of days on which it does not work': { ...sound, units: [{ ...a, names: unit('a', unending()).names }, b] },
    'which is of no higher level': { ...sound, units: [{ ...a, within: lyingIn('b', old) }, b] },
    'on days on which that is not there': {
      ...sound,
      units: [
        a,
        { ...b, within: lyingIn('p', now) },
        { ...unit('p', { from: civilDate('2026-01-01'), until: null }), kind: 'province' as const },
      ],
    },
    'it has not ended and has 1': { units: [unit('a', unending()), b], successions: [follows] },
  };
  test.each(Object.entries(broken))('%s', (problem, table) => expect(() => organisation(table)).toThrow(problem));

  function unending(): Period {
    return { from: civilDate('2024-07-01'), until: null };
  }

  function lyingIn(id: string, inForce: Period): Unit['within'] {
    return { id: `${id}.within`, versions: [{ inForce, value: id, cites }] };
  }

  function unit(id: string, period: Period): Unit {
    const value = { vi: 'xã Ví Dụ', en: 'the commune of Ví Dụ', place: 'Ví Dụ' };
    const names = { id: `${id}.name`, versions: [{ inForce: period, value, cites }] };
    return { id, kind: 'commune', names, within: 'top', period };
  }
});
