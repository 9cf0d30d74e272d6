import { type Assumption, assumption, type Citation } from '@motcua/law';
import { noDeadlinePrinted } from '../kinds/assumptions.ts';

/** By which day a duty is due whose day stands in a document that was not seen, where who enters it names none. */
export function noDayFound(cites: Citation): Assumption {
  return assumption({
    ...noDeadlinePrinted(cites),
    about: {
      vi: 'Ngày của chế độ báo cáo mà chưa thấy văn bản nêu ngày',
      en: 'The day of a duty for which no source that was seen names one',
    },
    default: 'none',
    why: {
      vi: 'Ngày gửi nằm trong văn bản chưa thấy được nội dung; không đặt ra ngày nào. Ngày do người nhập lịch ghi theo văn bản mình có',
      en: 'The day stands in a document that was not seen, and none is made up: whoever enters the schedule names it from the document at hand',
    },
    cites: [cites],
  });
}
