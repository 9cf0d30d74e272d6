import type { Definition } from '@motcua/kit';
import type { Machine } from '@motcua/machine';
import { createMachine } from 'xstate';

type Config = { readonly [key: string]: unknown };

/** A definition whose machine's configuration was edited: what a careless change would make of it. */
export function mutant(definition: Definition, edit: (config: Config, path: readonly string[]) => Config): Definition {
  const { config, implementations } = definition.machine;
  const edited = walk(config as unknown as Config, [], edit);
  return { ...definition, machine: createMachine(edited as never, implementations as never) as unknown as Machine };
}

/** The same configuration without the actions that the predicate names. */
export function withoutActions(config: Config, drop: (action: { type?: string; params?: unknown }) => boolean): Config {
  if (!Array.isArray(config.actions)) return config;
  return { ...config, actions: config.actions.filter((it) => !drop(it)) };
}

function walk(
  config: Config,
  path: readonly string[],
  edit: (config: Config, path: readonly string[]) => Config,
): Config {
  const entries = Object.entries(edit(config, path)).map(([key, value]) => [key, descend(value, [...path, key], edit)]);
  return Object.fromEntries(entries);
}

function descend(
  value: unknown,
  path: readonly string[],
  edit: (config: Config, path: readonly string[]) => Config,
): unknown {
  if (Array.isArray(value)) return value.map((it, index) => descend(it, [...path, String(index)], edit));
  if (typeof value !== 'object' || value === null || path.at(-1) === 'meta' || path.at(-1) === 'params') return value;
  return walk(value as Config, path, edit);
}
