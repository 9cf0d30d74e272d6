import type { RefusalCode, WorkedExample } from '@motcua/kit';
import type { Label } from '@motcua/law';

const refusals: Readonly<Record<RefusalCode, Label>> = {
  notThisRole: { vi: 'vai trò này không được làm việc đó', en: 'this role may not do that' },
  notInThisState: { vi: 'trạng thái của hồ sơ không cho phép', en: 'the state of the case does not allow it' },
  guarded: { vi: 'chưa đủ điều kiện', en: 'a condition is not met' },
  badAppointment: { vi: 'ngày hẹn mới không hợp lệ', en: 'the new day cannot be promised' },
  outOfScope: { vi: 'không thuộc phạm vi của thủ tục', en: 'it is outside the procedure' },
  outOfOrder: { vi: 'xảy ra trước điều đã ghi nhận', en: 'it lies before what is recorded' },
  notApplicable: { vi: 'quy định không áp dụng', en: 'the rules do not apply' },
};

const origins: Readonly<Record<WorkedExample['origin'], Label>> = {
  source: { vi: 'kết quả có trong nguồn', en: 'the result is printed in a source' },
  computed: { vi: 'kết quả được tính từ quy định', en: 'the result was computed from the rules' },
  inferred: { vi: 'kết quả dựa trên suy luận', en: 'the result rests on an inference' },
};

/** What a told example says beside the labels of its definition. */
export const exampleWords = {
  origin: origins,
  sweep: { vi: 'Rà soát các thời hạn đã qua', en: 'Passed deadlines are looked for' },
  reorganise: {
    vi: 'Hồ sơ đang mở chuyển cho đơn vị kế tục',
    en: 'Open cases go on to the units that follow',
  },
  heldBy: (unit: Label): Label => ({ vi: `do ${unit.vi} giữ`, en: `is held by ${unit.en}` }),
  absent: { vi: 'chưa có', en: 'is not there' },
  closed: { vi: 'đã kết thúc', en: 'has come to its end' },
  member: { vi: 'Thủ tục thành phần', en: 'Member' },
  group: { vi: 'Cả nhóm', en: 'The whole group' },
  dossier: { vi: 'Hồ sơ', en: 'The dossier' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  refused: (code: string): Label => {
    const why = Object.hasOwn(refusals, code) ? refusals[code as RefusalCode] : { vi: code, en: code };
    return { vi: `không được chấp nhận: ${why.vi}`, en: `refused: ${why.en}` };
  },
  sent: (letter: Label): Label => ({ vi: `đã gửi «${letter.vi}»`, en: `«${letter.en}» has gone out` }),
  unlimited: (about: Label): Label => ({
    vi: `quy định không đặt thời hạn cho «${about.vi}»`,
    en: `the rules set no limit for «${about.en}»`,
  }),
  due: (clock: Label, on: Label | null): Label =>
    on === null
      ? { vi: `«${clock.vi}» không chạy hoặc đang tạm dừng`, en: `«${clock.en}» does not run or stands still` }
      : { vi: `«${clock.vi}» kết thúc ${on.vi}`, en: `«${clock.en}» ends on ${on.en}` },
} as const;
