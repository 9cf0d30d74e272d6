import type { PlanFile } from '../../plan-file.ts';
import { cells, goal, words } from './annex-entry.ts';
import { misprint, read } from './annex-readings.ts';

/** The numbered goals of the annex, in its order. */
export const annexGoals: PlanFile['goals'] = [
  goal({
    id: 'I.1',
    text: {
      vi: '100% văn bản QPPL được ban hành đúng quy định, kịp thời',
      en: 'All legal documents are issued by the rules and in time',
    },
    quotes: [...cells(2, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'I.2',
    text: {
      vi: 'Hoàn thành 100% Kế hoạch rà soát, kiểm tra văn bản QPPL',
      en: 'The plan to review and examine legal documents is carried out in full',
    },
    quotes: [...cells(3, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'I.3',
    text: {
      vi: 'Đổi mới, nâng cao hiệu quả thực thi, tiếp cận thông tin pháp luật trên địa bàn xã.',
      en: 'Law is carried out better in the commune, and easier to find out about',
    },
    quotes: [...cells(4, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.1.1',
    text: {
      vi: '100% TTHC công bố kịp thời; 100% TTHC nội bộ trong hệ thống hành chính Nhà nước được thực hiện rà soát, thống kê, công bố, công khai',
      en: 'All procedures are announced in time; all internal procedures are reviewed, counted, announced and made public',
    },
    quotes: [...cells(9, { number: 1, goal: 2 })],
    reading: [misprint('thông kê', 'thống kê')],
  }),
  goal({
    id: 'II.1.2',
    text: { vi: '100% TTHC công khai đúng hạn', en: 'All procedures are made public on time' },
    quotes: [...cells(10, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.2.1',
    text: {
      vi: 'Bộ phận một cửa các cấp tổ chức hoạt động theo Quyết định 468/QĐ-TTg',
      en: 'One-stop desks of all levels work by decision 468/QĐ-TTg',
    },
    quotes: [...cells(12, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.2.2',
    text: {
      vi: 'Tỷ lệ giải quyết hồ sơ đúng hạn đạt tối thiểu 96%',
      en: 'At least 96 % of dossiers are settled on time',
    },
    quotes: [...cells(14, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.2.3',
    text: {
      vi: 'Tỷ lệ khảo sát hài lòng của người dân trực tuyến trên Cổng dịch vụ công của tỉnh đạt tối thiểu 94%',
      en: 'At least 94 % satisfaction in the online survey on the service portal of the province',
    },
    quotes: [...cells(15, { number: 1, goal: 2 })],
    reading: [
      read(
        'Bản in ghi «trên Công ty»; đọc là «trên Cổng dịch vụ công của tỉnh»: «Công» là «Cổng» bị quét sai, tên đầy đủ lấy theo hoạt động cùng hàng và theo mục II.7.a của Kế hoạch.',
        'Printed «trên Công ty» (on the company), read «on the service portal of the province»: «Công» is a broken «Cổng» (portal); its full name is taken from the activity beside it and from section II.7.a.',
        'likely',
      ),
    ],
  }),
  goal({
    id: 'II.2.4',
    text: {
      vi: 'Hệ thống giám sát tại Bộ phận một cửa cấp xã hoạt động ổn định',
      en: 'The monitoring system at the one-stop desk of the commune works steadily',
    },
    quotes: [...cells(16, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.3.1',
    text: {
      vi: '100% TTHC có đủ điều kiện, được cung cấp trực tuyến toàn trình và một phần',
      en: 'All procedures that qualify are offered online, in whole or in part',
    },
    quotes: [...cells(21, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.3.2',
    text: {
      vi: 'Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ đạt tối thiểu 80%',
      en: 'At least 80 % of all dossiers are settled online',
    },
    quotes: [...cells(22, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.3.3',
    text: {
      vi: 'Thực hiện 02 nhóm TTHC liên thông: Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi; Đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí',
      en: 'Two linked groups of procedures are run: birth registration, residence and insurance card of children under six; death registration, end of residence and funeral support',
    },
    quotes: [...cells(23, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.3.4',
    text: {
      vi: 'Về số hóa hồ sơ giải quyết TTHC: phấn đấu tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC các cấp đạt từ 70% trở lên; tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt từ 30% trở lên.',
      en: 'Digitising: strive for at least 70 % of dossiers and results digitised at all levels, and for at least 30 % of digitised data used again',
    },
    quotes: [...cells(24, { number: 1, goal: 2 }), ...cells(25, { goal: 2 })],
    reading: [
      read(
        'Bản in ghi «phản ánh tỷ lệ»; đọc là «phấn đấu tỷ lệ»: sau đó là mức phải đạt.',
        'Printed «phản ánh tỷ lệ» (reflect the share), read «phấn đấu tỷ lệ» (strive for the share): a level to reach follows.',
        'likely',
      ),
      read(
        'Mục tiêu in ở hai hàng, ngắt giữa «các cấp» và «TTHC»; đọc liền là «kết quả giải quyết TTHC các cấp».',
        'The goal is printed in two rows, broken between «các cấp» and «TTHC»: read as «results of procedures at all levels».',
        'likely',
      ),
    ],
  }),
  goal({
    id: 'II.3.5',
    text: {
      vi: 'Hoàn thiện hệ thống một cửa điện tử, phục vụ tiếp nhận, giải quyết hồ sơ, kiểm tra, giám sát, minh bạch thông tin; hạn chế các thao tác của cán bộ tiếp nhận, xử lý hồ sơ TTHC tại địa phương trên nhiều hệ thống',
      en: 'The electronic one-stop system is completed for receiving, settling and watching dossiers in the open; officials have to work in fewer systems at once',
    },
    quotes: [...cells(26, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'II.4.1',
    text: {
      vi: '100% PAKN của cá nhân, tổ chức đối với TTHC thuộc thẩm quyền giải quyết của tỉnh được xử lý và công khai kết quả trả lời PAKN theo quy định',
      en: 'All feedback on procedures that the province settles is handled, and the answers are published',
    },
    quotes: [...cells(29, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'III.1',
    text: {
      vi: '100% cơ quan hành chính có quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức theo quy định',
      en: 'All administrative bodies have functions, tasks, powers and structure laid down by the rules',
    },
    quotes: [...cells(31, { number: 1, goal: 2 }), ...cells(32, { goal: 2 })],
    reading: [
      read('Mục tiêu in ở hai hàng; đọc liền.', 'The goal is printed in two rows, and read as one.', 'certain'),
    ],
  }),
  goal({
    id: 'III.2',
    text: {
      vi: 'Cơ quan hành chính, đơn vị sự nghiệp có tổ chức bộ máy đảm bảo đúng quy định',
      en: 'Administrative bodies and public service units are organised by the rules',
    },
    quotes: [...cells(33, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'III.3',
    text: {
      vi: 'Tinh giản biên chế theo Kế hoạch được UBND tỉnh phê duyệt',
      en: 'Staff is reduced by the plan that the province approved',
    },
    quotes: [...cells(34, { number: 1, goal: 2 })],
    reading: [misprint('Tỉnh giàn biên chế', 'Tinh giản biên chế')],
  }),
  goal({
    id: 'III.4',
    text: {
      vi: 'Tăng cường triển khai các quy định về phân cấp phân quyền giữa các cấp',
      en: 'The rules on dividing powers between levels are carried out more firmly',
    },
    quotes: [...cells(35, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'IV.1',
    text: {
      vi: 'Hoàn thiện việc rà soát, xây dựng đề án vị trí việc làm theo quy định sau khi có Thông tư hướng dẫn của cơ quan có thẩm quyền',
      en: 'The scheme of job positions is reviewed and drawn up once the guiding circular is there',
    },
    quotes: [...cells(37, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'IV.2',
    text: {
      vi: '100% công chức, viên chức bố trí đúng VTVL, tiêu chuẩn chức danh nghề nghiệp',
      en: 'All civil servants and public employees hold positions that fit them and meet the standards of their title',
    },
    quotes: [...cells(38, { number: 1, goal: 2 })],
    reading: [misprint('bộ trí dung VTVL', 'bố trí đúng VTVL')],
  }),
  goal({
    id: 'IV.3',
    text: {
      vi: 'Hoàn thành các chỉ tiêu, nhiệm vụ đào tạo, bồi dưỡng cán bộ, công chức, viên chức.',
      en: 'The targets and tasks of training are met',
    },
    quotes: [...cells(41, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'IV.4',
    text: {
      vi: '100% hồ sơ cán bộ, công chức, viên chức các cơ quan, đơn vị, UBND các xã, thị trấn; người hoạt động không chuyên trách cấp xã được quản lý cập nhật đầy đủ trên cơ sở dữ liệu về cán bộ, công chức.',
      en: 'All personnel records, those of part-time workers of communes too, are kept up to date in the personnel database',
    },
    quotes: [...cells(42, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'V.1',
    text: {
      vi: 'Thực hiện đúng quy định về quản lý ngân sách, tài sản công',
      en: 'The rules on budget and public property are kept',
    },
    quotes: [...cells(44, { number: 1 }), ...cells(45, { goal: 2 })],
    reading: [
      read(
        'Cạnh số 1 chỉ in hoạt động; mục tiêu này in cạnh số 2, còn mục tiêu sau nó không có số. Hai số, hai mục tiêu: đọc mục tiêu này là số 1. Cách đọc khác: số 1 mất mục tiêu, và mục tiêu này là số 2.',
        'Beside number 1 only an activity is printed; this goal stands beside number 2, and the goal after it has no number. Two numbers, two goals: this one is read as number 1. It may also be that number 1 lost its goal, and this is number 2.',
        'likely',
      ),
    ],
  }),
  goal({
    id: 'V.2',
    text: {
      vi: 'Cải thiện kết quả thực hiện các kiến nghị sau thanh tra, kiểm tra, kiểm toán Nhà nước về tài chính ngân sách',
      en: 'What inspections, examinations and the state audit of finance and budget ask for is done better',
    },
    quotes: [...cells(45, { number: 1 }), ...cells(46, { goal: 2 }), ...cells(48, { goal: 2 })],
    reading: [
      read(
        'Mục tiêu in ở hai hàng cách nhau, từ «kiểm toán» in hai lần, không có số; đọc liền và đọc là số 2, số in ở hàng trên.',
        'The goal is printed in two rows apart, the word «kiểm toán» twice, without a number: read as one, and as number 2, which is printed a row above.',
        'likely',
      ),
    ],
  }),
  goal({
    id: 'VI.1.1',
    text: {
      vi: 'Đảm bảo hạ tầng công nghệ thông tin, hành lang pháp lý, năng lực đội ngũ CCVC phát triển chính quyền điện tử',
      en: 'Infrastructure, rules and trained officials for electronic government',
    },
    quotes: [...cells(51, { goal: 1 }), ...cells(52, { number: 1, goal: 2 })],
    reading: [
      read(
        'Mục tiêu in hai lần: một lần như tiêu đề, một lần trong hàng; đọc là một.',
        'The goal is printed twice, once like a heading and once in its row: read as one.',
        'certain',
      ),
    ],
  }),
  goal({
    id: 'VI.2.1',
    text: {
      vi: 'CSDL chuyên ngành được duy trì, cập nhật kịp thời',
      en: 'Sector databases are kept up and brought up to date in time',
    },
    quotes: [...cells(54, { goal: 1 }), ...cells(55, { number: 1 })],
    reading: [
      read(
        'Mục tiêu 2.1 in như tiêu đề; ô mục tiêu của hàng 2.1 in mục tiêu 2.2.',
        'Goal 2.1 is printed like a heading; the cell of the goal in row 2.1 prints goal 2.2.',
        'likely',
      ),
    ],
  }),
  goal({
    id: 'VI.2.2',
    text: {
      vi: 'Khai thác CSDL dùng chung phục vụ công tác CCHC, chỉ đạo điều hành, giải quyết TTHC',
      en: 'Shared databases are used for reform, steering and settling procedures',
    },
    quotes: [...cells(55, { goal: 2 }), ...cells(56, { number: 1 })],
    reading: [
      read(
        'In cạnh số 2.1, nơi đã có mục tiêu «CSDL chuyên ngành»; đọc là mục tiêu 2.2, hợp với hoạt động «Kết nối, tích hợp, chia sẻ thông tin …» của hàng 2.2.',
        'Printed beside number 2.1, which already has the goal on sector databases: read as goal 2.2, which fits the activity «Kết nối, tích hợp, chia sẻ thông tin …» of row 2.2.',
        'likely',
      ),
      misprint('TTTHC', 'TTHC'),
    ],
  }),
  goal({
    id: 'VI.2.3',
    text: {
      vi: '100% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng; 100% lãnh đạo xã sử dụng chữ ký số xử lý, điều hành công việc',
      en: 'All work files of the commune are handled online; all leaders of the commune sign digitally',
    },
    quotes: [
      ...cells(57, { number: 1 }),
      words(57, 2, 'goal', '100% hồ sơ công việc tại cấp xã được'),
      ...cells(58, { goal: 2 }),
    ],
    reading: [
      read(
        'In «100% hồ sơ công việc tại cấp xã được được hoàn thiện», hàng sau «xử lý trên môi trường mạng; …»: «được hoàn thiện» là phần cuối của sản phẩm «Hệ thống QLVB», còn lại đọc liền.',
        'Printed «100% hồ sơ công việc tại cấp xã được được hoàn thiện», and in the next row «xử lý trên môi trường mạng; …»: «được hoàn thiện» ends the product «Hệ thống QLVB», the rest is read as one.',
        'certain',
      ),
      read(
        'Phụ lục in «100% hồ sơ công việc» không có ngoại lệ; mục II.6.a của Kế hoạch trừ hồ sơ thuộc phạm vi bí mật nhà nước, hồ sơ đặc thù. Giữ như bản in ở cả hai nơi.',
        'The annex prints all work files without exception; section II.6.a of the plan leaves out files of state secrets and special files. Both stay as printed.',
        'certain',
      ),
    ],
  }),
  goal({
    id: 'VI.2.4',
    text: {
      vi: 'Hoàn thiện hệ thống công nghệ thông tin phục vụ hoạt động giải quyết hồ sơ TTHC',
      en: 'The information systems for settling dossiers are completed',
    },
    quotes: [...cells(62, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'VI.3.1',
    text: {
      vi: 'Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 90%; 80% các TTHC có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến; Tỷ lệ giao dịch thanh toán trực tuyến các hồ sơ TTHC đạt tối thiểu 75%',
      en: 'At least 90 % of dossiers online; 80 % of procedures with a payment can be paid online; at least 75 % of payments for dossiers are made online',
    },
    quotes: [...cells(64, { number: 1, goal: 2 }), ...cells(66, { goal: 2 }), ...cells(67, { goal: 2 })],
    reading: [
      read(
        'Mục tiêu in ở ba hàng, có hoạt động của hàng khác chen vào; đọc liền.',
        'The goal is printed in three rows, with an activity of another row between them, and read as one.',
        'certain',
      ),
      misprint('hộ sơ', 'hồ sơ'),
      read(
        '«80% các TTHC …» in không kèm «tối thiểu»; đọc là mức tối thiểu như hai chỉ tiêu còn lại của mục tiêu.',
        '«80% các TTHC …» is printed without «tối thiểu» (at least): read as the least, like the two other numbers of the goal.',
        'likely',
      ),
    ],
  }),
  goal({
    id: 'VI.3.2',
    text: {
      vi: 'Tăng cường sự tham gia của người dân vào giám sát hoạt động xây dựng, thực thi chính sách, pháp luật, ra quyết định của cơ quan Nhà nước',
      en: 'Citizens take more part in watching how policy and law are made and carried out, and how agencies decide',
    },
    quotes: [...cells(68, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'VII.1',
    text: {
      vi: 'Xây dựng Kế hoạch triển khai các nhiệm vụ kịp thời',
      en: 'Plans for the tasks are drawn up in time',
    },
    quotes: [...cells(71, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'VII.2',
    text: {
      vi: 'Chấm điểm thực hiện công tác cải cách hành chính năm 2025',
      en: 'The reform work of 2025 is scored',
    },
    quotes: [...cells(72, { number: 1, goal: 2 })],
  }),
  goal({
    id: 'VII.3',
    text: { vi: 'Chấm điểm “Chính quyền thân thiện”', en: '“Friendly government” is scored' },
    quotes: [...cells(73, { number: 1, goal: 2 })],
  }),
];
