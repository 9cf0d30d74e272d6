import { type Assumption, assumption, type Citation } from '@motcua/law';

/** Whether and when the lateness of a task is explained: no text rules it. */
export function taskExplanation(plan: Citation): Assumption {
  return assumption({
    id: 'task-explanation',
    about: {
      vi: 'Chậm tiến độ nhiệm vụ của Kế hoạch thì giải trình khi nào, được hẹn lại mấy lần',
      en: 'When the delay of a plan’s task is explained, and how often its day may move',
    },
    default: 'afterwards',
    choices: {
      afterwards: { vi: 'khi đã quá hạn, hẹn lại một lần', en: 'once it is late, with one new day' },
      ahead: { vi: 'được giải trình trước khi quá hạn, hẹn lại một lần', en: 'also before, with one new day' },
      again: { vi: 'khi đã quá hạn, hẹn lại nhiều lần', en: 'once it is late, and as often as needed' },
    },
    why: {
      vi: 'Không văn bản nào quy định việc giải trình nhiệm vụ chậm của Kế hoạch. Kế hoạch chỉ yêu cầu báo cáo và phản ánh khó khăn, vướng mắc (ở Kế hoạch của xã Lộc Hòa: Mục V.1). Ở đây lấy như việc xin lỗi, hẹn lại đối với hồ sơ: một lần, có lý do và ngày mới',
      en: 'No text rules how the delay of a plan’s task is explained. A plan only demands reports, and that difficulties be told (in that of Lộc Hòa: section V.1). It is taken here as the apology for a dossier is: once, with a reason and a new day',
    },
    cites: [plan],
  });
}

/** What the day of a task does while guidance from above is awaited: no text says. */
export function guidanceStopsTheDay(plan: Citation): Assumption {
  return assumption({
    id: 'guidance-stops-the-day',
    about: {
      vi: 'Thời hạn của nhiệm vụ trong khi chờ hướng dẫn của cấp trên',
      en: 'The day of a task while guidance from above is awaited',
    },
    default: 'runs',
    choices: {
      runs: { vi: 'vẫn tính', en: 'it stays' },
      stops: {
        vi: 'tạm dừng, lùi đi bằng số ngày làm việc còn lại khi bắt đầu chờ',
        en: 'it stands still, and moves by the working days that were left',
      },
    },
    why: {
      vi: 'Kế hoạch không nói; để nguyên thời hạn đã in thì việc chờ đợi không che mất sự chậm trễ',
      en: 'The plan does not say; with the printed day kept, waiting hides no delay',
    },
    cites: [plan],
  });
}

/** By which day a task is due where neither the plan nor a document names one. */
export function noDeadlinePrinted(task: Citation): Assumption {
  return assumption({
    id: 'no-deadline-printed',
    about: {
      vi: 'Thời hạn của nhiệm vụ mà Kế hoạch không in thời hạn',
      en: 'The day of a task for which none is named',
    },
    default: 'yearEnd',
    choices: {
      yearEnd: { vi: 'hết năm của Kế hoạch', en: 'the end of the plan’s year' },
      none: { vi: 'không có thời hạn', en: 'no day' },
    },
    why: {
      vi: 'Ô thời hạn để trống hoặc chỉ dẫn chiếu. Kế hoạch của năm nào thực hiện trong năm ấy, nên hết năm là ngày muộn nhất',
      en: 'The cell is empty, or only refers elsewhere. A plan is for its year, so the end of the year is the latest day',
    },
    cites: [task],
  });
}

/** The name under which {@link beforeOnRestDay} is answered. */
export const beforeOnRestDayId = 'before-on-rest-day';

/** When something is due «before» a day, and the last day before it is a rest day. */
export function beforeOnRestDay(task: Citation): Assumption {
  return assumption({
    id: beforeOnRestDayId,
    about: {
      vi: 'Nhiệm vụ phải xong trước một ngày, mà ngày liền trước là ngày nghỉ',
      en: 'Something is due before a day, and the day before it is a rest day',
    },
    default: 'workingDayBefore',
    choices: {
      workingDayBefore: { vi: 'xong trong ngày làm việc liền trước', en: 'it is due on the working day before' },
      workingDayAfter: { vi: 'xong trong ngày làm việc tiếp theo', en: 'it is due on the working day after' },
    },
    why: {
      vi: 'Bộ luật Dân sự dời ngày cuối là ngày nghỉ sang ngày làm việc tiếp theo; dời như vậy thì qua mất ngày mà văn bản viết «trước»',
      en: 'The Civil Code moves a last day that is a rest day to the next working day; moved so, it would pass the day of which the text says «before»',
    },
    cites: [task],
  });
}
