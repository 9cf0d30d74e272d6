import type { Definition } from '@motcua/kit';
import { exampleDossiers } from '@motcua/procedures';
import { definitions } from './definitions.ts';

type Dossier = Readonly<Record<string, unknown>>;

/** A valid dossier of a procedure: an example of its own or of its group, or the part of it that a member takes; null where none fits. */
export function exampleFor(definition: Definition): Dossier | null {
  const parts = exampleDossiers.flatMap((whole) =>
    definitions.filter((it) => fits(it, whole)).flatMap((it) => partsOf(it, whole)),
  );
  return [...exampleDossiers, ...parts].find((it) => fits(definition, it)) ?? null;
}

function partsOf(group: Definition, dossier: Dossier): readonly Dossier[] {
  return Object.values(group.members).map((it) => it.dossier(dossier, {}));
}

function fits(definition: Definition, dossier: Dossier): boolean {
  return definition.dossier.safeParse(dossier).success;
}
