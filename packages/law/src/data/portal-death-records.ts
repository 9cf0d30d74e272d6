import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { portal, practice, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** The linked death group as the catalogue of procedures lists it, until 31 August 2026. */
export const portalLinkedDeath = instrument({
  id: 'portal-2.002622',
  number: '2.002622',
  title: {
    vi: 'Liên thông điện tử: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    en: 'The linked death group: death, removal of residence, burial allowance and survivor benefits',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: { from: civilDate('2024-07-01'), until: civilDate('2026-08-31') },
  source: 'https://hethongphapluat.vn/quyet-dinh-1112-qd-ubnd-4208cca637d7649020ea123422af7433.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mã của nhóm khai tử trong cơ sở dữ liệu thủ tục hành chính theo Nghị định 63/2024/NĐ-CP.',
      'Code of the death group in the database of procedures under Decree 63/2024.',
    ),
  },
});

/** The linked death group from 1 September 2026. */
export const portalLinkedDeathSince2026 = instrument({
  id: 'portal-2.002913',
  number: '2.002913',
  title: {
    vi: 'Liên thông điện tử: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    en: 'The linked death group: death, removal of residence, burial allowance and survivor benefits',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2026-09-01')),
  source: 'Quyết định số 1868/QĐ-BTP',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mã mới của nhóm khai tử theo Nghị định 301/2026/NĐ-CP; bãi bỏ mã 2.002622.',
      'New code of the death group under Decree 301/2026; the code 2.002622 is repealed.',
    ),
  },
});

/** The code of 2023, when the group was first taken electronically. */
export const portalLinkedDeathOf2023 = instrument({
  id: 'portal-1.011537',
  number: '1.011537',
  title: {
    vi: 'Liên thông đăng ký khai tử, xóa đăng ký thường trú, trợ cấp mai táng phí',
    en: 'The linked death group of the pilot',
  },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: { from: civilDate('2023-07-01'), until: civilDate('2024-06-30') },
  source: 'https://vinhtu.vinhlinh.quangtri.gov.vn/chi-tiet-tin/-/view-article/1/1695106593926/1703812995747',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary('Mã của nhóm khai tử trong giai đoạn thí điểm.', 'Code of the death group in the pilot.'),
  },
});

/** Death registration alone, as the national portal states it. */
export const portalDeath = instrument({
  id: 'portal-1.000656',
  number: '1.000656',
  title: { vi: 'Đăng ký khai tử', en: 'Death registration' },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-9c6c958f2da4',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục người yêu cầu': portal(
      'Người yêu cầu không phải có mặt để ký; xã này giúp nộp trực tuyến tới xã có thẩm quyền.',
      'The requester need not come to sign; one commune helps to file online to the competent one.',
    ),
    'Mục xác nhận': portal(
      'Bản dự thảo trích lục khai tử được gửi người yêu cầu xác nhận, tối đa một ngày; im lặng là đồng ý.',
      'The draft of the extract goes to the requester, who has one day at most; silence is consent.',
    ),
    'Mục bổ sung': portal(
      'Hồ sơ chưa đủ thì hướng dẫn bổ sung; không bổ sung được thì người đứng đầu Trung tâm thông báo từ chối.',
      'Incomplete: guidance on what to add; where that cannot be done the head of the centre gives notice of refusal.',
    ),
    'Mục xin lỗi': portal(
      'Không kịp hạn thì công chức hộ tịch lập phiếu xin lỗi và hẹn lại ngày trả kết quả, nêu lý do và ngày mới.',
      'Where it cannot be in time the civil-status officer makes the apology slip with the reason and the new date.',
    ),
    'Mục giấy tờ': portal(
      'Chết đã lâu, không có giấy báo tử thì dùng giấy tờ khác của cơ quan có thẩm quyền; giấy tờ giả thì hủy đăng ký.',
      'For a death long ago without papers, other proof of a competent body; with forged papers the registration is cancelled.',
    ),
    'Mục bản chính': portal(
      'Nhận bản giấy tại quầy thì xuất trình giấy tờ tùy thân và nộp giấy tờ của hồ sơ.',
      'Who collects the paper at the desk shows an identity paper and hands in the papers of the dossier.',
    ),
    'Mục lệ phí': portal(
      'Đúng hạn: miễn; quá hạn: do Hội đồng nhân dân cấp tỉnh quy định; bản sao thu phí.',
      'In time: free; late: as the provincial council sets it; copies are charged.',
    ),
  },
});

/** Removal of permanent residence alone, as the national portal states it. */
export const portalResidenceRemoval = instrument({
  id: 'portal-1.003197',
  number: '1.003197',
  title: { vi: 'Xóa đăng ký thường trú', en: 'Removal of permanent residence' },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-6f18-72e5-974d-ed6803c7178a',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': portal('05 ngày làm việc khi nộp riêng.', '5 working days where filed alone.'),
    'Mục chủ động xóa': portal(
      'Hộ gia đình đề nghị trong 07 ngày; nếu không, công an kiểm tra, lập biên bản và tự xóa.',
      'The household asks within 7 days; otherwise the police check, make minutes and remove by themselves.',
    ),
    'Mục lệ phí': portal('Không nêu lệ phí.', 'No fee is stated.'),
  },
});

/** Survivor benefits alone, as the national portal states it. */
export const portalSurvivorBenefits = instrument({
  id: 'portal-2.000821',
  number: '2.000821',
  title: { vi: 'Giải quyết hưởng chế độ tử tuất', en: 'Survivor benefits' },
  kind: 'portalRecord',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfc-d9c7-75c6-bfa0-631818e8ba0c',
  retrievedOn: retrieved.portal,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': portal('08 ngày làm việc.', '8 working days.'),
    'Mục người nộp': portal(
      'Người đang làm việc: thân nhân nộp qua người sử dụng lao động, nên ở ngoài kênh liên thông.',
      'Of a person still employed the family files through the employer, hence outside the linked channel.',
    ),
    'Mục kết quả': portal(
      'Quyết định trợ cấp mai táng 08A-HSB, 08B-HSB; tuất hằng tháng 08C-HSB; tuất một lần 08D-HSB, 08E-HSB; tiền trợ cấp.',
      'Burial decision 08A-HSB, 08B-HSB; monthly survivor benefit 08C-HSB; one-time 08D-HSB, 08E-HSB; the money.',
    ),
    'Mục lệ phí': portal('Không thu.', 'Free.'),
  },
});

/** The live form of the death group as people fill it: evidence of practice. */
export const linkedDeathForm = instrument({
  id: 'practice-linked-death-form',
  number: '1.006714',
  title: { vi: 'Biểu mẫu trực tuyến của nhóm khai tử', en: 'The online form of the death group' },
  kind: 'practice',
  issuedOn: null,
  inForce: since(civilDate('2024-07-01')),
  source: 'https://lienthong.dichvucong.gov.vn/#/ke-khai/1.006714',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục mã': practice(
      'Địa chỉ của biểu mẫu đang dùng mang mã 1.006714.',
      'The address of the live form carries the code 1.006714.',
    ),
    'Mục đối tượng': practice(
      'Nhóm đối tượng, số quyết định hưởng, tỷ lệ thương tật, quê quán, người hoặc tổ chức nhận, hình thức nhận.',
      'Group, number of the benefit decision, injury rate, home place, payee (person or body), method of payment.',
    ),
  },
});
