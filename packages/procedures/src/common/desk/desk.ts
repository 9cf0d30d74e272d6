import { type CaseInput, duties, type PromiseEvent, type PromiseFacts, promiseGuards } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { setup } from 'xstate';
import type { DeathEvent } from '../death/death-events.ts';
import { deathGuards } from '../death/death-guards.ts';
import type { DeskLaw } from './desk-law.ts';
import type { OneStopEvent } from './one-stop-event.ts';
import { oneStopGuards } from './one-stop-guards.ts';

/** What the machine of a single procedure or leg knows: dates and facts that steer it, never persons. */
export interface DeskContext {
  readonly promise: PromiseFacts;
  /** The term by which the promise runs. */
  readonly term: string;
  /** Since when the desk holds the whole dossier: its receipt, or that of what the citizen added at the desk. */
  readonly completeSince: string;
  readonly askedAtDesk: number;
  readonly askedInUnit: number;
  /** Facts of the dossier and answers to the law's silences. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly choices: Readonly<Record<string, string>>;
}

/** How a procedure goes: by itself, or as a leg of a group. The machine asks for these, and never for the procedure. */
export interface Way {
  /** When the appointment is given: as the dossier arrives, when the desk accepts it, or when the unit's software holds it. */
  readonly promised: 'onArrival' | 'onAcceptance' | 'whenHeld';
  /** What follows when the citizen does not complete the dossier in time: a refusal, an end without one; `unlimited`: no time is set. */
  readonly silence: 'refused' | 'stopped' | 'closed' | 'unlimited';
  /** Whether the correction of a wrong result has a limit. */
  readonly correction: 'limited' | 'unlimited';
  /** Which apology the regime knows. */
  readonly apology: 'ahead' | 'afterTheTerm';
  /** Whether verification gives the leg its longer term. */
  readonly verification: 'extends' | 'changesNothing';
  /** Whether its limit is known, or somebody may hold that it is not. */
  readonly limit: 'known' | 'doubted';
}

/** What every fragment of a machine is made from. */
export interface Desk {
  readonly law: DeskLaw;
  readonly way: Way;
  /** The role that examines. */
  readonly unit: string;
}

type Plain =
  | 'dossier.accepted'
  | 'supplement.received'
  | 'withdrawal.requested'
  | 'dossier.held'
  | 'dossier.alreadyReceived'
  | 'dossier.pushed'
  | 'mapping.corrected'
  | 'data.repaired'
  | 'system.restored'
  | 'result.signedByHand'
  | 'data.entered'
  | 'correction.made'
  | 'result.returned'
  | 'verification.requested'
  | 'verification.answered'
  | 'number.missing'
  | 'number.received'
  | 'entry.recorded'
  | 'draft.confirmed'
  | 'signature.unavailable'
  | 'signature.available'
  | 'certificate.signed'
  | 'consent.confirmed'
  | 'consent.declined'
  | 'residence.recorded'
  | 'card.issued'
  | `deadline.passed.${'supplement' | 'handOver' | 'verification' | 'posting' | 'confirmation' | 'consent' | 'correction'}`;

/** What a machine of a desk may hear. */
export type DeskEvent =
  | PromiseEvent
  | DeathEvent
  | OneStopEvent
  | { type: Plain; at: string }
  | { type: 'dossier.refused' | 'application.refused'; at: string; reasonCode: string; reason: string }
  | { type: 'supplement.requested'; at: string; missing: readonly string[]; reason: string }
  | {
      type: 'dossier.dropped' | 'data.mismatched' | 'system.failed' | 'error.found' | 'draft.disputed';
      at: string;
      reason: string;
    };

/** The typed ground of every machine of a single procedure or leg. */
export const desk = setup({
  types: { context: {} as DeskContext, events: {} as DeskEvent, input: {} as CaseInput },
  actions: duties,
  guards: {
    ...promiseGuards,
    ...oneStopGuards,
    mayAskAtDesk: ({ context }) => mayAsk(context, context.askedAtDesk),
    mayAskInUnit: ({ context }) => mayAsk(context, context.askedInUnit),
    isAbandonedChild: ({ context }) => context.facts.abandoned === true,
    awaitsConsent: ({ context }) => context.facts.awaitsConsent === true,
    countsFromHolding: ({ context }) => context.choices['leg-clock-start'] === 'held' && !hasOnlyPaused(context),
    mayIssueWithoutNumber: ({ context }) => context.choices['missing-personal-number'] === 'issueWithout',
    draftStopsTheClock: ({ context }) => context.choices['draft-confirmation-clock'] === 'stands',
    limitIsKnown: ({ context }) => context.term !== 'unknown',
    ...deathGuards,
  },
});

/** The first context of a case; without input, that of a dossier with no facts under the default answers. */
export function deskContext(way: Way, term: string, input: CaseInput | undefined): DeskContext {
  const choices = input?.choices ?? {};
  return {
    promise: way.apology === 'ahead' ? { ahead: true, again: false, reason: 'demanded' } : linkedPromise(choices),
    term,
    completeSince: input?.receivedAt ?? '',
    askedAtDesk: 0,
    askedInUnit: 0,
    facts: input?.facts ?? {},
    choices,
  };
}

/** What the promise of the linked group, and of its legs, has to know. */
export function linkedPromise(choices: Readonly<Record<string, string>>): PromiseFacts {
  return {
    ahead: aheadToo(choices),
    again: choices.reappointments === 'asNeeded',
    reason: choices['apology-reason-and-writing'] === 'apologyAndDate' ? 'optional' : 'demanded',
  };
}

/** Whether the general duty to tell of a lateness ahead of the term is held to bind the linked group too. */
export function aheadToo(choices: Choices): boolean {
  return choices['pre-emptive-apology-too'] === 'yes';
}

/** The term of the linked group and its legs: unknown where somebody holds that Decree 301/2026 may have changed it. */
export function linkedTerm(input: CaseInput | undefined): string {
  if (input === undefined) return 'regular';
  return linkedTermOn(input.choices) ?? 'unknown';
}

/** The term by which the linked group and its legs begin; null: none is known. Only under Decree 301/2026 is that asked. */
export function linkedTermOn(choices: Choices): 'regular' | null {
  return choices['limits-after-2026-09-01'] === 'unknown' ? null : 'regular';
}

/** Whether the limits are held to be those of the transcription of Decree 301/2026. */
export function isAsTranscribed(choices: Choices): boolean {
  return choices['limits-after-2026-09-01'] === 'asTranscribed';
}

/** Whether an answer to the supplement lets a linked term run on, where it otherwise begins anew. */
export function runsOn(choices: Choices): boolean {
  return choices['linked-term-after-supplement'] === 'runsOn';
}

/** A term that merely paused keeps its beginning, however often the dossier is handed over. */
function hasOnlyPaused({ askedAtDesk, askedInUnit, choices }: DeskContext): boolean {
  return runsOn(choices) && askedAtDesk + askedInUnit > 0;
}

function mayAsk({ askedAtDesk, askedInUnit, choices }: DeskContext, inThisStage: number): boolean {
  const asked = askedAtDesk + askedInUnit;
  switch (choices['supplement-rounds']) {
    case 'oncePerStage':
      return inThisStage < 1;
    case 'twice':
      return asked < 2;
    default:
      return asked < 1;
  }
}
