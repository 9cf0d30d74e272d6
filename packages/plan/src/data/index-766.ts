import { type Citation, cite, decision766of2022, type Label } from '@motcua/law';

/** A part of the index, as far as sources tell of it. */
export interface IndexPart {
  /** As the index numbers it: `2.1`. */
  readonly code: string;
  readonly title: Label;
  /** The indicator and the formula that measure it; null where none can. */
  readonly measuredBy: { readonly indicator: string; readonly formula: string } | null;
  /** From which share on it has full points; null where no source says. */
  readonly fullFrom: number | null;
  /** Why nothing is measured, or what is not known of what is. */
  readonly missing: Label | null;
  readonly cites: readonly Citation[];
}

/** One of the five groups of the index. */
export interface IndexGroup {
  readonly id: 'publicity' | 'progress' | 'online' | 'digitisation' | 'satisfaction';
  readonly title: Label;
  /** The most points that the group can have; of 100. */
  readonly max: number;
  /** What is said of its points beyond that. */
  readonly note: Label | null;
  readonly parts: readonly IndexPart[];
}

const index = cite(decision766of2022, 'toàn văn');

const onPortal: Label = {
  vi: 'Lấy từ dữ liệu công bố, công khai thủ tục trên Cổng; nhật ký hồ sơ không có.',
  en: 'Taken from what the portal holds on published procedures; the logs of dossiers do not tell it.',
};
const nameless: Label = {
  vi: 'Nguồn đã đọc không nêu tên và công thức.',
  en: 'The sources that were read give neither its name nor its formula.',
};

/** The five groups of the index of service quality of decision 766, 100 points in all. */
export const index766: readonly IndexGroup[] = [
  {
    id: 'publicity',
    title: { vi: 'Công khai, minh bạch', en: 'Publicity and transparency' },
    max: 18,
    note: { vi: 'trong đó công bố đúng hạn tối đa 4 điểm', en: 'of which publication in time at most 4' },
    parts: [
      without('1.1', 'Công bố thủ tục đúng hạn', 'Procedures announced in time', onPortal),
      without('1.2', 'Công khai thủ tục đúng hạn', 'Procedures made public in time', onPortal),
      without('1.3', 'Công khai đầy đủ các bộ phận của thủ tục', 'Every part of a procedure made public', onPortal),
      without('1.4', 'Đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia', 'Dossiers in step with the portal', {
        vi: 'Cần dữ liệu đối chiếu của Cổng; nhật ký hồ sơ không có.',
        en: 'It needs what the portal received; the logs of dossiers do not tell it.',
      }),
    ],
  },
  {
    id: 'progress',
    title: { vi: 'Tiến độ, kết quả giải quyết', en: 'Progress and results' },
    max: 20,
    note: null,
    parts: [
      {
        code: '2.1',
        title: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Dossiers settled in time' },
        measuredBy: { indicator: 'on-time', formula: 'index-766' },
        fullFrom: null,
        missing: {
          vi: 'Hồ sơ không lưu ngày hẹn: nguồn so thời gian đã qua, trừ thời gian bổ sung, với thời hạn dài nhất; nhật ký hồ sơ không có thời hạn ấy, nên để riêng, không tính.',
          en: 'Dossiers without a stored appointment: the source compares the time gone by, less that of supplements, with the longest term; their logs hold no such term, so they are told apart and not counted.',
        },
        cites: [cite(decision766of2022, 'Mục 2.1')],
      },
      {
        ...without('2.2', 'Thời gian giải quyết trung bình', 'Average time of settling', {
          vi: 'Nguồn chỉ nêu tên; không nêu tính theo giờ hay ngày, so với thời hạn nào.',
          en: 'The source only names it: not in which unit, nor compared with which term.',
        }),
        cites: [cite(decision766of2022, 'Mục 2.2')],
      },
    ],
  },
  {
    id: 'online',
    title: { vi: 'Cung cấp dịch vụ trực tuyến', en: 'Online services' },
    max: 22,
    note: {
      vi: 'trên Cổng hiển thị thành dịch vụ trực tuyến 12 điểm, thanh toán trực tuyến 10 điểm',
      en: 'shown on the portal as 12 for online services and 10 for online payment',
    },
    parts: [
      {
        ...without(
          '3.1',
          'Tỷ lệ thủ tục cung cấp dịch vụ trực tuyến',
          'Procedures that are offered online',
          onPortal,
          80,
        ),
        cites: [cite(decision766of2022, 'Mục 3.1')],
      },
      without('3.2', 'Chỉ số 3.2', 'Part 3.2', nameless),
      {
        code: '3.3',
        title: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Dossiers handed in online' },
        measuredBy: { indicator: 'online', formula: 'online-per-received' },
        fullFrom: 50,
        missing: {
          vi: 'Nguồn chỉ nêu mức 50%; chia cho số hồ sơ tiếp nhận là suy luận.',
          en: 'The source only gives the level of 50 %; that it is divided by what was received is inferred.',
        },
        cites: [cite(decision766of2022, 'Mục 3.3')],
      },
      without('3.4', 'Chỉ số 3.4', 'Part 3.4', nameless),
      without('3.5', 'Chỉ số 3.5', 'Part 3.5', nameless, 80),
    ],
  },
  {
    id: 'digitisation',
    title: { vi: 'Số hóa hồ sơ', en: 'Digitisation' },
    max: 22,
    note: null,
    parts: [
      without('4.1', 'Cấp kết quả điện tử', 'Results issued electronically', {
        vi: 'Nhật ký hồ sơ không ghi kết quả được cấp dưới dạng nào.',
        en: 'The logs of dossiers do not tell in which form a result was issued.',
      }),
      ...['4.2', '4.3'].map((code) =>
        without(
          code,
          `Chỉ số ${code}`,
          `Part ${code}`,
          {
            vi: 'Nguồn chỉ nêu mức 80%. Tỷ lệ số hóa và tỷ lệ dùng lại dữ liệu của Kế hoạch có thể là hai chỉ số này; không nguồn nào nói rõ.',
            en: 'The source only gives 80 %. The plan’s shares of digitised dossiers and of data used again may be these two; no source says so.',
          },
          80,
        ),
      ),
      without('4.4', 'Chỉ số 4.4', 'Part 4.4', nameless),
      without('4.5', 'Sử dụng tài khoản VNeID', 'Use of VNeID accounts', {
        vi: 'Nhật ký hồ sơ không ghi tài khoản đăng nhập.',
        en: 'The logs of dossiers do not tell by which account a citizen came.',
      }),
    ],
  },
  {
    id: 'satisfaction',
    title: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
    max: 18,
    note: { vi: 'trong đó hài lòng trong giải quyết tối đa 6 điểm', en: 'of which satisfaction in handling at most 6' },
    parts: [
      {
        code: '5.1–5.3',
        title: { vi: 'Xử lý phản ánh, kiến nghị', en: 'Handling of feedback' },
        measuredBy: { indicator: 'feedback-handled', formula: 'in-time-per-at-hand' },
        fullFrom: null,
        missing: {
          vi: 'Nguồn nêu thời hạn chung cho ba chỉ số, không nêu chỉ số nào đo thời hạn nào; ở đây đo thời hạn giải quyết.',
          en: 'The source gives the limits of all three together, and not which part measures which; here the limit for settling is measured.',
        },
        cites: [cite(decision766of2022, 'Mục 5.1')],
      },
      {
        code: '5.4',
        title: { vi: 'Mức độ hài lòng trong giải quyết thủ tục', en: 'Satisfaction in the handling of procedures' },
        measuredBy: { indicator: 'satisfaction', formula: 'index-766' },
        fullFrom: 90,
        missing: null,
        cites: [cite(decision766of2022, 'Mục 5.4')],
      },
    ],
  },
];

function without(code: string, vi: string, en: string, missing: Label, fullFrom: number | null = null): IndexPart {
  return { code, title: { vi, en }, measuredBy: null, fullFrom, missing, cites: [index] };
}
