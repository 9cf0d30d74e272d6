import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 107/2021: amends Decree 61/2018; digitising dossiers. Its text was not found. */
export const decree107of2021 = instrument({
  id: 'decree-107-2021',
  number: '107/2021/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP',
    en: 'Decree amending Decree 61/2018',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: { from: civilDate('2021-12-06'), until: civilDate('2025-06-30') },
  source:
    'https://thuvienphapluat.vn/phap-luat/cach-nop-ho-so-thuc-hien-lien-thong-dien-tu-thu-tuc-dang-ky-khai-sinh-cho-tre-em-duoi-6-tuoi-tu-nga-210655-160316.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính. Chưa rõ có sửa quy định xin lỗi tại khoản 9 Điều 19 hay không.',
      'Digitising dossiers, papers and results. Whether it touched the apology of clause 9 of Article 19 was not found.',
    ),
  },
});
