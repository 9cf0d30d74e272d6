import type { Instant } from '@motcua/calendar';
import type { Assumption, Citation, Conflict, Label, Period } from '@motcua/law';
import type { Machine } from '@motcua/machine';
import type { z } from 'zod';
import type { Channel, Matter } from './case-account.ts';
import type { ClockDeclaration } from './clock-declaration.ts';
import type { EventDeclaration } from './event.ts';
import type { LetterDeclaration } from './letter.ts';
import type { MemberDeclaration } from './member.ts';
import type { OfficeSuccession } from './office-succession.ts';
import type { PlanFact } from './plan-fact.ts';
import type { Role } from './role.ts';
import type { Stage } from './stage.ts';

/** A procedure in one version: its law, its papers, its people, its clocks and its machine. Made by `defineProcedure`. */
export interface Definition {
  /** Stable slug of the procedure: `birth-registration`. */
  readonly id: string;
  /** Slug and first day, as the machine's id has it: `birth-registration@2024-07-01`. A case keeps the version it began under. */
  readonly version: string;
  readonly title: Label;
  /** The days of receipt that fall under this version. */
  readonly appliesTo: Period;
  readonly basis: readonly Citation[];
  readonly agencies: Readonly<Record<string, Label>>;
  readonly roles: Readonly<Record<string, Role>>;
  /** Which of them the law has put others in place of, for cases that were still open then. Default: none. */
  readonly succession?: readonly OfficeSuccession[];
  /** What is handed in. Fields that tell of a person are marked with `personal()`. */
  readonly dossier: z.ZodObject;
  /** What the machine may know of the dossier: facts that steer, never persons. */
  readonly facts: (dossier: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** The facts of the dossier on which its plan depends, by name. Default: none. */
  readonly planFacts?: Readonly<Record<string, PlanFact>>;
  /** What the dossier itself must be for the procedure to be the right one: the demand that it does not meet, or null. */
  readonly admits?: (dossier: Readonly<Record<string, unknown>>, receivedAt: Instant) => GuardDeclaration | null;
  /** What sort of matter its cases are, for reports. Default: `dossier`. */
  readonly matter?: Matter;
  /** By which way a dossier came in. Default: it does not say. */
  readonly channelOf?: (dossier: Readonly<Record<string, unknown>>) => Channel;
  readonly events: Readonly<Record<string, EventDeclaration>>;
  /** For each named guard, the sentence that says what it demands, and where that is written. */
  readonly guards: Readonly<Record<string, GuardDeclaration>>;
  readonly clocks: Readonly<Record<string, ClockDeclaration>>;
  readonly letters: Readonly<Record<string, LetterDeclaration>>;
  readonly members: Readonly<Record<string, MemberDeclaration>>;
  readonly assumptions: readonly Assumption[];
  readonly conflicts: readonly Conflict[];
  /** Provisions that touch the procedure and are not in its machine, each with the reason. */
  readonly unmodelled: readonly { readonly cites: Citation; readonly because: Label }[];
  readonly machine: Machine;
}

/** What a guard demands, as a sentence for whoever it turns away. */
export interface GuardDeclaration {
  readonly demands: Label;
  readonly cites: readonly Citation[];
  /** Whether it looks at what comes with the event; default: only at the case, so that it can be asked beforehand. */
  readonly asks?: 'case' | 'data';
}

/** What a state says of itself, in its `meta`. */
export interface StateMeta {
  readonly label: Label;
  readonly cites?: readonly Citation[];
  /** The role that everybody waits for while the state is active. */
  readonly waitsFor?: string;
  /** How far the dossier has come, whatever the procedure. */
  readonly stage?: Stage;
}

/** What a transition says of itself, in its `meta`: the law it follows, or, where there is none, the reason. Made by `by` and `because`. */
export type TransitionMeta = { readonly cites: readonly Citation[] } | { readonly because: Label };
