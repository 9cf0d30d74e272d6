import { z } from 'zod';
import { deathRequester, deceased, lastResidence } from '../common/death/death-fields.ts';
import { attachments, field } from '../common/dossier-fields.ts';

/** The dossier of a removal of permanent residence. */
export const removalDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', deathRequester),
  deceased: field('Người chết', 'Deceased', deceased),
  residence: field('Nơi thường trú', 'Permanent residence', lastResidence),
  attachments,
});
