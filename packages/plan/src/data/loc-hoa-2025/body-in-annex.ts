import type { Label } from '@motcua/law';

/** A paragraph of the body, or some of its words, that activities of the annex say. */
interface SaidByAnnex {
  readonly passage: string;
  /** Only where not the whole paragraph is said. */
  readonly text?: string;
  readonly tasks: readonly string[];
  /** What both speak of. */
  readonly because: Label;
}

/** The tasks of the body that the annex has as well: they are no entries of their own. */
export const bodyInAnnex: readonly SaidByAnnex[] = [
  {
    passage: 'body.II.1.b.p1',
    tasks: ['I.1.1', 'I.1.2'],
    because: { vi: 'Ban hành văn bản quy phạm pháp luật của xã', en: 'Legal documents of the commune are issued' },
  },
  {
    passage: 'body.II.1.b.p2',
    text: '- Xây dựng kế hoạch và tổ chức triển khai có hiệu quả công tác tổ chức thi hành pháp luật và theo dõi, đánh giá tình hình thi hành pháp luật; kịp thời kiến nghị xử lý kết quả theo dõi thi hành pháp luật đảm bảo đúng quy định của pháp luật.',
    tasks: ['I.3.1'],
    because: { vi: 'Kế hoạch theo dõi tình hình thi hành pháp luật', en: 'The plan to follow the enforcement of law' },
  },
  {
    passage: 'body.II.1.b.p3',
    tasks: ['I.2.1'],
    because: { vi: 'Rà soát văn bản quy phạm pháp luật', en: 'Legal documents are reviewed' },
  },
  {
    passage: 'body.II.1.b.p4',
    text: 'Tăng cường công tác phổ biến, giáo dục pháp luật trên địa bàn xã bằng nhiều hình thức phong phú, thiết thực và đạt hiệu quả. Chú trọng thực hiện phổ biến, giáo dục pháp luật thông qua ứng dụng công nghệ thông tin và số hóa công tác phổ biến, giáo dục pháp luật.',
    tasks: ['I.3.3'],
    because: {
      vi: 'Phổ biến, giáo dục pháp luật bằng nhiều hình thức, bằng công nghệ',
      en: 'Law is made known in many ways, by technology',
    },
  },
  {
    passage: 'body.II.1.b.p5',
    tasks: ['I.3.2', 'I.3.3'],
    because: {
      vi: 'Công khai văn bản trên trang thông tin điện tử; đa dạng hình thức',
      en: 'Documents are published online; many ways',
    },
  },
  {
    passage: 'body.II.2.b.p3',
    tasks: ['II.3.1.1', 'II.3.1.2', 'II.3.2.1'],
    because: {
      vi: 'Tái cấu trúc quy trình, cung cấp dịch vụ công trực tuyến',
      en: 'Processes are rebuilt, online services offered',
    },
  },
  {
    passage: 'body.II.2.b.p5',
    tasks: ['II.1.2.1', 'II.1.2.2', 'II.3.5.1', 'II.4.1.2'],
    because: {
      vi: 'Công khai thủ tục, tiến độ, kết quả trả lời phản ánh',
      en: 'Procedures, progress and answers to feedback are published',
    },
  },
  {
    passage: 'body.II.2.b.p8',
    tasks: ['II.3.2.2', 'II.3.3.1', 'VI.3.1.2'],
    because: {
      vi: 'Tuyên truyền, hỗ trợ người dân nộp hồ sơ trực tuyến',
      en: 'People are told of online services and helped',
    },
  },
  {
    passage: 'body.II.2.b.p10',
    tasks: ['II.4.1.1', 'II.4.1.2'],
    because: {
      vi: 'Trách nhiệm và công khai kết quả xử lý phản ánh; Tổng đài 1022 chỉ có ở thân kế hoạch',
      en: 'Feedback is answered for and published; hotline 1022 is named in the body only',
    },
  },
  {
    passage: 'body.II.3.b.p1',
    tasks: ['III.2.1'],
    because: { vi: 'Sắp xếp tổ chức bộ máy', en: 'The organisation is arranged anew' },
  },
  {
    passage: 'body.II.3.b.p2',
    tasks: ['III.1.1', 'III.2.1'],
    because: { vi: 'Chức năng, nhiệm vụ và cơ cấu tổ chức', en: 'Functions and structure' },
  },
  { passage: 'body.II.3.b.p3', tasks: ['III.4.1'], because: { vi: 'Phân cấp quản lý', en: 'Dividing powers' } },
  {
    passage: 'body.II.4.b.p1',
    tasks: ['IV.2.1'],
    because: { vi: 'Bố trí theo vị trí việc làm', en: 'Officials are placed by job position' },
  },
  {
    passage: 'body.II.4.b.p2',
    tasks: ['IV.1.1'],
    because: { vi: 'Đề án vị trí việc làm', en: 'The scheme of job positions' },
  },
  {
    passage: 'body.II.4.b.p4',
    tasks: ['III.3.1'],
    because: { vi: 'Tinh giản biên chế theo Nghị định 29/2023/NĐ-CP', en: 'Streamlining by Decree 29/2023' },
  },
  {
    passage: 'body.II.4.b.p5',
    text: '- Thực hiện tốt Kế hoạch đào tạo, bồi dưỡng nâng cao năng lực, kỹ năng và phẩm chất cho đội ngũ cán bộ, công chức gắn với vị trí việc làm. Trong đó chú trọng bồi dưỡng nâng cao kiến thức, trình độ chuyên môn nghiệp vụ, kỹ năng làm việc.',
    tasks: ['IV.2.2', 'IV.3.1'],
    because: { vi: 'Đào tạo, bồi dưỡng', en: 'Training' },
  },
  {
    passage: 'body.II.4.b.p8',
    tasks: ['IV.4.1'],
    because: { vi: 'Hồ sơ điện tử công chức', en: 'Electronic personnel records' },
  },
  {
    passage: 'body.II.5.b.p1',
    tasks: ['V.1.1'],
    because: { vi: 'Văn bản về quản lý ngân sách, tài sản công', en: 'Rules on budget and public property' },
  },
  {
    passage: 'body.II.5.b.p4',
    tasks: ['V.1.2', 'V.2.1'],
    because: {
      vi: 'Thực hiện kiến nghị sau thanh tra; kiểm tra sử dụng ngân sách',
      en: 'What audits asked for is done; the use of the budget is examined',
    },
  },
  {
    passage: 'body.II.6.b.p2',
    tasks: ['VI.1.1.1'],
    because: { vi: 'Hạ tầng truyền dẫn, trung tâm dữ liệu', en: 'Transmission and data centre' },
  },
  {
    passage: 'body.II.6.b.p3',
    text: '+ Tiếp tục duy trì, triển khai Hệ thống giám sát, điều hành an toàn, an ninh mạng của xã và kết nối, chia sẻ thông tin với Trung tâm Giám sát an toàn không gian mạng Quốc gia (Cục Chuyển đổi số Quốc gia - Bộ Thông tin và Truyền thông) đảm bảo giám sát toàn bộ các thiết bị người dùng truy cập vào hệ thống dùng chung của xã;',
    tasks: ['VI.1.1.2'],
    because: { vi: 'Bảo mật, an ninh mạng', en: 'Network security' },
  },
  {
    passage: 'body.II.6.b.p4',
    tasks: ['VI.1.1.4'],
    because: { vi: 'Tập huấn chuyển đổi số', en: 'Training on digital change' },
  },
  {
    passage: 'body.II.6.b.p9',
    tasks: ['VI.2.1.1', 'VI.2.2.1'],
    because: { vi: 'Cơ sở dữ liệu chuyên ngành; kết nối, chia sẻ', en: 'Sector databases; linked and shared' },
  },
  {
    passage: 'body.II.6.b.p11',
    tasks: ['VI.2.3.1', 'VI.2.3.2', 'VI.2.3.3', 'VI.2.3.4'],
    because: {
      vi: 'Quản lý văn bản, lưu trữ điện tử, chữ ký số',
      en: 'Documents, electronic records, digital signatures',
    },
  },
  {
    passage: 'body.II.6.b.p12',
    tasks: ['VI.3.1.3', 'VI.3.2.2'],
    because: { vi: 'Trang thông tin điện tử của xã', en: 'The website of the commune' },
  },
  {
    passage: 'body.II.6.b.p14',
    tasks: ['II.2.3.2', 'II.2.3.3'],
    because: { vi: 'Khảo sát hài lòng theo Quyết định 1394', en: 'The survey of satisfaction by Decision 1394' },
  },
  {
    passage: 'body.II.7.b.p3',
    text: '- Tổ chức chấm điểm Chỉ số cải cách hành chính năm 2025 đảm bảo kịp thời, khách quan, minh bạch, hiệu quả.',
    tasks: ['VII.2.1'],
    because: { vi: 'Chấm điểm Chỉ số cải cách hành chính', en: 'The reform index is scored' },
  },
  {
    passage: 'body.II.7.b.p4',
    text: '- Tiếp tục khảo sát sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan, đơn vị trong giải quyết thủ tục hành chính.',
    tasks: ['II.2.3.1', 'II.2.3.2'],
    because: { vi: 'Khảo sát sự hài lòng', en: 'Satisfaction is surveyed' },
  },
  {
    passage: 'body.V.1.d',
    text: 'd) Chủ trì, phối hợp các cơ quan, đơn vị tham mưu, giúp UBND xã triển khai các nội dung: chỉ đạo điều hành về cải cách hành chính; cải cách tổ chức bộ máy và cải cách chế độ công vụ.',
    tasks: [
      'III.1.1',
      'III.2.1',
      'III.3.1',
      'III.4.1',
      'IV.1.1',
      'IV.2.1',
      'IV.2.2',
      'IV.3.1',
      'IV.4.1',
      'VII.1.1',
      'VII.1.2',
      'VII.1.3',
      'VII.2.1',
      'VII.3.1',
    ],
    because: {
      vi: 'Phân công: các hoạt động của phần III, IV, VII',
      en: 'An assignment: the activities of parts III, IV and VII',
    },
  },
  {
    passage: 'body.V.1.f',
    text: 'f) Chủ trì, phối hợp các bộ phận có liên quan tham mưu, giúp Ủy ban nhân dân xã thực hiện nội dung xây dựng và phát triển Chính quyền điện tử, Chính quyền số.',
    tasks: [
      'VI.1.1.1',
      'VI.1.1.2',
      'VI.1.1.3',
      'VI.1.1.4',
      'VI.2.1.1',
      'VI.2.2.1',
      'VI.2.3.1',
      'VI.2.3.2',
      'VI.2.3.3',
      'VI.2.3.4',
      'VI.2.4.1',
      'VI.2.4.2',
      'VI.3.1.1',
      'VI.3.1.2',
      'VI.3.1.3',
      'VI.3.2.1',
      'VI.3.2.2',
    ],
    because: { vi: 'Phân công: các hoạt động của phần VI', en: 'An assignment: the activities of part VI' },
  },
  {
    passage: 'body.V.2.b',
    tasks: ['I.1.1', 'I.1.2', 'I.3.1'],
    because: {
      vi: 'Phân công: xây dựng văn bản và tổ chức thi hành pháp luật',
      en: 'An assignment: the making of legal documents, and the enforcement of law',
    },
  },
  {
    passage: 'body.V.3.a',
    tasks: ['V.1.1', 'V.1.2', 'V.2.1'],
    because: { vi: 'Phân công: các hoạt động của phần V', en: 'An assignment: the activities of part V' },
  },
  {
    passage: 'body.V.3.d',
    text: 'Đổi mới, nâng cao hiệu quả công tác đối thoại định kỳ và đột xuất với doanh nghiệp.',
    tasks: ['II.2.3.5'],
    because: { vi: 'Đối thoại với doanh nghiệp', en: 'The dialogue with businesses' },
  },
];
