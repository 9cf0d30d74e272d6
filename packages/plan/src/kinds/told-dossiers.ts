import type { CaseAccount } from '@motcua/kit';
import type { Span } from '../indicators/indicator.ts';
import { endedIn, receivedIn, takenIn } from '../indicators/progress-of.ts';

/** How many dossiers of a procedure a unit counted itself and told in a report. */
export interface ToldDossiers {
  readonly procedure: string;
  readonly received: number;
  readonly settled: number;
}

/** The same, beside what the cases come to. */
export interface CheckedDossiers extends ToldDossiers {
  readonly counted: { readonly received: number; readonly settled: number };
}

/** What a report tells of dossiers; nothing where it tells none. */
export function dossiersTold({ dossiers }: Readonly<Record<string, unknown>>): readonly ToldDossiers[] {
  return Array.isArray(dossiers) ? (dossiers as readonly ToldDossiers[]) : [];
}

/**
 * What was told beside what is counted over a span: of each procedure the dossiers that stand for themselves and were
 * taken in. A part of a linked group is counted with its group, and nobody puts right what the unit told.
 */
export function besideCounted(
  told: readonly ToldDossiers[],
  accounts: readonly CaseAccount[],
  span: Span,
): readonly CheckedDossiers[] {
  const cases = takenIn(accounts, 'dossier', span);
  return told.map((it) => {
    const own = cases.filter(({ procedure }) => procedure === it.procedure);
    const received = own.filter((dossier) => receivedIn(dossier, span)).length;
    return { ...it, counted: { received, settled: own.filter((dossier) => endedIn(dossier, span)).length } };
  });
}
