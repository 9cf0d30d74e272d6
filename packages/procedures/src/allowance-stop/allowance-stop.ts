import type { Definition } from '@motcua/kit';
import { identityEvents } from '../common/death/death-events.ts';
import { deathVersions } from '../common/death/death-leg.ts';
import { followingProcedure } from '../common/death/following-procedure.ts';
import { unmodelledOfIdentity, unmodelledOfStop } from '../common/death/unmodelled-death.ts';
import { told } from '../common/desk/desk-events.ts';
import type { Edition } from '../common/edition.ts';
import { stopDossier } from './dossier.ts';
import { anew, law, regular } from './law.ts';

const [first, second, third] = deathVersions(define);

/** The end of a monthly survivor’s allowance as a leg of the linked group: until 30 June 2025. */
export const stopLegUntil2025 = first;

/** The end of a monthly survivor’s allowance as a leg of the linked group: from 1 July 2025 until 31 August 2026. */
export const stopLegUntil2026 = second;

/** The end of a monthly survivor’s allowance as a leg of the linked group: since 1 September 2026. */
export const stopLeg = third;

function define(edition: Edition): Definition {
  const { agencies, titles } = edition.regime;
  return followingProcedure(edition, {
    id: 'death-group-stop',
    limit: law.limit,
    basis: [law.decision],
    competence: law.limit,
    regular,
    anew,
    agencies: { insurer: agencies.insurer },
    roles: {
      insurer: { label: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' }, agency: 'insurer' },
      insurerHead: { label: titles.insurerHead, agency: 'insurer' },
    },
    unit: 'insurer',
    head: 'insurerHead',
    dossier: stopDossier,
    facts: () => ({}),
    events: {
      ...identityEvents(['insurer']),
      'allowance.stopped': told('Quyết định thôi hưởng trợ cấp', 'Allowance stopped', ['insurerHead']),
    },
    result: {
      title: { vi: 'Thôi hưởng trợ cấp tuất hằng tháng', en: 'End of a monthly survivor’s allowance' },
      examined: { vi: 'cơ quan bảo hiểm xã hội đang xem xét', en: 'under examination' },
      event: 'allowance.stopped',
      cites: [law.limit, law.decision],
      compares: true,
    },
    conflicts: ['death-group.eleven-days'],
    unmodelled: [...unmodelledOfIdentity, ...unmodelledOfStop],
  });
}
