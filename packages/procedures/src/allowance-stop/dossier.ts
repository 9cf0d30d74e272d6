import { z } from 'zod';
import { benefitDecision, deathRequester, deceased } from '../common/death/death-fields.ts';
import { attachments, field } from '../common/dossier-fields.ts';

/** The dossier by which a monthly survivor’s allowance ends with the death of who drew it. */
export const stopDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', deathRequester),
  deceased: field('Người chết', 'Deceased', deceased),
  benefit: field('Trợ cấp đang hưởng', 'Allowance drawn', benefitDecision),
  attachments,
});
