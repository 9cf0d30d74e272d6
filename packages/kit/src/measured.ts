import type { Label } from '@motcua/law';
import { z } from 'zod';
import type { Definition } from './definition.ts';
import { checked } from './door.ts';
import { InvalidData, UnknownRole } from './errors.ts';
import type { CaseEvent } from './event.ts';
import { systemRole } from './role.ts';
import { words } from './words.ts';

/**
 * The event that notes facts of record about a case, for statistics: in any state, also after its end, and it moves
 * nothing. Later facts stand in place of earlier ones of the same name.
 */
export const caseMeasured = 'case.measured';

/** What that event is called. */
export const caseMeasuredLabel: Label = words('caseMeasured');

/** Facts of record about a case; what is not told is not known. */
export interface Measurement {
  /** Whether the dossier and its result were digitised. */
  readonly digitised?: boolean;
  /** Whether data that were digitised before were used again. */
  readonly reused?: boolean;
  /** Whether a fee was due, and whether it was paid online. */
  readonly fee?: { readonly due: boolean; readonly paidOnline: boolean };
  /** Whether the citizen was satisfied. */
  readonly satisfied?: boolean;
}

let form: z.ZodObject | undefined;

/**
 * What comes with `case.measured`.
 *
 * @example
 * ```ts
 * import { measurementForm } from '@motcua/kit';
 * Object.keys(measurementForm().shape); // => ['digitised', 'reused', 'fee', 'satisfied']
 * ```
 */
export function measurementForm(): z.ZodObject {
  const told = (key: Parameters<typeof words>[0]) => z.boolean().meta({ label: words(key) });
  form ??= z.strictObject({
    digitised: told('fieldDigitised').optional(),
    reused: told('fieldReused').optional(),
    fee: z
      .strictObject({ due: told('fieldFeeDue'), paidOnline: told('fieldPaidOnline') })
      .optional()
      .meta({ label: words('fieldFee') }),
    satisfied: told('fieldSatisfied').optional(),
  });
  return form;
}

/**
 * Whether a role may note what an event tells: any role of the definition and the system all of it, that of the citizen
 * only whether the citizen was satisfied.
 *
 * @throws {UnknownRole} @throws {InvalidData} when the role is none, or the event tells nothing or something else.
 */
export function mayMeasure({ version, roles }: Definition, event: CaseEvent): boolean {
  const { role } = event.by;
  if (role !== systemRole && !Object.hasOwn(roles, role)) throw new UnknownRole(version, role, Object.keys(roles));
  const facts = Object.keys(checked(event.type, measurementForm(), event.data));
  const says = words('measuresNothing');
  if (facts.length === 0) throw new InvalidData(event.type, [{ path: '', message: says.en, says }]);
  const isCitizen = role !== systemRole && roles[role]?.agency === null;
  return !isCitizen || facts.every((it) => it === 'satisfied');
}
