import type { Term } from '@motcua/calendar';
import type { Definition, OfficeSuccession, PlanFact, PlanFacts } from '@motcua/kit';
import type { Assumption, Choices, Citation, Dated, Label, Period } from '@motcua/law';
import type { z } from 'zod';
import type { CutOff } from '../common/counting.ts';
import type { Way } from '../common/desk/desk.ts';
import type { Waiting } from '../common/desk/verification-wait.ts';
import type { Regime } from '../common/regimes.ts';
import type { channel } from './dossier.ts';
import type { OneStopLaw } from './law.ts';

/** One one-stop decree with its desk: what a version of a one-stop procedure is made under. */
export interface OneStopEdition {
  readonly regime: Regime;
  readonly law: OneStopLaw;
  readonly way: Way;
}

/** The fields that every dossier of the one-stop mechanism has. */
export type OneStopDossier = z.ZodObject<{ channel: typeof channel }>;

/** What steers a one-stop dossier beside its channel. What is left out does not happen. */
export interface OneStopFacts {
  /** Whether the agency that settles it is one of another level, and whether it gets paper. */
  readonly level?: 'same' | 'otherOnline' | 'otherOnPaper';
  /** Whether it is answered at once, at the counter. */
  readonly answer?: 'atOnce' | 'withinTheTerm';
  /** Whether something has to be paid before the result. */
  readonly fee?: 'none' | 'owed';
}

/** Something is to be paid before the result: where that is written, and the second of two appointments, where its text has one. */
export interface PaymentRule {
  /** The term that is counted anew from the proof of payment; null: there is one appointment. */
  readonly afterPayment: Dated<Term> | null;
  readonly cites: Citation;
}

/** A higher body that settles what the unit has examined: until when the unit forwards it, and how long that body has. */
export interface Relay {
  readonly agency: Label;
  readonly official: Label;
  readonly forwarding: Dated<Term>;
  readonly settling: Dated<Term>;
  readonly cites: Citation;
  /** Whose head signs. */
  readonly headOf: Label;
}

/** Money that follows the decision, month by month. */
export interface Payout {
  /** Who pays it out. */
  readonly payer: Label;
  /** The last day of a month on which its funds are drawn, and on which the payer reports. */
  readonly funds: { readonly day: number; readonly term: Dated<Term> };
  readonly report: { readonly day: number; readonly term: Dated<Term> };
  readonly cites: Citation;
}

/** What a procedure adds to the one-stop mechanism. `T` are the names of its terms, `D` is what is handed in. */
export interface OneStopConfig<D extends OneStopDossier, T extends string> {
  readonly id: string;
  readonly title: Label;
  readonly edition: OneStopEdition;
  /** Default: as long as the edition. */
  readonly appliesTo?: Period;
  readonly basis: readonly [Citation, ...Citation[]];
  /** Where the term is written. */
  readonly term: Citation;
  /** The terms it may run by, the regular one first. */
  readonly terms: Readonly<Record<T, Dated<Term>>>;
  readonly begins?: (choices: Choices, facts: PlanFacts) => NoInfer<T>;
  readonly planFacts?: Readonly<Record<string, PlanFact>>;
  readonly cutoff?: CutOff;
  readonly dossier: D;
  /** What its dossier says of the way it goes; `D` without the fields that tell of a person. */
  readonly facts: (dossier: Readonly<Record<string, unknown>>) => OneStopFacts & PlanFacts;
  readonly admits?: NonNullable<Definition['admits']>;
  readonly agency: Label;
  readonly official: Label;
  readonly head: Label;
  /** Who follows agency and head on dossiers that are still open when the offices change. */
  readonly succession?: readonly OfficeSuccession[];
  /** What the decision is called. */
  readonly decision: Label;
  readonly decides: Citation;
  readonly refusal?: Citation;
  /** The term of the sector for checking an online dossier. */
  readonly check?: Dated<Term>;
  /** Parts of the mechanism that this procedure has. */
  readonly has: OneStopParts;
  readonly assumptions?: readonly Assumption[];
  /** Where its sources disagree, by id, beside what every dossier meets. */
  readonly conflicts?: readonly string[];
  readonly unmodelled?: Definition['unmodelled'];
}

/** The parts of the mechanism that not every procedure has. */
export interface OneStopParts {
  /** It may be answered at once. */
  readonly atOnce: boolean;
  /** It may belong to an agency of another level. */
  readonly acrossLevels: boolean;
  /** It goes on paper from agency to agency, and back to the lead. */
  readonly handingOn: boolean;
  /** A local rule may return it within two working days and one. */
  readonly localReturn: boolean;
  /** Verification: its time counts, or, by the rule cited and since it holds, does not. */
  readonly verification: 'counts' | { readonly notCounted: Citation; readonly waiting: Waiting };
  readonly payment: PaymentRule | null;
  readonly relay: Relay | null;
  readonly payout: Payout | null;
}
