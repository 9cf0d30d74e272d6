import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, secondary, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 48/2013: amends the decrees on the control of procedures. Of it, what the codified copy of Decree 20/2008 took over was read. */
export const decree48of2013 = instrument({
  id: 'decree-48-2013',
  number: '48/2013/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung các nghị định về kiểm soát thủ tục hành chính',
    en: 'Decree amending the decrees on the control of procedures',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(civilDate('2013-07-01')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'transcribed',
  provisions: {
    'Điều 2': law(
      'Sửa Điều 8 Nghị định 20/2008/NĐ-CP: ở trung ương Bộ Tư pháp, ở tỉnh Sở Tư pháp giúp tiếp nhận phản ánh, kiến nghị; bản pháp điển ghi theo lời này.',
      'Amends Article 8 of Decree 20/2008: the Ministry of Justice, and in a province the Department of Justice, helps to receive feedback; the codified copy has this wording.',
    ),
  },
});

/** Decree 92/2017: amends Decree 63/2010, article 13 among others, and is told to have moved the unit that receives feedback. Its text was not read. */
export const decree92of2017 = instrument({
  id: 'decree-92-2017',
  number: '92/2017/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung các nghị định về kiểm soát thủ tục hành chính',
    en: 'Decree amending the decrees on the control of procedures',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(civilDate('2017-09-25')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'named',
  provisions: {
    'toàn văn': secondary(
      'Chuyển đơn vị tiếp nhận phản ánh, kiến nghị từ Sở Tư pháp sang Văn phòng Ủy ban nhân dân; chưa đọc nội dung.',
      'Moves the unit that receives feedback from the Department of Justice to the office of the People’s Committee; its contents were not read.',
    ),
  },
});

/** Decree 144/2021 on administrative fines, as the press names it. Its dates were not found. */
export const decree144of2021 = instrument({
  id: 'decree-144-2021',
  number: '144/2021/NĐ-CP',
  title: {
    vi: 'Nghị định về xử phạt vi phạm hành chính (chưa thấy tên đầy đủ)',
    en: 'Decree on administrative fines (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source: 'https://thanhnien.vn/dang-ky-thuong-tru-cho-con-de-tranh-bi-phat-185250907181424827.htm',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': secondary(
      'Báo chí năm 2025 dẫn làm căn cứ phạt 500.000 đến 1.000.000 đồng khi quá 60 ngày chưa đăng ký thường trú cho con.',
      'Named by the press of 2025 as the basis of a fine of 500,000 to 1,000,000 đồng where residence is not registered within 60 days.',
    ),
  },
});

/** Decree 282/2025 on administrative fines, as the press names it. Its dates were not found. */
export const decree282of2025 = instrument({
  id: 'decree-282-2025',
  number: '282/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về xử phạt vi phạm hành chính (chưa thấy tên đầy đủ)',
    en: 'Decree on administrative fines (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source:
    'https://plo.vn/ky-nguyen-so/nhung-nguoi-vua-sinh-con-can-lam-dieu-nay-tren-ung-dung-vneid-de-tranh-bi-phat-post891257.html',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': secondary(
      'Báo chí cuối năm 2025 dẫn làm căn cứ phạt khi chậm đăng ký thường trú cho con; chưa đọc nội dung.',
      'Named by the press of late 2025 as the basis of the fine for late registration of residence; its contents were not read.',
    ),
  },
});
