import { civilDate } from '@motcua/calendar';
import type { Confidence } from '../confidence.ts';
import { type Instrument, type InstrumentKind, instrument, type Provision } from '../instrument.ts';
import { retrieved } from './retrieved.ts';

/** What is known of a text that is only named: nothing in it is acted by. */
interface Named {
  readonly id: string;
  readonly number: string;
  readonly kind: InstrumentKind;
  readonly issued: string | null;
  /** In force from, or known to have stood from where `dates` were not found. */
  readonly from: string;
  readonly until: string | null;
  readonly dates: 'known' | 'notFound';
  readonly title: { readonly vi: string; readonly en: string };
  readonly gist: { readonly vi: string; readonly en: string };
  readonly confidence: Confidence;
  readonly source: string;
}

type Whole = Instrument<{ readonly 'toàn văn': Provision }>;

/** A text that is only named, of one provision: the whole. */
export function named({ issued, from, until, dates, gist, confidence, ...it }: Named): Whole {
  return instrument({
    ...it,
    issuedOn: issued === null ? null : civilDate(issued),
    inForce: { from: civilDate(from), until: until === null ? null : civilDate(until) },
    ...(dates === 'notFound' ? { dates } : {}),
    retrievedOn: retrieved.pages,
    status: 'named',
    provisions: { 'toàn văn': { gist, confidence } },
  });
}

/** Circular on digitising dossiers and results (full title not seen). */
export const circular1of2023 = named({
  id: 'circular-1-2023',
  number: '01/2023/TT-VPCP',
  kind: 'circular',
  issued: null,
  from: '2023-04-05',
  until: null,
  dates: 'known',
  title: {
    vi: 'Thông tư về số hóa hồ sơ, kết quả giải quyết thủ tục hành chính (chưa thấy tên đầy đủ)',
    en: 'Circular on digitising dossiers and results (full title not seen)',
  },
  gist: {
    vi: 'Số hóa hồ sơ, kết quả và thực hiện thủ tục trên môi trường điện tử; vẫn được dẫn cuối năm 2025.',
    en: 'Digitising dossiers and results, and procedures in electronic form; still named at the end of 2025.',
  },
  confidence: 'secondary',
  source:
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Quyet-dinh-163-2025-QD-CTUBND-khai-thac-he-thong-thong-tin-giai-quyet-thu-tuc-hanh-chinh-Ninh-Binh-682285.aspx',
});

/** Circular amending Circular 21/2023 (full title not seen). */
export const circular11of2025 = named({
  id: 'circular-11-2025',
  number: '11/2025/TT-BKHCN',
  kind: 'circular',
  issued: null,
  from: '2025-08-01',
  until: null,
  dates: 'known',
  title: {
    vi: 'Thông tư sửa đổi Thông tư 21/2023/TT-BTTTT (chưa thấy tên đầy đủ)',
    en: 'Circular amending Circular 21/2023 (full title not seen)',
  },
  gist: {
    vi: 'Chức năng của hệ thống thông tin giải quyết thủ tục hành chính.',
    en: 'Functions of the information system for procedures.',
  },
  confidence: 'secondary',
  source:
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Quyet-dinh-163-2025-QD-CTUBND-khai-thac-he-thong-thong-tin-giai-quyet-thu-tuc-hanh-chinh-Ninh-Binh-682285.aspx',
});

/** Circular on the functions of portals and electronic one-stop systems (full title not seen). */
export const circular22of2019 = named({
  id: 'circular-22-2019',
  number: '22/2019/TT-BTTTT',
  kind: 'circular',
  issued: null,
  from: '2026-07-20',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư về chức năng của cổng dịch vụ công và hệ thống một cửa điện tử (chưa thấy tên đầy đủ)',
    en: 'Circular on the functions of portals and electronic one-stop systems (full title not seen)',
  },
  gist: {
    vi: 'Điều 4: trạng thái hồ sơ được hiển thị ở từng bước.',
    en: 'Article 4: the state of a dossier is shown at every step.',
  },
  confidence: 'law',
  source: 'Pháp điển, bản ngày 20/7/2026',
});

/** Consolidated one-stop decree (full title not seen). */
export const consolidation6050of2026 = named({
  id: 'consolidation-6050-2026',
  number: '6050/2026/VBHN-BTP',
  kind: 'decree',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Văn bản hợp nhất Nghị định về cơ chế một cửa (chưa thấy tên đầy đủ)',
    en: 'Consolidated one-stop decree (full title not seen)',
  },
  gist: {
    vi: 'Chỉ thấy tên; chưa đọc nội dung hợp nhất.',
    en: 'Only its title was seen; what it consolidates was not read.',
  },
  confidence: 'secondary',
  source: 'tên văn bản trong danh mục năm 2026',
});

/** Decree on the registration of security interests. */
export const decree99of2022 = named({
  id: 'decree-99-2022',
  number: '99/2022/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2026-07-20',
  until: null,
  dates: 'notFound',
  title: { vi: 'Nghị định về đăng ký biện pháp bảo đảm', en: 'Decree on the registration of security interests' },
  gist: {
    vi: 'Điều 16: giải quyết trong ngày, sau 15 giờ thì ngày làm việc tiếp theo; bất khả kháng, sự cố hệ thống không tính vào thời hạn.',
    en: 'Article 16: same day, after 15:00 the next working day; force majeure and outages are left out of the limit.',
  },
  confidence: 'law',
  source: 'Pháp điển, bản ngày 20/7/2026',
});

/** Decree on copies and certification (full title not seen). */
export const decree23of2015 = named({
  id: 'decree-23-2015',
  number: '23/2015/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2026-07-20',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Nghị định về cấp bản sao, chứng thực (chưa thấy tên đầy đủ)',
    en: 'Decree on copies and certification (full title not seen)',
  },
  gist: {
    vi: 'Điều 7: chứng thực trong ngày, nhận sau 15 giờ thì ngày làm việc tiếp theo; kéo dài thì có giấy hẹn ghi rõ giờ, ngày.',
    en: 'Article 7: certification on the same day, after 15:00 the next working day; where it takes longer, a slip with hour and day.',
  },
  confidence: 'law',
  source: 'Pháp điển, bản ngày 20/7/2026',
});

/** Circular on certification (full title not seen). */
export const circular1of2020Justice = named({
  id: 'circular-1-2020-btp',
  number: '01/2020/TT-BTP',
  kind: 'circular',
  issued: null,
  from: '2026-07-20',
  until: null,
  dates: 'notFound',
  title: { vi: 'Thông tư về chứng thực (chưa thấy tên đầy đủ)', en: 'Circular on certification (full title not seen)' },
  gist: {
    vi: 'Điều 2: giấy hẹn chứng thực phải ghi giờ và ngày.',
    en: 'Article 2: the slip for a certification names hour and day.',
  },
  confidence: 'law',
  source: 'Pháp điển, bản ngày 20/7/2026',
});

/** A sector decree of 2026 (full title not seen). */
export const decree210of2026 = named({
  id: 'decree-210-2026',
  number: '210/2026/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2026-07-20',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Nghị định chuyên ngành năm 2026 (chưa thấy tên đầy đủ)',
    en: 'A sector decree of 2026 (full title not seen)',
  },
  gist: {
    vi: 'Định nghĩa ngày làm việc: ngày dương lịch trừ thứ Bảy, Chủ nhật và ngày nghỉ lễ, tết.',
    en: 'Defines a working day: a calendar day but Saturdays, Sundays and public holidays.',
  },
  confidence: 'law',
  source: 'Pháp điển, bản ngày 20/7/2026',
});

/** Decree on consular certification. */
export const decree196of2025 = named({
  id: 'decree-196-2025',
  number: '196/2025/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2025-07-06',
  until: null,
  dates: 'notFound',
  title: { vi: 'Nghị định về chứng nhận lãnh sự, hợp pháp hóa lãnh sự', en: 'Decree on consular certification' },
  gist: {
    vi: 'Trễ hẹn thì dùng phiếu xin lỗi và hẹn lại ngày trả kết quả.',
    en: 'Where late, the letter of apology with a new date.',
  },
  confidence: 'secondary',
  source:
    'https://xaydungchinhsach.chinhphu.vn/nghi-dinh-so-196-2025-nd-cp-sua-doi-bo-sung-quy-dinh-ve-chung-nhan-lanh-su-hop-phap-hoa-lanh-su-119250706205756884.htm',
});

/** Decree on online public services (full title not seen). */
export const decree42of2022 = named({
  id: 'decree-42-2022',
  number: '42/2022/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2026-06-30',
  until: '2026-06-30',
  dates: 'notFound',
  title: {
    vi: 'Nghị định về cung cấp thông tin, dịch vụ công trực tuyến (chưa thấy tên đầy đủ)',
    en: 'Decree on online public services (full title not seen)',
  },
  gist: { vi: 'Bị Nghị định 224/2026/NĐ-CP bãi bỏ từ 01/7/2026.', en: 'Repealed by Decree 224/2026 from 1 July 2026.' },
  confidence: 'law',
  source: 'Pháp điển, bản ngày 20/7/2026',
});

/** Decision on working on Saturdays for procedures. */
export const decision127of2007 = named({
  id: 'decision-127-2007',
  number: '127/2007/QĐ-TTg',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định về làm việc ngày thứ Bảy để giải quyết thủ tục hành chính',
    en: 'Decision on working on Saturdays for procedures',
  },
  gist: {
    vi: 'Một số thủ tục được tiếp nhận, giải quyết vào ngày thứ Bảy.',
    en: 'Some procedures are received and settled on Saturdays.',
  },
  confidence: 'secondary',
  source: 'moj.gov.vn, ItemID=172',
});

/** Later decision on working on Saturdays (full title not seen). */
export const decision14of2010 = named({
  id: 'decision-14-2010',
  number: 'QĐ 14/2010',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định tiếp theo về làm việc ngày thứ Bảy (chưa thấy tên đầy đủ)',
    en: 'Later decision on working on Saturdays (full title not seen)',
  },
  gist: { vi: 'Thay quyết định năm 2007; chưa đọc nội dung.', en: 'Follows the decision of 2007; not read.' },
  confidence: 'secondary',
  source: 'moj.gov.vn, ItemID=172',
});

/** Circular on the control of procedures (full title not seen). */
export const circular2of2017 = named({
  id: 'circular-2-2017',
  number: '02/2017/TT-VPCP',
  kind: 'circular',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư hướng dẫn kiểm soát thủ tục hành chính (chưa thấy tên đầy đủ)',
    en: 'Circular on the control of procedures (full title not seen)',
  },
  gist: {
    vi: 'Mẫu báo cáo kiểm soát thủ tục hành chính; chưa thấy các mốc ngày.',
    en: 'The form of reports on procedures; its dates were not seen.',
  },
  confidence: 'secondary',
  source: 'Thông tư 01/2018/TT-VPCP, Điều 11',
});

/** Circular on reporting (full title not seen). */
export const circular1of2020 = named({
  id: 'circular-1-2020-vpcp',
  number: '01/2020/TT-VPCP',
  kind: 'circular',
  issued: '2020-10-21',
  from: '2020-10-21',
  until: null,
  dates: 'notFound',
  title: { vi: 'Thông tư về chế độ báo cáo (chưa thấy tên đầy đủ)', en: 'Circular on reporting (full title not seen)' },
  gist: {
    vi: 'Chế độ báo cáo định kỳ của Văn phòng Chính phủ; chưa thấy các mốc ngày.',
    en: 'Periodic reports to the Office of the Government; its dates were not seen.',
  },
  confidence: 'secondary',
  source: 'danh mục văn bản về báo cáo',
});

/** Decree on the reports of administrative agencies. */
export const decree9of2019 = named({
  id: 'decree-9-2019',
  number: '09/2019/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Nghị định về chế độ báo cáo của cơ quan hành chính nhà nước',
    en: 'Decree on the reports of administrative agencies',
  },
  gist: {
    vi: 'Điều 12: số liệu tháng, quý, sáu tháng, năm chốt vào ngày 14.',
    en: 'Article 12: figures of months, quarters, half-years and years close on the 14th.',
  },
  confidence: 'secondary',
  source: 'luatvietnam.vn, bài 186-21960',
});

/** Circular on reports of the home affairs sector (full title not seen). */
export const circular7of2021 = named({
  id: 'circular-7-2021',
  number: '07/2021/TT-BNV',
  kind: 'circular',
  issued: '2021-12-31',
  from: '2021-12-31',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư về chế độ báo cáo của ngành Nội vụ (chưa thấy tên đầy đủ)',
    en: 'Circular on reports of the home affairs sector (full title not seen)',
  },
  gist: { vi: 'Chế độ báo cáo của Bộ Nội vụ.', en: 'Reports to the Ministry of Home Affairs.' },
  confidence: 'secondary',
  source: 'scribd.com/document/646274098',
});

/** Circular on statistics of the home affairs sector (full title not seen). */
export const circular18of2025 = named({
  id: 'circular-18-2025',
  number: '18/2025/TT-BNV',
  kind: 'circular',
  issued: '2025-10-08',
  from: '2025-10-08',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư về báo cáo thống kê ngành Nội vụ (chưa thấy tên đầy đủ)',
    en: 'Circular on statistics of the home affairs sector (full title not seen)',
  },
  gist: { vi: 'Báo cáo thống kê của ngành Nội vụ.', en: 'Statistical reports of the home affairs sector.' },
  confidence: 'secondary',
  source: 'luatvietnam.vn',
});

/** Decision on the index of administrative reform 2022–2030. */
export const decision876of2022 = named({
  id: 'decision-876-2022',
  number: '876/QĐ-BNV',
  kind: 'decision',
  issued: '2022-11-10',
  from: '2022-11-10',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định phê duyệt Chỉ số cải cách hành chính 2022–2030',
    en: 'Decision on the index of administrative reform 2022–2030',
  },
  gist: {
    vi: 'Bộ chỉ số cải cách hành chính (PAR INDEX) của các bộ, các tỉnh.',
    en: 'The index of administrative reform (PAR INDEX) of ministries and provinces.',
  },
  confidence: 'secondary',
  source: 'Quyết định 3463/QĐ-UBND ngày 25/11/2022 của tỉnh Quảng Ninh',
});

/** Decision on measuring satisfaction (SIPAS). */
export const decision2640of2017 = named({
  id: 'decision-2640-2017',
  number: '2640/QĐ-BNV',
  kind: 'decision',
  issued: '2017-10-10',
  from: '2017-10-10',
  until: null,
  dates: 'notFound',
  title: { vi: 'Quyết định về đo lường sự hài lòng (SIPAS)', en: 'Decision on measuring satisfaction (SIPAS)' },
  gist: {
    vi: 'Phương pháp đo lường sự hài lòng của người dân, tổ chức.',
    en: 'How the satisfaction of citizens and organisations is measured.',
  },
  confidence: 'secondary',
  source: 'danh mục văn bản cải cách hành chính',
});

/** Decree on the work with documents. */
export const decree30of2020 = named({
  id: 'decree-30-2020',
  number: '30/2020/NĐ-CP',
  kind: 'decree',
  issued: '2020-03-05',
  from: '2020-03-05',
  until: null,
  dates: 'notFound',
  title: { vi: 'Nghị định về công tác văn thư', en: 'Decree on the work with documents' },
  gist: {
    vi: 'Công tác văn thư; các văn bản khác dẫn ngày 05/3/2020.',
    en: 'The work with documents; other texts give its day as 5 March 2020.',
  },
  confidence: 'secondary',
  source: 'phần căn cứ của các quyết định hành chính dẫn nghị định này',
});

/** Decision on Project 06. */
export const decision6of2022 = named({
  id: 'decision-6-2022',
  number: '06/QĐ-TTg',
  kind: 'decision',
  issued: '2022-01-06',
  from: '2022-01-06',
  until: null,
  dates: 'notFound',
  title: { vi: 'Quyết định phê duyệt Đề án 06', en: 'Decision on Project 06' },
  gist: {
    vi: 'Ứng dụng dữ liệu dân cư, định danh điện tử; chỉ tiêu theo năm, gồm mức hài lòng từ 90%.',
    en: 'Use of population data and electronic identity; yearly targets, among them satisfaction from 90 %.',
  },
  confidence: 'law',
  source: 'văn bản Quyết định 06/QĐ-TTg ngày 06/01/2022',
});

/** Decision on renewing the one-stop mechanism. */
export const decision468of2021 = named({
  id: 'decision-468-2021',
  number: '468/QĐ-TTg',
  kind: 'decision',
  issued: '2021-03-27',
  from: '2021-03-27',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định phê duyệt Đề án đổi mới thực hiện cơ chế một cửa',
    en: 'Decision on renewing the one-stop mechanism',
  },
  gist: { vi: 'Đổi mới cơ chế một cửa; chưa đọc nội dung.', en: 'Renews the one-stop mechanism; not read.' },
  confidence: 'secondary',
  source: 'danh mục căn cứ của kế hoạch cải cách hành chính',
});

/** Resolution on the programme of administrative reform 2021–2030. */
export const resolution76of2021 = named({
  id: 'resolution-76-2021',
  number: '76/NQ-CP',
  kind: 'resolution',
  issued: '2021-07-15',
  from: '2021-07-15',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Nghị quyết về Chương trình tổng thể cải cách hành chính 2021–2030',
    en: 'Resolution on the programme of administrative reform 2021–2030',
  },
  gist: {
    vi: 'Chương trình tổng thể, căn cứ của các kế hoạch năm.',
    en: 'The overall programme, the basis of the yearly plans.',
  },
  confidence: 'secondary',
  source: 'Quyết định 06/QĐ-TTg, phần căn cứ',
});

/** Directive on 25 essential services (full title not seen). */
export const directive24of2025 = named({
  id: 'directive-24-2025',
  number: '24/CT-TTg',
  kind: 'dispatch',
  issued: null,
  from: '2025-10-01',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Chỉ thị về 25 dịch vụ công thiết yếu (chưa thấy tên đầy đủ)',
    en: 'Directive on 25 essential services (full title not seen)',
  },
  gist: {
    vi: 'Từ 01/10/2025 không tiếp nhận hồ sơ giấy của 25 dịch vụ công thiết yếu.',
    en: 'From 1 October 2025 no paper dossiers of the 25 essential services.',
  },
  confidence: 'secondary',
  source:
    'https://vjs.vietnam.vn/en/khong-tiep-nhan-ho-so-giay-25-dich-vu-cong-thiet-yeu-tang-tinh-minh-bach-nang-chat-luong-phuc-vu-nguoi-dan',
});

/** Circular of the Ministry of Justice on civil status (full title not seen). */
export const circular8of2025 = named({
  id: 'circular-8-2025',
  number: '08/2025/TT-BTP',
  kind: 'circular',
  issued: null,
  from: '2025-07-01',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư của Bộ Tư pháp về hộ tịch (chưa thấy tên đầy đủ)',
    en: 'Circular of the Ministry of Justice on civil status (full title not seen)',
  },
  gist: {
    vi: 'Được dẫn làm căn cứ thẩm quyền hộ tịch của cấp xã; chưa đọc nội dung.',
    en: 'Named as a basis of the commune’s competence; not read.',
  },
  confidence: 'portal',
  source: 'bản ghi 1.001193 và 1.000656 trên dichvucong.gov.vn',
});

/** Circular on fees for registering residence. */
export const circular75of2022 = named({
  id: 'circular-75-2022',
  number: 'TT 75/2022',
  kind: 'circular',
  issued: null,
  from: '2026-06-10',
  until: null,
  dates: 'notFound',
  title: { vi: 'Thông tư về lệ phí đăng ký cư trú', en: 'Circular on fees for registering residence' },
  gist: {
    vi: 'Lệ phí 10.000 đồng trực tuyến, 20.000 đồng trực tiếp; Điều 4 về miễn.',
    en: '10,000 đồng online, 20,000 at the counter; Article 4 on exemptions.',
  },
  confidence: 'portal',
  source: 'bản ghi 1.004222 trên dichvucong.gov.vn',
});

/** Circular on fees for copies of extracts (full title not seen). */
export const circular281of2016 = named({
  id: 'circular-281-2016',
  number: 'TT 281/2016',
  kind: 'circular',
  issued: null,
  from: '2026-06-10',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư về phí bản sao trích lục hộ tịch (chưa thấy tên đầy đủ)',
    en: 'Circular on fees for copies of extracts (full title not seen)',
  },
  gist: { vi: 'Phí cấp bản sao trích lục hộ tịch.', en: 'Fees for copies of civil-status extracts.' },
  confidence: 'portal',
  source: 'bản ghi 1.001193 trên dichvucong.gov.vn',
});

/** Dispatch on personal numbers in birth registration. */
export const dispatch3160of2021 = named({
  id: 'dispatch-3160-2021',
  number: '3160/BTP-CNTT',
  kind: 'dispatch',
  issued: '2021-09-13',
  from: '2021-09-13',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Công văn về tiếp nhận số định danh cá nhân khi đăng ký khai sinh',
    en: 'Dispatch on personal numbers in birth registration',
  },
  gist: {
    vi: 'Số định danh trả về chậm: cấp giấy khai sinh chưa có số, bổ sung sau.',
    en: 'Where the personal number comes late: the certificate is issued without it, and it is added later.',
  },
  confidence: 'secondary',
  source:
    'https://thuvienphapluat.vn/cong-van/Cong-nghe-thong-tin/Cong-van-3160-BTP-CNTT-2021-tiep-nhan-so-dinh-danh-ca-nhan-khi-cap-nhat-du-lieu-khai-sinh-487807.aspx?ac=emails',
});

/** Circular of the Ministry of Health on death notices (full title not seen). */
export const circular25of2025 = named({
  id: 'circular-25-2025',
  number: '25/2025/TT-BYT',
  kind: 'circular',
  issued: null,
  from: '2025-07-01',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư của Bộ Y tế về giấy báo tử (chưa thấy tên đầy đủ)',
    en: 'Circular of the Ministry of Health on death notices (full title not seen)',
  },
  gist: { vi: 'Mẫu giấy báo tử số 05 từ 01/7/2025.', en: 'The form of the death notice, number 05, from 1 July 2025.' },
  confidence: 'secondary',
  source: 'https://github.com/nguyen2887/vn-healthcare (research/deep/GIAYTO.md)',
});

/** Decree on competence since 1 July 2025 (full title not seen). */
export const decree129of2025 = named({
  id: 'decree-129-2025',
  number: '129/2025/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Nghị định về thẩm quyền từ 01/7/2025 (chưa thấy tên đầy đủ)',
    en: 'Decree on competence since 1 July 2025 (full title not seen)',
  },
  gist: {
    vi: 'Thẩm quyền người có công từ 01/7/2025; chưa đọc nội dung.',
    en: 'Competence for people with merit since 1 July 2025; not read.',
  },
  confidence: 'secondary',
  source: 'danh mục văn bản năm 2025; nội dung chưa tìm thấy',
});

/** Resolution of 2026 on procedures (full title not seen). */
export const resolution66x18of2026 = named({
  id: 'resolution-66.18-2026',
  number: 'NQ 66.18/2026',
  kind: 'resolution',
  issued: null,
  from: '2026-07-01',
  until: '2027-02-28',
  dates: 'known',
  title: {
    vi: 'Nghị quyết năm 2026 về thủ tục hành chính (chưa thấy tên đầy đủ)',
    en: 'Resolution of 2026 on procedures (full title not seen)',
  },
  gist: {
    vi: 'Có hiệu lực từ 01/7/2026 đến 28/02/2027; nội dung cho nhóm khai tử chưa đọc.',
    en: 'In force from 1 July 2026 to 28 February 2027; what it says for the death group was not read.',
  },
  confidence: 'law',
  source: 'Pháp điển, bản ngày 20/7/2026',
});

/** Decision publishing civil-status procedures (full title not seen). */
export const decision3458of2025 = named({
  id: 'decision-3458-2025',
  number: '3458/QĐ-BTP',
  kind: 'decision',
  issued: '2025-12-10',
  from: '2025-12-10',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định công bố thủ tục hành chính hộ tịch (chưa thấy tên đầy đủ)',
    en: 'Decision publishing civil-status procedures (full title not seen)',
  },
  gist: {
    vi: 'Công bố thủ tục dùng dữ liệu thay giấy tờ; chưa đọc nội dung.',
    en: 'Publishes procedures that take data instead of papers; not read.',
  },
  confidence: 'secondary',
  source: 'danh mục thủ tục hành chính năm 2025',
});

/** Decision on the linked process of the pilot (full title not seen). */
export const decision706of2023 = named({
  id: 'decision-706-2023',
  number: '706/QĐ-BHXH',
  kind: 'decision',
  issued: null,
  from: '2023-06-15',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định về quy trình liên thông giai đoạn thí điểm (chưa thấy tên đầy đủ)',
    en: 'Decision on the linked process of the pilot (full title not seen)',
  },
  gist: {
    vi: 'Quy trình của bảo hiểm xã hội trong thí điểm, cùng Quyết định 976/QĐ-BHXH.',
    en: 'The process of social insurance in the pilot, with Decision 976/QĐ-BHXH.',
  },
  confidence: 'secondary',
  source: 'https://baonghean.vn',
});

/** Decision on people of the resistance war (full title not seen). */
export const decision290of2005 = named({
  id: 'decision-290-2005',
  number: 'QĐ 290/2005',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định về chế độ đối với người tham gia kháng chiến chống Mỹ (chưa thấy tên đầy đủ)',
    en: 'Decision on people of the resistance war (full title not seen)',
  },
  gist: {
    vi: 'Mai táng phí bằng mức bảo hiểm xã hội; hướng dẫn tại Thông tư liên tịch 191/2005.',
    en: 'Burial at the level of social insurance; guided by Joint Circular 191/2005.',
  },
  confidence: 'secondary',
  source: 'Thông tư liên tịch 191/2005/TTLT-BQP-BLĐTBXH-BTC',
});

/** Decision on people of the wars after 1975 (full title not seen). */
export const decision62of2011 = named({
  id: 'decision-62-2011',
  number: 'QĐ 62/2011',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định về chế độ đối với người tham gia chiến tranh sau 1975 (chưa thấy tên đầy đủ)',
    en: 'Decision on people of the wars after 1975 (full title not seen)',
  },
  gist: {
    vi: 'Chế độ như người hưởng lương hưu; chưa rõ có trong nhóm liên thông.',
    en: 'As for pensioners; whether the linked group takes it was not found.',
  },
  confidence: 'secondary',
  source: 'Nghị định 23/2012/NĐ-CP',
});

/** Decision on front-line labourers (full title not seen). */
export const decision49of2015 = named({
  id: 'decision-49-2015',
  number: 'QĐ 49/2015',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định về chế độ đối với dân công hỏa tuyến (chưa thấy tên đầy đủ)',
    en: 'Decision on front-line labourers (full title not seen)',
  },
  gist: {
    vi: 'Xã 05 ngày làm việc, Sở không quá 07; ngoài nhóm liên thông.',
    en: 'Commune 5 working days, department at most 7; outside the linked group.',
  },
  confidence: 'secondary',
  source: 'Quyết định 1136/QĐ-BNV',
});

/** Decision of Bình Phước on a paper group (full title not seen). */
export const decision1117of2019 = named({
  id: 'decision-1117-2019',
  number: '1117/QĐ-UBND',
  kind: 'decision',
  issued: '2019-05-28',
  from: '2019-05-28',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định của tỉnh Bình Phước về liên thông hồ sơ giấy (chưa thấy tên đầy đủ)',
    en: 'Decision of Bình Phước on a paper group (full title not seen)',
  },
  gist: {
    vi: 'Nhóm khai tử bằng hồ sơ giấy do tỉnh đặt ra trước Nghị định 63/2024/NĐ-CP.',
    en: 'A paper death group of the province before Decree 63/2024.',
  },
  confidence: 'secondary',
  source: '123docz.net',
});
