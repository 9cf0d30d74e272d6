import { assumption, cite, civilCode2015, dispatch581 } from '@motcua/law';

/** Whether a report whose day is a rest day is sent on the next working day. */
export const reportDayOnRestDay = assumption({
  id: 'report-day-on-rest-day',
  about: { vi: 'Ngày gửi báo cáo trùng ngày nghỉ', en: 'The day of a report is a rest day' },
  default: 'nextWorkingDay',
  choices: {
    nextWorkingDay: { vi: 'gửi vào ngày làm việc tiếp theo', en: 'it is sent on the next working day' },
    asPrinted: { vi: 'vẫn theo ngày đã nêu', en: 'the day stands as printed' },
  },
  why: {
    vi: 'Công văn nêu ngày gửi mà không nói đến ngày nghỉ; Bộ luật Dân sự kết thúc thời hạn vào ngày làm việc tiếp theo.',
    en: 'The dispatch names days and is silent on rest days; the Civil Code ends a term with the next working day.',
  },
  cites: [cite(dispatch581, 'toàn văn'), cite(civilCode2015, 'khoản 5 Điều 148')],
});

/** By which day a commune reports: the days that are known are those of the province towards the ministry. */
export const reportSendBy = assumption({
  id: 'report-send-by',
  about: { vi: 'Ngày xã gửi báo cáo', en: 'The day by which a commune reports' },
  default: 'ministry',
  choices: {
    ministry: {
      vi: 'ngày tỉnh gửi Bộ Nội vụ',
      en: 'the day of the province towards the ministry',
    },
    windowEnd: { vi: 'ngày chốt số liệu', en: 'the day on which the data close' },
  },
  why: {
    vi: 'Ngày đã biết là ngày của tỉnh gửi Bộ Nội vụ; chưa thấy văn bản nào nêu ngày cho cấp xã, và xã phải gửi trước để tỉnh tổng hợp.',
    en: 'The known days are those of the province towards the ministry; none was found for a commune, which must report earlier for the province to sum up.',
  },
  cites: [cite(dispatch581, 'toàn văn')],
});
