import { named } from './named-beside.ts';

/** Question of a city to the ministries of December 2025, with the answer. */
export const dispatch174of2025 = named({
  id: 'dispatch-174-2025',
  number: '174/CV-BCĐ',
  kind: 'dispatch',
  issued: '2025-12-02',
  from: '2025-12-02',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Công văn của Ban Chỉ đạo trả lời vướng mắc của địa phương',
    en: 'Dispatch answering what places asked',
  },
  gist: {
    vi: 'Mục 25: sau khi cấp trích lục, cấp xã không thấy hồ sơ liên thông đang ở bước nào và không biết xử lý khi phần mềm sau báo chưa nhận.',
    en: 'Item 25: after the extract the commune does not see where the linked dossier is, nor what to do when the next software has not received it.',
  },
  confidence: 'secondary',
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (e42103d7f815212d.md)',
});

/** Dispatch of the Ministry of Justice on errors of its civil-status system. */
export const dispatch5006of2025 = named({
  id: 'dispatch-5006-2025',
  number: '5006/BTP-HCTP',
  kind: 'dispatch',
  issued: '2025-08-15',
  from: '2025-08-15',
  until: null,
  dates: 'notFound',
  title: { vi: 'Công văn về lỗi của hệ thống hộ tịch mới', en: 'Dispatch on errors of the new civil-status system' },
  gist: {
    vi: 'Hệ thống hộ tịch dùng từ 01/7/2025 có lỗi thuộc trách nhiệm của nhiều đơn vị.',
    en: 'The civil-status system in use since 1 July 2025 has errors that several owners answer for.',
  },
  confidence: 'secondary',
  source: 'https://plo.vn (post865917), https://tienphong.vn (post1769732)',
});

/** Decision of the Ministry of Health that is only named. */
export const decision2919 = named({
  id: 'decision-2919-byt',
  number: '2919/QĐ-BYT',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định của Bộ Y tế (chưa thấy tên đầy đủ)',
    en: 'Decision of the Ministry of Health (full title not seen)',
  },
  gist: {
    vi: 'Chỉ thấy được dẫn trong tài liệu về nhóm khai tử; chưa đọc nội dung.',
    en: 'Only seen named among texts on the death group; not read.',
  },
  confidence: 'secondary',
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (1cff5973e20f516b.md)',
});

/** Circular on youth volunteers of the anti-French war. */
export const circular24of2009 = named({
  id: 'circular-24-2009',
  number: 'TT 24/2009',
  kind: 'circular',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thông tư về thanh niên xung phong thời kỳ kháng chiến chống Pháp (chưa thấy tên đầy đủ)',
    en: 'Circular on youth volunteers of the anti-French war (full title not seen)',
  },
  gist: {
    vi: 'Thủ tục 2.002308 đối với thanh niên xung phong thời kỳ kháng chiến chống Pháp; không tìm thấy thời hạn, mức.',
    en: 'Procedure 2.002308 for youth volunteers of the anti-French war; neither limit nor amount was found.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (2.002308)',
});

/** Decree on commune officials with a monthly allowance, named by Decree 158/2025. */
export const decree9of1998 = named({
  id: 'decree-9-1998',
  number: '09/1998/NĐ-CP',
  kind: 'decree',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Nghị định về cán bộ xã, phường, thị trấn (chưa thấy tên đầy đủ)',
    en: 'Decree on officials of communes (full title not seen)',
  },
  gist: {
    vi: 'Cán bộ xã hưởng trợ cấp hằng tháng: mai táng theo Điều 85 Luật Bảo hiểm xã hội 2024 và chế độ tuất.',
    en: 'Commune officials on a monthly allowance: burial by Article 85 of the Law on Social Insurance of 2024, and survivor rules.',
  },
  confidence: 'secondary',
  source: 'Nghị định 158/2025/NĐ-CP, Điều 33',
});

/** Decision that publishes the procedure of the insurance card. */
export const decision1474 = named({
  id: 'decision-1474-btc',
  number: '1474/QĐ-BTC',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định công bố thủ tục cấp thẻ bảo hiểm y tế (chưa thấy tên đầy đủ)',
    en: 'Decision publishing the procedure of the insurance card (full title not seen)',
  },
  gist: { vi: 'Thẻ bảo hiểm y tế riêng lẻ: 05 ngày làm việc.', en: 'The insurance card alone: 5 working days.' },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.001939)',
});

/** Decision that publishes procedures of civil status. */
export const decision1833 = named({
  id: 'decision-1833-btp',
  number: '1833/QĐ-BTP',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định công bố thủ tục hộ tịch (chưa thấy tên đầy đủ)',
    en: 'Decision publishing procedures of civil status (full title not seen)',
  },
  gist: {
    vi: 'Xác minh hoặc lý do khác làm trễ thì công chức hộ tịch lập phiếu xin lỗi và hẹn lại; bản giấy qua Trung tâm, trực tuyến qua thư điện tử, tin nhắn.',
    en: 'Where verification or else delays, the civil-status officer makes the apology slip; paper through the centre, online by e-mail or SMS.',
  },
  confidence: 'secondary',
  source:
    'https://thuvienphapluat.vn/phap-luat/thu-tuc-dang-ky-khai-sinh-co-yeu-to-nuoc-ngoai-moi-nhat-theo-quyet-dinh-1833-duoc-quy-dinh-nhu-the--871839-243992.html',
});

/** Decision of the Ministry of Health that prints the one-stop forms. */
export const decision3621of2025 = named({
  id: 'decision-3621-2025',
  number: '3621/QĐ-BYT',
  kind: 'decision',
  issued: '2025-11-24',
  from: '2025-11-24',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định của Bộ Y tế về quy trình giải quyết thủ tục lĩnh vực thi đua, khen thưởng',
    en: 'Decision of the Ministry of Health on processes of awards',
  },
  gist: {
    vi: 'In lại các mẫu một cửa theo số năm 2018; Mẫu số 04 mang tên lai: Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết.',
    en: 'Prints the one-stop forms under the numbers of 2018; form 04 bears a mixed title, apology and request for more time.',
  },
  confidence: 'secondary',
  source:
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-3621-QD-BYT-2025-Quy-trinh-giai-quyet-thu-tuc-hanh-chinh-linh-vuc-Thi-dua-khen-thuong-683003.aspx',
});

/** Decision of Hà Tĩnh of 2025 on its processes. */
export const decision2904of2025 = named({
  id: 'decision-2904-2025',
  number: '2904/QĐ-UBND',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Hà Tĩnh về quy trình thủ tục hành chính',
    en: 'Decision of Hà Tĩnh on processes',
  },
  gist: {
    vi: 'Chậm nhất 01 ngày trước khi hết hạn, cơ quan lập Mẫu số 04 theo số năm 2018 và chuyển Trung tâm gửi đi.',
    en: 'At latest 1 day before the term ends the agency makes form 04, by its number of 2018, for the centre to send.',
  },
  confidence: 'secondary',
  source: 'https://thuvienphapluat.vn (Quyết định 2904/QĐ-UBND 2025 Hà Tĩnh)',
});

/** Decision of Nghệ An of 2025 on the land office and the communes. */
export const decision95of2025 = named({
  id: 'decision-95-2025',
  number: '95/2025/QĐ-UBND',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Nghệ An về quy chế phối hợp giữa Văn phòng Đăng ký đất đai và Ủy ban nhân dân xã',
    en: 'Decision of Nghệ An on the land office and the communes',
  },
  gist: {
    vi: 'Quá hạn thì lập phiếu xin lỗi và báo cáo Ủy ban nhân dân xã; cơ quan thuế chậm thì tự xin lỗi, hẹn lại với Trung tâm.',
    en: 'Past the term there is an apology slip and a report to the commune; a late tax office apologises itself, with a new date.',
  },
  confidence: 'secondary',
  source:
    'https://thuvienphapluat.vn/van-ban/Bat-dong-san/Quyet-dinh-95-2025-QD-UBND-quy-che-phoi-hop-Van-phong-Dang-ky-dat-dai-voi-Uy-ban-xa-Nghe-An-682039.aspx',
});

/** Decision of Đồng Nai of 2025 on certification. */
export const decision2770of2025 = named({
  id: 'decision-2770-2025',
  number: '2770/QĐ-UBND',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Đồng Nai công bố thủ tục chứng thực',
    en: 'Decision of Đồng Nai publishing procedures of certification',
  },
  gist: {
    vi: 'Thủ tục chứng thực tại tỉnh nay có xã Lộc Hòa cũ.',
    en: 'Procedures of certification in the province that now holds the former Lộc Hòa.',
  },
  confidence: 'secondary',
  source:
    'https://thuvienphapluat.vn/van-ban/Dich-vu-phap-ly/Quyet-dinh-2770-QD-UBND-2025-cong-bo-thu-tuc-hanh-chinh-linh-vuc-Chung-thuc-nganh-Tu-phap-Dong-Nai-682244.aspx',
});

/** Decision of Đồng Nai of 2025 on internal processes of culture. */
export const decision2811of2025 = named({
  id: 'decision-2811-2025',
  number: '2811/QĐ-UBND',
  kind: 'decision',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Đồng Nai về quy trình thủ tục lĩnh vực văn hóa',
    en: 'Decision of Đồng Nai on internal processes of culture',
  },
  gist: {
    vi: 'Quy trình nội bộ ghi cả giờ và ngày: 02 giờ, 01 ngày, 04 giờ, 04 giờ, 04 giờ, 02 giờ; tổng 03 ngày làm việc.',
    en: 'An internal process in hours and days: 2 h, 1 day, 4 h, 4 h, 4 h, 2 h; 3 working days in all.',
  },
  confidence: 'secondary',
  source: 'https://thuvienphapluat.vn (Quyết định 2811/QĐ-UBND 2025 Đồng Nai)',
});

/** Record 1.007073 of the national portal: death and residence in Ho Chi Minh City, on paper. */
export const portal1x007073 = named({
  id: 'portal-1.007073',
  number: '1.007073',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Khai tử và thường trú tại Thành phố Hồ Chí Minh, nhóm hồ sơ giấy (chưa đọc bản ghi)',
    en: 'Death and residence in Ho Chi Minh City, on paper (the record was not read)',
  },
  gist: {
    vi: 'Khai tử trong ngày, sau 15 giờ thì ngày làm việc tiếp theo; sau đó tối đa 02 ngày làm việc cho phần tiếp theo.',
    en: 'Death on the same day, after 15:00 the next working day; then up to 2 working days for the next part.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.007073)',
});

/** Record 1.010915 of the national portal: older death group of a province. */
export const portal1x010915 = named({
  id: 'portal-1.010915',
  number: '1.010915',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Nhóm khai tử cũ của tỉnh (chưa đọc bản ghi)',
    en: 'Older death group of a province (the record was not read)',
  },
  gist: {
    vi: 'Một bước tại xã rồi các nhánh bảo hiểm xã hội, bảo trợ xã hội, người có công, Quyết định 290, Quyết định 188, cựu chiến binh.',
    en: 'One step at the commune, then branches: social insurance, assistance, merit, Decisions 290 and 188, veterans.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.010915)',
});

/** Record 2.002307 of the national portal: burial allowance of veterans. */
export const portal2x002307 = named({
  id: 'portal-2.002307',
  number: '2.002307',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Mai táng phí cựu chiến binh (chưa đọc bản ghi)',
    en: 'Burial allowance of veterans (the record was not read)',
  },
  gist: {
    vi: 'Cựu chiến binh không thuộc chế độ người có công, bảo hiểm xã hội.',
    en: 'Veterans outside merit and social insurance.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (2.002307)',
});

/** Record 2.002308 of the national portal: youth volunteers of the anti-French war. */
export const portal2x002308 = named({
  id: 'portal-2.002308',
  number: '2.002308',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Chế độ thanh niên xung phong thời kỳ kháng chiến chống Pháp (chưa đọc bản ghi)',
    en: 'Youth volunteers of the anti-French war (the record was not read)',
  },
  gist: {
    vi: 'Thủ tục ngoài nhóm; dữ liệu hộ tịch được dùng thay trích lục khai tử từ 15/11/2025.',
    en: 'Outside the group; civil-status data stand for the extract since 15 November 2025.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (2.002308)',
});

/** Record 1.012538 of the national portal: base security force. */
export const portal1x012538 = named({
  id: 'portal-1.012538',
  number: '1.012538',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Chế độ lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở (chưa đọc bản ghi)',
    en: 'Base security force (the record was not read)',
  },
  gist: {
    vi: 'Mai táng phí của lực lượng an ninh cơ sở; ngoài nhóm liên thông.',
    en: 'Burial money of the base security force; outside the linked group.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.012538)',
});

/** Record 3.000510 of the national portal: fire-rescue volunteers. */
export const portal3x000510 = named({
  id: 'portal-3.000510',
  number: '3.000510',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Chế độ người tham gia chữa cháy, cứu nạn (chưa đọc bản ghi)',
    en: 'Fire-rescue volunteers (the record was not read)',
  },
  gist: { vi: '05 ngày làm việc; ngoài nhóm liên thông.', en: '5 working days; outside the linked group.' },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (3.000510)',
});

/** Record 1.010818 of the national portal: it asks for an extract of death. */
export const portal1x010818 = named({
  id: 'portal-1.010818',
  number: '1.010818',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thủ tục có dùng trích lục khai tử (chưa thấy tên đầy đủ)',
    en: 'Procedure that asks for an extract of death (full title not seen)',
  },
  gist: {
    vi: 'Trong danh sách được dùng dữ liệu hộ tịch thay trích lục khai tử từ 15/11/2025.',
    en: 'On the list of those that take civil-status data for the extract since 15 November 2025.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.010818)',
});

/** Record 1.010819 of the national portal: it asks for an extract of death. */
export const portal1x010819 = named({
  id: 'portal-1.010819',
  number: '1.010819',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thủ tục có dùng trích lục khai tử (chưa thấy tên đầy đủ)',
    en: 'Procedure that asks for an extract of death (full title not seen)',
  },
  gist: {
    vi: 'Trong danh sách được dùng dữ liệu hộ tịch thay trích lục khai tử từ 15/11/2025.',
    en: 'On the list of those that take civil-status data for the extract since 15 November 2025.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.010819)',
});

/** Record 1.010820 of the national portal: it asks for an extract of death. */
export const portal1x010820 = named({
  id: 'portal-1.010820',
  number: '1.010820',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Thủ tục có dùng trích lục khai tử (chưa thấy tên đầy đủ)',
    en: 'Procedure that asks for an extract of death (full title not seen)',
  },
  gist: {
    vi: 'Trong danh sách được dùng dữ liệu hộ tịch thay trích lục khai tử từ 15/11/2025.',
    en: 'On the list of those that take civil-status data for the extract since 15 November 2025.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.010820)',
});

/** Record 1.010824 of the national portal: allowance when a person of merit dies. */
export const portal1x010824 = named({
  id: 'portal-1.010824',
  number: '1.010824',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Hưởng trợ cấp khi người có công từ trần (chưa đọc bản ghi)',
    en: 'Allowance when a person of merit dies (the record was not read)',
  },
  gist: {
    vi: 'Trong danh sách được dùng dữ liệu hộ tịch thay trích lục khai tử từ 15/11/2025.',
    en: 'On the list of those that take civil-status data for the extract since 15 November 2025.',
  },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.010824)',
});

/** Record 1.004772 of the national portal: birth registration of who has papers already. */
export const portal1x004772 = named({
  id: 'portal-1.004772',
  number: '1.004772',
  kind: 'portalRecord',
  issued: null,
  from: '2026-11-22',
  until: null,
  dates: 'notFound',
  title: {
    vi: 'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân (chưa đọc bản ghi)',
    en: 'Birth registration of who has papers already (the record was not read)',
  },
  gist: { vi: 'Thủ tục riêng, ngoài nhóm liên thông.', en: 'A procedure of its own, outside the group.' },
  confidence: 'secondary',
  source: 'https://dichvucong.gov.vn (1.004772)',
});
