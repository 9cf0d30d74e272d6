import type { z } from 'zod';

/**
 * Marks a field of a dossier or an event as telling of a person: it is erased on request, and never reaches a machine.
 *
 * @example
 * ```ts
 * import { isPersonal, personal } from '@motcua/kit';
 * import { z } from 'zod';
 * isPersonal(personal(z.string())); // => true
 * ```
 */
export function personal<T extends z.ZodType>(schema: T): T {
  return schema.meta({ ...schema.meta(), personal: true }) as T;
}

/**
 * Whether a field was marked with {@link personal}.
 *
 * @example
 * ```ts
 * import { isPersonal } from '@motcua/kit';
 * import { z } from 'zod';
 * isPersonal(z.string()); // => false
 * ```
 */
export function isPersonal(schema: z.ZodType): boolean {
  return schema.meta()?.personal === true;
}
