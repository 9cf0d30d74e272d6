import type { Assumption, Citation } from '@motcua/law';
import type { Desk } from './desk/desk.ts';
import type { PromiseTerms } from './desk/desk-clocks.ts';
import type { Edition } from './edition.ts';

/** What tells one version of a procedure from another: alone or as a leg, under one regime. */
export interface Version {
  readonly id: string;
  readonly edition: Edition;
  readonly desk: Desk;
  readonly promise: PromiseTerms;
  readonly basis: readonly Citation[];
  readonly assumptions: readonly Assumption[];
}
