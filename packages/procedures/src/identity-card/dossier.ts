import { z } from 'zod';
import { attachments, child, field, requester } from '../common/dossier-fields.ts';

/** Whether the identity card is asked for: the requester is free to leave it out. */
export const identityCard = z.strictObject({
  wanted: field('Đề nghị cấp thẻ căn cước', 'The identity card is asked for', z.boolean()),
});

/** The dossier of an identity card for a child. */
export const identityCardDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', requester),
  child: field('Người được cấp thẻ căn cước', 'Child', child),
  attachments,
});
