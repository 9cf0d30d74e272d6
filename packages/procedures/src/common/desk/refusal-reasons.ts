import type { Label } from '@motcua/law';
import { z } from 'zod';
import { field, reasonGiven, said } from '../dossier-fields.ts';

/** The codes that a refusal must carry, so that nobody is refused without an understandable reason. */
export const refusalCodes = [
  'notCompetent',
  'notEligible',
  'noSupplement',
  'emptyAttachment',
  'untrueContent',
  'outOfArea',
  'noConsent',
  'alreadyRegistered',
  'noPermanentResidence',
  'registeredElsewhere',
  'identityMismatch',
] as const;

/** One of the reasons for a refusal. */
export type RefusalCode = (typeof refusalCodes)[number];

/** What each code of refusal says. */
export const refusalReasons: Readonly<Record<RefusalCode, Label>> = {
  notCompetent: { vi: 'Không thuộc thẩm quyền giải quyết', en: 'Not within the authority’s competence' },
  notEligible: { vi: 'Không đủ điều kiện giải quyết theo quy định', en: 'The conditions are not met' },
  noSupplement: { vi: 'Không bổ sung hồ sơ trong thời hạn', en: 'The dossier was not supplemented in time' },
  emptyAttachment: {
    vi: 'Tệp đính kèm không có nội dung hoặc không đọc được',
    en: 'An attachment is empty or unreadable',
  },
  untrueContent: { vi: 'Nội dung kê khai không đúng sự thật', en: 'The declaration is not true' },
  outOfArea: { vi: 'Chỗ ở không thuộc địa bàn quản lý', en: 'The dwelling lies outside the area' },
  noConsent: { vi: 'Chủ hộ, chủ sở hữu chỗ ở không đồng ý', en: 'Household head or owner does not consent' },
  alreadyRegistered: { vi: 'Đã được đăng ký, cấp trước đó', en: 'Registered or issued before' },
  noPermanentResidence: {
    vi: 'Người chết không có nơi thường trú để xóa',
    en: 'The deceased had no permanent residence to remove',
  },
  registeredElsewhere: {
    vi: 'Nơi thường trú do cơ quan khác đăng ký; cơ quan đã đăng ký xóa',
    en: 'Another office registered the permanent residence, and removes it',
  },
  identityMismatch: {
    vi: 'Thông tin người chết không khớp hồ sơ hưởng và không sửa được',
    en: 'The deceased does not match the benefit file, and it cannot be corrected',
  },
};

/** What comes with every refusal: a code, and the reason in words. */
export const refusalData = z.object({
  reasonCode: field('Lý do từ chối', 'Reason for the refusal', said(z.enum(refusalCodes), refusalReasons)),
  reason: reasonGiven,
});

/** What the refusal of a silent applicant says. */
export const refusedForSilence = { reasonCode: 'noSupplement', reason: refusalReasons.noSupplement.vi } as const;

/** What the refusal for want of consent says. */
export const refusedForConsent = { reasonCode: 'noConsent', reason: refusalReasons.noConsent.vi } as const;
