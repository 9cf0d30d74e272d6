import { checkDefinition } from './check-definition.ts';
import type { Definition } from './definition.ts';
import { InvalidDefinition } from './errors.ts';

/**
 * Declares one version of a procedure, and refuses it when it contradicts itself: a state, event, role, clock or letter
 * without a Vietnamese and an English label; a transition with neither provision nor reason; a name that is not
 * declared; a gap in the law; a state that cannot be reached or cannot end; a timer. It runs when the definition is
 * imported, so a broken one cannot be.
 *
 * @throws {InvalidDefinition} with every fault at once.
 *
 * @example
 * ```ts
 * import { defineProcedure } from '@motcua/kit';
 * import { birthGroup } from '@motcua/procedures';
 * defineProcedure(birthGroup).version; // => 'birth-group@2026-09-01'
 * ```
 */
export function defineProcedure<const D extends Definition>(definition: D): D {
  const faults = checkDefinition(definition);
  if (faults.length > 0) throw new InvalidDefinition(definition.version, faults);
  return definition;
}
