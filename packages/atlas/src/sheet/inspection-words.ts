import type { Language } from '@motcua/calendar';
import type { HandOver } from '../forms/control-slip.ts';
import type { LimitOutcome } from './inspection.ts';

/** The words of the inspector’s sheet in one language. */
export interface InspectionWords {
  readonly title: string;
  readonly captions: Readonly<
    Record<
      'procedure' | 'received' | 'closed' | 'applicant' | 'unit' | 'state' | 'waiting' | 'rules' | 'calendar' | 'tally',
      string
    >
  >;
  readonly sections: Readonly<Record<'history' | 'limits' | 'letters' | 'handOvers' | 'logs', string>>;
  readonly outcomes: Readonly<Record<LimitOutcome, string>>;
  readonly flags: Readonly<Record<NonNullable<HandOver['flag']>, string>>;
  readonly tally: (met: number, missed: number) => string;
  readonly left: (count: number, command: string) => string;
  readonly none: string;
  readonly to: string;
  readonly standing: string;
  readonly counted: (days: number) => string;
  readonly notCounted: string;
  readonly log: (records: number, mark: string) => string;
  readonly note: string;
}

/** The words of the inspector’s sheet, by language. */
export const inspectionWords: Readonly<Record<Language, InspectionWords>> = {
  vi: {
    title: 'PHIẾU KIỂM TRA HỒ SƠ',
    captions: {
      procedure: 'Thủ tục',
      received: 'Tiếp nhận',
      closed: 'Kết thúc',
      applicant: 'Người nộp',
      unit: 'Đơn vị giữ hồ sơ',
      state: 'Trạng thái',
      waiting: 'Đang chờ',
      rules: 'Phiên bản quy định',
      calendar: 'Phiên bản lịch',
      tally: 'Thời hạn đã qua',
    },
    sections: {
      history: 'Diễn biến',
      limits: 'Thời hạn và ngày được tính',
      letters: 'Phiếu, thư đã gửi',
      handOvers: 'Giao nhận giữa các cơ quan',
      logs: 'Dấu nhật ký',
    },
    outcomes: {
      met: 'xong trong hạn',
      missed: 'trễ hạn',
      moved: 'hẹn lại',
      running: 'đang tính',
      standing: 'đang tạm dừng',
    },
    flags: { early: 'trước hạn', onTime: 'đúng hạn', overdue: 'quá hạn' },
    tally: (met, missed) => `${met} xong trong hạn, ${missed} trễ hạn`,
    left: (count, command) => `… còn ${count} dòng nữa, xem: ${command}`,
    none: 'Không có.',
    to: 'đến',
    standing: 'chưa có hạn',
    counted: (days) => `tính ${days} ngày`,
    notCounted: 'không tính',
    log: (records, mark) => `${records} dòng, dấu ${mark}`,
    note: 'Lập từ nhật ký của hồ sơ; không kể tin giữa các hồ sơ thành phần.',
  },
  en: {
    title: 'INSPECTION OF A DOSSIER',
    captions: {
      procedure: 'Procedure',
      received: 'Received',
      closed: 'Closed',
      applicant: 'Applicant',
      unit: 'Held by',
      state: 'State',
      waiting: 'Waiting for',
      rules: 'Version of the rules',
      calendar: 'Edition of the calendar',
      tally: 'Limits that are over',
    },
    sections: {
      history: 'What happened',
      limits: 'Limits, and the days counted',
      letters: 'Letters sent',
      handOvers: 'Hand-overs between offices',
      logs: 'Marks of the logs',
    },
    outcomes: {
      met: 'ended in time',
      missed: 'missed',
      moved: 'put on a new day',
      running: 'running',
      standing: 'standing still',
    },
    flags: { early: 'early', onTime: 'on time', overdue: 'overdue' },
    tally: (met, missed) => `${met} ended in time, ${missed} missed`,
    left: (count, command) => `… ${count} lines more, see: ${command}`,
    none: 'None.',
    to: 'to',
    standing: 'no end yet',
    counted: (days) => `${days} days counted`,
    notCounted: 'not counted',
    log: (records, mark) => `${records} records, mark ${mark}`,
    note: 'Made from the log of the dossier; news between its member cases is left out.',
  },
};
