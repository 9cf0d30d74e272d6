import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 154/2024: how the law on residence is carried out. */
export const decree154of2024 = instrument({
  id: 'decree-154-2024',
  number: '154/2024/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú',
    en: 'Decree detailing the Law on Residence',
  },
  kind: 'decree',
  issuedOn: civilDate('2024-11-26'),
  inForce: since(civilDate('2025-01-10')),
  source:
    'https://cafef.vn/cha-me-dang-ky-khai-sinh-cho-con-phai-thuc-hien-them-viec-nay-bo-qua-de-anh-huong-toi-quyen-loi-188251105224909888.chn',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 7': secondary(
      'Nơi cư trú của trẻ phải được đăng ký chậm nhất 60 ngày kể từ ngày đăng ký khai sinh.',
      'The residence of a child must be registered within 60 days of the registration of the birth.',
    ),
  },
});
