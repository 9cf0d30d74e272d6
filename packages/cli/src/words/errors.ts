import { dayInWords } from '@motcua/atlas';
import { civilDate } from '@motcua/calendar';
import type { Announced } from '@motcua/kit';
import type { Label } from '@motcua/law';

/** An error of the library, with the fields it carries. */
type Fields = Readonly<Record<string, unknown>>;

/** The Vietnamese sentences for the errors of the library, by code: what, where, what to do. */
export const vietnameseErrors: Readonly<Record<string, (error: Fields) => string>> = {
  invalidCivilDate: (it) => `«${cut(it.text)}» không phải là một ngày có thật. Viết YYYY-MM-DD, ví dụ 2026-11-22.`,
  invalidInstant: (it) =>
    `«${cut(it.text)}» không phải là một thời điểm${it.lostDay ? `: không có ngày ${cut(it.lostDay).split('-').reverse().join('/')}` : ''}. Viết YYYY-MM-DDTHH:MM, ví dụ 2026-11-22T15:00; không ghi múi giờ thì là giờ Việt Nam.`,
  invalidTerm: (it) =>
    `«${cut(it.text)}» không phải là một thời hạn. Viết 5wd, 8wh, 15d, 4h, 1month, same-day hoặc until:2026-12-10.`,
  invalidOffice: (it) => `«${cut(it.text)}» không phải là giờ làm việc. Viết 07:30-11:30,13:30-17:00.`,
  invalidEdition: (it) => `Tệp lịch sai ở «${cut(it.path)}»: ${wantedOf(it.wanted)}. Định dạng: docs/calendar-file.md.`,
  undecidedYear: (it) =>
    isBefore(it)
      ? `Lịch bắt đầu từ năm ${it.firstYear}: không có ngày nghỉ của năm ${it.year}. Cho một ngày từ 01/01/${it.firstYear}.`
      : `Lịch nghỉ năm ${it.year} chưa được quyết định${it.knownAt === null ? '' : ` tính đến ${dayWords(it.knownAt)}`}: còn thiếu văn bản quyết định lịch nghỉ lễ, tết năm đó. ${lastYear(it.last)}Nạp quyết định mới bằng --calendar TỆP.`,
  levelUnknown: (it) =>
    `Chưa biết ${cut((it.label as Label).vi)} ${dayWords(it.on)}. Còn thiếu: ${cut((it.missing as Label).vi)}.`,
  clockMisuse: (it) => `Thao tác với thời hạn không đúng thứ tự (lúc ${it.at}).`,
  unknownChoice: (it) =>
    `«${cut(it.choice)}» không phải là một lựa chọn của «${cut(it.assumption)}».${known(it.valid)}`,
  unknownProcedure: (it) => `Không có thủ tục «${cut(it.procedure)}».${known(it.known)}`,
  noSingleVersion: (it) =>
    `Không có đúng một quy định của «${cut(it.procedure)}» áp dụng cho hồ sơ tiếp nhận ${dayWords(it.day)}.`,
  pendingVersion: (it) =>
    `Quy định của «${cut(it.procedure)}» áp dụng cho ${dayWords(it.day)} đã được công bố nhưng chưa biết nội dung. ${source(it.announced)}`,
  unknownEvent: (it) => `Thủ tục này không có sự kiện «${cut(it.event)}».${known(it.known)}`,
  unknownRole: (it) => `Thủ tục này không có vai trò «${cut(it.role)}».${known(it.known)}`,
  invalidData: (it) =>
    `Dữ liệu của «${cut(it.about)}» không đúng khai báo: ${issues(it.issues)}. Sửa các trường đó rồi gửi lại.`,
  invalidInput: (it) => `Không đọc được «${cut(it.about)}»: ${issues(it.issues)}. Sửa các trường đó rồi gửi lại.`,
  tooLarge: (it) => `«${cut(it.about)}» lớn hơn ${it.limit} byte JSON. Lưu tài liệu lớn ở nơi khác và gửi tham chiếu.`,
  forbiddenKey: (it) => `«${cut(it.about)}» có trường «${cut(it.path)}» với tên không được phép. Đổi tên trường đó.`,
  notJson: (it) => `«${cut(it.about)}» có giá trị không phải JSON ở «${cut(it.path) || '(toàn bộ)'}».`,
  unknownUnit: (it) => `Không có đơn vị «${cut(it.unit)}».${known(it.known)}`,
  unitSucceeded: (it) =>
    `Đơn vị «${cut(it.unit)}» không còn hoạt động: từ ${dayWords(it.from)} việc do «${cut(it.holder)}» giữ. Tiếp nhận hồ sơ ở đó.`,
  noHolder: (it) =>
    `Chưa biết ai giữ việc của đơn vị «${cut(it.unit)}» vào ${dayWords(it.on)}. ${(it.because as Label | null)?.vi ?? 'Xem: motcua units.'}`,
  unreadableDeadline: (it) =>
    `Không đọc được thời hạn «${cut(it.text)}»${it.stoppedAt === '' ? ', ở cuối' : ` từ «${cut(it.stoppedAt)}»`}. Các dạng đọc được: ${(it.possible as readonly string[]).join(' · ')}.`,
  unknownPeriod: (it) =>
    `Không có kỳ báo cáo «${cut(it.text)}». Viết ví dụ ${(it.possible as readonly string[]).join(', ')}.`,
  periodOfAnotherYear: (it) =>
    `Kế hoạch «${cut(it.plan)}» là của năm ${it.year}; kỳ «${cut(it.period)}» không thuộc năm đó. Chọn một kỳ của năm ${it.year}.`,
  unknownCase: (it) => `Kho không có hồ sơ «${cut(it.case)}». Xem các hồ sơ bằng: motcua cases.`,
  caseExists: (it) => `Kho đã có hồ sơ «${cut(it.case)}» với nội dung khác. Đặt mã khác bằng --id.`,
  versionConflict: (it) =>
    `Hồ sơ «${cut(it.case)}» đang ở phiên bản ${it.actual}, không phải ${it.expected}: đã có người xử lý trước. Xem lại hồ sơ rồi gửi với phiên bản mới.`,
  stillOpen: (it) =>
    `Chưa xóa được dữ liệu cá nhân của «${cut(it.case)}»: còn đang giải quyết ${(it.open as readonly string[]).join(', ')}. Đợi hồ sơ kết thúc (hoặc được rút) rồi xóa.`,
  eventIdReused: (it) =>
    `Hồ sơ «${cut(it.case)}» đã có sự kiện mang mã «${cut(it.event)}» với nội dung khác. Dùng mã khác.`,
  reservedEvent: (it) =>
    `«${cut(it.event)}» là sự kiện chỉ hệ thống mới gửi. Thời hạn đã qua được phát hiện bằng: motcua sweep.`,
  missingVersion: (it) =>
    `Hồ sơ bắt đầu theo «${cut(it.version)}», nay không còn được khai báo. Giữ lại các phiên bản cũ; nhiệm vụ thì cần kế hoạch của nó: thêm --plan TỆP (open, import), hoặc chạy motcua plan open --plan TỆP.${known(it.known)}`,
  missingEdition: (it) =>
    `Không có bản lịch «${cut(it.edition)}». Nạp lại tệp của bản lịch đó bằng --calendar TỆP.${known(it.known)}`,
  replayMismatch: (it) =>
    `Nhật ký của hồ sơ «${cut(it.case)}» không dẫn đến trạng thái đã lưu, từ bản ghi ${it.seq}. Khôi phục hồ sơ từ bản sao lưu.`,
  corruptStore: (it) =>
    `Không đọc được kho «${it.where}»: tệp hỏng hoặc không phải kho hồ sơ. Không ghi vào đó; khôi phục bản sao lưu gần nhất và giữ lại tệp hỏng.`,
  newerStore: (it) =>
    `Kho «${it.where}» có cấu trúc bản ${it.found}; bản phát hành này đọc đến ${it.supported}. Dùng bản phát hành mới hơn.`,
  storeFailed: (it) =>
    `Kho «${it.where}» không ghi được và không giữ lại phần nào. Thử lại khi kho rảnh hoặc đĩa còn chỗ.`,
  invalidImport: (it) =>
    `Không nhập được tệp${it.case === null ? '' : `, ở hồ sơ «${cut(it.case)}»`}. Chưa ghi gì; hãy xuất lại từ nơi gốc.`,
};

/** A day as it is said; what is no day, as it is. */
function dayWords(value: unknown): string {
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayInWords(civilDate(text), 'vi') : text;
}

/** What a place of a calendar file must hold, as the error names it. */
const wantedWords: readonly (readonly [RegExp, string])[] = [
  [/^present$/, 'thiếu trường này'],
  [/^absent; the fields here are (.*)$/, 'không có trường này; ở đây có các trường $1'],
  [/^an object$/, 'phải là một đối tượng { … }'],
  [/^a list of at most (.*)$/, 'phải là một danh sách [ … ], nhiều nhất $1 phần tử'],
  [/^a text of (.*) characters$/, 'phải là một chuỗi dài $1 ký tự'],
  [/^a day, YYYY-MM-DD$/, 'phải là một ngày có thật, YYYY-MM-DD'],
  [/^one of (.*)$/, 'phải là một trong: $1'],
  [/^the next year(.*)$/, 'phải là năm kế tiếp$1'],
  [/^a year from (.*) to (.*)$/, 'phải là một năm từ $1 đến $2'],
  [
    /^a day of the decided years \((.*) to (.*)\).*$/,
    'phải thuộc các năm đã quyết định ($1–$2), hoặc năm mà «years» thêm vào',
  ],
  [/^the day whose hours.*$/, 'thiếu ngày được làm thay (ngày nghỉ hoán đổi)'],
];

function wantedOf(wanted: unknown): string {
  const text = String(wanted);
  const [pattern, words] = wantedWords.find(([it]) => it.test(text)) ?? [/^/, 'phải là '];
  return text.replace(pattern, words);
}

function cut(value: unknown): string {
  const text = String(value ?? '');
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}

/** What a version that is announced and not known would have to be read from. */
function source(announced: unknown): string {
  const { because, cites } = announced as Announced;
  return `${because.vi}. Văn bản phải đọc: ${cites.locator} ${cites.number}.`;
}

function known(names: unknown): string {
  return Array.isArray(names) && names.length > 0 ? ` Hiện có: ${names.join(', ')}.` : '';
}

function issues(list: unknown): string {
  const found = Array.isArray(list) ? (list as readonly { path: string; message: string; says?: Label }[]) : [];
  return found.map((it) => `${it.path || '(toàn bộ)'} – ${it.says?.vi ?? it.message}`).join('; ');
}

/** Whether a question about an undecided year lies before the calendar, and not beyond it. */
function isBefore(it: Fields): boolean {
  return typeof it.firstYear === 'number' && Number(it.year) < it.firstYear;
}

function lastYear(last: unknown): string {
  const found = last as { year: number; instrument: string } | null;
  return found === null ? '' : `Năm cuối đã quyết định là ${found.year} (${found.instrument}). `;
}
