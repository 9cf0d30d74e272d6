import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Law 65/2025 on the organisation of local government: in force for three and a half months. */
export const law65of2025 = instrument({
  id: 'law-65-2025',
  number: '65/2025/QH15',
  title: { vi: 'Luật Tổ chức chính quyền địa phương', en: 'Law on the organisation of local government' },
  kind: 'law',
  issuedOn: civilDate('2025-02-19'),
  inForce: { from: civilDate('2025-03-01'), until: civilDate('2025-06-15') },
  source:
    'https://trangtinphapluat.com/blog/bai-viet-hay/gioi-thieu-van-ban-moi/so-sanh-luat-to-chuc-chinh-quyen-dia-phuong-2025-va-luat-2015-phan-1/',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Có hiệu lực từ 01/3/2025; thay thế Luật Tổ chức chính quyền địa phương năm 2015, đã sửa đổi năm 2019.',
      'In force from 1 March 2025; replaces the law of 2015 on local government as changed in 2019.',
    ),
  },
});

/** Law 72/2025 on the organisation of local government: two levels, and the end of the districts. */
export const law72of2025 = instrument({
  id: 'law-72-2025',
  number: '72/2025/QH15',
  title: { vi: 'Luật Tổ chức chính quyền địa phương', en: 'Law on the organisation of local government' },
  kind: 'law',
  issuedOn: civilDate('2025-06-16'),
  inForce: since(civilDate('2025-06-16')),
  source: 'https://danhmucvanbanphapluatvietnam.blogspot.com/p/chuong-vii-ieu-khoan-thi-hanh_32.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 51': secondary(
      'Có hiệu lực từ ngày được thông qua; từ ngày đó Luật số 65/2025/QH15 hết hiệu lực; cấp huyện kết thúc hoạt động từ 01/7/2025.',
      'In force from the day it was passed, on which Law 65/2025 ends; the districts end on 1 July 2025.',
    ),
  },
});

/** Law 64/2025 on issuing legal documents. */
export const law64of2025 = instrument({
  id: 'law-64-2025',
  number: '64/2025/QH15',
  title: { vi: 'Luật Ban hành văn bản quy phạm pháp luật', en: 'Law on issuing legal documents' },
  kind: 'law',
  issuedOn: civilDate('2025-02-19'),
  inForce: since(civilDate('2025-04-01')),
  source: 'https://tcvn.gov.vn/diem-moi-cua-luat-ban-hanh-van-ban-quy-pham-phap-luat-nam-2025/14/03/2025/',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Luật mới cùng tên với Luật năm 2015 (sửa đổi năm 2020); có hiệu lực từ 01/4/2025. Trang đã đọc so hai luật với nhau, không chép điều khoản thi hành.',
      'The new law of the same name as that of 2015, changed in 2020; in force from 1 April 2025. The page that was read compares the two, and does not copy the closing articles.',
    ),
  },
});

/** Decree 45/2025 on provincial and district departments. What it replaces was not seen. */
export const decree45of2025 = instrument({
  id: 'decree-45-2025',
  number: '45/2025/NĐ-CP',
  title: {
    vi: 'Nghị định quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp huyện (tên rút gọn)',
    en: 'Decree on the departments of provinces and districts (short title)',
  },
  kind: 'decree',
  issuedOn: civilDate('2025-02-28'),
  inForce: since(civilDate('2025-02-28')),
  dates: 'notFound',
  source: 'http://hdnd.dongnai.gov.vn/Pages/glp-quydinhmoivecoquanchuyenmonthu-glpnd-34299-glpnc-4-glpsite-1.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Quy định các sở và khung số lượng sở, phòng; chưa thấy ngày có hiệu lực và các nghị định bị thay thế.',
      'Names the departments and how many there may be; neither its first day nor what it replaces was seen.',
    ),
  },
});

/** Decree 154/2025 on streamlining staff. Its first day is told in two ways, and what it replaces was not seen. */
export const decree154of2025 = instrument({
  id: 'decree-154-2025',
  number: '154/2025/NĐ-CP',
  title: { vi: 'Nghị định quy định về tinh giản biên chế', en: 'Decree on streamlining staff' },
  kind: 'decree',
  issuedOn: null,
  inForce: since(civilDate('2025-06-16')),
  dates: 'notFound',
  source:
    'https://pbgdpl.gov.vn/SMPT_Publishing_UC/TinTuc/PrintTL.aspx?ItemID=5284&idb=1&l=%2Fnoidung%2Ftintuc%2FLists%2FHoatdongPBGDPLotrun',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Chính sách tinh giản biên chế. Có nơi ghi hiệu lực từ 15/6/2025, có nơi ghi áp dụng từ 16/6/2025; chưa thấy nơi nào nêu văn bản bị thay thế.',
      'The rules on streamlining staff. One page says in force from 15 June 2025, another applied from 16 June; none that was seen names what it replaces.',
    ),
  },
});

/** Decree 75/2026 on the funds that state bodies run by themselves. */
export const decree75of2026 = instrument({
  id: 'decree-75-2026',
  number: '75/2026/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chế độ tự chủ, tự chịu trách nhiệm về quản lý, sử dụng kinh phí quản lý hành chính của cơ quan nhà nước',
    en: 'Decree on the financial autonomy of state bodies',
  },
  kind: 'decree',
  issuedOn: civilDate('2026-03-16'),
  inForce: since(civilDate('2026-05-01')),
  source: `${codifiedLaw} (nghi-dinh-75-2026-nd-cp-che-do-tu-chu-quan-ly-kinh-phi-hanh-chinh.md)`,
  retrievedOn: retrieved.codifiedLaw,
  status: 'transcribed',
  provisions: {
    'Điều 15': secondary(
      'Có hiệu lực từ 01/5/2026; thay thế Nghị định 130/2005/NĐ-CP và Nghị định 117/2013/NĐ-CP.',
      'In force from 1 May 2026; replaces Decrees 130/2005 and 117/2013.',
    ),
  },
});
