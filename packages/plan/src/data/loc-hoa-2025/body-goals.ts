import type { PlanInput } from '../../plan-file.ts';

/** Parts of the body that are no content of reform: those are the areas of the annex. */
export const bodyAreas: PlanInput['areas'] = [
  {
    id: 'body.I',
    title: { vi: 'Mục đích, yêu cầu', en: 'Purposes and requirements' },
    quotes: [{ passage: 'body.I.h', text: 'I. MỤC ĐÍCH, YÊU CẦU', as: 'heading' }],
  },
  {
    id: 'body.IV',
    title: { vi: 'Kinh phí thực hiện', en: 'Funding' },
    quotes: [{ passage: 'body.IV.h', text: 'IV. KINH PHÍ THỰC HIỆN', as: 'heading' }],
  },
  {
    id: 'body.V',
    title: { vi: 'Tổ chức thực hiện', en: 'Who does what' },
    quotes: [{ passage: 'body.V.h', text: 'V. TỔ CHỨC THỰC HIỆN', as: 'heading' }],
  },
];

/** Headings of the body that stand over other entries, and state nothing themselves. */
export const bodyHeadings: NonNullable<PlanInput['headings']> = [
  { passage: 'body.I.1.h', text: '1. Mục đích', as: 'heading' },
  { passage: 'body.I.2.h', text: '2. Yêu cầu', as: 'heading' },
  { passage: 'body.II.h', text: 'II. NỘI DUNG, MỤC TIÊU, NHIỆM VỤ CỤ THỂ', as: 'heading' },
  { passage: 'body.II.1.a.h', text: 'a) Mục tiêu', as: 'heading' },
  { passage: 'body.II.1.b.h', text: 'b) Nhiệm vụ', as: 'heading' },
  { passage: 'body.II.2.a.h', text: 'a) Mục tiêu', as: 'heading' },
  { passage: 'body.II.2.b.h', text: 'b) Nhiệm vụ', as: 'heading' },
  { passage: 'body.II.3.a.h', text: 'a) Mục tiêu', as: 'heading' },
  { passage: 'body.II.3.b.h', text: 'b) Nhiệm vụ', as: 'heading' },
  { passage: 'body.II.4.a.h', text: 'a) Mục tiêu', as: 'heading' },
  { passage: 'body.II.4.b.h', text: 'b) Nhiệm vụ', as: 'heading' },
  { passage: 'body.II.5.a.h', text: 'a) Mục tiêu', as: 'heading' },
  { passage: 'body.II.5.b.h', text: 'b) Nhiệm vụ', as: 'heading' },
  { passage: 'body.II.6.a.h', text: 'a) Mục tiêu', as: 'heading' },
  { passage: 'body.II.6.b.h', text: 'b) Nhiệm vụ', as: 'heading' },
  { passage: 'body.II.7.a.h', text: 'a) Mục tiêu', as: 'heading' },
  { passage: 'body.II.7.b.h', text: 'b) Nhiệm vụ', as: 'heading' },
  {
    passage: 'body.III.h',
    text: 'III. KẾ HOẠCH CỤ THỂ TRIỂN KHAI CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH (có phụ lục kèm theo).',
    as: 'heading',
  },
];

/** What the body wants: each content of section II with each goal under it, and the duties of section V. */
export const bodyGoals: PlanInput['goals'] = [
  {
    id: 'body.I.1.1',
    area: 'body.I',
    text: {
      vi: 'Tiếp tục triển khai có hiệu quả, đồng bộ Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 – 2030 của Chính phủ. Hoàn thành các nhiệm vụ cải cách hành chính nhà nước giai đoạn 2021 - 2025 trên địa bàn xã',
      en: 'Carry the national reform programme 2021–2030 on, and finish the tasks of 2021–2025 in the commune',
    },
    quotes: [
      {
        passage: 'body.I.1.p1',
        text: '- Tiếp tục triển khai có hiệu quả, đồng bộ Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 – 2030 của Chính phủ. Hoàn thành các nhiệm vụ cải cách hành chính nhà nước giai đoạn 2021 - 2025 trên địa bàn xã.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.I.1.2',
    area: 'body.I',
    text: {
      vi: 'Đẩy mạnh công tác cải cách hành chính nhằm xây dựng nền hành chính dân chủ chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả có năng lực kiến tạo phát triển, liêm chính, phục vụ Nhân dân. Cải cách hành chính Nhà nước triển khai đồng bộ trên 6 nội dung: cải cách thể chế; cải cách thủ tục hành chính; cải cách tổ chức bộ máy hành chính nhà nước; cải cách chế độ công vụ; cải cách tài chính công và xây dựng phát triển Chính quyền điện tử; Chính quyền số. Trong đó trọng tâm là chuyển đổi số gắn với cải cách thủ tục hành chính',
      en: 'A democratic, professional, modern and lean administration that serves the people; six contents, digital change together with procedures at their centre',
    },
    quotes: [
      {
        passage: 'body.I.1.p2',
        text: '- Đẩy mạnh công tác cải cách hành chính nhằm xây dựng nền hành chính dân chủ chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả có năng lực kiến tạo phát triển, liêm chính, phục vụ Nhân dân. Cải cách hành chính Nhà nước triển khai đồng bộ trên 6 nội dung: cải cách thể chế; cải cách thủ tục hành chính; cải cách tổ chức bộ máy hành chính nhà nước; cải cách chế độ công vụ; cải cách tài chính công và xây dựng phát triển Chính quyền điện tử; Chính quyền số. Trong đó trọng tâm là chuyển đổi số gắn với cải cách thủ tục hành chính.',
        as: 'goal',
      },
    ],
    reading: [
      {
        note: {
          vi: 'Mục I.1 in «6 nội dung», mục II và phụ lục có bảy: nội dung thứ bảy là chỉ đạo, điều hành.',
          en: 'Section I.1 prints «6 contents»; section II and the annex have seven: the seventh is the steering.',
        },
        confidence: 'likely',
      },
    ],
  },
  {
    id: 'body.I.1.3',
    area: 'body.I',
    text: {
      vi: 'Từng bước nâng cao Chỉ số cải cách hành chính (Par index), Chỉ số hài lòng của người dân và tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (Sipas), chỉ số quản trị hành chính công (Papi)',
      en: 'Raise the reform index (PAR INDEX), the satisfaction index (SIPAS) and the index of public administration (PAPI) step by step',
    },
    quotes: [
      {
        passage: 'body.I.1.p3',
        text: '- Từng bước nâng cao Chỉ số cải cách hành chính (Par index), Chỉ số hài lòng của người dân và tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (Sipas), chỉ số quản trị hành chính công (Papi).',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.I.2.a',
    area: 'body.I',
    text: {
      vi: 'Công tác cải cách hành chính phải được tiến hành đồng bộ, có trọng tâm, trọng điểm, bám sát các mục tiêu đã đề ra. Lấy người dân, tổ chức làm trung tâm; lấy sự hài lòng của người dân, tổ chức làm thước đo đánh giá chất lượng phục vụ của cơ quan hành chính nhà nước',
      en: 'Reform all of a piece, with the main points first; the satisfaction of the people is the measure',
    },
    quotes: [
      {
        passage: 'body.I.2.a',
        text: 'a) Công tác cải cách hành chính phải được tiến hành đồng bộ, có trọng tâm, trọng điểm, bám sát các mục tiêu đã đề ra. Lấy người dân, tổ chức làm trung tâm; lấy sự hài lòng của người dân, tổ chức làm thước đo đánh giá chất lượng phục vụ của cơ quan hành chính nhà nước.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.I.2.b',
    area: 'body.I',
    text: {
      vi: 'Xác định rõ trách nhiệm của người đứng đầu trong quá trình triển khai thực hiện các nhiệm vụ cải cách hành chính. Gắn kết quả thực hiện nhiệm vụ cải cách hành chính với công tác thi đua, khen thưởng',
      en: 'Make heads answer for reform, and tie its results to commendation',
    },
    quotes: [
      {
        passage: 'body.I.2.b',
        text: 'b) Xác định rõ trách nhiệm của người đứng đầu trong quá trình triển khai thực hiện các nhiệm vụ cải cách hành chính. Gắn kết quả thực hiện nhiệm vụ cải cách hành chính với công tác thi đua, khen thưởng.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.I.2.c',
    area: 'body.I',
    text: {
      vi: 'Bố trí đủ nguồn lực và có các giải pháp triển khai cụ thể để đảm bảo tính thực tiễn, khả thi của Kế hoạch',
      en: 'Provide means enough and measures that can be carried out',
    },
    quotes: [
      {
        passage: 'body.I.2.c',
        text: 'c) Bố trí đủ nguồn lực và có các giải pháp triển khai cụ thể để đảm bảo tính thực tiễn, khả thi của Kế hoạch.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.1',
    area: 'I',
    text: { vi: 'Cải cách thể chế', en: 'Institutional reform' },
    quotes: [{ passage: 'body.II.1.h', text: '1. Cải cách thể chế', as: 'heading' }],
  },
  {
    id: 'body.II.1.a.1',
    area: 'I',
    text: {
      vi: '100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng theo quy định của Luật Ban hành văn bản quy phạm pháp luật và các văn bản hướng dẫn thi hành',
      en: 'Every legal document is issued by the right steps and the right authority, and is of good quality',
    },
    quotes: [
      {
        passage: 'body.II.1.a.p1',
        text: '- 100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng theo quy định của Luật Ban hành văn bản quy phạm pháp luật và các văn bản hướng dẫn thi hành.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.1.a.2',
    area: 'I',
    text: {
      vi: 'Thực hiện đầy đủ các hoạt động về theo dõi thi hành pháp luật như: Kiểm tra tình hình thi hành pháp luật; tổ chức điều tra, khảo sát tình hình thi hành pháp luật',
      en: 'The enforcement of law is followed in full: examined, inquired into, surveyed',
    },
    quotes: [
      {
        passage: 'body.II.1.a.p2',
        text: '- Thực hiện đầy đủ các hoạt động về theo dõi thi hành pháp luật như: Kiểm tra tình hình thi hành pháp luật; tổ chức điều tra, khảo sát tình hình thi hành pháp luật.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.1.a.3',
    area: 'I',
    text: {
      vi: 'Tiến hành kiểm tra văn bản quy phạm pháp luật theo thẩm quyền, đảm bảo 100% văn bản phát hiện qua kiểm tra được xử lý theo quy định',
      en: 'Legal documents are examined, and every one found at fault is dealt with',
    },
    quotes: [
      {
        passage: 'body.II.1.a.p3',
        text: '- Tiến hành kiểm tra văn bản quy phạm pháp luật theo thẩm quyền, đảm bảo 100% văn bản phát hiện qua kiểm tra được xử lý theo quy định.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.1.a.4',
    area: 'I',
    text: {
      vi: 'Thực hiện cập nhật đầy đủ, kịp thời văn bản thuộc trách nhiệm của xã trên cơ sở dữ liệu Quốc gia về pháp luật; công bố kịp thời, đúng quy định về danh mục văn bản quy phạm pháp luật hết hiệu lực, ngưng hiệu lực năm 2025',
      en: 'The national law database is kept up to date, and lists of documents that ended or are suspended in 2025 are published in time',
    },
    quotes: [
      {
        passage: 'body.II.1.a.p4',
        text: '- Thực hiện cập nhật đầy đủ, kịp thời văn bản thuộc trách nhiệm của xã trên cơ sở dữ liệu Quốc gia về pháp luật; công bố kịp thời, đúng quy định về danh mục văn bản quy phạm pháp luật hết hiệu lực, ngưng hiệu lực năm 2025.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.2',
    area: 'II',
    text: { vi: 'Cải cách thủ tục hành chính', en: 'Reform of administrative procedures' },
    quotes: [
      { passage: 'body.II.2.h', text: '2. Cải cách thủ tục hành chính', as: 'heading' },
      { passage: 'body.II.2.b.h1', text: '- Về hoạt động kiểm soát thủ tục hành chính', as: 'heading' },
      { passage: 'body.II.2.b.h2', text: '- Về thực hiện cơ chế một cửa, một cửa liên thông', as: 'heading' },
      {
        passage: 'body.II.2.b.h3',
        text: '- Giải quyết phản ánh kiến nghị (PAKN) cho người dân, tổ chức',
        as: 'heading',
      },
      {
        passage: 'body.II.2.b.h4',
        text: '- Nâng cao chất lượng phục vụ người dân và tổ chức tại Quyết định số 766/QĐ-TTg 23/6/2022 của Thủ tướng Chính phủ.',
        as: 'heading',
      },
    ],
  },
  {
    id: 'body.II.2.a.1',
    area: 'II',
    text: {
      vi: 'Đảm bảo triển khai, tổ chức thực hiện có hiệu quả Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ và các Nghị định sửa đổi, bổ sung; chú trọng xây dựng, đề xuất, kiến nghị, sửa đổi, bổ sung văn bản quy phạm pháp luật có quy định thủ tục hành chính',
      en: 'Decrees 63/2010 and 61/2018 and their changes are carried out well; changes of rules on procedures are proposed',
    },
    quotes: [
      {
        passage: 'body.II.2.a.p1',
        text: '- Đảm bảo triển khai, tổ chức thực hiện có hiệu quả Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ và các Nghị định sửa đổi, bổ sung; chú trọng xây dựng, đề xuất, kiến nghị, sửa đổi, bổ sung văn bản quy phạm pháp luật có quy định thủ tục hành chính.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.2.a.2',
    area: 'II',
    text: {
      vi: '100% thủ tục hành chính, danh mục thủ tục hành chính thuộc thẩm quyền quản lý được công bố đầy đủ, kịp thời theo quy định (bao gồm cả thủ tục hành chính nội bộ); 100% thủ tục hành chính và các quy định liên quan được công khai đầy đủ, kịp thời trên Cổng dịch vụ công Quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính, website của cơ quan và Bộ phận tiếp nhận và trả kết quả các cấp trên địa bàn xã',
      en: 'Every procedure, internal ones too, is announced and made public completely and in time',
    },
    quotes: [
      {
        passage: 'body.II.2.a.p2',
        text: '- 100% thủ tục hành chính, danh mục thủ tục hành chính thuộc thẩm quyền quản lý được công bố đầy đủ, kịp thời theo quy định (bao gồm cả thủ tục hành chính nội bộ); 100% thủ tục hành chính và các quy định liên quan được công khai đầy đủ, kịp thời trên Cổng dịch vụ công Quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính, website của cơ quan và Bộ phận tiếp nhận và trả kết quả các cấp trên địa bàn xã.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.2.a.3',
    area: 'II',
    text: {
      vi: 'Đảm bảo công khai đầy đủ, kịp thời tiến độ kết quả giải quyết, hồ sơ, thủ tục hành chính trên Hệ thống thông tin giải quyết thủ tục hành chính của xã và đồng bộ đầy đủ trên Cổng dịch vụ công Quốc gia',
      en: 'Progress and results of dossiers are made public completely and in time, and synchronised with the national portal',
    },
    quotes: [
      {
        passage: 'body.II.2.a.p3',
        text: '- Đảm bảo công khai đầy đủ, kịp thời tiến độ kết quả giải quyết, hồ sơ, thủ tục hành chính trên Hệ thống thông tin giải quyết thủ tục hành chính của xã và đồng bộ đầy đủ trên Cổng dịch vụ công Quốc gia.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.2.a.4',
    area: 'II',
    text: {
      vi: '100% thủ tục hành chính cấp xã được tiếp nhận và trả kết quả tại Bộ phận một cửa; đảm bảo triển khai hiệu quả, đúng quy định thủ tục hành chính, nhóm thủ tục hành chính liên thông',
      en: 'Every procedure of the commune is received and returned at the one-stop desk; linked groups are run by the rules',
    },
    quotes: [
      {
        passage: 'body.II.2.a.p4',
        text: '- 100% thủ tục hành chính cấp xã được tiếp nhận và trả kết quả tại Bộ phận một cửa; đảm bảo triển khai hiệu quả, đúng quy định thủ tục hành chính, nhóm thủ tục hành chính liên thông.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.2.a.5',
    area: 'II',
    text: {
      vi: 'Giảm thiểu hồ sơ thủ tục hành chính giải quyết trễ hạn cho người dân, tổ chức, đảm bảo tỷ lệ hồ sơ được giải quyết đúng và trước hạn từ 98% trở lên. 100% hồ sơ trễ hạn phải có văn bản xin lỗi cá nhân, tổ chức',
      en: 'Few late dossiers: at least 98 % on time or early, and a written apology for every late one',
    },
    quotes: [
      {
        passage: 'body.II.2.a.p5',
        text: '- Giảm thiểu hồ sơ thủ tục hành chính giải quyết trễ hạn cho người dân, tổ chức, đảm bảo tỷ lệ hồ sơ được giải quyết đúng và trước hạn từ 98% trở lên. 100% hồ sơ trễ hạn phải có văn bản xin lỗi cá nhân, tổ chức.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.2.a.6',
    area: 'II',
    text: {
      vi: 'Đảm bảo 100% phản ánh, kiến nghị (PAKN) của cá nhân và tổ chức về thủ tục hành chính thuộc thẩm quyền giải quyết của xã được xử lý và công khai theo quy định',
      en: 'All feedback on procedures within the competence of the commune is handled and published',
    },
    quotes: [
      {
        passage: 'body.II.2.a.p6',
        text: '- Đảm bảo 100% phản ánh, kiến nghị (PAKN) của cá nhân và tổ chức về thủ tục hành chính thuộc thẩm quyền giải quyết của xã được xử lý và công khai theo quy định.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.2.a.7',
    area: 'II',
    text: {
      vi: 'Tiếp tục nâng cao chất lượng phục vụ người dân, tổ chức trong thực hiện thủ tục hành chính và dịch vụ công trực tuyến theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ',
      en: 'Better service in procedures and online services by Decision 766',
    },
    quotes: [
      {
        passage: 'body.II.2.a.p7',
        text: '- Tiếp tục nâng cao chất lượng phục vụ người dân, tổ chức trong thực hiện thủ tục hành chính và dịch vụ công trực tuyến theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.3',
    area: 'III',
    text: { vi: 'Cải cách tổ chức bộ máy', en: 'Reform of the organisation' },
    quotes: [{ passage: 'body.II.3.h', text: '3. Cải cách tổ chức bộ máy', as: 'heading' }],
  },
  {
    id: 'body.II.3.a.1',
    area: 'III',
    text: {
      vi: '100% các bộ phận chuyên môn hoàn thiện quy định tổ chức bộ máy, chức năng nhiệm vụ',
      en: 'Every specialist unit has its organisation and functions laid down',
    },
    quotes: [
      {
        passage: 'body.II.3.a.p1',
        text: '- 100% các bộ phận chuyên môn hoàn thiện quy định tổ chức bộ máy, chức năng nhiệm vụ.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.3.a.2',
    area: 'III',
    text: {
      vi: '100% các bộ phận chuyên môn thực hiện cơ cấu số lượng lãnh đạo theo các tiêu chí của cơ quan có thẩm quyền quy định',
      en: 'Every specialist unit keeps to the prescribed number of leaders',
    },
    quotes: [
      {
        passage: 'body.II.3.a.p2',
        text: '- 100% các bộ phận chuyên môn thực hiện cơ cấu số lượng lãnh đạo theo các tiêu chí của cơ quan có thẩm quyền quy định.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.3.a.3',
    area: 'III',
    text: {
      vi: 'Sắp xếp, tinh giản tổ chức bộ máy cán bộ, công chức xã theo quy định và phù hợp với tình hình thực tiễn của xã',
      en: 'The staff of the commune is arranged and streamlined by the rules and as fits the commune',
    },
    quotes: [
      {
        passage: 'body.II.3.a.p3',
        text: '- Sắp xếp, tinh giản tổ chức bộ máy cán bộ, công chức xã theo quy định và phù hợp với tình hình thực tiễn của xã.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.3.a.4',
    area: 'III',
    text: {
      vi: 'Thực hiện các quy định về phân cấp, phân quyền trong quản lý Nhà nước do cấp có thẩm quyền ban hành',
      en: 'The rules on dividing powers between levels are carried out',
    },
    quotes: [
      {
        passage: 'body.II.3.a.p4',
        text: '- Thực hiện các quy định về phân cấp, phân quyền trong quản lý Nhà nước do cấp có thẩm quyền ban hành.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.4',
    area: 'IV',
    text: {
      vi: 'Cải cách chế độ công vụ: xây dựng nền công vụ chuyên nghiệp, trách nhiệm, đội ngũ cán bộ, công chức có năng lực đáp ứng yêu cầu công việc và vị trí việc làm; tăng cường chuyển đổi số trong quản lý hồ sơ cán bộ, công chức',
      en: 'Reform of the civil service: a professional and accountable civil service; digital personnel records',
    },
    quotes: [
      { passage: 'body.II.4.h', text: '4. Cải cách chế độ công vụ', as: 'heading' },
      {
        passage: 'body.II.4.a.intro',
        text: 'Xây dựng nền công vụ chuyên nghiệp, trách nhiệm, đội ngũ cán bộ, công chức có năng lực đáp ứng yêu cầu công việc và vị trí việc làm; tăng cường chuyển đổi số trong quản lý hồ sơ cán bộ, công chức, trong đó:',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.4.a.1',
    area: 'IV',
    text: {
      vi: '100% hoàn thiện việc rà soát, xây dựng đề án vị trí việc làm theo quy định sau khi có Thông tư hướng dẫn của cơ quan có thẩm quyền',
      en: 'The scheme of job positions is reviewed and drawn up in full once the circular is there',
    },
    quotes: [
      {
        passage: 'body.II.4.a.p1',
        text: '- 100% hoàn thiện việc rà soát, xây dựng đề án vị trí việc làm theo quy định sau khi có Thông tư hướng dẫn của cơ quan có thẩm quyền.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.4.a.2',
    area: 'IV',
    text: {
      vi: '100% công chức thuộc UBND xã bố trí theo đúng vị trí việc làm được phê duyệt',
      en: 'Every civil servant of the committee holds the approved position',
    },
    quotes: [
      {
        passage: 'body.II.4.a.p2',
        text: '- 100% công chức thuộc UBND xã bố trí theo đúng vị trí việc làm được phê duyệt.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.4.a.3',
    area: 'IV',
    text: {
      vi: '100% cán bộ thuộc UBND xã được bổ nhiệm đúng quy định',
      en: 'Every official of the committee is appointed by the rules',
    },
    quotes: [
      { passage: 'body.II.4.a.p3', text: '- 100% cán bộ thuộc UBND xã được bổ nhiệm đúng quy định.', as: 'goal' },
    ],
  },
  {
    id: 'body.II.4.a.4',
    area: 'IV',
    text: {
      vi: '100% cán bộ, công chức chấp hành nghiêm kỷ luật, kỷ cương hành chính, phản ánh trong năm không có cán bộ, công chức bị xử lý kỷ luật',
      en: 'Every official keeps administrative discipline; none is disciplined in the year',
    },
    quotes: [
      {
        passage: 'body.II.4.a.p4',
        text: '- 100% cán bộ, công chức chấp hành nghiêm kỷ luật, kỷ cương hành chính, phản ánh trong năm không có cán bộ, công chức bị xử lý kỷ luật.',
        as: 'goal',
      },
    ],
    reading: [
      {
        note: {
          vi: 'In «phản ánh trong năm không có …»; có thể là «phấn đấu trong năm không có …»; giữ như bản in.',
          en: 'Printed «reports that in the year none …»; it may mean «strives that in the year none …»; the print is kept.',
        },
        confidence: 'doubtful',
      },
    ],
  },
  {
    id: 'body.II.4.a.5',
    area: 'IV',
    text: {
      vi: 'Hoàn thành các chỉ tiêu, nhiệm vụ đào tạo, bồi dưỡng cán bộ, công chức',
      en: 'The training targets are reached',
    },
    quotes: [
      {
        passage: 'body.II.4.a.p5',
        text: '- Hoàn thành các chỉ tiêu, nhiệm vụ đào tạo, bồi dưỡng cán bộ, công chức.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.4.a.6',
    area: 'IV',
    text: {
      vi: '100% hồ sơ cán bộ, công chức; người hoạt động không chuyên trách được quản lý cập nhật đầy đủ trên cơ sở dữ liệu về cán bộ, công chức',
      en: 'Every personnel record is kept up to date in the database',
    },
    quotes: [
      {
        passage: 'body.II.4.a.p6',
        text: '- 100% hồ sơ cán bộ, công chức; người hoạt động không chuyên trách được quản lý cập nhật đầy đủ trên cơ sở dữ liệu về cán bộ, công chức.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.5',
    area: 'V',
    text: {
      vi: 'Cải cách tài chính công: nâng cao hiệu quả thực hiện chế độ tự chủ, tự chịu trách nhiệm về sử dụng kinh phí đối với các cơ quan hành chính',
      en: 'Reform of public finance: more effect from the autonomy of administrative bodies over their funds',
    },
    quotes: [
      { passage: 'body.II.5.h', text: '5. Cải cách tài chính công', as: 'heading' },
      {
        passage: 'body.II.5.a.intro',
        text: 'Nâng cao hiệu quả thực hiện chế độ tự chủ, tự chịu trách nhiệm về sử dụng kinh phí đối với các cơ quan hành chính, cụ thể:',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.5.a.1',
    area: 'V',
    text: {
      vi: 'Hoàn thiện hệ thống văn bản pháp luật của xã về quản lý ngân sách, quản lý tài sản công',
      en: 'The rules of the commune on budget and public property are complete',
    },
    quotes: [
      {
        passage: 'body.II.5.a.p1',
        text: '- Hoàn thiện hệ thống văn bản pháp luật của xã về quản lý ngân sách, quản lý tài sản công.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.5.a.2',
    area: 'V',
    text: {
      vi: 'Giảm chi trực tiếp từ ngân sách Nhà nước theo lộ trình quy định và tình hình thực tiễn của đơn vị',
      en: 'Direct spending from the state budget goes down as scheduled',
    },
    quotes: [
      {
        passage: 'body.II.5.a.p2',
        text: '- Giảm chi trực tiếp từ ngân sách Nhà nước theo theo lộ trình quy định và tình hình thực tiễn của đơn vị.',
        as: 'goal',
      },
    ],
    reading: [
      {
        note: { vi: 'In «theo theo lộ trình»: bỏ một chữ lặp.', en: 'A word is printed twice: one is left out.' },
        confidence: 'certain',
      },
    ],
  },
  {
    id: 'body.II.5.a.3',
    area: 'V',
    text: {
      vi: 'Tăng tỷ lệ % đóng góp vào thu ngân sách xã năm 2025 tăng so với năm 2024. Hoàn thành các chỉ tiêu phát triển Kinh tế - Xã hội do HĐND xã giao',
      en: 'The share paid into the budget revenue of the commune rises in 2025 above that of 2024; the economic and social targets of the People’s Council are reached',
    },
    quotes: [
      {
        passage: 'body.II.5.a.p3',
        text: '- Tăng tỷ lệ % đóng góp vào thu ngân sách xã năm 2025 tăng so với năm 2024. Hoàn thành các chỉ tiêu phát triển Kinh tế - Xã hội do HĐND xã giao.',
        as: 'goal',
      },
    ],
    reading: [
      {
        note: {
          vi: 'So với năm 2024 nhưng không in con số nào: không đọc thành chỉ tiêu.',
          en: 'It is compared with 2024, and no number is printed: no target is read from it.',
        },
        confidence: 'certain',
      },
    ],
  },
  {
    id: 'body.II.6',
    area: 'VI',
    text: {
      vi: 'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số: tăng cường ứng dụng công nghệ thông tin, phát triển chính quyền điện tử, chính quyền số, góp phần đổi mới phương thức làm việc, nâng cao năng suất, hiệu quả điều hành, hoạt động của cơ quan hành chính Nhà nước, nhất là trong giải quyết thủ tục hành chính cho người dân',
      en: 'Electronic and digital government: technology and digital government that change how the work is done, above all in procedures',
    },
    quotes: [
      { passage: 'body.II.6.h', text: '6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số', as: 'heading' },
      {
        passage: 'body.II.6.a.intro',
        text: 'Tăng cường ứng dụng công nghệ thông tin, phát triển chính quyền điện tử, chính quyền số, góp phần đổi mới phương thức làm việc, nâng cao năng suất, hiệu quả điều hành, hoạt động của cơ quan hành chính Nhà nước, nhất là trong giải quyết thủ tục hành chính cho người dân, trong đó:',
        as: 'goal',
      },
      {
        passage: 'body.II.6.b.h1',
        text: '- Đảm bảo các hạ tầng nền tảng và môi trường pháp lý phát triển chính quyền điện tử, chính quyền số của xã.',
        as: 'heading',
      },
      { passage: 'body.II.6.b.h2', text: '- Phát triển nền tảng số và hệ thống thông tin', as: 'heading' },
      {
        passage: 'body.II.6.b.h3',
        text: '- Xây dựng và phát triển cơ sở dữ liệu, ứng dụng quản lý nội bộ',
        as: 'heading',
      },
      { passage: 'body.II.6.b.h4', text: '- Phát triển ứng dụng hỗ trợ người dân, tổ chức', as: 'heading' },
    ],
  },
  {
    id: 'body.II.6.a.1',
    area: 'VI',
    text: {
      vi: 'Đảm bảo hạ tầng công nghệ thông tin vận hành thông suốt, kết nối, chia sẻ dữ liệu với cơ sở dữ liệu Quốc gia, cơ sở dữ liệu chuyên ngành do các cơ quan, đơn vị đang quản lý',
      en: 'The infrastructure runs smoothly and shares data with the national and the sector databases',
    },
    quotes: [
      {
        passage: 'body.II.6.a.p1',
        text: '- Đảm bảo hạ tầng công nghệ thông tin vận hành thông suốt, kết nối, chia sẻ dữ liệu với cơ sở dữ liệu Quốc gia, cơ sở dữ liệu chuyên ngành do các cơ quan, đơn vị đang quản lý.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.6.a.2',
    area: 'VI',
    text: {
      vi: '100% hồ sơ công việc tại UBND xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật Nhà nước, hồ sơ đặc thù). 100% cán bộ, công chức giữ chức vụ lãnh đạo sử dụng chữ ký số xử lý, điều hành công việc',
      en: 'Every work file is handled online, and every leader signs digitally',
    },
    quotes: [
      {
        passage: 'body.II.6.a.p2',
        text: '- 100% hồ sơ công việc tại UBND xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật Nhà nước, hồ sơ đặc thù). 100% cán bộ, công chức giữ chức vụ lãnh đạo sử dụng chữ ký số xử lý, điều hành công việc.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.7',
    area: 'VII',
    text: { vi: 'Công tác chỉ đạo, điều hành thực hiện cải cách hành chính', en: 'Steering of the reform' },
    quotes: [
      { passage: 'body.II.7.h', text: '7. Công tác chỉ đạo, điều hành thực hiện cải cách hành chính', as: 'heading' },
    ],
  },
  {
    id: 'body.II.7.a.1',
    area: 'VII',
    text: {
      vi: 'Cụ thể hóa trách nhiệm, đề cao vai trò người đứng đầu trong chỉ đạo thực hiện nhiệm vụ cải cách hành chính; siết chặt kỷ luật kỷ cương hành chính của cán bộ công chức',
      en: 'Heads answer for reform in plain terms; discipline is tightened',
    },
    quotes: [
      {
        passage: 'body.II.7.a.p1',
        text: '- Cụ thể hóa trách nhiệm, đề cao vai trò người đứng đầu trong chỉ đạo thực hiện nhiệm vụ cải cách hành chính; siết chặt kỷ luật kỷ cương hành chính của cán bộ công chức.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.7.a.2',
    area: 'VII',
    text: {
      vi: 'Xây dựng kế hoạch kịp thời, đánh giá khách quan kết quả thực hiện công tác cải cách hành chính của xã và các cơ quan, đơn vị, đảm bảo 100% các cơ quan chuyên môn thuộc UBND xã được xác định Chỉ số cải cách hành chính; 100% đơn vị có thủ tục hành chính được xác định Chỉ số hài lòng của người dân, tổ chức trực tuyến trên Cổng Dịch vụ công của tỉnh',
      en: 'Plans come in time and results are judged fairly: every specialist unit has its reform index, every unit with procedures its satisfaction index',
    },
    quotes: [
      {
        passage: 'body.II.7.a.p2',
        text: '- Xây dựng kế hoạch kịp thời, đánh giá khách quan kết quả thực hiện công tác cải cách hành chính của xã và các cơ quan, đơn vị, đảm bảo 100% các cơ quan chuyên môn thuộc UBND xã được xác định Chỉ số cải cách hành chính; 100% đơn vị có thủ tục hành chính được xác định Chỉ số hài lòng của người dân, tổ chức trực tuyến trên Cổng Dịch vụ công của tỉnh.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.II.7.a.3',
    area: 'VII',
    text: {
      vi: 'Phấn đấu duy trì Chỉ số cải cách hành chính của huyện (PAR INDEX), Chỉ số phục vụ người dân và doanh nghiệp trong thực hiện thủ tục hành chính và cung cấp Dịch vụ công. Cải thiện Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính Nhà nước (SIPAS), Chỉ số Hiệu quả Quản trị và Hành chính công cấp xã (PAPI), Chỉ số năng lực cạnh tranh cấp xã (DDCI)',
      en: 'Strive to hold the reform index of the district (PAR INDEX) and the service index; raise the indices of satisfaction (SIPAS), of public administration (PAPI) and of competitiveness (DDCI)',
    },
    quotes: [
      {
        passage: 'body.II.7.a.p3',
        text: '- Phấn đấu duy trì Chỉ số cải cách hành chính của huyện (PAR INDEX), Chỉ số phục vụ người dân và doanh nghiệp trong thực hiện thủ tục hành chính và cung cấp Dịch vụ công. Cải thiện Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính Nhà nước (SIPAS), Chỉ số Hiệu quả Quản trị và Hành chính công cấp xã (PAPI), Chỉ số năng lực cạnh tranh cấp xã (DDCI).',
        as: 'goal',
      },
    ],
    reading: [
      {
        note: {
          vi: 'In «của huyện»: giữ nguyên; mục V.1 và V.3 nói chỉ số của xã.',
          en: '«Of the district» is printed and kept; sections V.1 and V.3 speak of the index of the commune.',
        },
        confidence: 'doubtful',
      },
    ],
  },
  {
    id: 'body.IV.1',
    area: 'body.IV',
    text: {
      vi: 'Từ nguồn ngân sách nhà nước, thực hiện theo phân cấp quản lý ngân sách hiện hành và nguồn hợp pháp khác theo đúng quy định pháp luật',
      en: 'Paid from the state budget as it is devolved, and from other lawful sources',
    },
    quotes: [
      {
        passage: 'body.IV.p1',
        text: 'Từ nguồn ngân sách nhà nước, thực hiện theo phân cấp quản lý ngân sách hiện hành và nguồn hợp pháp khác theo đúng quy định pháp luật.',
        as: 'goal',
      },
    ],
  },
  {
    id: 'body.V.1',
    area: 'body.V',
    text: { vi: 'Trách nhiệm của Công chức Văn phòng – thống kê xã', en: 'Duties of the office' },
    quotes: [{ passage: 'body.V.1.h', text: '1. Công chức Văn phòng-thống kê xã', as: 'heading' }],
  },
  {
    id: 'body.V.2',
    area: 'body.V',
    text: { vi: 'Trách nhiệm của Công chức Tư pháp – hộ tịch', en: 'Duties of the justice official' },
    quotes: [{ passage: 'body.V.2.h', text: '2. Công chức Tư pháp – hộ tịch có trách nhiệm', as: 'heading' }],
  },
  {
    id: 'body.V.3',
    area: 'body.V',
    text: { vi: 'Trách nhiệm của Công chức Tài chính – kế toán', en: 'Duties of the finance official' },
    quotes: [{ passage: 'body.V.3.h', text: '3. Công chức Tài chính - Kế toán có trách nhiệm', as: 'heading' }],
  },
  {
    id: 'body.V.4',
    area: 'body.V',
    text: {
      vi: 'Trách nhiệm của Công chức Văn hóa – xã hội (phụ trách lĩnh vực Văn hóa – Thông tin), cán bộ truyền thanh xã',
      en: 'Duties of the culture official and the broadcaster',
    },
    quotes: [
      {
        passage: 'body.V.4.h',
        text: '4. Công chức Văn hóa-xã hội (phụ trách lĩnh vực Văn hóa – Thông tin ), cán bộ truyền thanh xã có trách nhiệm',
        as: 'heading',
      },
    ],
  },
  {
    id: 'body.V.5',
    area: 'body.V',
    text: { vi: 'Trách nhiệm của Trạm Y tế xã', en: 'Duties of the health station' },
    quotes: [{ passage: 'body.V.5.h', text: '5. Trạm Y tế xã có trách nhiệm', as: 'heading' }],
  },
  {
    id: 'body.V.6',
    area: 'body.V',
    text: { vi: 'Trách nhiệm của các trường trên địa bàn xã', en: 'Duties of the schools' },
    quotes: [{ passage: 'body.V.6.h', text: '6. Các trường trên địa bàn xã có trách nhiệm', as: 'heading' }],
  },
  {
    id: 'body.V.7',
    area: 'body.V',
    text: {
      vi: 'Yêu cầu của Chủ tịch Ủy ban nhân dân xã với các đơn vị có liên quan, công chức chuyên môn',
      en: 'What the chair asks of all units and officials',
    },
    quotes: [
      {
        passage: 'body.V.p1',
        text: 'Chủ tịch UBND xã yêu cầu các đơn vị có liên quan, công chức chuyên môn',
        as: 'heading',
      },
    ],
    reading: [
      {
        note: {
          vi: 'Đoạn kết của mục V không đánh số: được đếm là mục thứ bảy.',
          en: 'The closing paragraph of section V has no number: it is counted as the seventh.',
        },
        confidence: 'certain',
      },
    ],
  },
];
