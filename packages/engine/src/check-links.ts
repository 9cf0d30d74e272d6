import type { Instant } from '@motcua/calendar';
import { type CaseEffect, calendarChanged, fromMember, organisationChanged, systemRole } from '@motcua/kit';
import { rootOf } from './core.ts';
import { InvalidImport } from './door-errors.ts';
import { type Folded, impersonal, outcomeOf } from './fold.ts';
import { canonical } from './json.ts';
import { eraseFields } from './lenient.ts';
import { erasedType, type LogRecord, openedType } from './record.ts';
import type { Registry } from './registry.ts';
import { memberOpening } from './unit.ts';

type Paths = ReadonlyMap<string, readonly Folded[]>;
type Effect<T extends CaseEffect['type']> = Extract<CaseEffect, { type: T }>;

/**
 * Whether the followed logs of an export agree with each other, both ways: the members that groups opened are there and
 * begin as their groups had it, and what one case was told is what the other told.
 *
 * @throws {InvalidImport}
 */
export function checkLinks(registry: Registry, root: string, all: readonly (readonly Folded[])[]): void {
  const paths: Paths = new Map(all.map((it) => [it[0]?.record.case ?? '', it]));
  if (paths.size !== all.length) throw new InvalidImport('a case comes twice.', root);
  if (!paths.has(root)) throw new InvalidImport('it is at the head of the export, and is missing.', root);
  for (const [id, path] of paths) {
    checkPlace(root, id, path);
    checkMembers(registry, paths, path);
  }
  checkNews(registry, paths);
}

function checkPlace(root: string, id: string, path: readonly Folded[]): void {
  const group = path[0]?.record.opening?.group ?? null;
  const isLinked = group === null ? id === root : id === `${group.case}/${group.member}`;
  if (!isLinked || rootOf(id) !== root) throw new InvalidImport('it is not linked with the head of the export.', id);
}

function checkMembers(registry: Registry, paths: Paths, group: readonly Folded[]): void {
  const id = group[0]?.record.case ?? '';
  const opened = group.flatMap((it) => effectsOf(it, 'openMember').map((effect) => ({ effect, by: it })));
  const names = new Set(opened.map(({ effect }) => `${id}/${effect.member}`));
  const stranger = [...paths.values()].find(
    ([first]) => first?.record.opening?.group?.case === id && !names.has(first.record.case),
  );
  if (stranger !== undefined) throw new InvalidImport('its group never opened it.', stranger[0]?.record.case ?? id);
  for (const { effect, by } of opened) {
    const first = paths.get(`${id}/${effect.member}`)?.[0];
    if (first === undefined)
      throw new InvalidImport('its group opened it, and it is missing.', `${id}/${effect.member}`);
    if (!beginsAs(registry, group[0] as Folded, by, effect, first.record))
      throw new InvalidImport('it does not begin as its group opened it.', first.record.case, 1);
  }
}

function beginsAs(
  registry: Registry,
  { record: opening, definition }: Folded,
  { record, state }: Folded,
  { member, facts }: Effect<'openMember'>,
  first: LogRecord,
): boolean {
  if (first.origin !== record.origin || first.by.role !== systemRole) return false;
  const group = { id: opening.case, definition, state };
  const made = memberOpening(registry, group, opening, { member, facts: asJson(facts), at: first.at });
  const { dossier } = made.definition;
  if (canonical(first.opening) !== canonical(asJson(made.opening))) return false;
  if (opening.erased) return true;
  const [said, due] = [first.data, asJson(made.data)].map((it) => canonical(eraseFields(dossier, it)));
  return said === due;
}

/** Something that a case told a linked one. */
interface News {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly origin: string;
  readonly at: Instant;
}

function checkNews(registry: Registry, paths: Paths): void {
  const told = [...paths.values()].flatMap((path) => path.flatMap((it) => newsOf(it, path[0] as Folded)));
  for (const [id, path] of paths) {
    const waiting = told.filter((it) => it.to === id);
    for (const { record, definition } of path) {
      if (!isNews(record)) continue;
      const text = canonical(impersonal(definition, record));
      const found = waiting.findIndex(
        (it) =>
          it.type === record.type && it.origin === record.origin && canonical(impersonal(definition, it)) === text,
      );
      if (found < 0) throw new InvalidImport('no linked case told it that.', id, record.seq);
      waiting.splice(found, 1);
    }
    const lost = waiting.find((it) => wasAlwaysHeard(registry, path, it));
    if (lost !== undefined) throw new InvalidImport(`it lacks «${lost.type}», which «${lost.from}» told it.`, id);
  }
}

function newsOf({ record, effects }: Folded, first: Folded): readonly News[] {
  const group = first.record.opening?.group ?? null;
  const { case: from, origin, at } = record;
  return effects.flatMap((it): News[] => {
    if (it.type === 'tellMember')
      return [{ from, to: `${from}/${it.member}`, type: it.event, data: asJson(it.data), origin, at }];
    if (it.type !== 'announce' || group === null) return [];
    return [{ from, to: group.case, type: fromMember(group.member, it.what), data: asJson(it.data), origin, at }];
  });
}

function isNews({ type, by }: LogRecord): boolean {
  if (by.role !== systemRole || type.startsWith('deadline.passed.')) return false;
  return ![openedType, erasedType, calendarChanged, organisationChanged].includes(type);
}

/** Whether a case would have heard news wherever it stood since both were there; then their absence is a gap. */
function wasAlwaysHeard(registry: Registry, path: readonly Folded[], { from, type, data, at }: News): boolean {
  const since = path.findIndex((it) =>
    effectsOf(it, 'openMember').some(({ member }) => from === `${it.record.case}/${member}`),
  );
  return path.slice(Math.max(0, since)).every(({ record, definition, state }) => {
    if (state.snapshot.status === 'done') return false;
    const later = record.at < at ? at : record.at;
    const event = { ...record, type, data, at: later, by: { role: systemRole }, opening: null, erased: false };
    return outcomeOf(registry, definition, state, event).ok;
  });
}

function effectsOf<T extends CaseEffect['type']>({ effects }: Folded, type: T): readonly Effect<T>[] {
  return effects.filter((it): it is Effect<T> => it.type === type);
}

function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
