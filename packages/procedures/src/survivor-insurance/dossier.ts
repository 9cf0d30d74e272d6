import { z } from 'zod';
import { deathRequester, deceased, payee, payment, relatives } from '../common/death/death-fields.ts';
import { attachments, field } from '../common/dossier-fields.ts';

/** The dossier of burial and survivor benefits of social insurance. */
export const insuranceDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', deathRequester),
  deceased: field('Người chết', 'Deceased', deceased),
  oneTime: field('Đề nghị hưởng tuất một lần', 'One-time survivor benefit asked for', z.boolean()),
  relatives,
  payee: field('Người, tổ chức nhận', 'Payee', payee),
  payment: field('Hình thức nhận tiền', 'Payment', payment),
  attachments,
});
