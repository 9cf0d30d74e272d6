import { z } from 'zod';
import type { CaseState } from './case-state.ts';
import { checked } from './door.ts';
import type { CaseEvent } from './event.ts';
import type { Tenure } from './tenure.ts';

/** The event that says that another administrative unit holds the case from a day on; clocks and work go on as they are. */
export const organisationChanged = 'organisation.changed';

let form: z.ZodObject | undefined;

/**
 * A case in the hands of the unit that an event names; null where it was opened at none, is closed, or is held by that
 * unit already.
 *
 * @throws {InvalidData} when the event does not say which unit, from which day on.
 */
export function reorganised(state: CaseState, event: CaseEvent): CaseState | null {
  form ??= z.strictObject({ unit: z.string().min(1), from: z.iso.date() });
  const { unit, from } = checked(event.type, form, event.data) as unknown as Tenure;
  const { holders = [], snapshot } = state;
  const last = holders.at(-1);
  if (last === undefined || last.unit === unit || snapshot.status === 'done') return null;
  return { ...state, holders: [...holders, { unit, from }] };
}
