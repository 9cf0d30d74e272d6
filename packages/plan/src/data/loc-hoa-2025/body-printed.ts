import type { PlanInput } from '../../plan-file.ts';

/** Sections I to V of the plan, paragraph by paragraph, as printed: `h` is a heading, `p` a paragraph; a lettered one has its letter. */
export const bodyPrinted: NonNullable<PlanInput['printed']> = [
  { id: 'body.I.h', text: 'I. MỤC ĐÍCH, YÊU CẦU' },
  { id: 'body.I.1.h', text: '1. Mục đích' },
  {
    id: 'body.I.1.p1',
    text: '- Tiếp tục triển khai có hiệu quả, đồng bộ Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 – 2030 của Chính phủ. Hoàn thành các nhiệm vụ cải cách hành chính nhà nước giai đoạn 2021 - 2025 trên địa bàn xã.',
  },
  {
    id: 'body.I.1.p2',
    text: '- Đẩy mạnh công tác cải cách hành chính nhằm xây dựng nền hành chính dân chủ chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả có năng lực kiến tạo phát triển, liêm chính, phục vụ Nhân dân. Cải cách hành chính Nhà nước triển khai đồng bộ trên 6 nội dung: cải cách thể chế; cải cách thủ tục hành chính; cải cách tổ chức bộ máy hành chính nhà nước; cải cách chế độ công vụ; cải cách tài chính công và xây dựng phát triển Chính quyền điện tử; Chính quyền số. Trong đó trọng tâm là chuyển đổi số gắn với cải cách thủ tục hành chính.',
  },
  {
    id: 'body.I.1.p3',
    text: '- Từng bước nâng cao Chỉ số cải cách hành chính (Par index), Chỉ số hài lòng của người dân và tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (Sipas), chỉ số quản trị hành chính công (Papi).',
  },
  { id: 'body.I.2.h', text: '2. Yêu cầu' },
  {
    id: 'body.I.2.a',
    text: 'a) Công tác cải cách hành chính phải được tiến hành đồng bộ, có trọng tâm, trọng điểm, bám sát các mục tiêu đã đề ra. Lấy người dân, tổ chức làm trung tâm; lấy sự hài lòng của người dân, tổ chức làm thước đo đánh giá chất lượng phục vụ của cơ quan hành chính nhà nước.',
  },
  {
    id: 'body.I.2.b',
    text: 'b) Xác định rõ trách nhiệm của người đứng đầu trong quá trình triển khai thực hiện các nhiệm vụ cải cách hành chính. Gắn kết quả thực hiện nhiệm vụ cải cách hành chính với công tác thi đua, khen thưởng.',
  },
  {
    id: 'body.I.2.c',
    text: 'c) Bố trí đủ nguồn lực và có các giải pháp triển khai cụ thể để đảm bảo tính thực tiễn, khả thi của Kế hoạch.',
  },
  { id: 'body.II.h', text: 'II. NỘI DUNG, MỤC TIÊU, NHIỆM VỤ CỤ THỂ' },
  { id: 'body.II.1.h', text: '1. Cải cách thể chế' },
  { id: 'body.II.1.a.h', text: 'a) Mục tiêu' },
  {
    id: 'body.II.1.a.p1',
    text: '- 100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng theo quy định của Luật Ban hành văn bản quy phạm pháp luật và các văn bản hướng dẫn thi hành.',
  },
  {
    id: 'body.II.1.a.p2',
    text: '- Thực hiện đầy đủ các hoạt động về theo dõi thi hành pháp luật như: Kiểm tra tình hình thi hành pháp luật; tổ chức điều tra, khảo sát tình hình thi hành pháp luật.',
  },
  {
    id: 'body.II.1.a.p3',
    text: '- Tiến hành kiểm tra văn bản quy phạm pháp luật theo thẩm quyền, đảm bảo 100% văn bản phát hiện qua kiểm tra được xử lý theo quy định.',
  },
  {
    id: 'body.II.1.a.p4',
    text: '- Thực hiện cập nhật đầy đủ, kịp thời văn bản thuộc trách nhiệm của xã trên cơ sở dữ liệu Quốc gia về pháp luật; công bố kịp thời, đúng quy định về danh mục văn bản quy phạm pháp luật hết hiệu lực, ngưng hiệu lực năm 2025.',
  },
  { id: 'body.II.1.b.h', text: 'b) Nhiệm vụ' },
  {
    id: 'body.II.1.b.p1',
    text: '- Xây dựng và hoàn thiện hệ thống văn bản quy phạm pháp luật của xã để triển khai kịp thời, đúng theo các quy định của huyện và phù hợp với điều kiện phát triển kinh tế - xã hội của xã; thúc đẩy quá trình chuyển đổi số, phục vụ hiệu quả việc xây dựng Chính quyền số, kinh tế số và xã hội số.',
  },
  {
    id: 'body.II.1.b.p2',
    text: '- Xây dựng kế hoạch và tổ chức triển khai có hiệu quả công tác tổ chức thi hành pháp luật và theo dõi, đánh giá tình hình thi hành pháp luật; kịp thời kiến nghị xử lý kết quả theo dõi thi hành pháp luật đảm bảo đúng quy định của pháp luật. Tăng cường vai trò của người dân, tổ chức, các tổ chức chính trị - xã hội, nghề nghiệp và cộng đồng trong phản biện và giám sát thi hành pháp luật.',
  },
  {
    id: 'body.II.1.b.p3',
    text: '- Đổi mới nâng cao chất lượng kiểm tra, rà soát hệ thống văn bản quy phạm pháp luật, đặc biệt tập trung vào việc kiểm tra, rà soát các văn bản quy phạm pháp luật do HĐND và UBND xã ban hành.',
  },
  {
    id: 'body.II.1.b.p4',
    text: '- Triển khai, phổ biến kịp thời các văn bản quy phạm pháp luật đến đội ngũ cán bộ, công chức và người lao động biết và thực hiện đúng theo pháp luật. Tăng cường công tác phổ biến, giáo dục pháp luật trên địa bàn xã bằng nhiều hình thức phong phú, thiết thực và đạt hiệu quả. Chú trọng thực hiện phổ biến, giáo dục pháp luật thông qua ứng dụng công nghệ thông tin và số hóa công tác phổ biến, giáo dục pháp luật.',
  },
  {
    id: 'body.II.1.b.p5',
    text: '- Công khai kịp thời các chính sách, quy định pháp luật của tỉnh, huyện trên các trang thông tin điện tử, đa dạng kênh thông tin, hình thức tuyên truyền phổ biến giáo dục pháp luật, chú trọng ứng dụng công nghệ thông tin và số hóa công tác phổ biến, giáo dục pháp luật.',
  },
  { id: 'body.II.2.h', text: '2. Cải cách thủ tục hành chính' },
  { id: 'body.II.2.a.h', text: 'a) Mục tiêu' },
  {
    id: 'body.II.2.a.p1',
    text: '- Đảm bảo triển khai, tổ chức thực hiện có hiệu quả Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ và các Nghị định sửa đổi, bổ sung; chú trọng xây dựng, đề xuất, kiến nghị, sửa đổi, bổ sung văn bản quy phạm pháp luật có quy định thủ tục hành chính.',
  },
  {
    id: 'body.II.2.a.p2',
    text: '- 100% thủ tục hành chính, danh mục thủ tục hành chính thuộc thẩm quyền quản lý được công bố đầy đủ, kịp thời theo quy định (bao gồm cả thủ tục hành chính nội bộ); 100% thủ tục hành chính và các quy định liên quan được công khai đầy đủ, kịp thời trên Cổng dịch vụ công Quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính, website của cơ quan và Bộ phận tiếp nhận và trả kết quả các cấp trên địa bàn xã.',
  },
  {
    id: 'body.II.2.a.p3',
    text: '- Đảm bảo công khai đầy đủ, kịp thời tiến độ kết quả giải quyết, hồ sơ, thủ tục hành chính trên Hệ thống thông tin giải quyết thủ tục hành chính của xã và đồng bộ đầy đủ trên Cổng dịch vụ công Quốc gia.',
  },
  {
    id: 'body.II.2.a.p4',
    text: '- 100% thủ tục hành chính cấp xã được tiếp nhận và trả kết quả tại Bộ phận một cửa; đảm bảo triển khai hiệu quả, đúng quy định thủ tục hành chính, nhóm thủ tục hành chính liên thông.',
  },
  {
    id: 'body.II.2.a.p5',
    text: '- Giảm thiểu hồ sơ thủ tục hành chính giải quyết trễ hạn cho người dân, tổ chức, đảm bảo tỷ lệ hồ sơ được giải quyết đúng và trước hạn từ 98% trở lên. 100% hồ sơ trễ hạn phải có văn bản xin lỗi cá nhân, tổ chức.',
  },
  {
    id: 'body.II.2.a.p6',
    text: '- Đảm bảo 100% phản ánh, kiến nghị (PAKN) của cá nhân và tổ chức về thủ tục hành chính thuộc thẩm quyền giải quyết của xã được xử lý và công khai theo quy định.',
  },
  {
    id: 'body.II.2.a.p7',
    text: '- Tiếp tục nâng cao chất lượng phục vụ người dân, tổ chức trong thực hiện thủ tục hành chính và dịch vụ công trực tuyến theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.',
  },
  { id: 'body.II.2.b.h', text: 'b) Nhiệm vụ' },
  { id: 'body.II.2.b.h1', text: '- Về hoạt động kiểm soát thủ tục hành chính' },
  {
    id: 'body.II.2.b.p1',
    text: '+ Kiểm soát nội dung, số lượng, chất lượng các quyết định công bố (kể cả thủ tục hành chính nội bộ), công khai thủ tục hành chính, danh mục thủ tục hành chính thuộc thẩm quyền giải quyết và phạm vi quản lý của huyện theo quy định của pháp luật.',
  },
  {
    id: 'body.II.2.b.p2',
    text: '+ Kiểm soát việc cập nhật, địa phương hóa, công khai dữ liệu thủ tục hành chính theo danh mục thủ tục hành chính của ngành, lĩnh vực thuộc thẩm quyền giải quyết của huyện trên cơ sở dữ liệu Cổng Dịch vụ Tỉnh và Dịch vụ công Quốc gia đảm bảo đầy đủ, kịp thời và đúng quy định.',
  },
  {
    id: 'body.II.2.b.p3',
    text: '+ Đẩy mạnh rà soát, đánh giá, tái cấu trúc quy trình đối với nhóm dịch vụ công trực tuyến đang được tích hợp, cung cấp trên Cổng Dịch vụ công Quốc gia, bảo đảm nguyên tắc lấy người dùng làm trung tâm, đồng thời ưu tiên xây dựng, tích hợp, cung cấp các nhóm dịch vụ công trực tuyến liên thông cung cấp ở mức độ toàn trình đáp ứng yêu cầu của người dân, tổ chức.',
  },
  {
    id: 'body.II.2.b.p4',
    text: '+ Rà soát và đề xuất đơn giản hóa thủ tục hành chính tại các cơ sở pháp lý có quy định về thành phần hồ sơ không cần thiết; giảm thời gian giải quyết; chuẩn hóa và điện tử hóa mẫu đơn tờ khai, giảm thông tin khai báo trên cơ sở tái sử dụng dữ liệu số hóa, cơ sở dữ liệu về dân cư.',
  },
  {
    id: 'body.II.2.b.p5',
    text: '+ Công khai, minh bạch toàn bộ thông tin liên quan đến hoạt động giải quyết thủ tục hành chính, bao gồm quy định về thủ tục hành chính, tiến độ giải quyết hồ sơ, phản ánh kiến nghị, kết quả giải quyết.',
  },
  {
    id: 'body.II.2.b.p6',
    text: '+ Thực hiện công tác kiểm tra và chế độ báo cáo về hoạt động kiểm soát thủ tục hành chính theo đúng quy định.',
  },
  { id: 'body.II.2.b.h2', text: '- Về thực hiện cơ chế một cửa, một cửa liên thông' },
  {
    id: 'body.II.2.b.p7',
    text: '+ Đề ra giải pháp, cơ cấu nhân sự phù hợp trên cơ sở năng suất tiếp nhận, xử lý hồ sơ, các giải pháp nâng cao hiệu quả hoạt động động và cải thiện mức độ hài lòng của người dân, tổ chức.',
  },
  {
    id: 'body.II.2.b.p8',
    text: '+ Đẩy mạnh công tác truyền thông, hỗ trợ, khuyến khích người dân tham gia sử dụng dịch vụ công trực tuyến; đặc biệt là nhóm dịch vụ công trực tuyến liên thông toàn trình đang triển khai trên địa bàn xã.',
  },
  {
    id: 'body.II.2.b.p9',
    text: '+ Xử lý nghiêm trách nhiệm của cán bộ, công chức để xảy ra tình trạng chậm trễ hồ sơ, gây phiền hà cho người dân và tổ chức; thực hiện nghiêm việc xin lỗi tổ chức, cá nhân đối với các trường hợp trễ hẹn trong giải quyết thủ tục hành chính.',
  },
  { id: 'body.II.2.b.h3', text: '- Giải quyết phản ánh kiến nghị (PAKN) cho người dân, tổ chức' },
  {
    id: 'body.II.2.b.p10',
    text: '+ Nâng cao trách nhiệm của các cơ quan, đơn vị trong việc xử lý PAKN của người dân, tổ chức trên Cổng Dịch vụ công Quốc gia và Tổng đài 1022; công khai kết quả xử lý trên các cổng thông tin theo quy định.',
  },
  {
    id: 'body.II.2.b.p11',
    text: '+ Tổ chức đối thoại hay chương trình hỗ trợ pháp lý cho người dân, tổ chức để kịp thời tháo gỡ khó khăn, vướng mắc.',
  },
  {
    id: 'body.II.2.b.h4',
    text: '- Nâng cao chất lượng phục vụ người dân và tổ chức tại Quyết định số 766/QĐ-TTg 23/6/2022 của Thủ tướng Chính phủ.',
  },
  {
    id: 'body.II.2.b.p12',
    text: '+ Công bố kết quả Bộ Chỉ số điều hành về đánh giá chất lượng giải quyết thủ tục hành chính, dịch vụ công trên môi trường điện tử.',
  },
  {
    id: 'body.II.2.b.p13',
    text: '+ Đề ra giải pháp nâng cao chất lượng phục vụ người dân và tổ chức theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ trên địa bàn xã.',
  },
  { id: 'body.II.3.h', text: '3. Cải cách tổ chức bộ máy' },
  { id: 'body.II.3.a.h', text: 'a) Mục tiêu' },
  {
    id: 'body.II.3.a.p1',
    text: '- 100% các bộ phận chuyên môn hoàn thiện quy định tổ chức bộ máy, chức năng nhiệm vụ.',
  },
  {
    id: 'body.II.3.a.p2',
    text: '- 100% các bộ phận chuyên môn thực hiện cơ cấu số lượng lãnh đạo theo các tiêu chí của cơ quan có thẩm quyền quy định.',
  },
  {
    id: 'body.II.3.a.p3',
    text: '- Sắp xếp, tinh giản tổ chức bộ máy cán bộ, công chức xã theo quy định và phù hợp với tình hình thực tiễn của xã.',
  },
  {
    id: 'body.II.3.a.p4',
    text: '- Thực hiện các quy định về phân cấp, phân quyền trong quản lý Nhà nước do cấp có thẩm quyền ban hành.',
  },
  { id: 'body.II.3.b.h', text: 'b) Nhiệm vụ' },
  {
    id: 'body.II.3.b.p1',
    text: '- Tiếp tục sắp xếp, kiện toàn tổ chức bộ máy các cơ quan hành chính trên địa bàn xã tinh gọn, hiệu lực, hiệu quả theo quy định tại Nghị định số 107/2020/NĐ-CP, Nghị định số 108/2020/NĐ-CP ngày 14/9/2020, Nghị định số 120/2020/NĐ-CP ngày 07/10/2020 của Chính phủ và các văn bản hướng dẫn của tỉnh, của huyện.',
  },
  {
    id: 'body.II.3.b.p2',
    text: '- Rà soát chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của đơn vị đảm bảo việc bố trí số lượng cán bộ công chức tại đơn vị theo đúng quy định.',
  },
  {
    id: 'body.II.3.b.p3',
    text: '- Tiếp tục phân cấp, phân quyền mạnh mẽ, hợp lý giữa cấp trên và cấp dưới, gắn với quyền hạn và trách nhiệm; khuyến khích sự năng động, sáng tạo và phát huy tính tích cực, chủ động của các cấp, các ngành trong thực hiện nhiệm vụ quản lý Nhà nước.',
  },
  { id: 'body.II.4.h', text: '4. Cải cách chế độ công vụ' },
  { id: 'body.II.4.a.h', text: 'a) Mục tiêu' },
  {
    id: 'body.II.4.a.intro',
    text: 'Xây dựng nền công vụ chuyên nghiệp, trách nhiệm, đội ngũ cán bộ, công chức có năng lực đáp ứng yêu cầu công việc và vị trí việc làm; tăng cường chuyển đổi số trong quản lý hồ sơ cán bộ, công chức, trong đó:',
  },
  {
    id: 'body.II.4.a.p1',
    text: '- 100% hoàn thiện việc rà soát, xây dựng đề án vị trí việc làm theo quy định sau khi có Thông tư hướng dẫn của cơ quan có thẩm quyền.',
  },
  { id: 'body.II.4.a.p2', text: '- 100% công chức thuộc UBND xã bố trí theo đúng vị trí việc làm được phê duyệt.' },
  { id: 'body.II.4.a.p3', text: '- 100% cán bộ thuộc UBND xã được bổ nhiệm đúng quy định.' },
  {
    id: 'body.II.4.a.p4',
    text: '- 100% cán bộ, công chức chấp hành nghiêm kỷ luật, kỷ cương hành chính, phản ánh trong năm không có cán bộ, công chức bị xử lý kỷ luật.',
  },
  { id: 'body.II.4.a.p5', text: '- Hoàn thành các chỉ tiêu, nhiệm vụ đào tạo, bồi dưỡng cán bộ, công chức.' },
  {
    id: 'body.II.4.a.p6',
    text: '- 100% hồ sơ cán bộ, công chức; người hoạt động không chuyên trách được quản lý cập nhật đầy đủ trên cơ sở dữ liệu về cán bộ, công chức.',
  },
  { id: 'body.II.4.b.h', text: 'b) Nhiệm vụ' },
  {
    id: 'body.II.4.b.p1',
    text: '- Tiếp tục đẩy mạnh cải cách chế độ công vụ, công chức; cơ cấu, sắp xếp lại đội ngũ cán bộ, công chức theo vị trí việc làm, khung năng lực, bảo đảm đúng người, đúng việc, nâng cao chất lượng, hợp lý về cơ cấu.',
  },
  {
    id: 'body.II.4.b.p2',
    text: '- Rà soát, điều chỉnh danh mục vị trí việc làm, khung năng lực và bản mô tả công việc cho từng vị trí việc làm của các cơ quan, đơn vị trên địa bàn xã theo quy định hiện hành để làm cơ sở cho việc quản lý, sử dụng và tuyển dụng đội ngũ công chức.',
  },
  {
    id: 'body.II.4.b.p3',
    text: '- Tăng cường ứng dụng công nghệ thông tin để nâng cao chất lượng tuyển dụng công chức.',
  },
  {
    id: 'body.II.4.b.p4',
    text: '- Tiếp tục thực hiện có hiệu quả chính sách tinh giản biên chế theo quy định của UBND tỉnh; Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ quy định về tinh giản biên chế.',
  },
  {
    id: 'body.II.4.b.p5',
    text: '- Thực hiện tốt Kế hoạch đào tạo, bồi dưỡng nâng cao năng lực, kỹ năng và phẩm chất cho đội ngũ cán bộ, công chức gắn với vị trí việc làm. Trong đó chú trọng bồi dưỡng nâng cao kiến thức, trình độ chuyên môn nghiệp vụ, kỹ năng làm việc. Cử cán bộ, công chức tham gia các lớp tập huấn về công tác cải cách hành chính khi có Kế hoạch của tỉnh, huyện.',
  },
  {
    id: 'body.II.4.b.p6',
    text: '- Tổ chức thực hiện nghiêm túc, có hiệu quả quy định của tỉnh về đánh giá, xếp loại chất lượng cán bộ, công chức; lấy kết quả việc đánh giá, phân loại làm cơ sở cho việc đề xuất hình thức thi đua, khen thưởng và công tác quy hoạch, điều động, bổ nhiệm, giới thiệu cán bộ ứng cử.',
  },
  {
    id: 'body.II.4.b.p7',
    text: '- Tiếp tục triển khai thực hiện các quy định về quản lý, sử dụng và thực hiện chế độ, chính sách đối với đội ngũ cán bộ, công chức trên địa bàn xã.',
  },
  {
    id: 'body.II.4.b.p8',
    text: '- Tổ chức thực hiện quy định về quản lý hồ sơ điện tử cán bộ, công chức, đồng bộ toàn xã.',
  },
  {
    id: 'body.II.4.b.p9',
    text: '- Tăng cường kỷ luật, kỷ cương hành chính trong hoạt động công vụ; kịp thời phát hiện và xử lý nghiêm những người có sai phạm, kể cả khi đã chuyển công tác hoặc nghỉ hưu.',
  },
  { id: 'body.II.5.h', text: '5. Cải cách tài chính công' },
  { id: 'body.II.5.a.h', text: 'a) Mục tiêu' },
  {
    id: 'body.II.5.a.intro',
    text: 'Nâng cao hiệu quả thực hiện chế độ tự chủ, tự chịu trách nhiệm về sử dụng kinh phí đối với các cơ quan hành chính, cụ thể:',
  },
  {
    id: 'body.II.5.a.p1',
    text: '- Hoàn thiện hệ thống văn bản pháp luật của xã về quản lý ngân sách, quản lý tài sản công.',
  },
  {
    id: 'body.II.5.a.p2',
    text: '- Giảm chi trực tiếp từ ngân sách Nhà nước theo theo lộ trình quy định và tình hình thực tiễn của đơn vị.',
  },
  {
    id: 'body.II.5.a.p3',
    text: '- Tăng tỷ lệ % đóng góp vào thu ngân sách xã năm 2025 tăng so với năm 2024. Hoàn thành các chỉ tiêu phát triển Kinh tế - Xã hội do HĐND xã giao.',
  },
  { id: 'body.II.5.b.h', text: 'b) Nhiệm vụ' },
  {
    id: 'body.II.5.b.p1',
    text: '- Rà soát, ban hành và tổ chức thực hiện văn bản quy phạm pháp luật về quản lý ngân sách, quản lý tài sản công của xã.',
  },
  {
    id: 'body.II.5.b.p2',
    text: '- Thực hiện phân cấp quản lý tài chính ngân sách Nhà nước; trình HĐND xã thông qua dự thảo Nghị quyết về việc giao dự toán thu, chi ngân sách hàng năm trên địa bàn xã.',
  },
  {
    id: 'body.II.5.b.p3',
    text: '- Tiếp tục thực hiện Nghị định số 117/2013/NĐ-CP ngày 07/10/2013 của Chính phủ về sửa đổi, bổ sung một số điều của Nghị định số 130/2005/NĐ-CP ngày 17/10/2005 của Chính phủ.',
  },
  {
    id: 'body.II.5.b.p4',
    text: '- Kịp thời triển khai các giải pháp thực hiện các kiến nghị sau thanh tra, kiểm tra, kiểm toán Nhà nước về tài chính, ngân sách. Tăng cường công tác kiểm tra, giám sát việc thực hiện các quy định pháp luật về sử dụng ngân sách Nhà nước.',
  },
  { id: 'body.II.6.h', text: '6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số' },
  { id: 'body.II.6.a.h', text: 'a) Mục tiêu' },
  {
    id: 'body.II.6.a.intro',
    text: 'Tăng cường ứng dụng công nghệ thông tin, phát triển chính quyền điện tử, chính quyền số, góp phần đổi mới phương thức làm việc, nâng cao năng suất, hiệu quả điều hành, hoạt động của cơ quan hành chính Nhà nước, nhất là trong giải quyết thủ tục hành chính cho người dân, trong đó:',
  },
  {
    id: 'body.II.6.a.p1',
    text: '- Đảm bảo hạ tầng công nghệ thông tin vận hành thông suốt, kết nối, chia sẻ dữ liệu với cơ sở dữ liệu Quốc gia, cơ sở dữ liệu chuyên ngành do các cơ quan, đơn vị đang quản lý.',
  },
  {
    id: 'body.II.6.a.p2',
    text: '- 100% hồ sơ công việc tại UBND xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật Nhà nước, hồ sơ đặc thù). 100% cán bộ, công chức giữ chức vụ lãnh đạo sử dụng chữ ký số xử lý, điều hành công việc.',
  },
  { id: 'body.II.6.b.h', text: 'b) Nhiệm vụ' },
  {
    id: 'body.II.6.b.h1',
    text: '- Đảm bảo các hạ tầng nền tảng và môi trường pháp lý phát triển chính quyền điện tử, chính quyền số của xã.',
  },
  {
    id: 'body.II.6.b.p1',
    text: '+ Xây dựng và triển khai có hiệu quả Kế hoạch triển khai công tác chuyển đổi số và đảm bảo an toàn thông tin mạng và thực hiện Đề án phát triển ứng dụng dữ liệu dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số Quốc gia năm 2025 trên địa bàn xã. Đảm bảo mục tiêu tăng cường ứng dụng công nghệ thông tin, chuyển đổi số và ứng dụng các tiến bộ khoa học, công nghệ thúc đẩy hoàn thành xây dựng và phát triển Chính quyền điện tử, Chính quyền số, góp phần đổi mới phương thức làm việc, nâng cao năng suất, hiệu quả hoạt động của cơ quan hành chính Nhà nước.',
  },
  {
    id: 'body.II.6.b.p2',
    text: '+ Hoàn thành và vận hành ổn định hạ tầng công nghệ thông tin: Hạ tầng kỹ thuật tại Trung tâm dữ liệu huyện để đảm bảo điều kiện hạ tầng kỹ thuật phục vụ kết nối, khai thác, truy cập sử dụng các hệ thống thông tin, lưu trữ cơ sở dữ liệu của xã.',
  },
  {
    id: 'body.II.6.b.p3',
    text: '+ Tiếp tục duy trì, triển khai Hệ thống giám sát, điều hành an toàn, an ninh mạng của xã và kết nối, chia sẻ thông tin với Trung tâm Giám sát an toàn không gian mạng Quốc gia (Cục Chuyển đổi số Quốc gia - Bộ Thông tin và Truyền thông) đảm bảo giám sát toàn bộ các thiết bị người dùng truy cập vào hệ thống dùng chung của xã; nâng cấp, bổ sung điểm cầu Hội nghị trực tuyến.',
  },
  {
    id: 'body.II.6.b.p4',
    text: '+ Cử cán bộ công chức tham gia các lớp tập huấn khi có Kế hoạch của tỉnh nhằm nâng cao nhận thức, năng lực chuyển đổi số cho đội ngũ cán bộ công chức trực tiếp tham mưu, triển khai các nhiệm vụ chuyển đổi số của xã, Tổ công nghệ số cộng đồng và Đề án 06.',
  },
  { id: 'body.II.6.b.h2', text: '- Phát triển nền tảng số và hệ thống thông tin' },
  {
    id: 'body.II.6.b.p5',
    text: '+ Triển khai các nền tảng số để các cơ quan Nhà nước quản lý, điều hành nghiệp vụ chuyên ngành dựa trên dữ liệu, đồng bộ, thông suốt từ xã đến áp, đảm bảo theo Quyết định 1312/QĐ-UBND ngày 21/8/2024 của UBND tỉnh về Quy định phát triển, quản lý và sử dụng các nền tảng số dùng chung trên địa bàn tỉnh.',
  },
  {
    id: 'body.II.6.b.p6',
    text: '+ Khai thác sử dụng có hiệu quả các nền tảng số Quốc gia đã được công bố, triển khai, nhất là: số sức khỏe điện tử, nền tảng quản lý tiêm chủng, nền tảng định danh và xác thực điện tử, nền tảng học trực tuyến mở đại trà (MOOCs), nền tảng khảo sát, thu thập ý kiến người dân, ..., an ninh mạng cho các hệ thống thông tin trên địa bàn xã.',
  },
  { id: 'body.II.6.b.h3', text: '- Xây dựng và phát triển cơ sở dữ liệu, ứng dụng quản lý nội bộ' },
  {
    id: 'body.II.6.b.p7',
    text: '- + Triển khai hệ thống thông tin phục vụ chỉ đạo, điều hành của UBND xã, Chủ tịch UBND xã, cụ thể: Khai thác có hiệu quả nền tảng quản trị công việc tổng thể cấp xã; duy trì, phát triển Trục liên thông LGSP nền tảng kết nối, chia sẻ dữ liệu số, kết nối các hệ thống thông tin, cơ sở dữ liệu của các cơ quan, đơn vị; hệ thống thông tin phục vụ họp và xử lý công việc; Hệ thống thông tin báo cáo của huyện, của xã.',
  },
  {
    id: 'body.II.6.b.p8',
    text: '- + Ứng dụng mạnh mẽ, hiệu quả các công nghệ số mới như điện toán đám mây (Cloud Computing), dữ liệu lớn (Big Data), di động, internet vạn vật (IoT), trí tuệ nhân tạo (AI), chuỗi khối (Blockchain), mạng xã hội và các công nghệ số mới trong xây dựng, triển khai các ứng dụng, dịch vụ chính quyền điện tử, chính quyền số tại đơn vị.',
  },
  {
    id: 'body.II.6.b.p9',
    text: '- + Khẩn trương triển khai xây dựng, hoàn thiện và đưa vào vận hành các cơ sở dữ liệu chuyên ngành đã được phê duyệt; đẩy mạnh kết nối, tích hợp, chia sẻ thông tin, phân tích dữ liệu giữa các hệ thống thông tin, cơ sở dữ liệu phục vụ chỉ đạo, điều hành giữa các bộ phận trên địa bàn xã.',
  },
  {
    id: 'body.II.6.b.p10',
    text: '- + Tập trung triển khai Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số Quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030; trong đó, hoàn thành việc kết nối cơ sở dữ liệu Quốc gia về dân cư với Cổng Dịch vụ công của tỉnh, các cơ sở dữ liệu chuyên ngành phục vụ giải quyết thủ tục hành chính cho người dân.',
  },
  {
    id: 'body.II.6.b.p11',
    text: '- + Duy trì Hệ thống quản lý văn bản và điều hành công việc, kho lưu trữ điện tử bảo đảm đáp ứng các quy định văn thư, lưu trữ tại Nghị định số 30/2020/NĐ-CP ngày 07/3/2020 của Chính phủ và nhu cầu sử dụng của các cơ quan, đơn vị; triển khai quy định về lưu trữ hồ sơ thủ tục hành chính điện tử, kết nối với hệ thống quản lý văn bản với một cửa điện tử của xã, kho lưu trữ của xã để thực hiện việc lưu trữ hồ sơ thủ tục hành chính; cấp phát đầy đủ chữ ký số cho lãnh đạo các cơ quan, đơn vị trên địa bàn xã.',
  },
  {
    id: 'body.II.6.b.p12',
    text: '- + Tiếp tục kiện toàn, nâng cấp Trang thông tin điện tử của xã để cập nhật, cung cấp, công khai thông tin về cải cách hành chính, giải quyết thủ tục hành chính cho người dân, tổ chức.',
  },
  { id: 'body.II.6.b.h4', text: '- Phát triển ứng dụng hỗ trợ người dân, tổ chức' },
  {
    id: 'body.II.6.b.p13',
    text: '- + Duy trì việc tích hợp, đồng bộ dữ liệu giữa Trang thông tin điện tử của xã với Trang thông tin điện tử của huyện và Cổng Dịch vụ công của tỉnh, Cổng Dịch vụ công Quốc gia, đảm bảo việc tiếp nhận, xử lý hồ sơ được thông suốt; đảm bảo duy trì số liệu theo Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, tổ chức trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.',
  },
  {
    id: 'body.II.6.b.p14',
    text: '- + Tổ chức triển khai và thực hiện nội dung Quyết định số 1394/QĐ-UBND ngày 11/9/2024 của UBND tỉnh Quy định về khảo sát sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính Nhà nước.',
  },
  { id: 'body.II.7.h', text: '7. Công tác chỉ đạo, điều hành thực hiện cải cách hành chính' },
  { id: 'body.II.7.a.h', text: 'a) Mục tiêu' },
  {
    id: 'body.II.7.a.p1',
    text: '- Cụ thể hóa trách nhiệm, đề cao vai trò người đứng đầu trong chỉ đạo thực hiện nhiệm vụ cải cách hành chính; siết chặt kỷ luật kỷ cương hành chính của cán bộ công chức.',
  },
  {
    id: 'body.II.7.a.p2',
    text: '- Xây dựng kế hoạch kịp thời, đánh giá khách quan kết quả thực hiện công tác cải cách hành chính của xã và các cơ quan, đơn vị, đảm bảo 100% các cơ quan chuyên môn thuộc UBND xã được xác định Chỉ số cải cách hành chính; 100% đơn vị có thủ tục hành chính được xác định Chỉ số hài lòng của người dân, tổ chức trực tuyến trên Cổng Dịch vụ công của tỉnh.',
  },
  {
    id: 'body.II.7.a.p3',
    text: '- Phấn đấu duy trì Chỉ số cải cách hành chính của huyện (PAR INDEX), Chỉ số phục vụ người dân và doanh nghiệp trong thực hiện thủ tục hành chính và cung cấp Dịch vụ công. Cải thiện Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính Nhà nước (SIPAS), Chỉ số Hiệu quả Quản trị và Hành chính công cấp xã (PAPI), Chỉ số năng lực cạnh tranh cấp xã (DDCI).',
  },
  { id: 'body.II.7.b.h', text: 'b) Nhiệm vụ' },
  {
    id: 'body.II.7.b.p1',
    text: '- Tăng cường năng lực chỉ đạo, điều hành gắn với đẩy mạnh tham mưu, triển khai thực hiện các nội dung, nhiệm vụ cải cách hành chính của của xã. Nâng cao trách nhiệm đối với người đứng đầu cơ quan, đơn vị trong thực hiện nhiệm vụ cải cách hành chính. Tăng cường trách nhiệm phối hợp triển khai các nhiệm vụ cải cách hành chính, xử lý kịp thời các vướng mắc trong cải cách hành chính của Ban Chỉ đạo cải cách hành chính xã.',
  },
  {
    id: 'body.II.7.b.p2',
    text: '- Đẩy mạnh công tác tuyên truyền cải cách hành chính Nhà nước bằng nhiều hình thức, phương tiện thông tin đại chúng, xây dựng các chuyên trang, chuyên mục về cải cách hành chính, trong đó chú ý tuyên truyền những kết quả cải cách hành chính Nhà nước của xã đã đạt được trong thời gian qua để người dân cảm nhận được sự quan tâm, nỗ lực của các cấp chính quyền trong công cuộc cải cách hành chính của xã, tạo sự đồng lòng và đồng hành của tổ chức, cá nhân trong cải cách hành chính.',
  },
  {
    id: 'body.II.7.b.p3',
    text: '- Tổ chức chấm điểm Chỉ số cải cách hành chính năm 2025 đảm bảo kịp thời, khách quan, minh bạch, hiệu quả. Tăng cường ứng dụng công nghệ thông tin trong công tác theo dõi, đánh giá, công khai kết quả chỉ số cải cách hành chính, công vụ của các cơ quan, đơn vị. Thực hiện có hiệu quả việc gắn kết quả thực hiện nhiệm vụ cải cách hành chính với công tác thi đua, khen thưởng.',
  },
  {
    id: 'body.II.7.b.p4',
    text: '- Tiếp tục khảo sát sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan, đơn vị trong giải quyết thủ tục hành chính. Tăng cường kỷ luật, kỷ cương hành chính, công tác giáo dục đạo đức và phẩm chất chính trị cho đội ngũ cán bộ, công chức, để nâng cao tinh thần trách nhiệm, ý thức tận tụy phục vụ Nhân dân.',
  },
  {
    id: 'body.II.7.b.p5',
    text: '- Thông tin, quảng bá các tiện ích về thực hiện thủ tục hành chính đã triển khai để động viên người dân, tổ chức biết, sử dụng. Nhân rộng các gương điển hình, các cách làm cải cách hành chính có hiệu quả thiết thực.',
  },
  {
    id: 'body.II.7.b.p6',
    text: '- Tổ chức các chương trình đối thoại trực tiếp của lãnh đạo UBND xã và lãnh đạo các ban ngành đoàn thể xã, áp nhằm giải đáp những khó khăn, vướng mắc của người dân, doanh nghiệp về những vấn đề liên quan đến giải quyết thủ tục hành chính.',
  },
  { id: 'body.III.h', text: 'III. KẾ HOẠCH CỤ THỂ TRIỂN KHAI CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH (có phụ lục kèm theo).' },
  { id: 'body.IV.h', text: 'IV. KINH PHÍ THỰC HIỆN' },
  {
    id: 'body.IV.p1',
    text: 'Từ nguồn ngân sách nhà nước, thực hiện theo phân cấp quản lý ngân sách hiện hành và nguồn hợp pháp khác theo đúng quy định pháp luật.',
  },
  { id: 'body.V.h', text: 'V. TỔ CHỨC THỰC HIỆN' },
  { id: 'body.V.1.h', text: '1. Công chức Văn phòng-thống kê xã' },
  {
    id: 'body.V.1.a',
    text: 'a) Là cơ quan thường trực Ban Chỉ đạo cải cách hành chính xã, có trách nhiệm giúp Chủ tịch UBND xã, Ban Chỉ đạo Cải cách hành chính xã chủ trì, phối hợp với các bộ phận có liên quan đôn đốc, theo dõi, đánh giá, kiểm tra các công chức phụ trách triển khai thực hiện Kế hoạch này bảo đảm chất lượng, hiệu quả và đúng tiến độ quy định.',
  },
  {
    id: 'body.V.1.b',
    text: 'b) Tổng hợp, báo cáo tình hình thực hiện Kế hoạch định kỳ hàng quý theo quy định. Tham mưu, đề xuất UBND xã xử lý những khó khăn, vướng mắc của các bộ phận trong quá trình thực hiện Kế hoạch.',
  },
  {
    id: 'body.V.1.c',
    text: 'c) Chủ trì, phối hợp với các Ban chấp hành công đoàn tăng cường công tác kiểm tra về cải cách hành chính, kiểm tra chấn chỉnh kỷ luật, kỷ cương hành chính và đề xuất các giải pháp đẩy mạnh công tác cải cách hành chính của xã.',
  },
  {
    id: 'body.V.1.d',
    text: 'd) Chủ trì, phối hợp các cơ quan, đơn vị tham mưu, giúp UBND xã triển khai các nội dung: chỉ đạo điều hành về cải cách hành chính; cải cách tổ chức bộ máy và cải cách chế độ công vụ. Tham mưu UBND xã cử cán bộ, công chức tham gia các lớp tập huấn, hội thảo về công tác cải cách hành chính khi có thông báo mở lớp tập huấn của UBND tỉnh.',
  },
  {
    id: 'body.V.1.e',
    text: 'e) Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan trên địa bàn xã thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính (Par Index) của xã tại các lĩnh vực: chỉ đạo điều hành về cải cách hành chính, cải cách tổ chức bộ máy, cải cách chế độ công vụ.',
  },
  {
    id: 'body.V.1.f',
    text: 'f) Chủ trì, phối hợp các bộ phận có liên quan tham mưu, giúp Ủy ban nhân dân xã thực hiện nội dung xây dựng và phát triển Chính quyền điện tử, Chính quyền số. Đổi mới, nâng cao chất lượng, hiệu quả chuyên mục cải cách hành chính bảo đảm tính tương tác, phản hồi ý kiến của người dân, doanh nghiệp, các cơ quan, tổ chức về công tác cải cách hành chính của các cơ quan, đơn vị trên địa bàn xã.',
  },
  {
    id: 'body.V.1.g',
    text: 'g) Chủ trì, phối hợp với các bộ phận có liên quan trên địa bàn xã thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính (Par Index) của xã năm 2025 tại lĩnh vực xây dựng và phát triển Chính quyền điện tử, Chính quyền số.',
  },
  { id: 'body.V.2.h', text: '2. Công chức Tư pháp – hộ tịch có trách nhiệm' },
  { id: 'body.V.2.a', text: 'a) Theo dõi, tổng hợp việc triển khai nội dung cải cách thể chế.' },
  {
    id: 'body.V.2.b',
    text: 'b) Chủ trì phối hợp với các cơ quan, đơn vị có liên quan triển khai nhiệm vụ đổi mới và nâng cao chất lượng công tác xây dựng, ban hành văn bản quy phạm pháp luật và tổ chức thi hành pháp luật.',
  },
  { id: 'body.V.3.h', text: '3. Công chức Tài chính - Kế toán có trách nhiệm' },
  {
    id: 'body.V.3.a',
    text: 'a) Chủ trì phối hợp với các cơ quan, đơn vị có liên quan triển khai nội dung Cải cách tài chính công.',
  },
  {
    id: 'body.V.3.b',
    text: 'b) Tham mưu Ủy ban nhân dân xã bố trí kinh phí thực hiện Kế hoạch cải cách hành chính năm 2025 trên địa bàn xã theo quy định.',
  },
  {
    id: 'body.V.3.c',
    text: 'c) Chủ trì, phối hợp với cán bộ công chức có liên quan thực hiện các giải pháp nâng cao chỉ số năng lực cạnh tranh (PCI) và thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính (PAR INDEX) của xã năm 2025 tại lĩnh vực cải cách hành chính công; lĩnh vực tác động của cải cách hành chính đến phát triển kinh tế - xã hội.',
  },
  {
    id: 'body.V.3.d',
    text: 'd) Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tham mưu UBND xã các biện pháp, giải pháp thu hút đầu tư, hỗ trợ khởi nghiệp, phát triển doanh nghiệp trên địa bàn xã. Đổi mới, nâng cao hiệu quả công tác đối thoại định kỳ và đột xuất với doanh nghiệp.',
  },
  {
    id: 'body.V.4.h',
    text: '4. Công chức Văn hóa-xã hội (phụ trách lĩnh vực Văn hóa – Thông tin ), cán bộ truyền thanh xã có trách nhiệm',
  },
  { id: 'body.V.4.a', text: 'a) Tăng cường công tác tuyên truyền cải cách hành chính.' },
  {
    id: 'body.V.4.b',
    text: 'b) Kịp thời đưa các tin, bài, ý kiến của người dân, tổ chức về thực hiện cải cách hành chính tại đơn vị; đồng thời nêu gương điển hình, phản ánh các tổ chức, cá nhân chưa nghiêm túc trong thực hiện công tác cải cách hành chính.',
  },
  { id: 'body.V.5.h', text: '5. Trạm Y tế xã có trách nhiệm' },
  {
    id: 'body.V.5.p1',
    text: 'Đổi mới tổ chức, quản lý, nâng cao chất lượng, hiệu quả hoạt động trong lĩnh vực y tế góp phần nâng cao hài lòng của người dân đối với dịch vụ y tế công.',
  },
  { id: 'body.V.6.h', text: '6. Các trường trên địa bàn xã có trách nhiệm' },
  {
    id: 'body.V.6.p1',
    text: 'Đổi mới tổ chức, quản lý, nâng cao chất lượng, hiệu quả hoạt động trong lĩnh vực giáo dục và đào tạo góp phần nâng cao hài lòng của người dân đối với dịch vụ giáo dục công.',
  },
  {
    id: 'body.V.p1',
    text: 'Căn cứ các nội dung của Kế hoạch này, Chủ tịch UBND xã yêu cầu các đơn vị có liên quan, công chức chuyên môn tập trung triển khai thực hiện trong suốt quá trình thực hiện, xác định đây là một trong những nhiệm vụ trọng tâm trong quá trình xây dựng và phát triển kinh tế-xã hội xã./.',
  },
];
