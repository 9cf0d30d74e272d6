import { z } from 'zod';
import { field, own, said } from '../common/dossier-fields.ts';

const words = z.string().trim().min(1).max(300);

/** Who sends feedback: a name, and an address or telephone at which to be reached. */
const sender = z.strictObject({
  fullName: own(
    'Họ, tên cá nhân hoặc tên tổ chức',
    'Name of the person or organisation',
    words.meta({ inLetters: 'addressee' }),
  ),
  address: own('Địa chỉ', 'Address', words.meta({ inLetters: 'address' })).optional(),
  phone: own(
    'Số điện thoại',
    'Telephone',
    z
      .string()
      .regex(/^\+?\d{8,15}$/)
      .meta({ inLetters: 'phone' }),
  ).optional(),
  email: own('Thư điện tử', 'E-mail', z.email().meta({ inLetters: 'email' })).optional(),
});

const forms = {
  writing: { vi: 'văn bản', en: 'in writing' },
  telephone: { vi: 'điện thoại', en: 'by telephone' },
  online: { vi: 'trực tuyến', en: 'online' },
};

const extents = {
  ordinary: { vi: 'thông thường', en: 'ordinary' },
  interSector: { vi: 'liên quan nhiều ngành', en: 'across sectors' },
  complex: { vi: 'phức tạp, đặc biệt', en: 'complex or special' },
};

/** Feedback on an administrative rule, as it is sent. */
export const feedbackDossier = z.strictObject({
  requester: field('Người phản ánh, kiến nghị', 'Sender', sender),
  form: field(
    'Hình thức phản ánh, kiến nghị',
    'Form of the feedback',
    said(z.enum(['writing', 'telephone', 'online']), forms),
  ),
  extent: field(
    'Mức độ của vụ việc',
    'Extent of the matter',
    said(z.enum(['ordinary', 'interSector', 'complex']), extents),
  ),
  content: own('Nội dung phản ánh, kiến nghị', 'Content', z.string().trim().min(3).max(20_000)),
});

/** The facts on which the limits may depend. */
export const feedbackPlanFacts = {
  form: {
    label: { vi: 'Hình thức phản ánh, kiến nghị', en: 'Form of the feedback' },
    values: forms,
    default: 'writing',
  },
  extent: {
    label: { vi: 'Mức độ của vụ việc', en: 'Extent of the matter' },
    values: extents,
    default: 'ordinary',
  },
};
