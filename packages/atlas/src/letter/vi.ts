import type { LetterWords, Matter } from './words.ts';

/** How far the agency is with what it promised. */
const standing: Readonly<Record<Matter['when'], (agency: string) => string>> = {
  ahead: (agency) => `${agency} dự kiến không có kết quả đúng ngày hẹn để trả cho Ông/Bà.`,
  late: (agency) => `Đã quá ngày hẹn nhưng ${agency} chưa có kết quả để trả cho Ông/Bà.`,
  settled: (agency) => `Sau khi đã quá ngày hẹn, ${agency} mới có kết quả để trả cho Ông/Bà.`,
};

/** Letters in Vietnamese, in the tone of a public office. */
export const vietnamese: LetterWords = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (sign) => `Số: ……/${sign}`,
  dated: (day, month, year, place) => `${place === null ? 'Ngày' : `${place}, ngày`} ${day} tháng ${month} năm ${year}`,
  form: (code) => `Mẫu số ${code}`,
  to: (name) => `Kính gửi: ${name === null ? 'Ông/Bà' : `Ông/Bà ${name}`}`,
  procedure: 'Thủ tục',
  subject: 'Người được giải quyết thủ tục',
  caseId: 'Mã hồ sơ',
  opening: {
    receipt: ({ agency, procedure }) => `${agency} đã tiếp nhận hồ sơ của Ông/Bà về việc: ${procedure}.`,
    supplement: ({ agency, procedure }) =>
      `Qua xem xét hồ sơ của Ông/Bà về việc: ${procedure}, ${agency} nhận thấy hồ sơ chưa đầy đủ. Đề nghị Ông/Bà bổ sung, hoàn thiện hồ sơ như sau:`,
    refusal: ({ agency, procedure }) =>
      `Qua xem xét hồ sơ của Ông/Bà về việc: ${procedure}, ${agency} thông báo không tiếp nhận, giải quyết hồ sơ này, với lý do cụ thể như sau:`,
    apology: ({ agency, procedure, receivedAt, appointedOn, when }) =>
      `Hồ sơ của Ông/Bà về việc: ${procedure}, được tiếp nhận lúc ${receivedAt} và hẹn trả kết quả vào ${appointedOn}. ${standing[when](agency)}`,
    stop: ({ agency, procedure }) =>
      `${agency} thông báo dừng giải quyết hồ sơ của Ông/Bà về việc: ${procedure}, với nội dung như sau:`,
    notice: ({ agency, procedure }) => `${agency} thông báo về hồ sơ của Ông/Bà về việc: ${procedure}, như sau:`,
  },
  closing: {
    receipt: () => ['Nếu trễ hẹn, cơ quan có trách nhiệm xin lỗi và hẹn lại ngày trả kết quả bằng văn bản.'],
    supplement: () => ['Sau khi nhận đủ hồ sơ, cơ quan sẽ tiếp tục giải quyết theo quy định.'],
    refusal: () => [
      'Đề nghị Ông/Bà xem xét lý do nêu trên; Ông/Bà có thể hoàn thiện và nộp lại hồ sơ nếu đủ điều kiện.',
    ],
    apology: ({ agency, newDueOn, when }) => [
      `${agency} chân thành xin lỗi Ông/Bà về sự chậm trễ này và về những phiền hà gây ra cho Ông/Bà.`,
      `${agency} ${when === 'settled' ? 'trả' : 'hẹn trả'} kết quả cho Ông/Bà vào ${newDueOn} và mong nhận được sự thông cảm của Ông/Bà.`,
    ],
    stop: () => [],
    notice: () => [],
  },
  basis: 'Căn cứ',
  submitter: 'NGƯỜI NỘP HỒ SƠ',
  head: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ',
  signed: '(Ký số)',
  note: 'Ghi chú: «Ký số» là giả định rằng văn bản này được lập và gửi trên môi trường điện tử.',
  erased: '[đã xóa]',
};
