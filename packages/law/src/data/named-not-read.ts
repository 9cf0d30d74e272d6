import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, portal, secondary, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 18/2026: amends decrees on justice, that on civil status among them. Its text was not read. */
export const decree18of2026 = instrument({
  id: 'decree-18-2026',
  number: '18/2026/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số nghị định trong lĩnh vực tư pháp (chưa thấy tên đầy đủ)',
    en: 'Decree amending decrees on justice (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(civilDate('2026-01-15')),

  source: 'https://github.com/neornotl/rightly-beta (legal-sources, 401-VBHN-BTP 2026)',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': law(
      'Sửa đổi một số nghị định, trong đó có Nghị định 123/2015/NĐ-CP; chỉ thấy phần dẫn của văn bản hợp nhất, chưa đọc nội dung.',
      'Amends several decrees, Decree 123/2015 among them; only the heading of the consolidated text was seen, its own contents were not read.',
    ),
  },
});

/** Decree 58/2026, named by the portal as a basis of residence and identity card. Neither its dates nor its contents were found. */
export const decree58of2026 = instrument({
  id: 'decree-58-2026',
  number: '58/2026/NĐ-CP',
  title: {
    vi: 'Nghị định về cư trú, căn cước (chưa thấy tên đầy đủ)',
    en: 'Decree on residence and identity cards (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(retrieved.portal),
  dates: 'notFound',
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'named',
  provisions: {
    'toàn văn': portal(
      'Được dẫn làm căn cứ pháp lý của đăng ký thường trú và cấp thẻ căn cước; chưa đọc nội dung.',
      'Cited as a legal basis of residence and the identity card; its contents were not read.',
    ),
  },
});

/** Decree 224/2026 under the Law on Digital Transformation, in force from 1 July 2026; read in part. */
export const decree224of2026 = instrument({
  id: 'decree-224-2026',
  number: '224/2026/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết Luật Chuyển đổi số (chưa thấy tên đầy đủ)',
    en: 'Decree under the Law on Digital Transformation (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: civilDate('2026-06-24'),
  inForce: since(civilDate('2026-07-01')),

  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'transcribed',
  provisions: {
    'toàn văn': law(
      'Bãi bỏ Nghị định 42/2022/NĐ-CP; giao Bộ Tư pháp việc kiểm soát thủ tục hành chính.',
      'Repeals Decree 42/2022; names the Ministry of Justice for the control of procedures.',
    ),
    'Điều 14': law('Dịch vụ công trực tuyến toàn trình là mặc định.', 'Fully online service is the default.'),
    'điểm g khoản 1 Điều 15': law(
      'Thông báo trạng thái hồ sơ theo thời gian thực.',
      'Live notices of the status of a dossier.',
    ),
    'khoản 3 Điều 89': law(
      'Bãi bỏ khoản 9 Điều 1 Nghị định 367/2025/NĐ-CP.',
      'Repeals clause 9 of Article 1 of Decree 367/2025.',
    ),
  },
});

/** Resolution 66.7/2025 of the Government: data instead of papers. Its contents were not read. */
export const resolution66x7of2025 = instrument({
  id: 'resolution-66.7-2025',
  number: '66.7/2025/NQ-CP',
  title: {
    vi: 'Nghị quyết về thay thế giấy tờ bằng dữ liệu (chưa thấy tên đầy đủ)',
    en: 'Resolution replacing papers by data (its full title was not seen)',
  },
  kind: 'resolution',
  issuedOn: null,
  inForce: since(civilDate('2025-11-15')),

  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'named',
  provisions: {
    'toàn văn': portal(
      'Được dẫn làm căn cứ pháp lý của các thủ tục riêng lẻ: dùng dữ liệu thay giấy tờ; chưa đọc nội dung.',
      'Cited as a legal basis of the single procedures: data instead of papers; its contents were not read.',
    ),
  },
});

/** Circular 53/2025 of the Ministry of Public Security, named as a basis of residence at the commune police. Neither its dates nor its contents were found. */
export const circular53of2025 = instrument({
  id: 'circular-53-2025',
  number: '53/2025/TT-BCA',
  title: {
    vi: 'Thông tư của Bộ Công an về cư trú (chưa thấy tên đầy đủ)',
    en: 'Circular of the Ministry of Public Security on residence (its full title was not seen)',
  },
  kind: 'circular',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  dates: 'notFound',
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'named',
  provisions: {
    'toàn văn': portal(
      'Được dẫn làm căn cứ pháp lý của đăng ký thường trú tại Công an cấp xã từ 01/7/2025; chưa đọc nội dung.',
      'Cited as a legal basis of residence registered by the commune police from 1 July 2025; its contents were not read.',
    ),
  },
});

/** Circular 54/2025 of the Ministry of Public Security, named as a basis of residence at the commune police. Neither its dates nor its contents were found. */
export const circular54of2025 = instrument({
  id: 'circular-54-2025',
  number: '54/2025/TT-BCA',
  title: {
    vi: 'Thông tư của Bộ Công an về cư trú (chưa thấy tên đầy đủ)',
    en: 'Circular of the Ministry of Public Security on residence (its full title was not seen)',
  },
  kind: 'circular',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  dates: 'notFound',
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'named',
  provisions: {
    'toàn văn': portal(
      'Được dẫn làm căn cứ pháp lý của đăng ký thường trú tại Công an cấp xã từ 01/7/2025; chưa đọc nội dung.',
      'Cited as a legal basis of residence registered by the commune police from 1 July 2025; its contents were not read.',
    ),
  },
});

/** Decision 1868 of the Ministry of Justice: announces the birth group with the identity card. Its text was not read. */
export const decision1868 = instrument({
  id: 'decision-1868-btp',
  number: '1868/QĐ-BTP',
  title: {
    vi: 'Quyết định công bố thủ tục hành chính liên thông theo Nghị định số 301/2026/NĐ-CP (chưa thấy tên đầy đủ)',
    en: 'Decision announcing the linked procedures under Decree 301/2026 (its full title was not seen)',
  },
  kind: 'decision',
  issuedOn: null,
  inForce: since(civilDate('2026-09-01')),

  source: 'Ghi chú kiểm tra danh mục thủ tục hành chính, không còn địa chỉ',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': secondary(
      'Công bố nhóm khai sinh có cấp thẻ căn cước từ 01/9/2026; chưa đọc nội dung.',
      'Announces the birth group with the identity card from 1 September 2026; its contents were not read.',
    ),
  },
});
