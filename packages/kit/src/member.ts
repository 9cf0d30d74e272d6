import type { Choices, Label } from '@motcua/law';
import type { Definition } from './definition.ts';
import type { PlanFacts } from './plan-fact.ts';

/** A member of a linked group: the procedure it is, and how its dossier comes out of the group's. */
export interface MemberDeclaration {
  readonly label: Label;
  readonly definition: Definition;
  /**
   * The member whose completion this one waits for, or, of several, the first that takes part; null: it begins with the
   * group. For planning only: the machine decides.
   */
  readonly after: string | readonly string[] | null;
  /** Whether it takes part at all, by the facts of the dossier. For planning only. Default: it does. */
  readonly where?: (facts: PlanFacts) => boolean;
  /** Whether it stands beside the group's term, which then may end before it. Default: it does not. */
  readonly beside?: (choices: Choices) => boolean;
  /** Whether the law of its case is that of the group's receipt (default), or of the day on which it begins. */
  readonly governedBy?: (choices: Choices) => 'group' | 'own';
  /** The member's dossier, from the group's dossier and what the members before it brought. */
  readonly dossier: (
    group: Readonly<Record<string, unknown>>,
    facts: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
}
