import {
  assumption,
  cite,
  decree61of2018,
  decree63of2010,
  decree63of2024,
  decree118of2025,
  decree301of2026,
  portalBirth,
  portalInsuranceCard,
  pressOnLinkedBirth,
} from '@motcua/law';

// What the law does not say of apologies, supplements and results.

/** What the letter of apology in the group must hold beyond apology and date. */
export const apologyReasonAndWriting = assumption({
  id: 'apology-reason-and-writing',
  about: {
    vi: 'Lý do và hình thức văn bản của lời xin lỗi trong nhóm liên thông',
    en: 'Reason and written form of the apology in the linked group',
  },
  default: 'reasonInWriting',
  choices: {
    reasonInWriting: { vi: 'bằng văn bản, nêu lý do', en: 'in writing, with the reason' },
    apologyAndDate: {
      vi: 'chỉ cần xin lỗi và ngày hẹn mới',
      en: 'apology and new date are enough',
    },
  },
  why: {
    vi: 'Phần đã đọc của Điều 7 chỉ nói xin lỗi, hẹn lại ngày và kênh gửi; lý do lấy từ phiếu xin lỗi khi đăng ký khai sinh. Từ 01/9/2026 nhóm khai sinh phải nêu lý do bằng văn bản; với nhóm khai tử chỉ thấy quy định chung là xin lỗi và hẹn lại',
    en: 'What was read of Article 7 names apology, new date and channel; the reason comes from the slip of single birth registration. Since 1 September 2026 the birth group owes writing and reason; of the death group only the general rule was seen, apology and new date',
  },
  cites: [
    cite(decree63of2024, 'khoản 3 Điều 7'),
    cite(portalBirth, 'Mục xin lỗi'),
    cite(decree301of2026, 'khoản 3 Điều 7 sửa đổi tại Điều 5'),
    cite(decree301of2026, 'khoản 2 Điều 3'),
  ],
});

/** How often the date may be moved in the group. */
export const reappointments = assumption({
  id: 'reappointments',
  about: { vi: 'Số lần hẹn lại trong nhóm liên thông', en: 'How often the date may move in the linked group' },
  default: 'once',
  choices: {
    once: { vi: 'một lần', en: 'once' },
    asNeeded: { vi: 'khi cần', en: 'as often as needed' },
  },
  why: {
    vi: 'Nghị định 63/2024/NĐ-CP không nói; quy định chung về một cửa cho hẹn lại một lần',
    en: 'Decree 63/2024 is silent; the general one-stop rule allows one new date',
  },
  cites: [cite(decree63of2024, 'khoản 3 Điều 7'), cite(decree118of2025, 'khoản 6 Điều 19')],
});

/** Whether the general duty to apologise ahead stands beside the group's own rule. */
export const preEmptiveApologyToo = assumption({
  id: 'pre-emptive-apology-too',
  about: {
    vi: 'Nghĩa vụ xin lỗi trước hạn có áp dụng cho nhóm liên thông hay không',
    en: 'Whether the duty to apologise ahead of the term applies to the linked group too',
  },
  default: 'no',
  choices: {
    no: { vi: 'không: xin lỗi khi trễ hẹn', en: 'no: the apology follows the missed date' },
    yes: { vi: 'có: được xin lỗi trước khi hết hạn', en: 'yes: it may be made before the term ends' },
  },
  why: {
    vi: 'Nghị định 63/2024/NĐ-CP có quy định riêng và không nói về quy định chung',
    en: 'Decree 63/2024 has a rule of its own and does not mention the general one',
  },
  cites: [cite(decree63of2024, 'khoản 3 Điều 7'), cite(decree61of2018, 'khoản 9 Điều 19')],
});

/** How often a supplement may be asked for. */
export const supplementRounds = assumption({
  id: 'supplement-rounds',
  about: { vi: 'Số lần yêu cầu bổ sung hồ sơ', en: 'How often a supplement may be asked for' },
  default: 'once',
  choices: {
    once: { vi: 'một lần cho mỗi hồ sơ', en: 'once for each dossier' },
    oncePerStage: { vi: 'một lần khi tiếp nhận, một lần khi giải quyết', en: 'once at the desk and once in the unit' },
    twice: { vi: 'không quá hai lần', en: 'no more than twice' },
  },
  why: {
    vi: 'Hướng dẫn một lần, đầy đủ; không nói tính theo hồ sơ hay theo khâu, và quy định cũ nói hai lần',
    en: 'Guidance is given once and completely; whether per dossier or per stage is not said, and an older rule says two',
  },
  cites: [cite(decree118of2025, 'khoản 3 Điều 16'), cite(decree63of2010, 'khoản 4 Điều 20')],
});

/** What happens while the population database gives no personal identification number. */
export const missingPersonalNumber = assumption({
  id: 'missing-personal-number',
  about: { vi: 'Chưa có số định danh cá nhân của trẻ', en: 'No personal identification number yet' },
  default: 'wait',
  choices: {
    wait: { vi: 'chờ cấp số', en: 'wait for it' },
    issueWithout: { vi: 'cấp giấy khai sinh, bổ sung số sau', en: 'issue the certificate, add the number later' },
  },
  why: {
    vi: 'Vướng mắc được ghi nhận trên phần mềm hộ tịch; chưa thấy quy định về bước tiếp theo. Từ 01/9/2026 ngành công an trả lời trong 01 ngày làm việc, không nói thời hạn khai sinh 24 giờ có chờ hay không. Lấy là chờ vì số định danh là một nội dung của việc khai sinh; cấp giấy thiếu số chỉ có trong hướng dẫn năm 2021, trước nhóm liên thông',
    en: 'The obstacle is recorded in the software; what follows was not found. Since 1 September 2026 it is answered within 1 working day, and whether the 24 hours of the birth wait for that is not said. Waiting is taken: the number is part of what is registered, and issuing without it is only in guidance of 2021, before the linked group',
  },
  cites: [cite(decree63of2024, 'Điều 8'), cite(decree301of2026, 'điểm c khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6')],
});

/** Whether the term runs while the requester looks at the draft. */
export const draftConfirmationClock = assumption({
  id: 'draft-confirmation-clock',
  about: {
    vi: 'Thời hạn giải quyết khi chờ xác nhận bản dự thảo giấy khai sinh',
    en: 'The term while the draft certificate awaits confirmation',
  },
  default: 'runs',
  choices: {
    runs: { vi: 'vẫn tính', en: 'it runs' },
    stands: { vi: 'không tính', en: 'it stands still' },
  },
  why: {
    vi: 'Người yêu cầu có tối đa một ngày để xác nhận; không nói có trừ vào thời hạn hay không. Lấy là vẫn tính vì chỉ thời gian được một văn bản loại trừ mới không tính',
    en: 'The requester has one day at most; whether it is left out of the term is not said. It runs: only time that some text leaves out is left out',
  },
  cites: [cite(portalBirth, 'Mục xác nhận')],
});

/** The limit of the card alone, on which the sources disagree. */
export const cardLimit = assumption({
  id: 'card-limit',
  about: { vi: 'Thời hạn cấp thẻ bảo hiểm y tế riêng lẻ', en: 'The limit of the insurance card alone' },
  default: 'five',
  choices: {
    five: { vi: '05 ngày làm việc', en: '5 working days' },
    ten: { vi: '10 ngày làm việc', en: '10 working days' },
  },
  why: {
    vi: 'Các nguồn không thống nhất. Lấy 05 ngày vì bản ghi trên Cổng và quyết định công bố mới hơn bài hỏi đáp nêu 10 ngày',
    en: 'The sources disagree. Five is taken: the record of the portal and the decision that publishes it are later than the answers that name ten',
  },
  cites: [cite(portalInsuranceCard, 'Mục thời hạn'), cite(pressOnLinkedBirth, 'Mục thẻ riêng lẻ')],
});
