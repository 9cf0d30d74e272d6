import type { Definition } from '@motcua/kit';
import { definitions } from './definitions.ts';

/** The definition that a case began under, members of groups included. */
export function definitionOf(version: string): Definition | null {
  const members = definitions.flatMap((it) => Object.values(it.members).map((one) => one.definition));
  return [...definitions, ...members].find((it) => it.version === version) ?? null;
}
