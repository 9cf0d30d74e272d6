import { z } from 'zod';
import { attachments, child, delivery, field, own, requester } from '../common/dossier-fields.ts';

/** Where the child is to be treated first, and how the card is to be received. */
export const card = z.strictObject({
  clinic: own(
    'Nơi đăng ký khám bệnh, chữa bệnh ban đầu',
    'Primary health-care facility',
    z.string().trim().min(1).max(300),
  ),
  delivery: field('Cách nhận thẻ', 'How to receive the card', delivery),
});

/** The dossier of an insurance card. */
export const cardDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', requester),
  child: field('Người được cấp thẻ', 'Child', child),
  card: field('Thẻ bảo hiểm y tế', 'Insurance card', card),
  attachments,
});
