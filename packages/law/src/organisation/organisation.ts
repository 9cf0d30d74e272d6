import { addDays } from '@motcua/calendar';
import { checkCites, checkLabel, checkPeriod, checkSlug, checkWords } from '../check.ts';
import { checkDated } from '../check-dated.ts';
import type { Dated } from '../dated.ts';
import { InvalidLawData } from '../errors.ts';
import { includes } from '../includes.ts';
import type { Succession } from './succession.ts';
import type { Unit, UnitKind } from './unit.ts';

/** Administrative units over time, and which one followed which. Made by {@link organisation}. */
export interface Organisation {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
}

const rank: Readonly<Record<UnitKind, number>> = { commune: 0, district: 1, province: 2 };

/**
 * Declares units and their successions, and checks them: each unit has one name and one place on every day of its
 * period; what it lies in exists on those days and is of a higher level; each unit that ended has one succession, that
 * begins on the day after, to a unit that works on that day. So no chain of successions can come back to where it was.
 *
 * @throws InvalidLawData naming the unit and what is wrong with it.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { cite, InvalidLawData, organisation, resolution202of2025 } from '@motcua/law';
 * const period = { from: civilDate('2024-07-01'), until: civilDate('2025-06-30') };
 * const name = { vi: 'xã Ví Dụ', en: 'the commune of Ví Dụ', place: 'Ví Dụ' };
 * const names = { id: 'vi-du', versions: [{ inForce: period, value: name, cites: cite(resolution202of2025, 'toàn văn') }] };
 * const unit = { id: 'vi-du', kind: 'commune', names, within: 'notFound', period } as const;
 * let problem = '';
 * try { organisation({ units: [unit], successions: [] }); } catch (error) { problem = (error as InvalidLawData).problem; }
 * problem; // => 'it ended on 2025-06-30 and has 0 successions; say once who follows it, or that nobody is named'
 * ```
 */
export function organisation(it: Organisation): Organisation {
  const byId = new Map(it.units.map((unit) => [unit.id, unit]));
  if (byId.size !== it.units.length) throw new InvalidLawData('organisation', 'two units have one id');
  for (const unit of it.units) checkUnit(unit, byId, it.successions);
  for (const succession of it.successions) checkSuccession(succession, byId);
  return it;
}

function checkUnit(unit: Unit, byId: ReadonlyMap<string, Unit>, successions: readonly Succession[]): void {
  checkSlug(unit.id, 'unit');
  const where = `unit «${unit.id}»`;
  const { period, names, within } = unit;
  checkPeriod(period, where);
  for (const { value } of names.versions) {
    checkLabel(value, `${where}, name`);
    checkWords(value.place, `${where}, place`);
  }
  demandWhole(names, unit, where);
  if (typeof within !== 'string') {
    demandWhole(within, unit, where);
    for (const it of within.versions) checkParent(unit, byId.get(it.value), it.inForce, it.value);
  }
  const ending = successions.filter((it) => it.from.includes(unit.id)).length;
  if (ending === (period.until === null ? 0 : 1)) return;
  const ended = period.until === null ? 'has not ended' : `ended on ${period.until}`;
  throw new InvalidLawData(
    where,
    `it ${ended} and has ${ending} successions; say once who follows it, or that nobody is named`,
  );
}

/** Throws unless a dated fact of a unit has one version on each day of the unit's period, and none beyond it. */
function demandWhole(fact: Dated<unknown>, { period }: Unit, where: string): void {
  const [fault] = checkDated(fact, period);
  if (fault !== undefined)
    throw new InvalidLawData(where, `«${fact.id}» has a ${fault.kind} from ${fault.period.from}`);
  const beyond = fact.versions.find(({ inForce }) => !lies(inForce, period));
  if (beyond !== undefined) throw new InvalidLawData(where, `«${fact.id}» speaks of days on which it does not work`);
}

function checkParent(unit: Unit, parent: Unit | undefined, days: Unit['period'], id: string): void {
  const where = `unit «${unit.id}»`;
  if (parent === undefined) throw new InvalidLawData(where, `it lies in «${id}», which is not listed`);
  if (rank[parent.kind] <= rank[unit.kind])
    throw new InvalidLawData(where, `it lies in «${id}», which is of no higher level`);
  if (!lies(days, parent.period))
    throw new InvalidLawData(where, `it lies in «${id}» on days on which that is not there`);
}

function lies(inner: Unit['period'], outer: Unit['period']): boolean {
  const ends = outer.until === null || (inner.until !== null && inner.until <= outer.until);
  return inner.from >= outer.from && ends;
}

function checkSuccession({ from, to, on, cites, because }: Succession, byId: ReadonlyMap<string, Unit>): void {
  const where = `succession of «${from.join(', ')}»`;
  checkCites(cites, where);
  if (because !== undefined) checkLabel(because, `${where}, because`);
  if (to === null && because === undefined) throw new InvalidLawData(where, 'it names nobody and gives no reason');
  for (const id of from) {
    const until = byId.get(id)?.period.until ?? null;
    if (until === null || addDays(until, 1) !== on)
      throw new InvalidLawData(where, `«${id}» does not end on the day before ${on}`);
  }
  if (to === null) return;
  const heir = byId.get(to);
  if (heir === undefined) throw new InvalidLawData(where, `it names «${to}», which is not listed`);
  if (!includes(heir.period, on)) throw new InvalidLawData(where, `«${to}» does not work on ${on}`);
}
