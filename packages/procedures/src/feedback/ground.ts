import { type CaseInput, duties, type PromiseEvent, type PromiseFacts, promiseGuards } from '@motcua/kit';
import { setup } from 'xstate';
import { forwardingTerm, type ResolutionTerm, resolutionTerm } from './limits.ts';

/** What the machine of feedback knows of it: limits and what came of the test, never persons. */
export interface FeedbackContext {
  readonly promise: PromiseFacts;
  /** The term by which it must be resolved. */
  readonly term: ResolutionTerm;
  readonly forwardingTerm: ReturnType<typeof forwardingTerm>;
  /** Whether a late answer owes an apology, or the limit is only watched. */
  readonly owesApology: boolean;
  /** Whether the limit runs anew once an answer was sent back. */
  readonly renews: boolean;
  /** Whether the rule failed one of the six criteria. */
  readonly fails: boolean;
  /** What was decided; null before. */
  readonly outcome: Outcome | null;
}

type Outcome = 'amend' | 'recommend' | 'newRule' | 'answer';

type Plain =
  | 'feedback.registered'
  | 'feedback.accepted'
  | 'meeting.held'
  | 'information.received'
  | 'feedback.setAside'
  | 'grounds.found'
  | 'answer.given'
  | 'outcome.published'
  | 'feedback.archived'
  | `deadline.passed.${'refusal' | 'forwarding' | 'question' | 'publication' | 'resolution'}`;

/** What the machine of feedback may hear. */
export type FeedbackEvent =
  | PromiseEvent
  | { type: Plain; at: string }
  | { type: 'feedback.passedOn' | 'feedback.forwarded'; at: string; to: string }
  | {
      type: 'feedback.refused' | 'feedback.transferredBack' | 'information.requested' | 'answer.returned';
      at: string;
      reason: string;
    }
  | ({ type: 'rule.tested'; at: string } & Readonly<Record<Criterion, boolean>>)
  | { type: 'decision.made'; at: string; outcome: Outcome };

/** The six criteria on which a rule is tested. */
const criteria = ['necessary', 'reasonable', 'simple', 'feasible', 'consistent', 'treaties'] as const;
type Criterion = (typeof criteria)[number];

/** The typed ground of the machine of feedback. */
export const ground = setup({
  types: { context: {} as FeedbackContext, events: {} as FeedbackEvent, input: {} as CaseInput },
  actions: duties,
  guards: {
    ...promiseGuards,
    owesApology: ({ context }) => context.owesApology,
    renews: ({ context }) => context.renews,
    followsTheTest: ({ context, event }) => event.type === 'decision.made' && follows(event.outcome, context.fails),
  },
});

/** The first context; without input, that of ordinary feedback under the default answers. */
export function feedbackContext(input: CaseInput | undefined): FeedbackContext {
  const { choices = {}, facts = {} } = input ?? {};
  return {
    promise: { ahead: true, again: false, reason: 'demanded' },
    term: resolutionTerm(choices, facts),
    forwardingTerm: forwardingTerm(choices),
    owesApology: choices['feedback-apology'] !== 'notOwed',
    renews: choices['feedback-answer-returned'] !== 'none',
    fails: false,
    outcome: null,
  };
}

/** What came of the test. */
export const noteTheTest = ground.assign({
  fails: ({ event }) => event.type === 'rule.tested' && criteria.some((it) => !event[it]),
});

/** The answer is promised, by the term of the matter. */
export const promise = ground.raise(({ context }) => ({ type: 'promise.made', term: context.term }) as const);

/** Forwarded, the whole term runs for the body that has it now. */
export const promiseAnew = ground.raise(({ context }) => ({ type: 'promise.restarted', term: context.term }) as const);

/** The answer is given, and where none was promised there is nothing to keep. */
export const settle = [ground.raise({ type: 'promise.met' }), ground.raise({ type: 'promise.released' })] as const;

/** A question to the sender says what is asked. */
export const ask = {
  type: 'issueLetter',
  params: ({ event }: { event: FeedbackEvent }) => ({
    letter: 'question',
    fields: event.type === 'information.requested' ? { question: event.reason } : {},
  }),
} as const;

/** The answer says what was decided, where anything was. */
export const tellAnswer = {
  type: 'issueLetter',
  params: ({ context }: { context: FeedbackContext }) => ({
    letter: 'answer',
    fields: context.outcome === null ? {} : { outcome: context.outcome },
  }),
} as const;

/** What was decided. */
export const noteTheOutcome = ground.assign({
  outcome: ({ context, event }) => (event.type === 'decision.made' ? event.outcome : context.outcome),
});

/** What was decided has been told; another round decides anew. */
export const forgetTheOutcome = ground.assign({ outcome: null });

/** Nothing is to be resolved here any more. */
export const release = ground.raise({ type: 'promise.released' });

/** The limit that is only watched begins, whole. */
export const watch = {
  type: 'startClock',
  params: ({ context }: { context: FeedbackContext }) => ({ clock: 'resolution', term: context.term }),
} as const;

/** The limit for forwarding begins. */
export const watchForwarding = {
  type: 'startClock',
  params: ({ context }: { context: FeedbackContext }) => ({ clock: 'forwarding', term: context.forwardingTerm }),
} as const;

/** A rule that fails the test is not left as it is, and only one that fails is recommended for a change. */
function follows(outcome: Outcome, fails: boolean): boolean {
  if (outcome === 'answer') return !fails;
  return outcome !== 'recommend' || fails;
}
