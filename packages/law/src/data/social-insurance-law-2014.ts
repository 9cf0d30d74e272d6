import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Law on Social Insurance 2014, the chapter on death. */
export const socialInsuranceLaw2014 = instrument({
  id: 'social-insurance-law-2014',
  number: '58/2014/QH13',
  title: { vi: 'Luật Bảo hiểm xã hội', en: 'Law on Social Insurance' },
  kind: 'law',
  issuedOn: civilDate('2014-11-20'),
  inForce: { from: civilDate('2016-01-01'), until: civilDate('2025-06-30') },
  source: 'https://github.com/tocit/vietnam-law',
  retrievedOn: retrieved.pages,
  status: 'verified',
  provisions: {
    'khoản 1 Điều 66': law(
      'Người lo mai táng được nhận trợ cấp mai táng khi người chết có từ đủ 12 tháng đóng, chết do tai nạn lao động, hoặc đang hưởng lương hưu, trợ cấp hằng tháng.',
      'Who organised the burial is paid, where the deceased had 12 months of contributions, died of a work accident, or drew a pension or monthly allowance.',
    ),
    'khoản 2 Điều 66': law(
      'Trợ cấp mai táng bằng 10 lần mức lương cơ sở tại tháng người đó chết.',
      'The burial allowance is 10 times the base salary in the month of death.',
    ),
    'Điều 68': law(
      'Tuất hằng tháng: 50% mức lương cơ sở cho mỗi thân nhân, 70% khi không có người nuôi dưỡng, không quá 04 người, từ tháng sau tháng chết.',
      'Monthly survivor benefit: 50 % of the base salary for each relative, 70 % where nobody cares for them, at most 4, from the month after death.',
    ),
    'Điều 80': law(
      'Người đóng tự nguyện từ đủ 60 tháng: trợ cấp mai táng bằng 10 lần mức lương cơ sở tại tháng chết.',
      'Voluntary contributors of 60 months or more: 10 times the base salary in the month of death.',
    ),
    'Điều 111': law(
      'Hồ sơ hưởng tử tuất: sổ bảo hiểm xã hội, giấy tờ về việc chết, tờ khai và biên bản họp của thân nhân khi chọn tuất một lần.',
      'Papers for survivor benefits: the insurance book, papers on the death, declaration and minutes of the relatives where the one-time benefit is chosen.',
    ),
    'khoản 1 Điều 112': law(
      'Thân nhân nộp hồ sơ trong 90 ngày kể từ ngày chết.',
      'Relatives file within 90 days of the death.',
    ),
    'khoản 3 Điều 112': law(
      'Giải quyết và chi trả trong 15 ngày; không giải quyết thì trả lời bằng văn bản, nêu lý do.',
      'Decided and paid within 15 days; a refusal is in writing, with reasons.',
    ),
  },
});
