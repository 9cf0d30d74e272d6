import type { Label } from '@motcua/law';
import type { AspectDifference, ChangedPart } from './difference.ts';
import type { Aspect, Part } from './part.ts';

/** Compares the parts of two versions in one aspect, by name; null where nothing differs. */
export function compare(aspect: Aspect, before: readonly Part[], after: readonly Part[]): AspectDifference | null {
  const [was, is] = [byName(before), byName(after)];
  const added = after.filter((it) => !was.has(it.name));
  const removed = before.filter((it) => !is.has(it.name));
  const changed = after.flatMap((it) => changeOf(was.get(it.name), it));
  return added.length + removed.length + changed.length === 0 ? null : { aspect, added, removed, changed };
}

function byName(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((it) => [it.name, it]));
}

function changeOf(before: Part | undefined, after: Part): readonly ChangedPart[] {
  if (before === undefined) return [];
  const [was, is] = [said(before), said(after)];
  const differing = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((it) => !isSame(was[it], is[it]));
  if (differing.length === 0) return [];
  return [{ name: after.name, label: after.label, was: only(was, differing), is: only(is, differing) }];
}

/** All that a part says; its label is part of it. */
function said({ label, says }: Part): Readonly<Record<string, Label>> {
  return { label, ...says };
}

function isSame(one: Label | undefined, other: Label | undefined): boolean {
  return one?.vi === other?.vi && one?.en === other?.en;
}

function only(all: Readonly<Record<string, Label>>, keys: readonly string[]): Readonly<Record<string, Label>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
