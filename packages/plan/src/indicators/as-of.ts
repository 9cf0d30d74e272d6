import type { Instant } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';

/** What the figures of a period are taken from: what an account tells that can be told of an earlier day as well. */
export type Dossier = Omit<CaseAccount, 'apologyOwed' | 'standing' | 'closedAt'>;

/** An account as it was at an earlier instant: what came later is not known there. Null before the case was opened. */
export function asOf(account: CaseAccount, at: Instant): Dossier | null {
  if (account.receivedAt > at) return null;
  const by = <T extends { readonly from: Instant }>(all: readonly T[]) => all.filter(({ from }) => from <= at);
  const measurements = account.measurements.filter((it) => it.at <= at);
  return {
    ...account,
    stages: by(account.stages),
    askedAt: account.askedAt.filter((it) => it <= at),
    appointments: by(account.appointments),
    standstills: by(account.standstills).map((it) =>
      it.until !== null && it.until > at ? { ...it, until: null } : it,
    ),
    lateAt: account.lateAt.filter((it) => it <= at),
    apologies: account.apologies.filter((it) => it.at <= at),
    measured: Object.assign({}, ...measurements.map(({ told }) => told)),
    measurements,
    happened: account.happened.filter((it) => it.at <= at),
  };
}
