import type { ReportCounts } from '@motcua/kit';
import { listed } from './listed.ts';
import type { ReportWords } from './words.ts';

/** Reports in Vietnamese, in the form of an official report. */
export const vietnamese: ReportWords = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  provisional: (until, closesOn) => `Kỳ báo cáo kết thúc ngày ${closesOn}; số liệu tạm tính đến hết ngày ${until}.`,
  leaderless: (follows) => `(*) Kế hoạch không giao đơn vị chủ trì; ${follows} theo dõi chung.`,
  notReported: (due) => `chưa nộp báo cáo kỳ (hạn ${due})`,
  issuer: (unit) => `Ủy ban nhân dân ${unit}`,
  reference: 'Số: ……/BC-UBND',
  dated: (place, day) => (place === null ? `${day.charAt(0).toUpperCase()}${day.slice(1)}` : `${place}, ${day}`),
  kind: 'BÁO CÁO',
  title: (period) => `Kết quả thực hiện công tác cải cách hành chính ${period}`,
  opening: ({ number, day, issuer, plan }) =>
    `Thực hiện Quyết định số ${number} ngày ${day} của ${issuer} về ${plan.charAt(0).toLowerCase()}${plan.slice(1)}, kết quả thực hiện như sau:`,
  window: (from, until, on) =>
    `Số liệu hồ sơ và chỉ tiêu tính từ ngày ${from} đến hết ngày ${until}; tình hình nhiệm vụ tính đến hết ngày ${on}.`,
  sendBy: (day, due) =>
    day === null
      ? 'Chưa thấy văn bản nào nêu ngày gửi báo cáo kỳ này.'
      : `Thời hạn gửi báo cáo: chậm nhất ngày ${day}${due === null ? '' : `; ngày này là ngày nghỉ nên hạn gửi là ngày ${due}`}.`,
  sections: {
    general: 'TÌNH HÌNH CHUNG',
    parts: 'KẾT QUẢ THEO TỪNG NỘI DUNG',
    duties: 'CHẾ ĐỘ BÁO CÁO',
    conflicts: 'CHỈ TIÊU CÓ NHIỀU MỨC TRONG KẾ HOẠCH',
    index: 'BỘ CHỈ SỐ THEO QUYẾT ĐỊNH 766/QĐ-TTg',
    lost: 'NHIỆM VỤ CÓ CĂN CỨ KHÔNG CÒN',
    asked: 'KIẾN NGHỊ, ĐỀ XUẤT',
    sources: 'CĂN CỨ, NGUỒN SỐ LIỆU',
    assumptions: 'CÁCH TÍNH KHI NGUỒN KHÔNG NÊU RÕ',
  },
  counts: (of) => `Kế hoạch có ${standings(of)}`,
  countsOfPart: (of) => `Có ${standings(of)}`,
  noTasks: 'Nội dung này không có nhiệm vụ riêng.',
  dossiers: (of) => [
    `Tiếp nhận trong kỳ: ${of.received} hồ sơ.`,
    `Đã giải quyết: ${of.early} hồ sơ trước hạn, ${of.onTime} hồ sơ đúng hạn, ${of.late} hồ sơ quá hạn.`,
    `Đang giải quyết lúc chốt số liệu: ${of.openInTime} hồ sơ trong hạn, ${of.openLate} hồ sơ quá hạn.`,
    ...(of.undated === 0 ? [] : [`Không có ngày hẹn trả nên không xếp loại được: ${of.undated} hồ sơ.`]),
    ...(of.askedAgain === 0
      ? []
      : [`Phải bổ sung quá một lần: ${of.askedAgain} hồ sơ; theo Quyết định 766/QĐ-TTg tính là quá hạn.`]),
  ],
  doneLate: (count) => `Trong số đó, ${count} nhiệm vụ hoàn thành chậm, chưa giải trình.`,
  noDossiers: 'Không phát sinh hồ sơ thủ tục hành chính trong kỳ.',
  annex: {
    kind: 'PHỤ LỤC',
    title: 'Tình hình thực hiện từng nhiệm vụ',
    see: 'Tình hình thực hiện từng nhiệm vụ: xem Phụ lục kèm theo.',
  },
  captions: {
    late: 'Nhiệm vụ chậm tiến độ',
    doneLate: 'Nhiệm vụ hoàn thành chậm, chưa giải trình',
    targets: 'Chỉ tiêu',
    untold: 'Chỉ tiêu chưa có số liệu',
  },
  nothing: {
    results: 'không phát sinh trong kỳ',
    late: 'Không có nhiệm vụ đang chậm tiến độ.',
    targets: 'Kế hoạch không đặt chỉ tiêu bằng số cho nội dung này.',
    conflicts: 'Không phát sinh chỉ tiêu có nhiều mức.',
    lost: 'Chưa ghi nhận văn bản nào làm căn cứ hết hiệu lực, cơ quan ban hành nào thôi hoạt động.',
    asked: 'Không phát sinh kiến nghị, đề xuất.',
  },
  heads: {
    tasks: ['Số', 'Nhiệm vụ, đơn vị chủ trì', 'Thời hạn', 'Tình trạng', 'Kết quả, tài liệu kiểm chứng trong kỳ'],
    duties: ['Chế độ báo cáo, đơn vị thực hiện', 'Thời hạn', 'Tình trạng', 'Kết quả trong kỳ'],
    late: ['Số', 'Nhiệm vụ, đơn vị chủ trì', 'Chậm từ ngày', 'Lý do', 'Hẹn hoàn thành'],
    doneLate: ['Số', 'Nhiệm vụ, đơn vị chủ trì', 'Chậm từ ngày'],
    targets: ['Chỉ tiêu', 'Mức', 'Kết quả', 'Chênh lệch', 'Cách tính', 'Đánh giá'],
    conflicts: ['Nơi đặt', 'Chỉ tiêu', 'Mức', 'Kết quả', 'Cách tính', 'Đánh giá'],
    index: ['Mã', 'Chỉ số thành phần', 'Kết quả', 'Đủ điểm từ', 'Ghi chú'],
    lost: ['Văn bản', 'Từ ngày', 'Lý do', 'Nhiệm vụ'],
    asked: ['Đối với', 'Nội dung', 'Nhiệm vụ', 'Nội dung cụ thể'],
  },
  task: (id) => id.replace(/^body\./, 'Mục '),
  goal: (id) => (id.startsWith('body.') ? `Mục ${id.slice(5)}` : `Phụ lục ${id}`),
  late: (standing) => `chậm tiến độ, ${standing}`,
  wasLate: (since, why) => `hoàn thành chậm, quá hạn từ ngày ${since}; lý do: ${why}`,
  noDue: 'chưa có thời hạn',
  noReason: 'chưa giải trình',
  noNewDay: 'chưa hẹn',
  missedAgain: 'đã quá ngày hẹn lại',
  dossiersTold: (received, settled, countedIn, countedDone) =>
    `Tự báo cáo tiếp nhận ${received}, giải quyết ${settled} hồ sơ; đếm từ hồ sơ: ${countedIn} và ${countedDone}`,
  handedIn: (day, answer) => `nộp ngày ${day}, ${answer}`,
  before: (count) => `trước đó trong kỳ đã nộp ${count} lần`,
  document: (title, number, day) =>
    `${title}${number === null ? '' : ` số ${number}`}${day === null ? '' : ` ngày ${day}`}`,
  difficulties: (text) => `Khó khăn, vướng mắc: ${text}`,
  answers: { accepted: 'đã nghiệm thu', returned: 'trả lại để hoàn thiện', pending: 'chờ nghiệm thu' },
  comparators: { '>=': 'từ', '<=': 'không quá', '=': 'đạt', '>': 'trên', '<': 'dưới' },
  units: {
    percent: (figure) => `${figure}%`,
    count: (figure) => figure,
    days: (figure) => `${figure} ngày`,
    points: (figure) => `${figure} điểm`,
  },
  points: 'điểm phần trăm',
  outcomes: { met: 'đạt', missed: 'chưa đạt', nothingToCount: 'không phát sinh', notMeasured: 'chưa có số liệu' },
  noFigure: 'không có',
  notTold: 'không rõ',
  indexOutcomes: { measured: 'đã đo', nothingToCount: 'không phát sinh', notMeasured: 'không đo được' },
  reportedBy: (unit) => `${unit} báo cáo`,
  pending: 'chưa được nghiệm thu',
  unknown: (count) => `${count} hồ sơ chưa xét được`,
  group: (title, max, note) => `${title}: tối đa ${max} điểm${note === null ? '' : `, ${note}`}`,
  requests: {
    guidance: 'đề nghị hướng dẫn',
    explanation: 'giải trình việc chậm tiến độ',
    report: 'nộp báo cáo kỳ',
    decision: 'nghiệm thu hoặc trả lại kết quả đã nộp',
    proposal: 'đơn vị đề xuất',
  },
  since: {
    guidance: (day) => `chờ từ ${day}`,
    explanation: (day) => `chậm từ ${day}`,
    report: (day) => `đến hạn ${day}`,
    decision: (day) => `nộp ngày ${day}`,
    proposal: (day) => `nêu ngày ${day}`,
  },
  noWords: 'không có',
  wholePlan: 'Toàn bộ Kế hoạch',
  plain: 'đo từ nhật ký hồ sơ',
  signed: (unit) => `TM. ${unit}`,
  signature: '(Chữ ký, dấu)',
  recipients: {
    caption: 'Nơi nhận',
    lines: (above) => [...(above === null ? [] : [`Ủy ban nhân dân ${above};`]), 'Lưu: VT.'],
  },
  notes: [],
};

function standings({ tasks, ...of }: ReportCounts): string {
  return `${tasks} nhiệm vụ: ${listed([
    [of.done, 'đã hoàn thành'],
    [of.notBegun, 'chưa bắt đầu'],
    [of.inHand, 'đang thực hiện'],
    [of.late, 'chậm tiến độ'],
    [of.waiting, 'đang chờ hướng dẫn hoặc chờ phát sinh'],
    [of.notOpened, 'chưa giao'],
    [of.dropped, 'không thực hiện nữa'],
    [of.unfinished, 'hết năm chưa hoàn thành'],
    [of.notArisen, 'không phát sinh trong năm'],
  ])}.`;
}
