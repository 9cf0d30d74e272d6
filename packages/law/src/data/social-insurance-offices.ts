import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { inferred, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** The offices of social insurance since there are no districts, as other pages tell of them. */
export const socialInsuranceOffices = instrument({
  id: 'practice-social-insurance-offices',
  number: 'BHXH cơ sở',
  title: {
    vi: 'Thông tin về cơ quan bảo hiểm xã hội, lao động sau khi không còn cấp huyện',
    en: 'What is told of the offices of social insurance and labour since there are no districts',
  },
  kind: 'practice',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  dates: 'notFound',
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (df3d9920089d29ac.md, Bảo hiểm xã hội tỉnh Đắk Lắk)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục cơ quan': secondary(
      'Từ 01/7/2025 có bảo hiểm xã hội cơ sở, mỗi cơ sở phụ trách nhiều xã, dưới bảo hiểm xã hội tỉnh.',
      'Since 1 July 2025 there are local offices of social insurance, each for several communes, under the province’s.',
    ),
    'Mục kế tục': inferred(
      'Việc của bảo hiểm xã hội cấp huyện do bảo hiểm xã hội cơ sở làm tiếp; chưa thấy văn bản nói rõ.',
      'What the social insurance of the district did, the local office goes on with; no text was seen that says so.',
    ),
    'Mục lao động': inferred(
      'Việc của Sở Lao động – Thương binh và Xã hội do Sở Nội vụ làm tiếp, việc trợ giúp xã hội của cấp huyện do Ủy ban nhân dân cấp xã; chưa đọc nghị định về thẩm quyền.',
      'What the labour department of the province did, Home Affairs goes on with, and the commune with the social assistance of the district; the decree on competence was not read.',
    ),
  },
});
