import type { Language } from '@motcua/calendar';
import type { Engine } from '@motcua/engine';
import type { Definition } from '@motcua/kit';

/** What the clocks of some cases are called by the procedures of the cases. */
export async function clockLabels(
  engine: Engine,
  cases: readonly string[],
  language: Language,
): Promise<(id: string, clock: string) => string> {
  const rules = await rulesOf(engine, cases);
  return (id, clock) => rules.get(id)?.clocks[clock]?.label[language] ?? clock;
}

/** The definitions that some cases began under. */
export async function rulesOf(
  engine: Engine,
  cases: readonly string[],
): Promise<ReadonlyMap<string, Definition | null>> {
  const rules = new Map<string, Definition | null>();
  for (const id of new Set(cases)) rules.set(id, engine.definition((await engine.case(id)).definition));
  return rules;
}
