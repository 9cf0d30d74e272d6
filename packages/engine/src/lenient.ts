import { type Definition, personalReplaced, withoutPersonalDemands } from '@motcua/kit';
import type { z } from 'zod';
import { erasedMarker, openedType } from './record.ts';

const lenients = new WeakMap<Definition, Definition>();

/** A definition that takes anything for its personal fields: what is left of a log after erasure still replays by it. */
export function withoutDemands(definition: Definition): Definition {
  const known = lenients.get(definition);
  if (known !== undefined) return known;
  const events = Object.entries(definition.events).map(([name, it]) => {
    return [name, { ...it, data: withoutPersonalDemands(it.data) }];
  });
  const { admits: _, ...undemanding } = definition;
  const dossier = withoutPersonalDemands(definition.dossier);
  const made = { ...undemanding, dossier, events: Object.fromEntries(events) };
  lenients.set(definition, made);
  return made;
}

/** A value with a marker in place of each personal field, at any depth. */
export function eraseFields(schema: z.ZodType, value: unknown): unknown {
  return personalReplaced(schema, value, erasedMarker);
}

/** The schema of what comes with a record of a type; null for records of the engine itself. */
export function schemaFor({ dossier, events }: Definition, type: string): z.ZodObject | null {
  if (type === openedType) return dossier;
  return Object.hasOwn(events, type) ? (events[type]?.data ?? null) : null;
}
