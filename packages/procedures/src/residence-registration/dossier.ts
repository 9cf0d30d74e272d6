import { z } from 'zod';
import { attachments, child, delivery, field, own, requester } from '../common/dossier-fields.ts';

/** Where the child is to live, and who consents. */
export const residence = z.strictObject({
  option: field(
    'Trường hợp đăng ký thường trú',
    'Case of residence',
    z.enum([
      'withParentsWhoOwn',
      'withParentsWhoDoNotOwn',
      'withGuardian',
      'withOtherRelative',
      'religiousPlace',
      'socialAidCentre',
      'vehicle',
    ]),
  ),
  address: own('Nơi đề nghị đăng ký thường trú', 'Address', z.string().trim().min(1).max(500)),
  differsFromParents: field('Khác nơi thường trú của cha mẹ', 'Other than the parents’', z.boolean()),
  consent: field(
    'Cách đồng ý của chủ hộ, chủ sở hữu',
    'How household head or owner consents',
    z.enum(['notNeeded', 'signedForm', 'vneid']),
  ),
});

/** The dossier of a residence registration. A newborn's certificate may not be asked for. */
export const residenceDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', requester),
  child: field('Người được đăng ký', 'Child', child),
  residence: field('Nơi thường trú', 'Residence', residence),
  delivery: field('Cách nhận kết quả', 'How to receive the result', delivery),
  attachments,
});
