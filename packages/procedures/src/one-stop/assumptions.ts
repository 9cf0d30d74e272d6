import { assumption, cite, decision138of2025, decision766of2022, decree118of2025 } from '@motcua/law';

/** From when the term of an online dossier runs: it is checked after it was received. */
export const onlineTermStart = assumption({
  id: 'online-term-start',
  about: { vi: 'Thời điểm bắt đầu thời hạn của hồ sơ trực tuyến', en: 'When the term of an online dossier begins' },
  default: 'received',
  choices: {
    received: { vi: 'khi hệ thống nhận đủ hồ sơ', en: 'when the system has the whole dossier' },
    accepted: { vi: 'khi Bộ phận Một cửa tiếp nhận', en: 'when the desk accepts it' },
  },
  why: {
    vi: 'Thời hạn tính từ khi nhận đủ hồ sơ hợp lệ theo giấy tiếp nhận; không nói việc kiểm tra trong 08 giờ làm việc có tính vào hay không',
    en: 'The term runs from the complete and valid dossier as the slip shows; whether the 8 hours of the check count is not said',
  },
  cites: [cite(decree118of2025, 'khoản 3 Điều 17'), cite(decree118of2025, 'điểm c khoản 2 Điều 17')],
});

/** What the term does once an online dossier was amended. */
export const termAfterAmendment = assumption({
  id: 'term-after-amendment',
  about: { vi: 'Thời hạn sau khi sửa đổi hồ sơ trực tuyến', en: 'The term after an online dossier was amended' },
  default: 'runsOn',
  choices: {
    runsOn: { vi: 'tính tiếp', en: 'it runs on' },
    beginsAnew: { vi: 'tính lại từ đầu', en: 'it begins anew' },
  },
  why: {
    vi: 'Chỉ việc bổ sung theo phiếu yêu cầu mới làm thời hạn tính lại; việc tự sửa đổi không được nói tới',
    en: 'Only a supplement that was asked for begins the term anew; an amendment of one’s own is not mentioned',
  },
  cites: [cite(decree118of2025, 'khoản 2 Điều 21'), cite(decree118of2025, 'khoản 5 Điều 19')],
});

/** What the term does while the citizen has to pay, where no text makes a second appointment. */
export const termWhileAwaitingPayment = assumption({
  id: 'term-while-awaiting-payment',
  about: {
    vi: 'Thời hạn khi chờ người nộp hồ sơ thực hiện nghĩa vụ tài chính',
    en: 'The term while the applicant has to pay',
  },
  default: 'stops',
  choices: {
    stops: { vi: 'tạm dừng, có chứng từ nộp tiền thì tính tiếp', en: 'it stands still, and runs on once it is paid' },
    runs: { vi: 'vẫn tính', en: 'it runs' },
  },
  why: {
    vi: 'Nghị định 118/2025/NĐ-CP chỉ nói việc chuyển khoản đã nộp, không nói thời hạn; người nộp hồ sơ giữ việc tiếp theo như khi bổ sung hồ sơ, mà thời gian bổ sung được trừ khi đo đúng hạn',
    en: 'Decree 118/2025 speaks only of passing the money on, not of the term; the next move is the applicant’s, as with a supplement, whose time is left out when punctuality is measured',
  },
  cites: [cite(decree118of2025, 'khoản 3 Điều 24'), cite(decision766of2022, 'Mục 2.1')],
});

/** Which limit holds for returning a dossier: that of the decree, or a stricter one of the place. */
export const returnForSupplement = assumption({
  id: 'return-for-supplement',
  about: { vi: 'Hạn trả lại hồ sơ để bổ sung', en: 'The limit for returning a dossier for a supplement' },
  default: 'three',
  choices: {
    three: { vi: '03 ngày làm việc từ khi tiếp nhận', en: '3 working days from reception' },
    twoAndOne: {
      vi: 'đơn vị 02 ngày làm việc, Bộ phận Một cửa báo trong 01 ngày làm việc',
      en: 'the unit 2 working days, the desk 1 more for telling',
    },
  },
  why: {
    vi: 'Quyết định của tỉnh chặt hơn cho hồ sơ đất đai; thời hạn của Nghị định có giá trị cao hơn và là mức tối đa nên được lấy trước',
    en: 'The decision of the province is stricter, for land; the decree ranks higher and is the outer limit, so it is taken first',
  },
  cites: [cite(decree118of2025, 'khoản 5 Điều 19'), cite(decision138of2025, 'Điều 3')],
});
