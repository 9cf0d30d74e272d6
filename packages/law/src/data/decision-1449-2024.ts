import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 1449 of Vietnam Social Insurance: how it settles the linked death group inside. */
export const decision1449of2024 = instrument({
  id: 'decision-1449-2024',
  number: '1449/QĐ-BHXH',
  title: {
    vi: 'Quyết định ban hành quy trình giải quyết các thủ tục hành chính liên thông điện tử của ngành Bảo hiểm xã hội',
    en: 'Decision on the internal process of social insurance for the linked procedures',
  },
  kind: 'decision',
  issuedOn: civilDate('2024-08-19'),
  inForce: since(civilDate('2024-08-19')),
  source:
    'https://namnhun.laichau.gov.vn/thong-tin-tuyen-truyen/quy-trinh-giai-quyet-thu-tuc-hanh-chinh-lien-thong-dien-tu-dang-ky-khai-tu-xoa-dang-ky-thuong-tr-614084',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 10': secondary(
      'Thân nhân xác nhận trên VNeID người đứng tên nhận tuất một lần, kết quả ghi cạnh từng người trong tờ khai; không dùng được VNeID thì nộp bản điện tử Mẫu 09-HSB.',
      'Relatives confirm in VNeID who stands for them in the one-time benefit, noted beside each in the form; who cannot use VNeID files form 09-HSB electronically.',
    ),
  },
});
