import { z } from 'zod';
import {
  deathEvidence,
  deathRequester,
  deceased,
  extractDelivery,
  lastResidence,
} from '../common/death/death-fields.ts';
import { attachments, field } from '../common/dossier-fields.ts';

/** The dossier of a death registration. */
export const deathDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', deathRequester),
  deceased: field('Người chết', 'Deceased', deceased),
  residence: field('Nơi cư trú', 'Residence', lastResidence),
  evidence: field('Việc chết', 'The death', deathEvidence),
  delivery: field('Nhận kết quả', 'Delivery', extractDelivery),
  attachments,
});
