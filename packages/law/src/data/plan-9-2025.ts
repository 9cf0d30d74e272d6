import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 09 of the commune of Lộc Hòa: its reform plan for 2025. It contradicts itself in several places. */
export const plan9of2025 = instrument({
  id: 'plan-9-2025',
  number: '09/QĐ-UBND',
  title: {
    vi: 'Quyết định của Chủ tịch Ủy ban nhân dân xã Lộc Hòa ban hành Kế hoạch cải cách hành chính nhà nước năm 2025',
    en: 'Decision of the chair of the commune of Lộc Hòa issuing the administrative reform plan for 2025',
  },
  kind: 'decision',
  issuedOn: civilDate('2025-01-22'),
  inForce: { from: civilDate('2025-01-22'), until: civilDate('2025-12-31') },
  source: 'Ủy ban nhân dân xã Lộc Hòa, Kế hoạch cải cách hành chính nhà nước năm 2025',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Xã Lộc Hòa thuộc huyện Lộc Ninh, tỉnh Bình Phước.',
      'The commune of Lộc Hòa lies in the district of Lộc Ninh, province of Bình Phước.',
    ),
    'Mục II.2.a': {
      ...secondary(
        'Kiểm soát thủ tục hành chính cấp xã; hồ sơ đúng và trước hạn từ 98%; mọi hồ sơ trễ hạn có văn bản xin lỗi; mọi phản ánh, kiến nghị thuộc thẩm quyền giải quyết của xã được xử lý và công khai.',
        'Procedures of the commune are controlled; at least 98 % of dossiers on time or early; every late dossier has a written apology; all feedback within the competence of the commune is handled and published.',
      ),
      text: '100% hồ sơ trễ hạn phải có văn bản xin lỗi cá nhân, tổ chức.',
    },
    'Mục II.2.b': secondary(
      'Kiểm soát thủ tục hành chính thuộc thẩm quyền giải quyết và phạm vi quản lý của huyện; xử lý nghiêm trách nhiệm để chậm trễ hồ sơ; thực hiện nghiêm việc xin lỗi khi trễ hẹn.',
      'Procedures within the competence of the district are controlled; delays are strictly answered for; the apology for missed appointments is strictly carried out.',
    ),
    'Phụ lục II.2.2': secondary('Hồ sơ giải quyết đúng hạn đạt tối thiểu 96%.', 'At least 96 % of dossiers on time.'),
    'Phụ lục II.3.2': secondary(
      'Hồ sơ giải quyết trực tuyến đạt tối thiểu 80%.',
      'At least 80 % of dossiers settled online.',
    ),
    'Phụ lục II.2.3': secondary(
      'Mức độ hài lòng khảo sát trực tuyến đạt tối thiểu 94%.',
      'At least 94 % satisfied in the online survey.',
    ),
    'Phụ lục II.3.4': secondary(
      'Số hóa hồ sơ từ 70%; khai thác, sử dụng lại dữ liệu số hóa từ 30%.',
      'At least 70 % of dossiers digitised; digitised data used again for at least 30 %.',
    ),
    'Phụ lục II.4.1': secondary(
      'Mọi phản ánh, kiến nghị thuộc thẩm quyền giải quyết của tỉnh được xử lý và công khai kết quả.',
      'All feedback within the competence of the province is handled and its result published.',
    ),
    'Phụ lục VI.3.1': secondary(
      'Hồ sơ trực tuyến đạt tối thiểu 90%; trang thông tin điện tử của xã do Văn phòng chủ trì.',
      'At least 90 % of dossiers online; the website of the commune is led by the office.',
    ),
    'Mục I.1': secondary('Cải cách hành chính gồm 6 nội dung.', 'The reform has 6 contents.'),
    'Mục II': secondary(
      'Bảy nội dung, nội dung thứ bảy là chỉ đạo, điều hành.',
      'Seven contents, the seventh the steering.',
    ),
    'Mục II.3.b': secondary(
      'Kiện toàn bộ máy các cơ quan hành chính trên địa bàn xã.',
      'The bodies in the commune are arranged anew.',
    ),
    'Mục II.4.a': secondary(
      'Đề án vị trí việc làm được hoàn thiện sau khi có Thông tư hướng dẫn.',
      'The scheme of job positions is completed once the circular is there.',
    ),
    'Mục II.4.b': secondary(
      'Vị trí việc làm của các đơn vị trên địa bàn xã; cử người tập huấn khi tỉnh, huyện có kế hoạch.',
      'Job positions of the units in the commune; officials go to training once the province or the district plans it.',
    ),
    'Mục II.6.a': secondary(
      'Mọi hồ sơ công việc được xử lý trên môi trường mạng, trừ hồ sơ thuộc phạm vi bí mật nhà nước, hồ sơ đặc thù.',
      'All work files are handled online, but for those of state secrets and special ones.',
    ),
    'Mục II.6.b': secondary(
      'Một cửa điện tử của xã; dẫn Nghị định 30/2020/NĐ-CP ngày 07/3/2020.',
      'The electronic desk of the commune; names Decree 30/2020 of 7 March 2020.',
    ),
    'Mục II.7.a': secondary(
      'Chỉ số cải cách hành chính của huyện; chỉ số năng lực cạnh tranh là DDCI.',
      'The reform index of the district; the index of competitiveness is the DDCI.',
    ),
    'Mục II.7.b': secondary(
      'Lãnh đạo Ủy ban nhân dân xã và lãnh đạo các ban ngành, đoàn thể xã, ấp đối thoại trực tiếp với người dân, doanh nghiệp.',
      'The leaders of the committee and of the bodies and unions of commune and hamlets meet people and businesses.',
    ),
    'Mục V.1': secondary(
      'Văn phòng – thống kê là thường trực: báo cáo hàng quý, chủ trì chỉ đạo điều hành, tổ chức bộ máy, công vụ, chính quyền số.',
      'The office is the standing unit: it reports every quarter and leads steering, organisation, civil service and digital government.',
    ),
    'Mục V.2': secondary(
      'Tư pháp – hộ tịch chủ trì xây dựng, ban hành văn bản quy phạm pháp luật.',
      'The justice official leads the making of legal documents.',
    ),
    'Mục V.3': secondary(
      'Tài chính – kế toán chủ trì tài chính công, đối thoại với doanh nghiệp và chỉ số PCI.',
      'The finance official leads public finance, the dialogue with businesses and the PCI.',
    ),
    'Phụ lục I.1': secondary(
      'Các bộ phận có liên quan chủ trì ban hành văn bản, Tư pháp – hộ tịch phối hợp.',
      'The units concerned lead the issue of legal documents, the justice official supports.',
    ),
    'Phụ lục II.3': secondary(
      'Đối thoại với doanh nghiệp: Văn phòng và các bộ phận có liên quan chủ trì.',
      'The dialogue with businesses is led by the office and the units concerned.',
    ),
    'Phụ lục III': secondary(
      'Tổ chức bộ máy trên địa bàn huyện; các bộ phận có liên quan hoặc Tư pháp – hộ tịch chủ trì, Văn phòng phối hợp.',
      'Organisation in the district; the units concerned or the justice official lead, the office supports.',
    ),
    'Phụ lục IV': secondary(
      'Vị trí việc làm trên địa bàn huyện; các bộ phận có liên quan chủ trì, Văn phòng phối hợp.',
      'Job positions in the district; the units concerned lead, the office supports.',
    ),
    'Phụ lục IV.1': secondary(
      'Mục tiêu ghi sau khi có Thông tư hướng dẫn; cột thời gian ghi «Thường xuyên».',
      'The goal says once the circular is there; the column of the deadline says «Thường xuyên», all the time.',
    ),
    'Phụ lục VI.2.3': secondary(
      'Mọi hồ sơ công việc được xử lý trên môi trường mạng, không có ngoại lệ.',
      'All work files are handled online, without exception.',
    ),
    'Phụ lục VI.2.4': secondary('Hệ thống một cửa điện tử của huyện.', 'The electronic desk of the district.'),
    'Phụ lục VI.3.2': secondary(
      'Trang thông tin điện tử của xã: Văn hóa – xã hội chủ trì.',
      'The page of the commune is led by the culture official.',
    ),
    'Phụ lục VII.2': secondary(
      'Tự chấm điểm Chỉ số PAR INDEX cấp huyện.',
      'The reform index of the district is scored.',
    ),
    'Mục mở đầu': secondary(
      'Ủy ban nhân dân xã ban hành kế hoạch.',
      'The People’s Committee of the commune issues the plan.',
    ),
    'Mục quyết định': secondary(
      'Chủ tịch Ủy ban nhân dân xã ban hành kế hoạch.',
      'The chair of the People’s Committee issues the plan.',
    ),
  },
});
