import { type AspectDifference, type Difference, diffDefinitions } from '@motcua/atlas';
import { procedures } from '@motcua/procedures';
import fc from 'fast-check';
import { expect, test } from 'vitest';

// The laws of a comparison, for any two definitions: of the same procedure or not.

const definition = fc.constantFrom(...procedures);

test('nothing differs from itself', () => {
  for (const it of procedures) expect(diffDefinitions(it, it).aspects, it.version).toEqual([]);
});

test('the other way round, what was added is removed, and what was is', () =>
  fc.assert(
    fc.property(definition, definition, (one, other) => {
      expect(ordered(mirrored(diffDefinitions(one, other)))).toEqual(ordered(diffDefinitions(other, one)));
    }),
    { numRuns: 60 },
  ));

test('of what changed only that is told which both say differently', () =>
  fc.assert(
    fc.property(definition, definition, (one, other) => {
      for (const { changed } of diffDefinitions(one, other).aspects)
        for (const { was, is } of changed) for (const key of Object.keys(is)) expect(was[key]).not.toEqual(is[key]);
    }),
    { numRuns: 60 },
  ));

function mirrored({ from, to, aspects }: Difference): Difference {
  return { from: to, to: from, aspects: aspects.map(mirror) };
}

function mirror({ aspect, added, removed, changed }: AspectDifference): AspectDifference {
  return { aspect, added: removed, removed: added, changed: changed.map((it) => ({ ...it, was: it.is, is: it.was })) };
}

/** Without the order of parts, and without the label of what changed, which is the later one's. */
function ordered({ from, to, aspects }: Difference) {
  const byName = (all: readonly { readonly name: string }[]) => all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    from,
    to,
    aspects: aspects.map(({ aspect, added, removed, changed }) => ({
      aspect,
      added: byName(added),
      removed: byName(removed),
      changed: byName(changed.map(({ name, was, is }) => ({ name, was, is }))),
    })),
  };
}
