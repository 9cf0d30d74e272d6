import { type CaseInput, duties, type PromiseEvent, type PromiseFacts, promiseGuards } from '@motcua/kit';
import { setup } from 'xstate';
import { type Of, termOf } from './law.ts';

/** The dossiers that the commune carries to another agency, and back. */
export type Carried = 'residence' | 'card';

/** What the commune knows of the group: facts, never persons. */
export interface PaperContext {
  readonly promise: PromiseFacts;
  readonly of: Of;
  readonly remote: boolean;
  /** Whether police or insurer asked to have the dossier completed. */
  readonly completed: boolean;
  /** The carried dossiers that brought a result. */
  readonly settled: readonly Carried[];
  readonly choices: Readonly<Record<string, string>>;
}

type AtDesk =
  | 'dossier.accepted'
  | 'supplement.received'
  | 'withdrawal.requested'
  | 'certificate.signed'
  | 'result.returned';
type OnTheWay = 'sent' | 'arrived' | 'completed' | 'decided' | 'brought';

/** What the machine of the paper group may hear. */
export type PaperEvent =
  | PromiseEvent
  | { type: AtDesk | `${Carried}.${OnTheWay}` | `deadline.passed.${'birth' | Carried}`; at: string }
  | { type: `${Carried}.${'lost' | 'returnedForCompletion'}`; at: string; reason: string }
  | {
      type: 'dossier.refused' | 'application.refused' | `${Carried}.refused`;
      at: string;
      reasonCode: string;
      reason: string;
    }
  | { type: 'supplement.requested'; at: string; missing: readonly string[]; reason: string };

/** The typed ground of the paper group. */
export const paper = setup({
  types: { context: {} as PaperContext, events: {} as PaperEvent, input: {} as CaseInput },
  actions: duties,
  guards: {
    ...promiseGuards,
    isOfThree: ({ context }) => context.of === 'three',
    allSettled: ({ context }) => context.settled.length === (context.of === 'three' ? 2 : 1),
  },
});

/** The first context of a paper group; without input, three procedures of a near commune. */
export function paperContext(input: CaseInput | undefined): PaperContext {
  return {
    promise: { ahead: true, again: false, reason: 'demanded' },
    of: input?.facts.of === 'two' ? 'two' : 'three',
    remote: input?.facts.remote === 'remote',
    completed: false,
    settled: [],
    choices: input?.choices ?? {},
  };
}

/** The term by which the promise runs now. */
export function termNow({ of, remote, completed, choices }: PaperContext): string {
  return termOf(of, remote, completed, choices);
}
