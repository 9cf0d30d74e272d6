import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 118/2025: the one-stop mechanism of the two-level government, from 1 July 2025. Read in its original wording. */
export const decree118of2025 = instrument({
  id: 'decree-118-2025',
  number: '118/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    en: 'Decree on administrative procedures under the one-stop and linked one-stop mechanism at the desk and on the national portal',
  },
  kind: 'decree',
  issuedOn: civilDate('2025-06-09'),
  inForce: since(civilDate('2025-07-01')),
  source:
    'https://github.com/neornotl/rightly-beta (legal-sources, 118-2025-NĐ-CP, commit 541591727d441d7033a4077d98fbfb373feea787)',
  retrievedOn: retrieved.pages,
  status: 'verified',
  provisions: {
    'khoản 3 Điều 3': law(
      'Trung tâm Phục vụ hành chính công cấp tỉnh, cấp xã là Bộ phận Một cửa.',
      'The public administration service centres of province and commune are the desk.',
    ),
    'khoản 7 Điều 3': law('Tiếp nhận không phụ thuộc địa giới hành chính.', 'Reception regardless of territory.'),
    'Điều 7': law('Tổ chức Bộ phận Một cửa ở bộ, tỉnh, xã.', 'The desk at ministry, province and commune.'),
    'điểm đ khoản 1 Điều 8': law(
      'Trung tâm tiếp nhận phản ánh, kiến nghị của tổ chức, cá nhân.',
      'The centre receives feedback from people and organisations.',
    ),
    'khoản 2 Điều 9': law(
      'Người đứng đầu Bộ phận Một cửa làm việc với các cơ quan ba tháng một lần.',
      'The head of the desk meets the agencies every three months.',
    ),
    'khoản 3 Điều 10': law(
      'Giám đốc Trung tâm cấp xã là Phó Chủ tịch Ủy ban nhân dân.',
      'The director of the commune centre is a vice-chair of the committee.',
    ),
    'điểm c khoản 2 Điều 11': law(
      'Hướng dẫn hồ sơ một lần, đầy đủ, chính xác.',
      'Guidance on the dossier is given once, completely and exactly.',
    ),
    'khoản 3 Điều 11': law('Làm việc ngày nghỉ thì được nghỉ bù.', 'Work on rest days earns compensatory rest.'),
    'khoản 2 Điều 14': law(
      'Danh mục thủ tục tiếp nhận không phụ thuộc địa giới trong tỉnh.',
      'The list of procedures received regardless of territory within the province.',
    ),
    'Điều 15': law(
      'Ba cách nộp: trực tiếp, bưu chính công ích, trực tuyến.',
      'Three channels: in person, public post, online.',
    ),
    'khoản 3 Điều 16': law(
      'Yêu cầu bổ sung hồ sơ chỉ một lần, bằng phiếu nêu rõ lý do.',
      'A supplement is asked for once only, on the form, with reasons.',
    ),
    'điểm c khoản 1 Điều 17': law(
      'Nộp trực tiếp: tiếp nhận và lập giấy hẹn, hoặc phiếu yêu cầu bổ sung ngay, hoặc phiếu từ chối nêu lý do; số hóa và ký số.',
      'At the counter: acceptance with the slip, or the supplement form at once, or the refusal form with reasons; scanned and signed digitally.',
    ),
    'khoản 2 Điều 17': law(
      'Nộp trực tuyến: Cổng tự động phản hồi, chuyển hồ sơ và báo cán bộ Bộ phận Một cửa chậm nhất 02 giờ từ khi phản hồi.',
      'Online: the portal replies and forwards by itself and alerts the officer of the desk within 2 hours of its reply.',
    ),
    'điểm a khoản 2 Điều 17': law(
      'Hồ sơ trực tuyến chưa đạt: hướng dẫn một lần, đầy đủ.',
      'Online dossier not in order: guidance once and completely.',
    ),
    'điểm c khoản 2 Điều 17': law(
      'Tiếp nhận hoặc yêu cầu bổ sung hồ sơ trực tuyến chậm nhất 08 giờ làm việc từ khi hệ thống cấp tỉnh nhận, trừ khi pháp luật chuyên ngành quy định khác.',
      'An online dossier is accepted or its supplement asked for within 8 working hours of reaching the provincial system, unless sector law says otherwise.',
    ),
    'khoản 3 Điều 17': law(
      'Mỗi hồ sơ có một mã số; thời hạn tính từ khi nhận đủ hồ sơ hợp lệ theo giấy tiếp nhận.',
      'Each dossier has one code; the term runs from when the dossier is received complete and valid, as the slip shows.',
    ),
    'khoản 4 Điều 17': law(
      'Thủ tục trả kết quả ngay không cần giấy tiếp nhận, trừ khi được yêu cầu; vẫn cập nhật vào hệ thống.',
      'A procedure answered at once needs no slip unless asked for; it is still recorded.',
    ),
    'khoản 1 Điều 18': law(
      'Chuyển dữ liệu hồ sơ điện tử qua hệ thống.',
      'Electronic data are handed over through the system.',
    ),
    'khoản 2 Điều 18': law(
      'Chuyển hồ sơ ngay trong ngày làm việc; tiếp nhận sau 15 giờ thì chuyển vào đầu giờ ngày làm việc tiếp theo.',
      'The dossier is handed over on the same working day; received after 15:00, at the start of the next.',
    ),
    'khoản 1 Điều 19': law('Người đứng đầu phân công người giải quyết.', 'The head assigns an official.'),
    'khoản 3 Điều 19': law(
      'Không đủ điều kiện thì từ chối bằng phiếu nêu lý do trong thời hạn giải quyết; phiếu là một kết quả.',
      'Not eligible: a refusal with reasons within the processing time, entered as a result.',
    ),
    'điểm a khoản 4 Điều 19': law(
      'Thẩm tra, xác minh phải lập biên bản; cần người nộp tham dự thì báo trước thời gian, địa điểm, nội dung.',
      'Verification is recorded; where the applicant must attend, time, place and matter are announced.',
    ),
    'điểm b khoản 4 Điều 19': law(
      'Văn bản lấy ý kiến nêu nội dung, cách thức và hạn trả lời.',
      'A consultation states its matter, the way of answering and its deadline.',
    ),
    'điểm c khoản 4 Điều 19': law(
      'Cơ quan được lấy ý kiến chậm trả lời thì báo người đứng đầu Bộ phận Một cửa đã chuyển hồ sơ.',
      'Where the consulted agency is late, the head of the desk that forwarded the dossier is told.',
    ),
    'khoản 5 Điều 19': law(
      'Chưa đủ điều kiện thì trả lại hồ sơ trong 03 ngày làm việc từ khi tiếp nhận; bổ sung xong thì thời hạn tính lại từ đầu; sau 15 ngày từ khi thông báo mà không bổ sung thì đóng hồ sơ.',
      'Not yet eligible: the dossier goes back within 3 working days of reception; once complete, the term starts afresh; 15 days after the notice without completion it is closed.',
    ),
    'khoản 6 Điều 19': {
      ...law(
        'Hồ sơ dự kiến quá hạn: chậm nhất 01 ngày trước ngày hết hạn, cơ quan giải quyết thông báo bằng văn bản cho Bộ phận Một cửa và gửi văn bản xin lỗi, nêu lý do và thời gian đề nghị gia hạn; hẹn lại không quá một lần; Bộ phận Một cửa điều chỉnh ngày hẹn và báo cho người nộp.',
        'Dossier expected to be late: at latest 1 day before the term ends the settling agency tells the desk in writing and sends an apology with the reason and the extra time; a new appointment is made once at most; the desk adjusts the date and tells the applicant.',
      ),
      text: 'hồ sơ dự kiến quá hạn',
    },
    'Điều 20': law(
      'Tiếp nhận và giải quyết không phụ thuộc địa giới hành chính trong tỉnh.',
      'Reception and settlement regardless of territory within the province.',
    ),
    'điểm a khoản 1 Điều 20': law(
      'Chuyển hồ sơ giấy tới cơ quan khác cấp trong 01 ngày làm việc từ khi tiếp nhận; hồ sơ điện tử chuyển ngay.',
      'Paper goes to an agency of another level within 1 working day of reception; electronic data at once.',
    ),
    'khoản 2 Điều 20': law(
      'Liên thông: hồ sơ giấy lần lượt theo phiếu chuyển xử lý; hồ sơ điện tử gửi đồng thời, nêu cơ quan chủ trì, nhiệm vụ và thời hạn của từng cơ quan.',
      'Linked procedures: paper goes one after another with a transfer slip; electronic data to all at once, naming lead, task and deadline of each agency.',
    ),
    'khoản 1 Điều 21': law(
      'Người nộp được yêu cầu dừng giải quyết hồ sơ giấy trước khi có quyết định hoặc thông báo kết quả.',
      'The applicant may ask to stop a paper dossier until the decision or the notice of the result.',
    ),
    'khoản 2 Điều 21': law(
      'Hồ sơ trực tuyến: được yêu cầu dừng hoặc sửa đổi, bổ sung cho đến thời điểm đó.',
      'An online dossier may be stopped or amended until the same moment.',
    ),
    'Điều 22': law('Trả kết quả, kể cả kết quả điện tử.', 'Returning results, electronic ones included.'),
    'khoản 1 Điều 23': law(
      'Kết quả sai do lỗi của cơ quan thì sửa trong 03 ngày làm việc và cơ quan chịu chi phí.',
      'A result that is wrong by official fault is corrected within 3 working days at the agency’s cost.',
    ),
    'khoản 2 Điều 23': law(
      'Hồ sơ bị mất, hư hỏng: xin lỗi và chịu chi phí làm lại.',
      'Dossier lost or damaged: an apology, and the agency bears the cost.',
    ),
    'khoản 3 Điều 24': law(
      'Chuyển phí, lệ phí nộp trực tuyến về cơ quan thu trong 08 giờ làm việc.',
      'Fees paid online reach the agency within 8 working hours.',
    ),
    'Điều 28': law(
      'Mã số hồ sơ mang mã của cơ quan có thẩm quyền giải quyết.',
      'The dossier code names the authority competent to settle it.',
    ),
    'Điều 31': law('Việc đánh giá giải quyết thủ tục hành chính.', 'The evaluation of how procedures are settled.'),
    'Điều 32': law('Năm nhóm tiêu chí đánh giá.', 'Five groups of criteria for evaluation.'),
    'Điều 33': law(
      'Kết quả đánh giá được dùng khi xếp loại cán bộ, cơ quan.',
      'The evaluation feeds the rating of officials and agencies.',
    ),
    'Điều 34': law(
      'Kết quả đánh giá được dùng khi bổ nhiệm, khen thưởng, kỷ luật.',
      'The evaluation feeds promotion, reward and discipline.',
    ),
    'khoản 8 Điều 36': law('Trách nhiệm xử lý vi phạm của bộ trưởng.', 'Ministers deal with violations.'),
    'điểm g khoản 1 Điều 38': law(
      'Chủ tịch Ủy ban nhân dân cấp tỉnh chấn chỉnh, xử lý nghiêm người để xảy ra vi phạm.',
      'The provincial chair corrects and strictly deals with those who let violations happen.',
    ),
    'điểm d khoản 2 Điều 38': law(
      'Chủ tịch Ủy ban nhân dân cấp xã chấn chỉnh, xử lý nghiêm người để xảy ra vi phạm.',
      'The commune chair corrects and strictly deals with those who let violations happen.',
    ),
    'điểm đ khoản 2 Điều 38': law(
      'Chủ tịch Ủy ban nhân dân cấp xã xin lỗi khi cấp dưới có hành vi không được làm, gây bức xúc.',
      'The commune chair apologises where subordinates anger people by forbidden conduct.',
    ),
    'khoản 1 Điều 40': law(
      'Có hiệu lực từ 01/7/2025; thay thế Nghị định 61/2018/NĐ-CP và Nghị định 107/2021/NĐ-CP. Không có quy định chuyển tiếp cho hồ sơ đang giải quyết.',
      'In force from 1 July 2025; replaces Decrees 61/2018 and 107/2021. There is no transitional clause for dossiers in hand.',
    ),
    'khoản 2 Điều 40': law(
      'Cổng dịch vụ công của bộ, ngành đóng trước 01/3/2026.',
      'The ministries’ own portals close before 1 March 2026.',
    ),
    'khoản 3 Điều 40': law('Một số tỉnh tổ chức một cấp Trung tâm.', 'Some provinces run one level of centres.'),
    'khoản 4 Điều 40': law(
      'Trước 31/12/2025, mọi thủ tục được tiếp nhận không phụ thuộc địa giới trong tỉnh.',
      'Before 31 December 2025 every procedure is received regardless of territory within the province.',
    ),
    'khoản 5 Điều 40': law('Sửa đổi Nghị định 63/2010/NĐ-CP.', 'Amends Decree 63/2010.'),
    'Điều 41': law('Trách nhiệm thi hành.', 'Who carries the decree out.'),
  },
});
