import { personal } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { z } from 'zod';

/** A field with its caption in both languages. */
export function field<T extends z.ZodType>(vi: string, en: string, schema: T): T {
  return schema.meta({ ...schema.meta(), label: { vi, en } }) as T;
}

/** A field that tells of a person. */
export function own<T extends z.ZodType>(vi: string, en: string, schema: T): T {
  return personal(field(vi, en, schema));
}

/** A field of codes, each with what it says to a reader. */
export function said<T extends z.ZodType<string>>(codes: T, values: Readonly<Record<z.output<T>, Label>>): T {
  return codes.meta({ ...codes.meta(), values }) as T;
}

/** Why something is done, in the words of who does it. */
export const reasonGiven = field('Lý do', 'Reason', z.string().trim().min(3).max(2000));

/** A sum of money in đồng. */
export function sumOf<T extends z.ZodType<number>>(vi: string, en: string, schema: T): T {
  return field(vi, en, schema.meta({ unit: 'vnd' }) as T);
}

const sexes = said(z.enum(['female', 'male']), { female: { vi: 'nữ', en: 'female' }, male: { vi: 'nam', en: 'male' } });

/** Of which sex somebody is. */
export const sex = own('Giới tính', 'Sex', sexes);

const words = z.string().trim().min(1).max(300);

/** A name that stands in letters: of whom they are for, or of whom the matter is about. */
function nameInLetters(inLetters: 'addressee' | 'subject', calledInLetters?: Label) {
  return words.meta({ inLetters, ...(calledInLetters === undefined ? {} : { calledInLetters }) });
}

/** The number of the identity card or the personal identification number: twelve digits. */
export const personalNumber = z.string().regex(/^\d{12}$/);

/** A grown person of the dossier. */
export const person = z.strictObject({
  fullName: own('Họ, chữ đệm, tên', 'Full name', words),
  personalNumber: own('Số định danh cá nhân', 'Personal identification number', personalNumber),
  bornOn: own('Ngày, tháng, năm sinh', 'Date of birth', z.iso.date()),
  nationality: own('Quốc tịch', 'Nationality', words),
  ethnicity: own('Dân tộc', 'Ethnicity', words).optional(),
  residence: own('Nơi cư trú', 'Residence', words),
});

/** Who files, and what the person is to the child. */
export const requester = z.strictObject({
  fullName: own('Họ, chữ đệm, tên', 'Full name', nameInLetters('addressee')),
  personalNumber: own(
    'Số định danh cá nhân',
    'Personal identification number',
    personalNumber.meta({ inLetters: 'personalNumber' }),
  ),
  address: own(
    'Địa chỉ liên hệ',
    'Address',
    z.string().trim().min(1).max(500).meta({ inLetters: 'address' }),
  ).optional(),
  phone: own(
    'Số điện thoại',
    'Telephone',
    z
      .string()
      .regex(/^\+?\d{8,15}$/)
      .meta({ inLetters: 'phone' }),
  ),
  email: own('Thư điện tử', 'E-mail', z.email().meta({ inLetters: 'email' })).optional(),
  relation: field(
    'Quan hệ với trẻ',
    'Relation to the child',
    said(z.enum(['father', 'mother', 'grandparent', 'guardian', 'otherRelative']), {
      father: { vi: 'cha', en: 'father' },
      mother: { vi: 'mẹ', en: 'mother' },
      grandparent: { vi: 'ông, bà', en: 'grandparent' },
      guardian: { vi: 'người giám hộ', en: 'guardian' },
      otherRelative: { vi: 'người thân thích khác', en: 'another relative' },
    }),
  ),
});

const inMatter: Label = { vi: 'Trẻ được đăng ký', en: 'Child' };

/** The child. The birth notice has an 18-character code since 1 October 2025. */
export const child = z.strictObject({
  fullName: own('Họ, chữ đệm, tên', 'Full name', nameInLetters('subject', inMatter)),
  bornOn: own('Ngày, tháng, năm sinh', 'Date of birth', z.iso.date()),
  bornAt: own('Nơi sinh', 'Place of birth', words),
  sex,
  ethnicity: own('Dân tộc', 'Ethnicity', words),
  nationality: own('Quốc tịch', 'Nationality', words),
  homeTown: own('Quê quán', 'Home town', words),
});

/** A paper in digital form. In letters it is called by what it is; by its file where that is not told. */
export const attachment = z.strictObject({
  paper: own('Tên giấy tờ', 'Name of the paper', words.meta({ inLetters: 'component' })).optional(),
  name: own('Tên tệp', 'File name', words.meta({ inLetters: 'componentFile' })),
  digest: own('Mã băm', 'Digest', z.string().regex(/^[0-9a-f]{64}$/)),
});

/** The papers of a dossier. */
export const attachments = field('Tệp đính kèm', 'Attachments', z.array(attachment).max(30));

/** What each way of receiving a result is called in letters. */
const ways: Readonly<Record<string, Label>> = {
  atOffice: { vi: 'nhận trực tiếp tại nơi nộp hồ sơ', en: 'in person, where the dossier was handed in' },
  byPost: { vi: 'qua dịch vụ bưu chính công ích', en: 'by the public postal service' },
  electronic: {
    vi: 'bản điện tử, qua Cổng Dịch vụ công quốc gia',
    en: 'in electronic form, through the national portal',
  },
};

/** How a result is to be received. */
export const delivery = z
  .enum(['atOffice', 'byPost', 'electronic'])
  .meta({ inLetters: 'delivery', saidInLetters: ways });
