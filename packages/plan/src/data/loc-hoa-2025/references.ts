import type { PlanInput } from '../../plan-file.ts';

/**
 * Every document that the plan names, with the day it prints, and null where it prints none. A last day stands only
 * where a source names it: where there is none, the force of a document that is only named was not followed. That an
 * issuer ended is another matter, and is found from the table of units.
 */
export const references: PlanInput['references'] = [
  {
    id: 'law-2015-local-government',
    number: 'Luật Tổ chức chính quyền địa phương ngày 19/6/2015',
    title: { vi: 'Luật Tổ chức chính quyền địa phương', en: 'Law on the organisation of local government' },
    issuedOn: '2015-06-19',
    issuer: null,
    until: '2025-02-28',
    because: {
      vi: 'Luật số 65/2025/QH15 thay thế từ 01/3/2025; từ 16/6/2025 là Luật số 72/2025/QH15.',
      en: 'Law 65/2025 replaces it from 1 March 2025; from 16 June 2025 the law is 72/2025.',
    },
    known: 'named',
  },
  {
    id: 'law-2019-local-government',
    number: 'Luật sửa đổi, bổ sung ngày 22/11/2019',
    title: {
      vi: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      en: 'Law changing the laws on the organisation of the government and of local government',
    },
    issuedOn: '2019-11-22',
    issuer: null,
    until: '2025-02-28',
    because: {
      vi: 'Phần về chính quyền địa phương: Luật số 65/2025/QH15 thay thế từ 01/3/2025 cùng Luật năm 2015. Phần về tổ chức Chính phủ không theo dõi ở đây.',
      en: 'On local government: Law 65/2025 replaces it from 1 March 2025, with the law of 2015. What it says of the government is not followed here.',
    },
    known: 'named',
  },
  {
    id: 'law-on-legal-documents',
    number: 'Luật Ban hành văn bản quy phạm pháp luật (không in số, ngày)',
    title: { vi: 'Luật Ban hành văn bản quy phạm pháp luật', en: 'Law on issuing legal documents' },
    issuedOn: null,
    issuer: null,
    until: '2025-03-31',
    because: {
      vi: 'Từ 01/4/2025 luật cùng tên là Luật số 64/2025/QH15. Kế hoạch không in số, ngày; khi ban hành chỉ có Luật năm 2015.',
      en: 'From 1 April 2025 the law of that name is 64/2025. The plan prints neither number nor day; when it was issued, there was the law of 2015 alone.',
    },
    known: 'named',
  },
  {
    id: 'resolution-76-2021',
    number: '76/NQ-CP',
    title: {
      vi: 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030',
      en: 'Resolution on the reform programme 2021–2030',
    },
    issuedOn: '2021-07-15',
    issuer: null,
    known: 'named',
  },
  {
    id: 'directive-23-2021',
    number: '23/CT-TTg',
    title: {
      vi: 'Chỉ thị đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030',
      en: 'Directive pushing the reform programme 2021–2030',
    },
    issuedOn: '2021-09-02',
    issuer: null,
    known: 'named',
  },
  {
    id: 'decision-531-2022',
    number: '531/QĐ-UBND',
    title: {
      vi: 'Quyết định ban hành Quy định trách nhiệm của người đứng đầu cơ quan, đơn vị trong thực hiện nhiệm vụ cải cách hành chính trên địa bàn xã',
      en: 'Decision on what heads answer for in the reform of the commune',
    },
    issuedOn: '2022-10-07',
    issuer: 'loc-hoa',
    known: 'named',
  },
  {
    id: 'decision-128-2025',
    number: '128/QĐ-UBND',
    title: {
      vi: 'Quyết định ban hành Kế hoạch cải cách hành chính nhà nước năm 2025 trên địa bàn huyện Lộc Ninh',
      en: 'Decision issuing the reform plan of the district of Lộc Ninh for 2025',
    },
    issuedOn: '2025-01-14',
    issuer: 'loc-ninh',
    known: 'named',
  },
  {
    id: 'decree-63-2010',
    number: '63/2010/NĐ-CP',
    title: {
      vi: 'Nghị định về kiểm soát thủ tục hành chính',
      en: 'Decree on the control of administrative procedures',
    },
    issuedOn: '2010-06-08',
    issuer: null,
    known: 'text',
  },
  {
    id: 'decree-61-2018',
    number: '61/2018/NĐ-CP',
    title: {
      vi: 'Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
      en: 'Decree on the one-stop mechanism',
    },
    issuedOn: '2018-04-23',
    issuer: null,
    until: '2025-06-30',
    because: {
      vi: 'Nghị định 118/2025/NĐ-CP, khoản 1 Điều 40, thay thế từ 01/7/2025.',
      en: 'Decree 118/2025, clause 1 of article 40, replaces it from 1 July 2025.',
    },
    known: 'text',
  },
  {
    id: 'decision-468-2021',
    number: '468/QĐ-TTg',
    title: {
      vi: 'Quyết định phê duyệt Đề án đổi mới thực hiện cơ chế một cửa',
      en: 'Decision on renewing the one-stop mechanism',
    },
    issuedOn: null,
    issuer: null,
    known: 'named',
  },
  {
    id: 'decision-766-2022',
    number: '766/QĐ-TTg',
    title: {
      vi: 'Quyết định phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
      en: 'Decision on the index of service quality',
    },
    issuedOn: '2022-06-23',
    issuer: null,
    known: 'transcribed',
  },
  {
    id: 'decree-107-2020',
    number: '107/2020/NĐ-CP',
    title: {
      vi: 'Nghị định sửa đổi quy định về cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh',
      en: 'Decree changing the rules on provincial departments',
    },
    issuedOn: '2020-09-14',
    issuer: null,
    because: {
      vi: 'Nghị định 45/2025/NĐ-CP, ngày 28/02/2025, quy định cùng việc; chưa thấy nguồn nào nêu ngày thay thế.',
      en: 'Decree 45/2025 of 28 February 2025 is on the same matter; no source that was seen names a day on which it replaces this one.',
    },
    known: 'named',
  },
  {
    id: 'decree-108-2020',
    number: '108/2020/NĐ-CP',
    title: {
      vi: 'Nghị định sửa đổi quy định về cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện',
      en: 'Decree changing the rules on district departments',
    },
    issuedOn: '2020-09-14',
    issuer: null,
    because: {
      vi: 'Nghị định 45/2025/NĐ-CP, ngày 28/02/2025, quy định cùng việc; chưa thấy nguồn nào nêu ngày thay thế. Cấp huyện kết thúc hoạt động từ 01/7/2025.',
      en: 'Decree 45/2025 of 28 February 2025 is on the same matter; no source that was seen names a day on which it replaces this one. The districts ended on 1 July 2025.',
    },
    known: 'named',
  },
  {
    id: 'decree-120-2020',
    number: '120/2020/NĐ-CP',
    title: {
      vi: 'Nghị định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập',
      en: 'Decree on setting up and dissolving public service units',
    },
    issuedOn: '2020-10-07',
    issuer: null,
    because: {
      vi: 'Chưa thấy ngày hết hiệu lực; Nghị định 283/2025/NĐ-CP ngày 31/10/2025 còn sửa đổi văn bản này.',
      en: 'No last day was seen; Decree 283/2025 of 31 October 2025 still changes it.',
    },
    known: 'named',
  },
  {
    id: 'decree-29-2023',
    number: '29/2023/NĐ-CP',
    title: { vi: 'Nghị định quy định về tinh giản biên chế', en: 'Decree on streamlining staff' },
    issuedOn: '2023-06-03',
    issuer: null,
    because: {
      vi: 'Nghị định 154/2025/NĐ-CP, từ giữa tháng 6/2025, quy định cùng việc; chưa thấy nguồn nào nêu ngày thay thế.',
      en: 'Decree 154/2025, of the middle of June 2025, is on the same matter; no source that was seen names a day on which it replaces this one.',
    },
    known: 'named',
  },
  {
    id: 'decree-130-2005',
    number: '130/2005/NĐ-CP',
    title: {
      vi: 'Nghị định về chế độ tự chủ, tự chịu trách nhiệm của cơ quan nhà nước',
      en: 'Decree on the financial autonomy of state bodies',
    },
    issuedOn: '2005-10-17',
    issuer: null,
    until: '2026-04-30',
    because: {
      vi: 'Nghị định 75/2026/NĐ-CP, Điều 15, thay thế từ 01/5/2026.',
      en: 'Decree 75/2026, article 15, replaces it from 1 May 2026.',
    },
    known: 'named',
  },
  {
    id: 'decree-117-2013',
    number: '117/2013/NĐ-CP',
    title: {
      vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 130/2005/NĐ-CP',
      en: 'Decree changing Decree 130/2005',
    },
    issuedOn: '2013-10-07',
    issuer: null,
    until: '2026-04-30',
    because: {
      vi: 'Nghị định 75/2026/NĐ-CP, Điều 15, thay thế từ 01/5/2026.',
      en: 'Decree 75/2026, article 15, replaces it from 1 May 2026.',
    },
    known: 'named',
  },
  {
    id: 'decision-6-2022',
    number: '06/QĐ-TTg',
    title: {
      vi: 'Quyết định phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử giai đoạn 2022–2025, tầm nhìn đến năm 2030',
      en: 'Decision on Project 06: population data and electronic identity',
    },
    issuedOn: '2022-01-06',
    issuer: null,
    known: 'transcribed',
  },
  {
    id: 'decree-30-2020',
    number: '30/2020/NĐ-CP',
    title: { vi: 'Nghị định về công tác văn thư', en: 'Decree on the work with documents' },
    issuedOn: '2020-03-07',
    issuer: null,
    known: 'named',
  },
  {
    id: 'decision-1312-2024',
    number: '1312/QĐ-UBND',
    title: {
      vi: 'Quyết định ban hành Quy định phát triển, quản lý và sử dụng các nền tảng số dùng chung trên địa bàn tỉnh',
      en: 'Decision on the shared digital platforms of the province',
    },
    issuedOn: '2024-08-21',
    issuer: 'binh-phuoc',
    known: 'named',
  },
  {
    id: 'decision-1394-2024',
    number: '1394/QĐ-UBND',
    title: {
      vi: 'Quyết định ban hành Quy định về khảo sát sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
      en: 'Decision on the survey of satisfaction',
    },
    issuedOn: '2024-09-11',
    issuer: 'binh-phuoc',
    known: 'named',
  },
  {
    id: 'decision-1493-2023',
    number: '1493/QĐ-UBND',
    title: { vi: 'Quyết định về «Chính quyền thân thiện»', en: 'Decision on «friendly government»' },
    issuedOn: '2023-09-14',
    issuer: 'binh-phuoc',
    known: 'named',
  },
];
