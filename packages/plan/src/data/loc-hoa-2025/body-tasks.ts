import type { PlanFile } from '../../plan-file.ts';
import { assignedBy, assignedToNobody, duty, once, ongoing, said } from './body-entry.ts';

/** Every task of the body that the annex lacks, in the order of the body. */
export const bodyTasks: PlanFile['tasks'] = [
  duty({
    id: 'body.II.1.b.1',
    goal: 'body.II.1',
    activity: {
      vi: 'Tăng cường vai trò của người dân, tổ chức, các tổ chức chính trị - xã hội, nghề nghiệp và cộng đồng trong phản biện và giám sát thi hành pháp luật',
      en: 'People and organisations have a stronger voice in criticising and watching the enforcement of law',
    },
    lead: ['justice'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.1.b.p2',
        'Tăng cường vai trò của người dân, tổ chức, các tổ chức chính trị - xã hội, nghề nghiệp và cộng đồng trong phản biện và giám sát thi hành pháp luật.',
      ),
    ],
    reading: [assignedBy('V.2'), ongoing],
  }),
  duty({
    id: 'body.II.1.b.2',
    goal: 'body.II.1',
    activity: {
      vi: 'Triển khai, phổ biến kịp thời các văn bản quy phạm pháp luật đến đội ngũ cán bộ, công chức và người lao động biết và thực hiện đúng theo pháp luật',
      en: 'Make legal documents known to officials and workers in time',
    },
    lead: ['justice'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.1.b.p4',
        '- Triển khai, phổ biến kịp thời các văn bản quy phạm pháp luật đến đội ngũ cán bộ, công chức và người lao động biết và thực hiện đúng theo pháp luật.',
      ),
    ],
    reading: [assignedBy('V.2'), ongoing],
  }),
  duty({
    id: 'body.II.2.b.1',
    goal: 'body.II.2',
    activity: {
      vi: 'Kiểm soát nội dung, số lượng, chất lượng các quyết định công bố (kể cả thủ tục hành chính nội bộ), công khai thủ tục hành chính, danh mục thủ tục hành chính thuộc thẩm quyền giải quyết và phạm vi quản lý của huyện theo quy định của pháp luật',
      en: 'Control content, number and quality of the decisions that announce procedures, internal ones too, and their publication',
    },
    lead: [],
    kind: 'continuous',
    targets: ['body.II.2.announced', 'body.II.2.public'],
    quotes: [said('body.II.2.b.p1')],
    reading: [
      assignedToNobody,
      ongoing,
      {
        note: {
          vi: 'In «phạm vi quản lý của huyện»: giữ như bản in; kế hoạch là của xã.',
          en: '«Of the district» is printed and kept; the plan is the commune’s.',
        },
        confidence: 'doubtful',
      },
    ],
  }),
  duty({
    id: 'body.II.2.b.2',
    goal: 'body.II.2',
    activity: {
      vi: 'Kiểm soát việc cập nhật, địa phương hóa, công khai dữ liệu thủ tục hành chính theo danh mục thủ tục hành chính của ngành, lĩnh vực thuộc thẩm quyền giải quyết của huyện trên cơ sở dữ liệu Cổng Dịch vụ Tỉnh và Dịch vụ công Quốc gia đảm bảo đầy đủ, kịp thời và đúng quy định',
      en: 'Control how the data of procedures are updated, localised and published on the portals',
    },
    lead: [],
    kind: 'continuous',
    targets: ['body.II.2.public'],
    quotes: [said('body.II.2.b.p2')],
    reading: [
      assignedToNobody,
      ongoing,
      {
        note: {
          vi: 'In «thẩm quyền giải quyết của huyện»: giữ như bản in; kế hoạch là của xã.',
          en: '«Of the district» is printed and kept; the plan is the commune’s.',
        },
        confidence: 'doubtful',
      },
    ],
  }),
  duty({
    id: 'body.II.2.b.3',
    goal: 'body.II.2',
    activity: {
      vi: 'Rà soát và đề xuất đơn giản hóa thủ tục hành chính tại các cơ sở pháp lý có quy định về thành phần hồ sơ không cần thiết; giảm thời gian giải quyết; chuẩn hóa và điện tử hóa mẫu đơn tờ khai, giảm thông tin khai báo trên cơ sở tái sử dụng dữ liệu số hóa, cơ sở dữ liệu về dân cư',
      en: 'Propose simpler procedures: fewer papers, shorter times, electronic forms, data used again',
    },
    lead: [],
    kind: 'continuous',
    quotes: [said('body.II.2.b.p4')],
    reading: [assignedToNobody, ongoing],
  }),
  duty({
    id: 'body.II.2.b.4',
    goal: 'body.II.2',
    activity: {
      vi: 'Thực hiện công tác kiểm tra và chế độ báo cáo về hoạt động kiểm soát thủ tục hành chính theo đúng quy định',
      en: 'Examine the control of procedures, and report on it',
    },
    lead: [],
    kind: 'continuous',
    quotes: [said('body.II.2.b.p6')],
    reading: [assignedToNobody, ongoing],
  }),
  duty({
    id: 'body.II.2.b.5',
    goal: 'body.II.2',
    activity: {
      vi: 'Đề ra giải pháp, cơ cấu nhân sự phù hợp trên cơ sở năng suất tiếp nhận, xử lý hồ sơ, các giải pháp nâng cao hiệu quả hoạt động và cải thiện mức độ hài lòng của người dân, tổ chức',
      en: 'Find measures and staff that fit the dossiers received, so that the desk works better',
    },
    lead: [],
    kind: 'continuous',
    targets: ['II.2.3.satisfaction'],
    quotes: [said('body.II.2.b.p7')],
    reading: [
      assignedToNobody,
      ongoing,
      {
        note: { vi: 'In «hoạt động động»: bỏ một chữ lặp.', en: 'A word is printed twice: one is left out.' },
        confidence: 'certain',
      },
    ],
  }),
  duty({
    id: 'body.II.2.b.6',
    goal: 'body.II.2',
    activity: {
      vi: 'Xử lý nghiêm trách nhiệm của cán bộ, công chức để xảy ra tình trạng chậm trễ hồ sơ, gây phiền hà cho người dân và tổ chức',
      en: 'Hold officials strictly to account for delayed dossiers and for trouble made to people and organisations',
    },
    lead: [],
    kind: 'continuous',
    targets: ['body.II.2.on-time'],
    quotes: [
      said(
        'body.II.2.b.p9',
        '+ Xử lý nghiêm trách nhiệm của cán bộ, công chức để xảy ra tình trạng chậm trễ hồ sơ, gây phiền hà cho người dân và tổ chức;',
      ),
    ],
    reading: [assignedToNobody, ongoing],
  }),
  duty({
    id: 'body.II.2.b.7',
    goal: 'body.II.2',
    activity: {
      vi: 'Thực hiện nghiêm việc xin lỗi tổ chức, cá nhân đối với các trường hợp trễ hẹn trong giải quyết thủ tục hành chính',
      en: 'Carry out the apology strictly wherever an appointment was missed',
    },
    lead: [],
    kind: 'continuous',
    targets: ['body.II.2.apology-letters'],
    quotes: [
      said(
        'body.II.2.b.p9',
        'thực hiện nghiêm việc xin lỗi tổ chức, cá nhân đối với các trường hợp trễ hẹn trong giải quyết thủ tục hành chính.',
      ),
    ],
    reading: [assignedToNobody, ongoing],
  }),
  duty({
    id: 'body.II.2.b.8',
    goal: 'body.II.2',
    activity: {
      vi: 'Tổ chức đối thoại hay chương trình hỗ trợ pháp lý cho người dân, tổ chức để kịp thời tháo gỡ khó khăn, vướng mắc',
      en: 'Hold dialogues or offer legal help to people and organisations',
    },
    lead: [],
    kind: 'continuous',
    quotes: [said('body.II.2.b.p11')],
    reading: [
      assignedToNobody,
      ongoing,
      {
        note: {
          vi: 'Phụ lục chỉ có đối thoại với doanh nghiệp; ở đây là với người dân, tổ chức.',
          en: 'The annex has dialogues with businesses only; here they are with people and organisations.',
        },
        confidence: 'likely',
      },
    ],
  }),
  duty({
    id: 'body.II.2.b.9',
    goal: 'body.II.2',
    activity: {
      vi: 'Công bố kết quả Bộ Chỉ số điều hành về đánh giá chất lượng giải quyết thủ tục hành chính, dịch vụ công trên môi trường điện tử',
      en: 'Publish the results of the index of service quality',
    },
    lead: [],
    kind: 'continuous',
    quotes: [said('body.II.2.b.p12')],
    reading: [assignedToNobody, ongoing],
  }),
  duty({
    id: 'body.II.2.b.10',
    goal: 'body.II.2',
    activity: {
      vi: 'Đề ra giải pháp nâng cao chất lượng phục vụ người dân và tổ chức theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ trên địa bàn xã',
      en: 'Find measures for better service by Decision 766',
    },
    lead: [],
    kind: 'continuous',
    quotes: [said('body.II.2.b.p13')],
    reading: [assignedToNobody, ongoing],
  }),
  duty({
    id: 'body.II.4.b.1',
    goal: 'body.II.4',
    activity: {
      vi: 'Tăng cường ứng dụng công nghệ thông tin để nâng cao chất lượng tuyển dụng công chức',
      en: 'More technology in recruiting civil servants',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.4.b.p3')],
    reading: [assignedBy('V.1.d'), ongoing],
  }),
  duty({
    id: 'body.II.4.b.2',
    goal: 'body.II.4',
    activity: {
      vi: 'Cử cán bộ, công chức tham gia các lớp tập huấn, hội thảo về công tác cải cách hành chính',
      en: 'Send officials to training on administrative reform once the province or the district plans it',
    },
    lead: ['office'],
    deadline: 'khi có Kế hoạch của tỉnh, huyện',
    kind: 'onEvent',
    quotes: [
      said(
        'body.II.4.b.p5',
        'Cử cán bộ, công chức tham gia các lớp tập huấn về công tác cải cách hành chính khi có Kế hoạch của tỉnh, huyện.',
      ),
      said(
        'body.V.1.d',
        'Tham mưu UBND xã cử cán bộ, công chức tham gia các lớp tập huấn, hội thảo về công tác cải cách hành chính khi có thông báo mở lớp tập huấn của UBND tỉnh.',
      ),
      said('body.II.4.b.p5', 'khi có Kế hoạch của tỉnh, huyện', 'deadline'),
    ],
    reading: [
      assignedBy('V.1.d'),
      {
        note: {
          vi: 'Mục II.4.b in «khi có Kế hoạch của tỉnh, huyện», mục V.1.d in «khi có thông báo mở lớp tập huấn của UBND tỉnh»: một việc, hai thời điểm; giữ lời mục II.',
          en: 'Section II.4.b prints «once the province or the district plans it», section V.1.d «once the province announces a course»: one task, two occasions; that of section II is kept.',
        },
        confidence: 'likely',
      },
    ],
  }),
  duty({
    id: 'body.II.4.b.3',
    goal: 'body.II.4',
    activity: {
      vi: 'Tổ chức thực hiện nghiêm túc, có hiệu quả quy định của tỉnh về đánh giá, xếp loại chất lượng cán bộ, công chức; lấy kết quả việc đánh giá, phân loại làm cơ sở cho việc đề xuất hình thức thi đua, khen thưởng và công tác quy hoạch, điều động, bổ nhiệm, giới thiệu cán bộ ứng cử',
      en: 'Judge and rank officials by the rules of the province; commendation, planning, transfers, appointments and nominations build on it',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.4.b.p6')],
    reading: [assignedBy('V.1.d'), ongoing],
  }),
  duty({
    id: 'body.II.4.b.4',
    goal: 'body.II.4',
    activity: {
      vi: 'Tiếp tục triển khai thực hiện các quy định về quản lý, sử dụng và thực hiện chế độ, chính sách đối với đội ngũ cán bộ, công chức trên địa bàn xã',
      en: 'Carry on with the rules on how officials are managed, employed and provided for',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.4.b.p7')],
    reading: [assignedBy('V.1.d'), ongoing],
  }),
  duty({
    id: 'body.II.4.b.5',
    goal: 'body.II.4',
    activity: {
      vi: 'Tăng cường kỷ luật, kỷ cương hành chính trong hoạt động công vụ; kịp thời phát hiện và xử lý nghiêm những người có sai phạm, kể cả khi đã chuyển công tác hoặc nghỉ hưu',
      en: 'Tighten discipline in the service; find wrongdoers in time and deal strictly with them, even after they moved on or retired',
    },
    lead: ['office'],
    kind: 'continuous',
    targets: ['body.II.4.discipline', 'body.II.4.disciplined'],
    quotes: [said('body.II.4.b.p9')],
    reading: [assignedBy('V.1.d'), ongoing],
  }),
  duty({
    id: 'body.II.5.b.1',
    goal: 'body.II.5',
    activity: {
      vi: 'Thực hiện phân cấp quản lý tài chính ngân sách Nhà nước',
      en: 'Carry out the devolved management of the state budget',
    },
    lead: ['finance'],
    kind: 'continuous',
    quotes: [said('body.II.5.b.p2', '- Thực hiện phân cấp quản lý tài chính ngân sách Nhà nước;')],
    reading: [assignedBy('V.3.a'), ongoing],
  }),
  duty({
    id: 'body.II.5.b.2',
    goal: 'body.II.5',
    activity: {
      vi: 'Trình HĐND xã thông qua dự thảo Nghị quyết về việc giao dự toán thu, chi ngân sách hàng năm trên địa bàn xã',
      en: 'Submit the draft resolution on the yearly budget to the People’s Council',
    },
    product: { vi: 'Dự thảo Nghị quyết về việc giao dự toán thu, chi ngân sách', en: 'Draft resolution on the budget' },
    lead: ['finance'],
    kind: 'oneOff',
    quotes: [
      said(
        'body.II.5.b.p2',
        'trình HĐND xã thông qua dự thảo Nghị quyết về việc giao dự toán thu, chi ngân sách hàng năm trên địa bàn xã.',
      ),
    ],
    reading: [assignedBy('V.3.a'), once],
  }),
  duty({
    id: 'body.II.5.b.3',
    goal: 'body.II.5',
    activity: {
      vi: 'Tiếp tục thực hiện Nghị định số 117/2013/NĐ-CP ngày 07/10/2013 của Chính phủ về sửa đổi, bổ sung một số điều của Nghị định số 130/2005/NĐ-CP ngày 17/10/2005 của Chính phủ',
      en: 'Carry on with Decree 117/2013, which changes Decree 130/2005',
    },
    lead: ['finance'],
    kind: 'continuous',
    quotes: [said('body.II.5.b.p3')],
    reading: [assignedBy('V.3.a'), ongoing],
  }),
  duty({
    id: 'body.II.6.b.1',
    goal: 'body.II.6',
    activity: {
      vi: 'Xây dựng và triển khai có hiệu quả Kế hoạch triển khai công tác chuyển đổi số và đảm bảo an toàn thông tin mạng và thực hiện Đề án phát triển ứng dụng dữ liệu dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số Quốc gia năm 2025 trên địa bàn xã',
      en: 'Draw up and carry out the plan for digital change, network safety and Project 06 in 2025',
    },
    product: { vi: 'Kế hoạch triển khai công tác chuyển đổi số', en: 'Plan for digital change' },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.6.b.p1')],
    reading: [assignedBy('V.1.f'), ongoing],
  }),
  duty({
    id: 'body.II.6.b.2',
    goal: 'body.II.6',
    activity: {
      vi: 'Nâng cấp, bổ sung điểm cầu Hội nghị trực tuyến',
      en: 'Improve and add meeting points for video conferences',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.6.b.p3', 'nâng cấp, bổ sung điểm cầu Hội nghị trực tuyến.')],
    reading: [assignedBy('V.1.f'), ongoing],
  }),
  duty({
    id: 'body.II.6.b.3',
    goal: 'body.II.6',
    activity: {
      vi: 'Triển khai các nền tảng số để các cơ quan Nhà nước quản lý, điều hành nghiệp vụ chuyên ngành dựa trên dữ liệu, đồng bộ, thông suốt từ xã đến ấp, đảm bảo theo Quyết định 1312/QĐ-UBND ngày 21/8/2024 của UBND tỉnh về Quy định phát triển, quản lý và sử dụng các nền tảng số dùng chung trên địa bàn tỉnh',
      en: 'Bring the shared platforms of the province into use, from the commune to the hamlets, by Decision 1312',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.6.b.p5')],
    reading: [
      assignedBy('V.1.f'),
      ongoing,
      {
        note: { vi: 'In «từ xã đến áp»; đọc là «từ xã đến ấp».', en: 'Printed «áp», read «ấp», the hamlets.' },
        confidence: 'certain',
      },
    ],
  }),
  duty({
    id: 'body.II.6.b.4',
    goal: 'body.II.6',
    activity: {
      vi: 'Khai thác sử dụng có hiệu quả các nền tảng số Quốc gia đã được công bố, triển khai, nhất là: sổ sức khỏe điện tử, nền tảng quản lý tiêm chủng, nền tảng định danh và xác thực điện tử, nền tảng học trực tuyến mở đại trà (MOOCs), nền tảng khảo sát, thu thập ý kiến người dân, ..., an ninh mạng cho các hệ thống thông tin trên địa bàn xã',
      en: 'Make good use of the national digital platforms',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.6.b.p6')],
    reading: [
      assignedBy('V.1.f'),
      ongoing,
      {
        note: {
          vi: 'In «số sức khỏe điện tử»; đọc là «sổ sức khỏe điện tử».',
          en: 'Printed «số» (number), read «sổ», the electronic health book.',
        },
        confidence: 'certain',
      },
    ],
  }),
  duty({
    id: 'body.II.6.b.5',
    goal: 'body.II.6',
    activity: {
      vi: 'Triển khai hệ thống thông tin phục vụ chỉ đạo, điều hành của UBND xã, Chủ tịch UBND xã, cụ thể: Khai thác có hiệu quả nền tảng quản trị công việc tổng thể cấp xã; duy trì, phát triển Trục liên thông LGSP nền tảng kết nối, chia sẻ dữ liệu số, kết nối các hệ thống thông tin, cơ sở dữ liệu của các cơ quan, đơn vị; hệ thống thông tin phục vụ họp và xử lý công việc; Hệ thống thông tin báo cáo của huyện, của xã',
      en: 'Bring the systems for steering into use: work, data exchange, meetings, reports',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.6.b.p7')],
    reading: [assignedBy('V.1.f'), ongoing],
  }),
  duty({
    id: 'body.II.6.b.6',
    goal: 'body.II.6',
    activity: {
      vi: 'Ứng dụng mạnh mẽ, hiệu quả các công nghệ số mới như điện toán đám mây (Cloud Computing), dữ liệu lớn (Big Data), di động, internet vạn vật (IoT), trí tuệ nhân tạo (AI), chuỗi khối (Blockchain), mạng xã hội và các công nghệ số mới trong xây dựng, triển khai các ứng dụng, dịch vụ chính quyền điện tử, chính quyền số tại đơn vị',
      en: 'Use new digital technology in the applications of the commune',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.6.b.p8')],
    reading: [assignedBy('V.1.f'), ongoing],
  }),
  duty({
    id: 'body.II.6.b.7',
    goal: 'body.II.6',
    activity: {
      vi: 'Tập trung triển khai Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số Quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030; trong đó, hoàn thành việc kết nối cơ sở dữ liệu Quốc gia về dân cư với Cổng Dịch vụ công của tỉnh, các cơ sở dữ liệu chuyên ngành phục vụ giải quyết thủ tục hành chính cho người dân',
      en: 'Carry out Decision 06: the population database is linked to the portal of the province',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [said('body.II.6.b.p10')],
    reading: [assignedBy('V.1.f'), ongoing],
  }),
  duty({
    id: 'body.II.6.b.8',
    goal: 'body.II.6',
    activity: {
      vi: 'Duy trì việc tích hợp, đồng bộ dữ liệu giữa Trang thông tin điện tử của xã với Trang thông tin điện tử của huyện và Cổng Dịch vụ công của tỉnh, Cổng Dịch vụ công Quốc gia, đảm bảo việc tiếp nhận, xử lý hồ sơ được thông suốt',
      en: 'Keep the websites of commune and district and the portals in step, so that dossiers run smoothly',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.6.b.p13',
        '- + Duy trì việc tích hợp, đồng bộ dữ liệu giữa Trang thông tin điện tử của xã với Trang thông tin điện tử của huyện và Cổng Dịch vụ công của tỉnh, Cổng Dịch vụ công Quốc gia, đảm bảo việc tiếp nhận, xử lý hồ sơ được thông suốt;',
      ),
    ],
    reading: [assignedBy('V.1.f'), ongoing],
  }),
  duty({
    id: 'body.II.6.b.9',
    goal: 'body.II.6',
    activity: {
      vi: 'Đảm bảo duy trì số liệu theo Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, tổ chức trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ',
      en: 'Keep the figures of the index of Decision 766 up to date',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.6.b.p13',
        'đảm bảo duy trì số liệu theo Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, tổ chức trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.',
      ),
    ],
    reading: [assignedBy('V.1.f'), ongoing],
  }),
  duty({
    id: 'body.II.7.b.1',
    goal: 'body.II.7',
    activity: {
      vi: 'Tăng cường năng lực chỉ đạo, điều hành gắn với đẩy mạnh tham mưu, triển khai thực hiện các nội dung, nhiệm vụ cải cách hành chính của xã. Nâng cao trách nhiệm đối với người đứng đầu cơ quan, đơn vị trong thực hiện nhiệm vụ cải cách hành chính',
      en: 'Steer reform more ably; heads answer for it',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.7.b.p1',
        '- Tăng cường năng lực chỉ đạo, điều hành gắn với đẩy mạnh tham mưu, triển khai thực hiện các nội dung, nhiệm vụ cải cách hành chính của của xã.',
      ),
      said(
        'body.II.7.b.p1',
        'Nâng cao trách nhiệm đối với người đứng đầu cơ quan, đơn vị trong thực hiện nhiệm vụ cải cách hành chính.',
      ),
    ],
    reading: [
      assignedBy('V.1.d'),
      ongoing,
      {
        note: { vi: 'In «của của xã»: bỏ một chữ lặp.', en: 'A word is printed twice: one is left out.' },
        confidence: 'certain',
      },
    ],
  }),
  duty({
    id: 'body.II.7.b.2',
    goal: 'body.II.7',
    activity: {
      vi: 'Tăng cường trách nhiệm phối hợp triển khai các nhiệm vụ cải cách hành chính, xử lý kịp thời các vướng mắc trong cải cách hành chính của Ban Chỉ đạo cải cách hành chính xã',
      en: 'The steering committee coordinates reform, and deals with obstacles in time',
    },
    lead: ['steering'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.7.b.p1',
        'Tăng cường trách nhiệm phối hợp triển khai các nhiệm vụ cải cách hành chính, xử lý kịp thời các vướng mắc trong cải cách hành chính của Ban Chỉ đạo cải cách hành chính xã.',
      ),
    ],
    reading: [ongoing],
  }),
  duty({
    id: 'body.II.7.b.3',
    goal: 'body.II.7',
    activity: {
      vi: 'Đẩy mạnh công tác tuyên truyền cải cách hành chính Nhà nước bằng nhiều hình thức, phương tiện thông tin đại chúng, xây dựng các chuyên trang, chuyên mục về cải cách hành chính, trong đó chú ý tuyên truyền những kết quả cải cách hành chính Nhà nước của xã đã đạt được trong thời gian qua để người dân cảm nhận được sự quan tâm, nỗ lực của các cấp chính quyền trong công cuộc cải cách hành chính của xã, tạo sự đồng lòng và đồng hành của tổ chức, cá nhân trong cải cách hành chính',
      en: 'Make reform known by many means, and what it has achieved',
    },
    lead: ['culture', 'broadcaster'],
    kind: 'continuous',
    quotes: [said('body.II.7.b.p2'), said('body.V.4.a')],
    reading: [
      assignedBy('V.4.a'),
      ongoing,
      {
        note: {
          vi: 'Mục V.4.a chỉ nói tuyên truyền; chuyên mục cải cách hành chính thì mục V.1.f giao Văn phòng – thống kê.',
          en: 'Section V.4.a speaks of making known alone; the section on reform is assigned to the office by V.1.f.',
        },
        confidence: 'doubtful',
      },
    ],
  }),
  duty({
    id: 'body.II.7.b.4',
    goal: 'body.II.7',
    activity: {
      vi: 'Tăng cường ứng dụng công nghệ thông tin trong công tác theo dõi, đánh giá, công khai kết quả chỉ số cải cách hành chính, công vụ của các cơ quan, đơn vị',
      en: 'More technology in following, judging and publishing the reform index',
    },
    lead: ['office'],
    kind: 'continuous',
    targets: ['body.II.7.reform-index'],
    quotes: [
      said(
        'body.II.7.b.p3',
        'Tăng cường ứng dụng công nghệ thông tin trong công tác theo dõi, đánh giá, công khai kết quả chỉ số cải cách hành chính, công vụ của các cơ quan, đơn vị.',
      ),
    ],
    reading: [assignedBy('V.1.d'), ongoing],
  }),
  duty({
    id: 'body.II.7.b.5',
    goal: 'body.II.7',
    activity: {
      vi: 'Thực hiện có hiệu quả việc gắn kết quả thực hiện nhiệm vụ cải cách hành chính với công tác thi đua, khen thưởng',
      en: 'Tie the results of reform to commendation',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.7.b.p3',
        'Thực hiện có hiệu quả việc gắn kết quả thực hiện nhiệm vụ cải cách hành chính với công tác thi đua, khen thưởng.',
      ),
    ],
    reading: [assignedBy('V.1.d'), ongoing],
  }),
  duty({
    id: 'body.II.7.b.6',
    goal: 'body.II.7',
    activity: {
      vi: 'Tăng cường kỷ luật, kỷ cương hành chính, công tác giáo dục đạo đức và phẩm chất chính trị cho đội ngũ cán bộ, công chức, để nâng cao tinh thần trách nhiệm, ý thức tận tụy phục vụ Nhân dân',
      en: 'Tighten discipline, and teach officials the ethics of service',
    },
    lead: ['office'],
    kind: 'continuous',
    targets: ['body.II.4.discipline'],
    quotes: [
      said(
        'body.II.7.b.p4',
        'Tăng cường kỷ luật, kỷ cương hành chính, công tác giáo dục đạo đức và phẩm chất chính trị cho đội ngũ cán bộ, công chức, để nâng cao tinh thần trách nhiệm, ý thức tận tụy phục vụ Nhân dân.',
      ),
    ],
    reading: [assignedBy('V.1.d'), ongoing],
  }),
  duty({
    id: 'body.II.7.b.7',
    goal: 'body.II.7',
    activity: {
      vi: 'Thông tin, quảng bá các tiện ích về thực hiện thủ tục hành chính đã triển khai để động viên người dân, tổ chức biết, sử dụng',
      en: 'Make the conveniences in procedures known, so that people use them',
    },
    lead: ['culture', 'broadcaster'],
    kind: 'continuous',
    quotes: [
      said(
        'body.II.7.b.p5',
        '- Thông tin, quảng bá các tiện ích về thực hiện thủ tục hành chính đã triển khai để động viên người dân, tổ chức biết, sử dụng.',
      ),
    ],
    reading: [assignedBy('V.4.a'), ongoing],
  }),
  duty({
    id: 'body.II.7.b.8',
    goal: 'body.II.7',
    activity: {
      vi: 'Nhân rộng các gương điển hình, các cách làm cải cách hành chính có hiệu quả thiết thực',
      en: 'Spread good examples and effective ways of reform',
    },
    lead: ['culture', 'broadcaster'],
    kind: 'continuous',
    quotes: [
      said('body.II.7.b.p5', 'Nhân rộng các gương điển hình, các cách làm cải cách hành chính có hiệu quả thiết thực.'),
    ],
    reading: [assignedBy('V.4.b'), ongoing],
  }),
  duty({
    id: 'body.II.7.b.9',
    goal: 'body.II.7',
    activity: {
      vi: 'Tổ chức các chương trình đối thoại trực tiếp của lãnh đạo UBND xã và lãnh đạo các ban ngành đoàn thể xã, ấp nhằm giải đáp những khó khăn, vướng mắc của người dân, doanh nghiệp về những vấn đề liên quan đến giải quyết thủ tục hành chính',
      en: 'Leaders of the commune and the hamlets talk with people and businesses about procedures',
    },
    lead: ['chair'],
    support: ['associations', 'hamlets'],
    kind: 'continuous',
    quotes: [said('body.II.7.b.p6')],
    reading: [
      ongoing,
      {
        note: {
          vi: 'In «lãnh đạo UBND xã và lãnh đạo các ban ngành đoàn thể xã, áp»; đọc là «ấp»; người chủ trì là lãnh đạo Ủy ban nhân dân xã.',
          en: 'Printed «áp», read «ấp»; the leaders of the committee are taken to lead it.',
        },
        confidence: 'likely',
      },
    ],
  }),
  duty({
    id: 'body.V.1.a.1',
    goal: 'body.V.1',
    activity: {
      vi: 'Giúp Chủ tịch UBND xã, Ban Chỉ đạo Cải cách hành chính xã chủ trì, phối hợp với các bộ phận có liên quan đôn đốc, theo dõi, đánh giá, kiểm tra các công chức phụ trách triển khai thực hiện Kế hoạch này bảo đảm chất lượng, hiệu quả và đúng tiến độ quy định',
      en: 'As the standing unit: urge, follow, judge and examine how the plan is carried out',
    },
    lead: ['office'],
    support: ['departments'],
    kind: 'continuous',
    quotes: [said('body.V.1.a')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.1.b.1',
    goal: 'body.V.1',
    activity: {
      vi: 'Tổng hợp, báo cáo tình hình thực hiện Kế hoạch định kỳ hàng quý theo quy định',
      en: 'Gather and report every quarter how the plan is carried out',
    },
    product: { vi: 'Báo cáo tình hình thực hiện Kế hoạch', en: 'Report on how the plan is carried out' },
    lead: ['office'],
    deadline: 'định kỳ hàng quý',
    kind: 'continuous',
    quotes: [
      said('body.V.1.b', 'b) Tổng hợp, báo cáo tình hình thực hiện Kế hoạch định kỳ hàng quý theo quy định.'),
      said('body.V.1.b', 'định kỳ hàng quý', 'deadline'),
    ],
    reading: [],
  }),
  duty({
    id: 'body.V.1.b.2',
    goal: 'body.V.1',
    activity: {
      vi: 'Tham mưu, đề xuất UBND xã xử lý những khó khăn, vướng mắc của các bộ phận trong quá trình thực hiện Kế hoạch',
      en: 'Propose to the committee how to deal with the units’ difficulties',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [
      said(
        'body.V.1.b',
        'Tham mưu, đề xuất UBND xã xử lý những khó khăn, vướng mắc của các bộ phận trong quá trình thực hiện Kế hoạch.',
      ),
    ],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.1.c.1',
    goal: 'body.V.1',
    activity: {
      vi: 'Chủ trì, phối hợp với các Ban chấp hành công đoàn tăng cường công tác kiểm tra về cải cách hành chính, kiểm tra chấn chỉnh kỷ luật, kỷ cương hành chính và đề xuất các giải pháp đẩy mạnh công tác cải cách hành chính của xã',
      en: 'With the trade union: examine reform and discipline, and propose measures',
    },
    lead: ['office'],
    support: ['union'],
    kind: 'continuous',
    quotes: [said('body.V.1.c')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.1.e.1',
    goal: 'body.V.1',
    activity: {
      vi: 'Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan trên địa bàn xã thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính (Par Index) của xã tại các lĩnh vực: chỉ đạo điều hành về cải cách hành chính, cải cách tổ chức bộ máy, cải cách chế độ công vụ',
      en: 'Raise the reform index in steering, organisation and civil service',
    },
    lead: ['office'],
    support: ['departments'],
    kind: 'continuous',
    quotes: [said('body.V.1.e')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.1.f.1',
    goal: 'body.V.1',
    activity: {
      vi: 'Đổi mới, nâng cao chất lượng, hiệu quả chuyên mục cải cách hành chính bảo đảm tính tương tác, phản hồi ý kiến của người dân, doanh nghiệp, các cơ quan, tổ chức về công tác cải cách hành chính của các cơ quan, đơn vị trên địa bàn xã',
      en: 'Renew and better the section on reform, so that people and businesses are heard and answered',
    },
    lead: ['office'],
    kind: 'continuous',
    quotes: [
      said(
        'body.V.1.f',
        'Đổi mới, nâng cao chất lượng, hiệu quả chuyên mục cải cách hành chính bảo đảm tính tương tác, phản hồi ý kiến của người dân, doanh nghiệp, các cơ quan, tổ chức về công tác cải cách hành chính của các cơ quan, đơn vị trên địa bàn xã.',
      ),
    ],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.1.g.1',
    goal: 'body.V.1',
    activity: {
      vi: 'Chủ trì, phối hợp với các bộ phận có liên quan trên địa bàn xã thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính (Par Index) của xã năm 2025 tại lĩnh vực xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
      en: 'Raise the reform index of 2025 in digital government',
    },
    lead: ['office'],
    support: ['departments'],
    kind: 'continuous',
    quotes: [said('body.V.1.g')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.2.a.1',
    goal: 'body.V.2',
    activity: {
      vi: 'Theo dõi, tổng hợp việc triển khai nội dung cải cách thể chế',
      en: 'Follow and sum up the reform of institutions',
    },
    lead: ['justice'],
    kind: 'continuous',
    quotes: [said('body.V.2.a')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.3.b.1',
    goal: 'body.V.3',
    activity: {
      vi: 'Tham mưu Ủy ban nhân dân xã bố trí kinh phí thực hiện Kế hoạch cải cách hành chính năm 2025 trên địa bàn xã theo quy định',
      en: 'Propose to the committee the funds for the plan',
    },
    lead: ['finance'],
    kind: 'oneOff',
    quotes: [said('body.V.3.b')],
    reading: [once],
  }),
  duty({
    id: 'body.V.3.c.1',
    goal: 'body.V.3',
    activity: {
      vi: 'Chủ trì, phối hợp với cán bộ công chức có liên quan thực hiện các giải pháp nâng cao chỉ số năng lực cạnh tranh (PCI) và thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính (PAR INDEX) của xã năm 2025 tại lĩnh vực cải cách hành chính công; lĩnh vực tác động của cải cách hành chính đến phát triển kinh tế - xã hội',
      en: 'Raise the index of competitiveness, and the reform index in public finance and in the effect on the economy',
    },
    lead: ['finance'],
    support: ['departments'],
    kind: 'continuous',
    quotes: [said('body.V.3.c')],
    reading: [
      ongoing,
      {
        note: {
          vi: 'In «cải cách hành chính công»; có thể là «cải cách tài chính công» như mục II.5; giữ như bản in.',
          en: 'Printed «reform of public administration»; it may mean «of public finance» as in section II.5; the print is kept.',
        },
        confidence: 'doubtful',
      },
    ],
  }),
  duty({
    id: 'body.V.3.d.1',
    goal: 'body.V.3',
    activity: {
      vi: 'Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tham mưu UBND xã các biện pháp, giải pháp thu hút đầu tư, hỗ trợ khởi nghiệp, phát triển doanh nghiệp trên địa bàn xã',
      en: 'Propose measures that draw investment, help starting businesses and let businesses grow',
    },
    lead: ['finance'],
    support: ['departments'],
    kind: 'continuous',
    quotes: [
      said(
        'body.V.3.d',
        'd) Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tham mưu UBND xã các biện pháp, giải pháp thu hút đầu tư, hỗ trợ khởi nghiệp, phát triển doanh nghiệp trên địa bàn xã.',
      ),
    ],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.4.b.1',
    goal: 'body.V.4',
    activity: {
      vi: 'Kịp thời đưa các tin, bài, ý kiến của người dân, tổ chức về thực hiện cải cách hành chính tại đơn vị; đồng thời nêu gương điển hình, phản ánh các tổ chức, cá nhân chưa nghiêm túc trong thực hiện công tác cải cách hành chính',
      en: 'Bring news, articles and opinions on reform in time; name good examples and those who take it lightly',
    },
    lead: ['culture', 'broadcaster'],
    kind: 'continuous',
    quotes: [said('body.V.4.b')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.5.1',
    goal: 'body.V.5',
    activity: {
      vi: 'Đổi mới tổ chức, quản lý, nâng cao chất lượng, hiệu quả hoạt động trong lĩnh vực y tế góp phần nâng cao hài lòng của người dân đối với dịch vụ y tế công',
      en: 'Renew and better the work in health, so that people are content with it',
    },
    lead: ['health'],
    kind: 'continuous',
    quotes: [said('body.V.5.p1')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.6.1',
    goal: 'body.V.6',
    activity: {
      vi: 'Đổi mới tổ chức, quản lý, nâng cao chất lượng, hiệu quả hoạt động trong lĩnh vực giáo dục và đào tạo góp phần nâng cao hài lòng của người dân đối với dịch vụ giáo dục công',
      en: 'Renew and better the work in education, so that people are content with it',
    },
    lead: ['schools'],
    kind: 'continuous',
    quotes: [said('body.V.6.p1')],
    reading: [ongoing],
  }),
  duty({
    id: 'body.V.7.1',
    goal: 'body.V.7',
    activity: {
      vi: 'Các đơn vị có liên quan, công chức chuyên môn tập trung triển khai thực hiện Kế hoạch trong suốt quá trình thực hiện, xác định đây là một trong những nhiệm vụ trọng tâm',
      en: 'All units and officials carry the plan out with their strength together',
    },
    lead: ['departments', 'specialists'],
    kind: 'continuous',
    quotes: [said('body.V.p1')],
    reading: [ongoing],
  }),
];
