import type { Label } from '@motcua/law';
import { z } from 'zod';
import { attachments, delivery, field, own, personalNumber, requester, said, sex } from '../dossier-fields.ts';

const words = z.string().trim().min(1).max(300);
const inMatter: Label = { vi: 'Người chết', en: 'Deceased' };

/** Who files for the death group, and what the person was to the deceased. */
export const deathRequester = requester.omit({ relation: true }).extend({
  relation: field(
    'Quan hệ với người chết',
    'Relation to the deceased',
    said(z.enum(['spouse', 'child', 'parent', 'otherRelative', 'representative']), {
      spouse: { vi: 'vợ, chồng', en: 'spouse' },
      child: { vi: 'con', en: 'child' },
      parent: { vi: 'cha, mẹ', en: 'parent' },
      otherRelative: { vi: 'người thân thích khác', en: 'another relative' },
      representative: { vi: 'người đại diện', en: 'a representative' },
    }),
  ),
});

/** The deceased. The month of death stands by itself, since it says by which level the burial is paid and tells of nobody. */
export const deceased = z.strictObject({
  fullName: own('Họ, chữ đệm, tên', 'Full name', words.meta({ inLetters: 'subject', calledInLetters: inMatter })),
  personalNumber: own('Số định danh cá nhân', 'Personal identification number', personalNumber),
  bornOn: own('Ngày, tháng, năm sinh', 'Date of birth', z.iso.date()),
  sex,
  ethnicity: own('Dân tộc', 'Ethnicity', words).optional(),
  nationality: own('Quốc tịch', 'Nationality', words),
  diedOn: own('Ngày, tháng, năm chết', 'Date of death', z.iso.date()),
  diedAtHour: own('Giờ chết', 'Hour of death', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)).optional(),
  diedAt: own('Nơi chết', 'Place of death', words),
  cause: own('Nguyên nhân chết', 'Cause of death', words).optional(),
  monthOfDeath: field('Tháng chết', 'Month of death', z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
});

/** What proves the death: the notice, or what stands in for it by the kind of death. */
export const deathEvidence = z.strictObject({
  kind: field(
    'Giấy báo tử hoặc giấy tờ thay thế',
    'Death notice or its substitute',
    z.enum(['facilityNotice', 'communeNotice', 'executionRecord', 'courtDecision', 'policeConfirmation', 'otherProof']),
  ),
  number: own('Số giấy', 'Number', words).optional(),
  issuedOn: own('Ngày cấp', 'Issued on', z.iso.date()).optional(),
  issuer: own('Nơi cấp', 'Issued by', words).optional(),
});

/** How the extract is to be received, and how many copies of it. */
export const extractDelivery = z.strictObject({
  extract: field('Cách nhận trích lục khai tử', 'How to receive the extract', delivery),
  copies: field('Số lượng bản sao', 'Number of copies', z.int().min(0).max(20)),
});

/** Where the deceased was registered as permanently resident: with this office, with another, or nowhere. */
export const lastResidence = z.strictObject({
  address: own('Nơi cư trú cuối cùng', 'Last residence', z.string().trim().min(1).max(500)),
  registered: field(
    'Nơi đăng ký thường trú',
    'Permanent residence',
    said(z.enum(['here', 'elsewhere', 'nowhere']), {
      here: { vi: 'tại xã này', en: 'in this commune' },
      elsewhere: { vi: 'tại nơi khác', en: 'elsewhere' },
      nowhere: { vi: 'không có', en: 'nowhere' },
    }),
  ),
});

/** How a relative confirms. */
export const confirmation = field(
  'Cách xác nhận',
  'How the relative confirms',
  said(z.enum(['vneid', 'form09']), {
    vneid: { vi: 'trên VNeID', en: 'in VNeID' },
    form09: { vi: 'bằng Mẫu số 09', en: 'by form 09' },
  }),
);

/** A relative who has a say in who stands for them, and how that is confirmed. */
export const relative = z.strictObject({
  fullName: own('Họ, chữ đệm, tên', 'Full name', words),
  personalNumber: own('Số định danh cá nhân', 'Personal identification number', personalNumber).optional(),
  bornOn: own('Ngày, tháng, năm sinh', 'Date of birth', z.iso.date()),
  relation: field(
    'Quan hệ với người chết',
    'Relation to the deceased',
    said(z.enum(['spouse', 'child', 'parent', 'otherDependant']), {
      spouse: { vi: 'vợ, chồng', en: 'spouse' },
      child: { vi: 'con', en: 'child' },
      parent: { vi: 'cha, mẹ', en: 'parent' },
      otherDependant: { vi: 'người khác được nuôi dưỡng', en: 'another dependant' },
    }),
  ),
  confirms: confirmation,
});

/** The relatives who must agree where a one-time survivor benefit is asked for. */
export const relatives = field('Danh sách thân nhân', 'Relatives', z.array(relative).max(30));

/** Who organised the burial and is paid: a person or a body, not by need an heir. */
export const payee = z.strictObject({
  kind: field(
    'Đối tượng nhận',
    'Kind of payee',
    said(z.enum(['person', 'organisation']), {
      person: { vi: 'cá nhân', en: 'a person' },
      organisation: { vi: 'tổ chức', en: 'a body' },
    }),
  ),
  name: own('Người, tổ chức lo mai táng', 'Who organised the burial', words),
  personalNumber: own('Số định danh cá nhân', 'Personal identification number', personalNumber).optional(),
});

/** How the money is to be paid. */
export const payment = z.strictObject({
  method: field(
    'Hình thức nhận',
    'Method',
    said(z.enum(['bankAccount', 'eAccount', 'cash']), {
      bankAccount: { vi: 'tài khoản ngân hàng', en: 'bank account' },
      eAccount: { vi: 'tài khoản an sinh xã hội', en: 'social-security account' },
      cash: { vi: 'tiền mặt', en: 'cash' },
    }),
  ),
  bank: own('Ngân hàng', 'Bank', words).optional(),
  account: own('Số tài khoản', 'Account number', z.string().regex(/^\d{6,20}$/)).optional(),
});

/** The decision under which the deceased drew a monthly benefit. */
export const benefitDecision = z.strictObject({
  number: own('Số quyết định, số hồ sơ hưởng', 'Number of the decision or file', words),
  issuer: field('Cơ quan ban hành', 'Issued by', words).optional(),
});

/** The dossier of a burial that the state budget pays. */
export const stateBenefitDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', deathRequester),
  deceased: field('Người chết', 'Deceased', deceased),
  benefit: field('Chế độ đang hưởng', 'Benefit drawn', benefitDecision),
  payee: field('Người, tổ chức nhận', 'Payee', payee),
  payment: field('Hình thức nhận tiền', 'Payment', payment),
  attachments,
});
