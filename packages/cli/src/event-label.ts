import { dayOf, type Language } from '@motcua/calendar';
import type { LogRecord } from '@motcua/engine';
import { caseMeasured, caseMeasuredLabel, type Definition } from '@motcua/kit';
import { unitName } from './units.ts';

/** What a record of the log of a case of a definition tells, in words. */
export function eventLabel(record: LogRecord, definition: Definition | null, language: Language): string {
  const vi = language === 'vi';
  const [first = '', second = '', third = ''] = record.type.split('.');
  if (first === 'opened') return `${vi ? 'Tiếp nhận' : 'Opened'}: ${definition?.title[language] ?? ''}`;
  if (first === 'deadline')
    return `${vi ? 'Hết hạn' : 'Deadline passed'}: ${definition?.clocks[third]?.label[language] ?? third}`;
  if (first === 'member')
    return `${vi ? 'Tin từ' : 'News from'} ${definition?.members[second]?.label[language] ?? second}: ${newsWords(third, vi)}`;
  if (record.type === 'calendar.changed') return vi ? 'Tính lại theo lịch mới' : 'Counted anew by another calendar';
  if (record.type === 'organisation.changed')
    return `${vi ? 'Đơn vị giữ hồ sơ' : 'Held by'}: ${unitName(String(record.data.unit), dayOf(record.at), language)}`;
  if (record.type === caseMeasured) return caseMeasuredLabel[language];
  if (first === 'erased') return vi ? 'Xóa dữ liệu cá nhân' : 'Personal data erased';
  return definition?.events[record.type]?.label[language] ?? record.type;
}

/** The milestones that members usually announce; any other is told as it stands. */
function newsWords(what: string, vi: boolean): string {
  const words: Readonly<Record<string, readonly [string, string]>> = {
    completed: ['đã có kết quả', 'completed'],
    apologised: ['đã xin lỗi, hẹn lại ngày trả', 'apologised, with a new date'],
    refused: ['bị từ chối', 'refused'],
    withdrawn: ['đã rút', 'withdrawn'],
  };
  const found = words[what];
  return found === undefined ? what : found[vi ? 0 : 1];
}
