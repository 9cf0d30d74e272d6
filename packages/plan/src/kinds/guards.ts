import type { GuardDeclaration } from '@motcua/kit';
import type { Citation } from '@motcua/law';

/** The sentences of the guards of tasks. */
export function taskDemands(plan: Citation, task: Citation): Readonly<Record<string, GuardDeclaration>> {
  return {
    givesReason: {
      demands: { vi: 'Giải trình phải nêu lý do chậm tiến độ.', en: 'The explanation gives the reason for the delay.' },
      cites: [plan],
      asks: 'data',
    },
    movesAgain: {
      demands: { vi: 'Chỉ được hẹn lại ngày hoàn thành một lần.', en: 'The day may be moved once only.' },
      cites: [plan],
    },
    apologisesAhead: {
      demands: {
        vi: 'Chỉ giải trình khi đã quá hạn.',
        en: 'A delay is explained once the day has passed.',
      },
      cites: [plan],
    },
    dayStops: {
      demands: {
        vi: 'Thời hạn chỉ tạm dừng khi được hiểu là phải chờ hướng dẫn.',
        en: 'The day stands still only where waiting for guidance is held to stop it.',
      },
      cites: [plan],
    },
    yearIsOver: {
      demands: {
        vi: 'Chỉ kết thúc theo năm khi năm của Kế hoạch đã hết.',
        en: 'A task is closed with the year only once the plan’s year is over.',
      },
      cites: [plan],
    },
    dueByYearEnd: {
      demands: {
        vi: 'Nhiệm vụ không in thời hạn được hiểu là phải xong trong năm.',
        en: 'A task without a printed day is held to be due within the year.',
      },
      cites: [task],
    },
    hasDay: {
      demands: {
        vi: 'Phải có ngày do văn bản nêu, hoặc lấy ngày cuối năm.',
        en: 'A day must be named by the document, or the end of the year be taken.',
      },
      cites: [task],
      asks: 'data',
    },
    withinYear: {
      demands: {
        vi: 'Thời hạn do văn bản nêu không được sau năm của Kế hoạch; nhiệm vụ của năm sau thuộc Kế hoạch năm sau.',
        en: 'The day that the document names does not lie after the plan’s year; what is due later belongs to the plan of the next one.',
      },
      cites: [plan],
      asks: 'data',
    },
    withinPeriod: {
      demands: {
        vi: 'Ngày hoàn thành mới không được sau ngày của kỳ báo cáo tiếp theo.',
        en: 'The new day does not lie after the day of the next report.',
      },
      cites: [plan],
      asks: 'data',
    },
    isLastPeriod: {
      demands: { vi: 'Đây là kỳ báo cáo cuối năm.', en: 'It is the last report of the year.' },
      cites: [plan],
    },
    explainsMiss: {
      demands: {
        vi: 'Chưa đạt chỉ tiêu thì báo cáo phải nêu lý do và biện pháp khắc phục.',
        en: 'A report of a missed target gives the reason and what is done about it.',
      },
      cites: [task],
      asks: 'data',
    },
  };
}
