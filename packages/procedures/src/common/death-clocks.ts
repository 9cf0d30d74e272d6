import { workingDays, workingHours } from '@motcua/calendar';
import type { ClockDeclaration } from '@motcua/kit';
import { civilCounting } from './counting.ts';
import { aheadForDeath } from './death-desk.ts';
import { deathLaw } from './death-law.ts';
import type { Desk } from './desk.ts';
import { deskClocks, noticeClock, type PromiseTerms } from './desk-clocks.ts';
import { termSince2024 } from './term-rule.ts';

const supplement = termSince2024('death-group.supplement', workingDays(7), deathLaw.supplement);
const acknowledgement = termSince2024('death-group.acknowledgement', workingHours(2), deathLaw.twin);

/** The clocks of a death leg: those of every desk, by the terms of the death group. */
export function deathClocks(it: Desk, promise: PromiseTerms): Record<string, ClockDeclaration> {
  const { notice } = it.law.promise;
  return {
    ...deskClocks(it, promise),
    handOver: {
      label: { vi: 'Thời hạn xác nhận đã nhận hồ sơ', en: 'Limit for acknowledging the dossier' },
      terms: { regular: acknowledgement },
      counting: civilCounting(workingHours(2)),
      role: 'desk',
    },
    ...(notice === undefined ? {} : { notice: noticeClock(promise.counting, it.unit, notice, aheadForDeath) }),
    supplement: {
      label: { vi: 'Thời hạn bổ sung hồ sơ', en: 'Limit for the supplement' },
      terms: { regular: supplement },
      counting: civilCounting(workingDays(7)),
      role: 'requester',
    },
  };
}
