import { z } from 'zod';
import { attachments, child, delivery, field, own, person, requester } from '../common/dossier-fields.ts';

/** Which parents are known. */
export const parentage = field(
  'Thông tin về cha, mẹ',
  'Parentage',
  z.enum(['bothKnown', 'motherUnknown', 'fatherUnknown', 'bothUnknown', 'abandoned']),
);

/** Whether somebody in the case is not Vietnamese. */
export const foreignElement = field(
  'Yếu tố nước ngoài',
  'Foreign element',
  z.enum(['none', 'borderCommune', 'elsewhere']),
);

/** What proves the birth: the signed notice, or what stands in for it. */
export const evidence = z.strictObject({
  kind: field(
    'Giấy tờ chứng minh việc sinh',
    'Evidence of the birth',
    z.enum(['signedNotice', 'witness', 'undertaking', 'abandonedRecord', 'surrogacy']),
  ),
  noticeCode: own(
    'Mã giấy chứng sinh',
    'Code of the birth notice',
    z.string().regex(/^[0-9A-Z]{5}\.GCS\.[0-9A-Z]{5}\.\d{2}$/),
  ).optional(),
});

/** How the certificate is to be received, and how many copies of the extract. */
export const certificateDelivery = z.strictObject({
  certificate: field('Cách nhận giấy khai sinh', 'How to receive the certificate', delivery),
  copies: field('Số lượng bản sao', 'Number of copies', z.int().min(0).max(20)),
});

/** The dossier of a birth registration. */
export const birthDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', requester),
  child: field('Người được khai sinh', 'Child', child),
  mother: field('Người mẹ', 'Mother', person).optional(),
  father: field('Người cha', 'Father', person).optional(),
  parentage,
  foreignElement,
  evidence: field('Việc sinh', 'The birth', evidence),
  delivery: field('Nhận kết quả', 'Delivery', certificateDelivery),
  attachments,
});
