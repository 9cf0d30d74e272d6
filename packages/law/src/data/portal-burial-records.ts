import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Burial help of social assistance alone. Its record was not read; two wards tell of it since the districts ended. */
export const portalAssistanceBurial = instrument({
  id: 'portal-1.001731',
  number: '1.001731',
  title: {
    vi: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
    en: 'Burial help for those on social assistance',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'Trả lời tự động của hai phường, không còn địa chỉ',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': secondary(
      'Không quá 03 ngày làm việc tại cấp xã, từ 01/7/2025.',
      'No more than 3 working days at the commune, since 1 July 2025.',
    ),
  },
});

/** Burial help for those on a social pension alone, as a provincial portal states it. */
export const portalPensionBurial = instrument({
  id: 'portal-1.014028',
  number: '1.014028',
  title: {
    vi: 'Hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội',
    en: 'Burial help for those on a social pension',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'https://dichvucong.laocai.gov.vn/yenbai/tra-cuu/chi-tiet-thu-tuc?ma-thu-tuc=116781',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': secondary('03 ngày (không ghi đơn vị).', '3 days (the unit is not told).'),
    'Mục đối tượng': secondary(
      'Cả người đủ điều kiện đã đề nghị mà chưa có quyết định hưởng.',
      'Also who was eligible and had applied, without a decision yet.',
    ),
  },
});
