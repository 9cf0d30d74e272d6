import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { portal, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** The linked birth group under Decree 63/2024 as the catalogue of procedures lists it, until 31 August 2026. */
export const portalLinkedBirth = instrument({
  id: 'portal-2.002621',
  number: '2.002621',
  title: {
    vi: 'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'The linked birth group: birth, residence, insurance card',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: { from: civilDate('2024-07-01'), until: civilDate('2026-08-31') },
  source: 'Phụ lục Quyết định số 3582/QĐ-UBND (không rõ thành phố), thay mã thủ tục',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mã của nhóm khai sinh trong cơ sở dữ liệu thủ tục hành chính theo Nghị định 63/2024/NĐ-CP.',
      'Code of the birth group in the database of procedures under Decree 63/2024.',
    ),
  },
});

/** The linked birth group with the identity card, from 1 September 2026. */
export const portalLinkedBirthWithIdentityCard = instrument({
  id: 'portal-3.000722',
  number: '3.000722',
  title: {
    vi: 'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
    en: 'The linked birth group: birth, residence, insurance card, identity card',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2026-09-01')),
  source: 'Phụ lục Quyết định số 3582/QĐ-UBND (không rõ thành phố); Quyết định số 1868/QĐ-BTP',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mã mới của nhóm khai sinh theo Nghị định 301/2026/NĐ-CP; bãi bỏ các mã 2.002621, 2.000986, 2.001023.',
      'New code of the birth group under Decree 301/2026; the codes 2.002621, 2.000986 and 2.001023 are repealed.',
    ),
  },
});

/** The paper group of 2015, still on the portal in June 2026 though the rules had changed. */
export const portalLinkedBirthOnPaper = instrument({
  id: 'portal-2.000986',
  number: '2.000986',
  title: {
    vi: 'Liên thông các thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'The paper group: birth, residence, insurance card',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: { from: civilDate('2015-07-01'), until: civilDate('2026-08-31') },
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'toàn văn': portal(
      '20 ngày làm việc từ khi nhận đủ hồ sơ; khai sinh trong ngày, thường trú 15 ngày, thẻ 10 ngày; thêm tối đa 02 ngày khi phải hoàn thiện hồ sơ, 05 ngày với nơi xa; tỉnh được rút ngắn.',
      '20 working days from the full dossier; birth the same day, residence 15 days, card 10; up to 2 more to complete the dossier, 5 for remote communes; a province may shorten them.',
    ),
  },
});

/** The paper group of two, birth and card, for families without permanent residence there. */
export const portalBirthAndCardOnPaper = instrument({
  id: 'portal-2.001023',
  number: '2.001023',
  title: {
    vi: 'Liên thông các thủ tục hành chính về đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'The paper group of two: birth and insurance card',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: { from: civilDate('2015-07-01'), until: civilDate('2026-08-31') },
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'toàn văn': portal('15 ngày làm việc từ khi nhận đủ hồ sơ.', '15 working days from the full dossier.'),
  },
});

/** Birth registration alone, as the national portal states it. */
export const portalBirth = instrument({
  id: 'portal-1.001193',
  number: '1.001193',
  title: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': portal(
      '01 ngày; nhận sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo.',
      '1 day; received after 15:00 and not solvable, the next working day.',
    ),
    'Mục người yêu cầu': portal(
      'Cha hoặc mẹ trong 60 ngày từ ngày sinh; nếu không thì ông, bà, người thân thích, người nuôi dưỡng; ông, bà, người thân thích không cần giấy ủy quyền nhưng phải thống nhất nội dung với cha, mẹ.',
      'Father or mother within 60 days of birth; else grandparents, relatives, whoever raises the child; grandparents and relatives need no power of attorney but agree the content with the parents.',
    ),
    'Mục hồ sơ': portal(
      'Không có giấy chứng sinh thì nộp giấy tờ thay thế; dữ liệu giấy chứng sinh đã ký số thay bản giấy.',
      'Without a birth notice, its substitutes; a signed electronic notice replaces the paper.',
    ),
    'Mục xác minh': portal(
      'Không tra được thông tin kết hôn thì hỏi Ủy ban nhân dân nơi khác, trả lời trong 03 ngày làm việc.',
      'Where the marriage cannot be found another commune is asked and answers within 3 working days.',
    ),
    'Mục xác nhận': portal(
      'Bản dự thảo giấy khai sinh điện tử được gửi người yêu cầu xác nhận, tối đa một ngày; im lặng là đồng ý.',
      'The draft of an electronic certificate goes to the requester, who has one day at most; silence is consent.',
    ),
    'Mục xin lỗi': portal(
      'Việc kiểm tra làm chậm kết quả thì công chức hộ tịch lập phiếu xin lỗi và hẹn lại ngày trả kết quả, nêu lý do và ngày mới; gửi qua thư điện tử, tin nhắn hoặc Trung tâm.',
      'Where checking delays the result the civil-status officer makes the apology slip with the reason and the new date; sent by e-mail or SMS, or through the centre.',
    ),
    'Mục từ chối': portal(
      'Không bổ sung được thì người đứng đầu Trung tâm từ chối.',
      'Where it cannot be supplemented, the head of the centre refuses.',
    ),
    'Mục trẻ bị bỏ rơi': portal(
      'Niêm yết 07 ngày liên tục trước khi đăng ký.',
      'Posted for 7 consecutive days before registration.',
    ),
    'Mục lệ phí': portal(
      'Đăng ký đúng hạn: miễn; quá hạn: do Hội đồng nhân dân cấp tỉnh quy định.',
      'Registered on time: free; late: as the provincial council sets it.',
    ),
  },
});

/** Birth registered together with recognition of a parent; outside the linked group. */
export const portalBirthWithRecognition = instrument({
  id: 'portal-1.000689',
  number: '1.000689',
  title: {
    vi: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
    en: 'Birth registration with recognition of a parent',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2026-06-10')),
  dates: 'notFound',
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': portal('03 ngày (cổng không ghi đơn vị).', '3 days (the portal omits the unit).'),
  },
});

/** Permanent residence alone, as the national portal states it. */
export const portalResidence = instrument({
  id: 'portal-1.004222',
  number: '1.004222',
  title: { vi: 'Đăng ký thường trú', en: 'Registration of permanent residence' },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': portal('07 ngày làm việc.', '7 working days.'),
    'Mục hồ sơ': portal(
      'Không yêu cầu giấy khai sinh khi đăng ký thường trú lần đầu cho trẻ mới sinh.',
      'No birth certificate may be asked for a newborn’s first registration.',
    ),
    'Mục kết quả': portal(
      'Phiếu tiếp nhận mẫu CT04; phiếu từ chối tiếp nhận, giải quyết hồ sơ mẫu CT06.',
      'Acceptance slip CT04; refusal slip CT06.',
    ),
    'Mục lệ phí': portal(
      '10.000 đồng trực tuyến, 20.000 đồng trực tiếp; có trường hợp miễn.',
      '10,000 đồng online, 20,000 in person; with exemptions.',
    ),
  },
});

/** The insurance card alone, as the national portal states it. */
export const portalInsuranceCard = instrument({
  id: 'portal-1.001939',
  number: '1.001939',
  title: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Issue of the health-insurance card' },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2026-06-10')),
  dates: 'notFound',
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': portal('05 ngày làm việc.', '5 working days.'),
    'Mục lệ phí': portal('Không thu.', 'Free.'),
  },
});

/** The identity card for children under 14 alone, as the national portal states it. */
export const portalIdentityCardUnder14 = instrument({
  id: 'portal-1.014062',
  number: '1.014062',
  title: { vi: 'Cấp thẻ căn cước cho người dưới 14 tuổi', en: 'Identity card for people under 14' },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2026-06-10')),
  dates: 'notFound',
  source: 'https://github.com/chatbot-tthc/chatbot_tthc (scripts/crawler/data/raw), https://dichvucong.gov.vn',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': portal('07 ngày làm việc.', '7 working days.'),
    'Mục tiếp nhận': portal('Công an tiếp nhận cả sáng thứ Bảy.', 'The police receive on Saturday morning too.'),
  },
});
