import { addDays, type CivilDate, civilDate } from '@motcua/calendar';
import type { Announced } from '@motcua/kit';
import { type Citation, cite, civilStatusLaw2026, decree301of2026, type Label } from '@motcua/law';

const softwareStops: Label = {
  vi: 'Phần mềm dịch vụ công liên thông ngừng từ 01/01/2027, hệ thống điều phối thay thế; chưa tìm thấy quy trình, thời hạn trên hệ thống đó',
  en: 'The linked-service software stops on 1 January 2027 and a coordination system takes over; what it asks and by when was not found',
};

const newLaw: Label = {
  vi: 'Luật Hộ tịch số 03/2026/QH16 có hiệu lực từ 01/3/2027; chưa đọc được thủ tục, thời hạn theo luật đó',
  en: 'The Law on Civil Status 03/2026/QH16 is in force from 1 March 2027; its procedures and limits were not read',
};

const anywhere = cite(civilStatusLaw2026, 'Điều 8');
const newYear = civilDate('2027-01-01');
const newLawOn = civilDate('2027-03-01');

/** The linked groups and their legs: what they were is over with the software they ran on. */
const linked = [
  'birth-group',
  'birth-group-birth',
  'birth-group-residence',
  'birth-group-card',
  'birth-group-identity-card',
  'death-group',
  'death-group-death',
  'death-group-removal',
  'death-group-insurance',
  'death-group-stop',
  'death-group-assistance',
  'death-group-merit',
];

/** Civil status by itself: as it is until the new law. */
const alone = ['birth-registration', 'death-registration'];

/**
 * Versions that a text announces and whose content is not known.
 *
 * @example
 * ```ts
 * import { announced } from '@motcua/procedures';
 * announced.find((it) => it.id === 'birth-group').version; // => 'birth-group@2027-01-01'
 * ```
 */
export const announced: readonly Announced[] = [
  ...linked.flatMap((id) => [
    version(id, newYear, addDays(newLawOn, -1), softwareStops, cite(decree301of2026, 'khoản 3 Điều 18')),
    version(id, newLawOn, null, newLaw, anywhere),
  ]),
  ...alone.map((id) => version(id, newLawOn, null, newLaw, anywhere)),
];

function version(id: string, from: CivilDate, until: CivilDate | null, because: Label, cites: Citation): Announced {
  return { id, version: `${id}@${from}`, appliesTo: { from, until }, because, cites };
}
