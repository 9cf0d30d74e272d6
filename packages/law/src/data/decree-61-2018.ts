import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 61/2018: the one-stop mechanism of the three-level government, until 30 June 2025. Its copy lacks the changes of 2021. */
export const decree61of2018 = instrument({
  id: 'decree-61-2018',
  number: '61/2018/NĐ-CP',
  title: {
    vi: 'Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    en: 'Decree on the one-stop and linked one-stop mechanism in settling administrative procedures',
  },
  kind: 'decree',
  issuedOn: civilDate('2018-04-23'),
  inForce: { from: civilDate('2018-06-21'), until: civilDate('2025-06-30') },
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'Điều 5': law(
      'Những hành vi không được làm: kéo dài thời gian, đòi thêm giấy tờ, giao dịch trực tiếp ngoài Bộ phận Một cửa.',
      'Forbidden conduct: prolonging the time, asking for further papers, dealing with citizens past the desk.',
    ),
    'điểm b khoản 2 Điều 8': law(
      'Bộ phận Một cửa được từ chối hồ sơ không đúng quy định và đôn đốc cơ quan giải quyết khi đến hạn, quá hạn.',
      'The desk may refuse dossiers that do not comply and urges agencies when they are due or overdue.',
    ),
    'khoản 4 Điều 10': law(
      'Chủ tịch Ủy ban nhân dân chỉ đạo bộ phận tiếp nhận và trả kết quả.',
      'The chair of the committee directs the reception desk.',
    ),
    'điểm c khoản 2 Điều 11': law(
      'Hướng dẫn hồ sơ một lần, đầy đủ, chính xác.',
      'Guidance on the dossier is given once, completely and exactly.',
    ),
    'điểm c khoản 3 Điều 11': law('Làm việc ngày nghỉ thì được nghỉ bù.', 'Work on rest days earns compensatory rest.'),
    'khoản 5 Điều 12': law(
      'Cơ quan giải quyết chủ động thông báo bằng văn bản cho Bộ phận Một cửa lý do quá hạn, kèm xin lỗi và thời hạn trả kết quả.',
      'The settling unit tells the desk in writing, on its own initiative, why it is late, with apology and new date.',
    ),
    'khoản 3 Điều 15': law(
      'Yêu cầu bổ sung hồ sơ chỉ một lần, bằng phiếu nêu rõ lý do.',
      'A supplement is asked for once only, on the form, with reasons.',
    ),
    'Điều 16': law(
      'Ba cách nộp: trực tiếp, bưu chính công ích, trực tuyến.',
      'Three channels: in person, public post, online.',
    ),
    'điểm a khoản 1 Điều 17': law(
      'Hồ sơ chưa đầy đủ, chính xác: hướng dẫn ngay và lập phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.',
      'Dossier incomplete or incorrect: guidance at once and the supplement form.',
    ),
    'điểm b khoản 1 Điều 17': law(
      'Từ chối tiếp nhận thì nêu rõ lý do trong phiếu từ chối.',
      'A refusal at the desk gives its reasons on the refusal form.',
    ),
    'điểm c khoản 1 Điều 17': law(
      'Hồ sơ đầy đủ, chính xác: tiếp nhận và lập giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
      'Dossier complete and correct: it is accepted and the appointment slip is issued.',
    ),
    'khoản 2 Điều 17': law(
      'Hồ sơ trực tuyến: thông báo cho người nộp qua thư điện tử hoặc tin nhắn.',
      'Online dossier: the applicant is told by e-mail or SMS.',
    ),
    'khoản 3 Điều 17': law('Mỗi hồ sơ có một mã số.', 'Each dossier has one code.'),
    'khoản 4 Điều 17': law(
      'Thủ tục trả kết quả ngay không cần giấy tiếp nhận, trừ khi được yêu cầu; vẫn cập nhật vào hệ thống.',
      'A procedure answered at once needs no slip unless asked for; it is still recorded.',
    ),
    'khoản 2 Điều 18': law(
      'Chuyển hồ sơ ngay trong ngày làm việc; tiếp nhận sau 15 giờ thì chuyển vào đầu giờ ngày làm việc tiếp theo.',
      'The dossier is handed over on the same working day; received after 15:00, at the start of the next.',
    ),
    'khoản 3 Điều 18': law(
      'Chuyển hồ sơ tới cơ quan khác cấp cũng trong ngày, sau 15 giờ thì vào ngày làm việc tiếp theo.',
      'To an agency of another level as well: the same day, or the next working day after 15:00.',
    ),
    'khoản 1 Điều 19': law('Người đứng đầu phân công người giải quyết.', 'The head assigns an official.'),
    'khoản 3 Điều 19': law(
      'Thẩm tra, xác minh phải lập biên bản; cần người nộp tham dự thì báo trước thời gian, địa điểm, nội dung.',
      'Verification is recorded; where the applicant must attend, time, place and matter are announced.',
    ),
    'khoản 4 Điều 19': law(
      'Chưa đủ điều kiện thì trả lại hồ sơ kèm phiếu yêu cầu bổ sung trong 03 ngày làm việc từ khi tiếp nhận; bổ sung xong thì thời hạn tính lại từ đầu.',
      'Not yet eligible: the dossier goes back with the supplement form within 3 working days of reception; once complete, the term starts afresh.',
    ),
    'điểm a khoản 5 Điều 19': law(
      'Văn bản lấy ý kiến nêu nội dung và hạn trả lời.',
      'A consultation states its matter and its deadline.',
    ),
    'điểm b khoản 5 Điều 19': law(
      'Cơ quan được lấy ý kiến chậm trả lời thì báo người đứng đầu Bộ phận Một cửa đã chuyển hồ sơ.',
      'Where the consulted agency is late, the head of the desk that forwarded the dossier is told.',
    ),
    'khoản 6 Điều 19': law('Liên thông giữa các cơ quan cùng cấp.', 'Linked procedures of agencies at one level.'),
    'điểm a khoản 6 Điều 19': law(
      'Hồ sơ giấy: Bộ phận Một cửa định thứ tự, các cơ quan lần lượt giải quyết theo phiếu chuyển xử lý nêu việc và thời hạn của từng cơ quan.',
      'Paper: the desk sets the order and the agencies act one after another, on a transfer slip with task and deadline of each.',
    ),
    'điểm b khoản 6 Điều 19': law(
      'Hồ sơ điện tử: gửi đồng thời tất cả các cơ quan, nêu cơ quan chủ trì, việc và thời hạn của từng cơ quan.',
      'Electronic: to all agencies at once, naming lead, task and deadline of each.',
    ),
    'khoản 7 Điều 19': law(
      'Liên thông khác cấp: chuyển hồ sơ lên cơ quan cấp trên, kết quả trả về Bộ phận Một cửa nơi tiếp nhận.',
      'Linked across levels: the dossier goes up and the result returns to the desk that received it.',
    ),
    'khoản 8 Điều 19': law(
      'Không đủ điều kiện thì thông báo từ chối trong thời hạn giải quyết.',
      'Not eligible: the refusal is given within the processing time.',
    ),
    'khoản 9 Điều 19': {
      ...law(
        'Hồ sơ quá hạn: chậm nhất 01 ngày trước ngày hết hạn, cơ quan giải quyết thông báo bằng văn bản cho Bộ phận Một cửa và gửi văn bản xin lỗi, nêu lý do và thời gian đề nghị gia hạn; hẹn lại không quá một lần.',
        'Overdue dossier: at latest 1 day before the term ends the settling agency tells the desk in writing and sends an apology with the reason and the extra time; a new appointment is made once at most.',
      ),
      text: 'hồ sơ quá hạn',
    },
    'Điều 20': law(
      'Trả kết quả theo giấy hẹn; khuyến khích trả sớm.',
      'Results are returned as the slip says; earlier is welcome.',
    ),
    'khoản 1 Điều 21': law(
      'Kết quả sai do lỗi của cơ quan thì cơ quan sửa và chịu chi phí.',
      'A result that is wrong by official fault is corrected at the agency’s cost.',
    ),
    'khoản 2 Điều 21': law(
      'Hồ sơ bị mất, hư hỏng: xin lỗi và chịu chi phí làm lại.',
      'Dossier lost or damaged: an apology, and the agency bears the cost.',
    ),
    'khoản 2 Điều 32': law(
      'Kết quả đánh giá là căn cứ xếp loại, khen thưởng, kỷ luật.',
      'Evaluation results feed rating, reward and discipline.',
    ),
    'điểm d khoản 2 Điều 37': law(
      'Chủ tịch Ủy ban nhân dân xin lỗi khi cấp dưới có hành vi không được làm, gây bức xúc.',
      'The chair of the committee apologises where subordinates anger people by forbidden conduct.',
    ),
    'Điều 39': law(
      'Chuyển tiếp chỉ cho nơi chưa có hệ thống điện tử và các trung tâm thí điểm.',
      'Transition only for places without an electronic system and for pilot centres.',
    ),
  },
});
