import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** What newspapers and other pages say of burial money. */
export const pressOnBurialAllowance = instrument({
  id: 'practice-burial',
  number: 'báo chí về mai táng phí',
  title: {
    vi: 'Báo chí và trang tin về mai táng phí, mức chuẩn trợ giúp xã hội',
    en: 'Press and other pages on burial money and the social standard',
  },
  kind: 'practice',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source:
    'https://dantri.com.vn/lao-dong-viec-lam/chi-tiet-che-do-mai-tang-phi-cua-nguoi-huong-huu-tri-xa-hoi-20251107151718896.htm',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục hưu trí xã hội': secondary(
      'Bài về người hưởng trợ cấp hưu trí xã hội nêu mức 23,4 triệu đồng; chưa rõ trường hợp nào.',
      'An article on people with a social pension gives 23.4 million; for which case is not clear.',
    ),
    'Mục mức chuẩn': secondary(
      'Một bộ dữ liệu văn bản ghi Nghị định 335/2026/NĐ-CP có hiệu lực từ 01/9/2026.',
      'One data set of legal texts has Decree 335/2026 in force from 1 September 2026.',
    ),
    'Mục Hà Nội': secondary(
      'Hà Nội quy định mức chuẩn 650.000 đồng cuối năm 2025; chưa rõ có áp dụng cho mai táng hay không.',
      'Hà Nội set a standard of 650,000 đồng by the end of 2025; whether it covers burials is not clear.',
    ),
    'Mục trợ cấp hưu trí xã hội': secondary(
      'Một trang tư nhân nêu mức trợ cấp hưu trí xã hội 540.000 đồng từ 01/7/2026.',
      'One private page gives a social pension of 540,000 đồng from 1 July 2026.',
    ),
  },
});
