import { dayOf, type Instant } from '@motcua/calendar';
import type { GuardDeclaration } from '@motcua/kit';
import { cite, civilStatusLaw2014 } from '@motcua/law';

const whoDeclares = cite(civilStatusLaw2014, 'Điều 33');

/** A death is registered once it has happened; the month that is told apart is that of the day. */
export function hasDied(dossier: Readonly<Record<string, unknown>>, receivedAt: Instant): GuardDeclaration | null {
  const { diedOn, monthOfDeath } = dossier.deceased as { readonly diedOn: string; readonly monthOfDeath: string };
  if (diedOn > dayOf(receivedAt)) return happened;
  return diedOn.startsWith(monthOfDeath) ? null : sameMonth;
}

const happened: GuardDeclaration = {
  demands: {
    vi: 'Ngày chết không được sau ngày tiếp nhận hồ sơ.',
    en: 'The day of death is no later than the day of receipt.',
  },
  cites: [whoDeclares],
};

const sameMonth: GuardDeclaration = {
  demands: { vi: 'Tháng chết phải là tháng của ngày chết.', en: 'The month of death is that of the day of death.' },
  cites: [whoDeclares],
};
