import type { CivilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type Citation, includes, type Label } from '@motcua/law';

/**
 * What a version stands on that was not in force, or not known, on its first day; each with the reason why it is cited
 * all the same.
 *
 * @throws {RangeError} when an instrument comes later than a version and nobody has said why it is cited.
 */
export function lateLaw(from: CivilDate, cites: readonly Citation[]): Definition['unmodelled'] {
  const late = cites.filter((it) => !includes(it.inForce, from));
  return late.map((it) => ({ cites: it, because: reasonOf(it) }));
}

function reasonOf({ instrument, number }: Citation): Label {
  const reason = instrument.startsWith('portal-') ? record : reasons[instrument];
  if (reason === undefined) throw new RangeError(`${number} is cited before it was in force, and no reason is given.`);
  return reason;
}

const record: Label = {
  vi: 'Bản ghi trên Cổng Dịch vụ công quốc gia chỉ được đọc năm 2026; nội dung áp dụng cho hồ sơ trước đó chưa được kiểm chứng và được lấy như vậy',
  en: 'The record of the national portal was read in 2026; what held for earlier dossiers was not verified and is taken to be the same',
};

const reasons: Readonly<Record<string, Label>> = {
  'decree-123-2015': {
    vi: 'Có hiệu lực từ 09/01/2025 và chỉ áp dụng cho việc hỏi từ ngày đó; trước đó thời gian chờ xác minh vẫn tính vào thời hạn và việc trả lời không có thời hạn',
    en: 'In force from 9 January 2025, and applied only to what is asked from that day; before, the wait for a verification ran in the term and its answer had no limit',
  },
  'decision-1449-2024': {
    vi: 'Ban hành ngày 19/8/2024; từ 01/7/2024 đến trước ngày đó, việc xác nhận của thân nhân được lấy như vậy',
    en: 'Issued on 19 August 2024; from 1 July 2024 until then the relatives’ confirmation is taken to have been the same',
  },
  'decree-7-2025': {
    vi: 'Có hiệu lực từ 09/01/2025; trước ngày đó thời gian chờ xác minh vẫn tính vào thời hạn',
    en: 'In force from 9 January 2025; before, the wait for a verification ran in the term',
  },
  'decree-61-2018': {
    vi: 'Có hiệu lực từ 21/6/2018; quy định về một cửa cho hồ sơ trước đó chưa được tìm thấy và được lấy như vậy',
    en: 'In force from 21 June 2018; the one-stop rule for earlier dossiers was not found and is taken to be the same',
  },
  'decree-144-2021': {
    vi: 'Chưa tìm thấy ngày có hiệu lực; báo chí năm 2025 dẫn làm căn cứ xử phạt',
    en: 'Its dates were not found; the press of 2025 names it as the basis of the fine',
  },
  'decree-154-2024': {
    vi: 'Có hiệu lực từ 10/01/2025; chỉ áp dụng cho khai sinh được đăng ký từ ngày đó',
    en: 'In force from 10 January 2025; it concerns only births registered from that day',
  },
  'practice-portal-statuses': {
    vi: 'Trạng thái dừng xử lý chỉ được thấy trên Cổng Dịch vụ công quốc gia từ 01/7/2024; quy định về việc rút hồ sơ trước đó chưa được tìm thấy',
    en: 'Stopping a dossier was seen only in the statuses of the portal, from 1 July 2024; no earlier rule on withdrawal was found',
  },
  'circular-3-2025': {
    vi: 'Có hiệu lực từ 15/9/2025; từ 01/7/2025 đến trước ngày đó, thông báo dừng giải quyết hồ sơ chưa có mẫu',
    en: 'In force from 15 September 2025; from 1 July 2025 until then the notice of stopping had no form',
  },
};
