import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { inferred, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Law on Social Insurance 2024. */
export const socialInsuranceLaw2024 = instrument({
  id: 'social-insurance-law-2024',
  number: '41/2024/QH15',
  title: { vi: 'Luật Bảo hiểm xã hội', en: 'Law on Social Insurance' },
  kind: 'law',
  issuedOn: civilDate('2024-06-29'),
  inForce: since(civilDate('2025-07-01')),
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (750314c2c5666d56.md)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'khoản 2 Điều 85': secondary(
      'Trợ cấp mai táng bằng 10 lần mức tham chiếu tại tháng người đó chết; mức tham chiếu hiện bằng mức lương cơ sở.',
      'The burial allowance is 10 times the reference level in the month of death, for now equal to the base salary.',
    ),
    'Điều 87': inferred(
      'Trợ cấp tuất hằng tháng; chưa thấy tỷ lệ hưởng.',
      'The monthly survivor benefit; its percentage was not found.',
    ),
    'Điều 91': inferred(
      'Giải quyết chế độ tử tuất; chưa thấy số ngày giải quyết.',
      'Settling survivor benefits; the number of days was not found.',
    ),
  },
});
