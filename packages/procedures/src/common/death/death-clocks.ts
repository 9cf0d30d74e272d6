import { workingDays, workingHours } from '@motcua/calendar';
import type { ClockDeclaration } from '@motcua/kit';
import { cite, decree301of2026 } from '@motcua/law';
import { civilCounting } from '../counting.ts';
import type { Desk } from '../desk/desk.ts';
import { deskClocks, noticeClock, type PromiseTerms } from '../desk/desk-clocks.ts';
import { termSince2024, termSince2026 } from '../term-rule.ts';
import { aheadForDeath } from './death-desk.ts';
import { deathLaw } from './death-law.ts';

const supplement = termSince2024('death-group.supplement', workingDays(7), deathLaw.supplement);
const supplementSince2026 = termSince2026(
  'death-group.supplement-since-2026',
  workingDays(7),
  cite(decree301of2026, 'điểm b khoản 1 Điều 14 sửa đổi tại Điều 10'),
);
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
      terms: { regular: it.way.silence === 'stopped' ? supplementSince2026 : supplement },
      counting: civilCounting(workingDays(7)),
      role: 'requester',
    },
  };
}
