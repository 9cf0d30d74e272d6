import type { FormWords, Matter } from './words.ts';

/** How far the agency is with what it promised. */
const standing: Readonly<Record<Matter['when'], (agency: string) => string>> = {
  ahead: (agency) => `${agency} dự kiến không có kết quả đúng ngày hẹn để trả cho Ông/Bà.`,
  late: (agency) => `Đã quá thời gian hẹn trả nhưng ${agency} chưa có kết quả để trả cho Ông/Bà.`,
  settled: (agency) => `Sau khi đã quá thời gian hẹn trả, ${agency} mới có kết quả để trả cho Ông/Bà.`,
};

/** The same of a task, told to the office that follows it. */
const standingInside: typeof standing = {
  ahead: (agency) => `${agency} dự kiến không hoàn thành đúng thời hạn.`,
  late: (agency) => `Đã quá thời hạn nhưng ${agency} chưa hoàn thành.`,
  settled: (agency) => `${agency} chỉ hoàn thành sau khi đã quá thời hạn.`,
};

/** Forms in Vietnamese, in the tone of a public office. */
export const vietnamese: FormWords = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (sign, number) => `Số: ${number ?? '……'}/${sign}`,
  dated: (day, place) => (place === null ? `${day.charAt(0).toUpperCase()}${day.slice(1)}` : `${place}, ${day}`),
  form: (code) => `Mẫu số ${code}`,
  to: (name) => `Kính gửi: ${person(name)}`,
  toOffice: (name) => `Kính gửi: ${name}`,
  person,
  captions: {
    receivedFrom: 'Tiếp nhận hồ sơ của',
    dossierOf: 'Hồ sơ của',
    personalNumber: 'Số định danh cá nhân',
    organisationNumber: 'Mã số tổ chức',
    address: 'Địa chỉ',
    phone: 'Số điện thoại',
    email: 'Thư điện tử',
    authorised: 'Người được ủy quyền',
    content: 'Nội dung yêu cầu giải quyết',
    subject: 'Người được giải quyết thủ tục',
    dossierCode: 'Mã hồ sơ',
    caseCode: 'Mã số',
    sender: 'Người gửi',
    components: 'Thành phần hồ sơ nộp gồm',
    sets: 'Số lượng hồ sơ',
    term: 'Thời hạn giải quyết hồ sơ theo quy định',
    receivedAt: 'Thời gian nhận hồ sơ',
    dueAt: 'Thời gian trả kết quả giải quyết hồ sơ',
    delivery: 'Đăng ký nhận kết quả',
    entry: 'Vào Sổ theo dõi hồ sơ',
    missing: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau',
    reason: 'Lý do',
    lateAgency: 'Cơ quan giải quyết',
    appointed: 'Thời gian đã hẹn trả kết quả',
    newDueOn: 'Thời gian hẹn lại',
    procedure: 'Thủ tục hành chính',
    settling: 'Cơ quan giải quyết',
    coordinating: 'Cơ quan phối hợp',
    row: 'TT',
    from: 'Đơn vị giao',
    to: 'Đơn vị nhận',
    handedOverAt: 'Thời gian giao, nhận',
    flag: 'Kết quả (trước hạn, đúng hạn, quá hạn)',
    note: 'Ghi chú',
    giver: 'Người giao',
    receiver: 'Người nhận',
    name: 'Họ và tên',
    contact: 'Địa chỉ, số điện thoại',
    lead: 'Cơ quan chủ trì giải quyết',
    received: 'Nhận hồ sơ',
    due: 'Hẹn trả kết quả',
    returned: 'Trả kết quả',
    channel: 'Phương thức nhận kết quả',
    signature: 'Ký nhận',
    outcome: 'Tình trạng',
    span: 'Thời gian theo dõi',
  },
  opening: {
    receipt: () => null,
    supplement: () => null,
    refusal: ({ agency }) =>
      `Qua xem xét, ${agency} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
    apology: (matter) =>
      matter.toOffice
        ? `${capital(named(matter))} có thời hạn hoàn thành ${matter.appointed}. ${standingInside[matter.when](matter.agency)}`
        : `${capital(named(matter))} của Ông/Bà được tiếp nhận lúc ${matter.receivedAt} và được hẹn trả kết quả ${matter.appointed}. ${standing[matter.when](matter.agency)}`,
    stop: (matter) =>
      `${matter.agency} thông báo dừng giải quyết ${named(matter)} của Ông/Bà, theo đề nghị của Ông/Bà${matter.requestedAt === '' ? '' : ` lúc ${matter.requestedAt}`}. Thông tin về hồ sơ như sau:`,
    notice: (matter) => `${matter.agency} thông báo về ${named(matter)} của Ông/Bà như sau:`,
  },
  closing: {
    receipt: () => [
      'Trường hợp trễ hẹn, cơ quan giải quyết có trách nhiệm xin lỗi Ông/Bà và hẹn lại ngày trả kết quả bằng văn bản.',
    ],
    supplement: ({ guide }) =>
      guide === null
        ? []
        : [
            `Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà liên hệ với ${guide.name}, số điện thoại ${guide.phone}, để được hướng dẫn.`,
          ],
    refusal: () => [
      'Ông/Bà có thể hoàn thiện và nộp lại hồ sơ khi đủ điều kiện.',
      'Xin thông báo để Ông/Bà được biết và thực hiện.',
    ],
    apology: ({ agency, newDueOn, when, asksMore, matter, toOffice }) =>
      toOffice
        ? [
            `${agency} giải trình lý do như trên và ${when === 'settled' ? 'hoàn thành' : 'hẹn hoàn thành'} ${newDueOn}.`,
            'Kính báo cáo để đơn vị theo dõi, tổng hợp.',
          ]
        : [
            `${agency} chân thành xin lỗi Ông/Bà về sự chậm trễ này và về những phiền hà gây ra cho Ông/Bà.`,
            `${agency} ${asksMore && when !== 'settled' ? 'đề nghị được gia hạn thời gian giải quyết và ' : ''}${when === 'settled' ? 'trả' : 'hẹn trả'} kết quả ${matter === null ? 'giải quyết hồ sơ' : 'xử lý'} cho Ông/Bà ${newDueOn}, mong nhận được sự thông cảm của Ông/Bà.`,
          ],
    stop: () => ['Xin thông báo để Ông/Bà được biết.'],
    notice: () => ['Xin thông báo để Ông/Bà được biết.'],
  },
  authorised: (name, principal) => `${name}, theo ủy quyền của ${person(principal)}`,
  onDay: (day) => `vào ${day}`,
  atMoment: (moment) => `vào lúc ${moment}`,
  sets: (count) => `${String(count).padStart(2, '0')} bộ`,
  entry: (book, number) => `quyển số ${book}, số thứ tự ${number}`,
  span: (from, until) => `từ ${from} đến ${until}`,
  flags: { early: 'Trước hạn', onTime: 'Đúng hạn', overdue: 'Quá hạn', none: 'Không có thời hạn' },
  basis: 'Căn cứ',
  submitter: 'NGƯỜI NỘP HỒ SƠ',
  guide: 'NGƯỜI HƯỚNG DẪN',
  head: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ',
  instruction: '(Ký, ghi rõ họ tên hoặc ký số)',
  recipients: 'Nơi nhận',
  asAbove: 'Như trên;',
  counter: (name) => `${name} (để điều chỉnh ngày hẹn trả);`,
  file: 'Lưu: VT, hồ sơ.',
  end: './.',
  slipNote: 'Phiếu được lập tự động từ nhật ký giải quyết hồ sơ.',
  notHandedOver: 'Hồ sơ chưa có lần giao, nhận nào giữa các cơ quan, đơn vị.',
  automatic: 'Thông báo do hệ thống gửi tự động, không có chữ ký.',
  counterHour: 'Giờ hẹn là giờ đóng cửa nơi trả kết quả; thời hạn theo quy định tính đến hết ngày đó.',
  translation: null,
  erased: '[đã xóa]',
};

/** The matter as the letter speaks of it. */
function named({ matter, procedure }: Matter): string {
  return matter ?? `hồ sơ đề nghị giải quyết thủ tục “${procedure}”`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function person(name: string | null): string {
  return name === null ? 'Ông/Bà' : `Ông/Bà ${name}`;
}
