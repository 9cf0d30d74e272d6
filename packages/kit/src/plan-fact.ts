import type { Label } from '@motcua/law';

/** A fact of the dossier that a plan has to know beforehand, since members or terms depend on it. */
export interface PlanFact {
  readonly label: Label;
  /** What each value says. */
  readonly values: Readonly<Record<string, Label>>;
  /** The value that is planned by when nobody says. */
  readonly default: string;
}

/** Facts by name, as `Definition.facts` gives them. */
export type PlanFacts = Readonly<Record<string, unknown>>;
