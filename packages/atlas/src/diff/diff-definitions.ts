import type { Definition } from '@motcua/kit';
import { compare } from './compare.ts';
import type { Difference } from './difference.ts';
import { aspects } from './part.ts';
import { partsOf } from './parts-of.ts';

/**
 * How one version of a procedure differs from another: limits, people, papers and paths first, the machine after them.
 * What does not differ is not there.
 *
 * @example
 * ```ts
 * import { diffDefinitions } from '@motcua/atlas';
 * import { birthRegistration, birthRegistrationUntil2025 } from '@motcua/procedures';
 * diffDefinitions(birthRegistration, birthRegistration).aspects; // => []
 * const changed = diffDefinitions(birthRegistrationUntil2025, birthRegistration);
 * changed.aspects.some((it) => it.aspect === 'role'); // => true
 * ```
 */
export function diffDefinitions(before: Definition, after: Definition): Difference {
  const found = aspects.map((it) => compare(it, partsOf[it](before), partsOf[it](after)));
  return { from: before.version, to: after.version, aspects: found.filter((it) => it !== null) };
}
