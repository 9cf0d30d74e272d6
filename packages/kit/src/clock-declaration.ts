import type { CivilDate, Counting, Term } from '@motcua/calendar';
import type { Choices, Citation, Conflict, Dated, Label } from '@motcua/law';
import type { PlanFacts } from './plan-fact.ts';

/** A clock of a procedure as its definition declares it: which terms it can run by, how they are counted, who answers for it. */
export interface ClockDeclaration {
  readonly label: Label;
  /** The terms it can run by; `startClock` names one. Empty for a clock that ends before another. */
  readonly terms: Readonly<Record<string, Dated<Term>>>;
  /** How they are counted, under the answers given to the law's silences; where terms are counted differently, by which of them. */
  readonly counting: (choices: Choices, term?: Term) => Counting;
  /** The role that answers for it. */
  readonly role: string;
  /**
   * By which of its terms it begins, under the answers given, for the day of receipt and the facts of the dossier; null:
   * no term is known, and no date can be promised. For planning; the machine decides. Default: the first term.
   */
  readonly begins?: (choices: Choices, governedOn: CivilDate, facts: PlanFacts) => string | null;
  /** Which of its terms stands in for one that the machine names, under the answers given: another reading of the same limit. Default: that very one. */
  readonly instead?: (choices: Choices, term: string) => string;
  /** Of a group's promise: by which term it is planned where a member has a variant of its own (`verified`), and what such a plan leaves out. */
  readonly variants?: Readonly<
    Record<
      string,
      {
        readonly term: (choices: Choices, begun: string) => string;
        readonly tells?: (choices: Choices) => Label | null;
      }
    >
  >;
  /** Where no term is known: the source that would give it, and why it is missing. */
  readonly missing?: { readonly cites: Citation; readonly because: Label };
  /** Of a group's promise: the disagreement of the sources that shows where the members' terms together are longer. */
  readonly outrun?: Conflict;
  /**
   * Another clock before whose end something must be told: this one runs beside it by itself, and ends at the close of
   * the last working day at least one calendar day before it. Not while the other stands, nor once that was put on a
   * promised day, nor where that moment lay before its start.
   */
  readonly before?: string;
  /** Where it is written that it runs, where no term says so: of a clock that ends before another. */
  readonly cites?: readonly Citation[];
  /** For a clock before another: whether it runs at all under the answers given. Default: it does. */
  readonly where?: (choices: Choices) => boolean;
  /** Whose hours count: a key of the environment's offices. Default: `default`. */
  readonly office?: string;
}
