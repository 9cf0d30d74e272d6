import type { WorkedExample } from '@motcua/kit';
import { birthGroup2015 } from '../../birth-group-paper/index.ts';
import { law as paperLaw } from '../../birth-group-paper/law.ts';
import { birthGroup, birthGroupUntil2025 } from '../birth-group.ts';
import { law, lawSince2026 } from '../law.ts';
import { arriving, carded, examining, registered, registering, settled } from './lines.ts';

type Dated = Pick<WorkedExample, 'says' | 'from' | 'lines'> & Partial<Pick<WorkedExample, 'of' | 'origin' | 'cites'>>;

const filed = ['= group in registeringBirth', '= group promise promised.running', '= group letter receipt'] as const;

/** One worked case under both answers on the day of receipt: not counted, which is the default, and counted. */
function both(id: string, it: Dated, exclusive: string, inclusive: string): readonly WorkedExample[] {
  const base = { of: birthGroup, cites: [law.limit], origin: 'computed', ...it } as const;
  const due = (on: string) => [...it.lines, ...filed, `= group due promise ${on}`];
  return [
    { ...base, id, lines: due(exclusive) },
    {
      ...base,
      id: `${id}-inclusive`,
      says: {
        vi: `${it.says.vi}; tính cả ngày tiếp nhận`,
        en: `${it.says.en}; the day of receipt counted`,
      },
      choices: { counting: 'inclusive' },
      lines: due(inclusive),
    },
  ];
}

/** The worked cases that are about a day. */
export const datedExamples: readonly WorkedExample[] = [
  ...both(
    'birth-1',
    {
      says: {
        vi: 'Hồ sơ đủ nhận thứ Hai 23/11/2026 lúc 9 giờ; 24/11 là ngày nghỉ lễ',
        en: 'Complete, received Mon 23/11/2026 at 09:00; the 24th is a holiday',
      },
      from: '2026-11-23 09:00',
      lines: [...arriving('d0'), '= birth due promise d0', '= birth in open.examining'],
    },
    '2026-11-27',
    '2026-11-26',
  ),
  ...both(
    'birth-3',
    {
      says: {
        vi: 'Nhận thứ Sáu 20/11/2026 lúc 16 giờ 10, sau 15 giờ: tính từ thứ Hai',
        en: 'Received Fri 20/11/2026 at 16:10, after 15:00: it counts from Monday',
      },
      from: '2026-11-20 16:10',
      lines: [...arriving('d0', '17'), '= birth due promise 2026-11-23', '= birth in open.examining'],
    },
    '2026-11-27',
    '2026-11-26',
  ),
  ...both(
    'birth-5',
    {
      says: {
        vi: 'Nhận thứ Năm 31/12/2026 lúc 15 giờ 30, trước Tết Dương lịch: khai sinh thứ Hai 04/01/2027',
        en: 'Received Thu 31/12/2026 at 15:30, before New Year: the birth on Mon 04/01/2027',
      },
      from: '2026-12-31 15:30',
      lines: [...arriving('d0', '16'), '= birth due promise 2027-01-04', '= birth in open.examining'],
    },
    '2027-01-07',
    '2027-01-06',
  ),
  ...both(
    'birth-6',
    {
      says: {
        vi: 'Nhận thứ Hai 23/11/2026 lúc 9 giờ, phải xác minh: 05 ngày làm việc',
        en: 'Received Mon 23/11/2026 at 09:00, verification needed: 5 working days',
      },
      from: '2026-11-23 09:00',
      lines: [
        ...arriving('d0'),
        'd0 09:20 birth civilStatusOfficer verification.requested',
        '= birth in open.verifying',
        '= birth due promise none',
      ],
    },
    '2026-12-01',
    '2026-11-30',
  ),
  ...both(
    'birth-9',
    {
      says: {
        vi: 'Nhận thứ Tư 22/01/2025 lúc 14 giờ, trước Tết Nguyên đán (nghỉ 25/01 – 02/02)',
        en: 'Received Wed 22/01/2025 at 14:00, before Tết (off 25/01 – 02/02)',
      },
      of: birthGroupUntil2025,
      from: '2025-01-22 14:00',
      lines: [...arriving('d0', '14'), '= birth due promise d0', '= birth in open.examining'],
    },
    '2025-02-03',
    '2025-01-24',
  ),
  {
    id: 'birth-13',
    says: {
      vi: 'Hồ sơ giấy, ba thủ tục, xã xa, công an yêu cầu hoàn thiện: tối đa 27 ngày làm việc (ví dụ năm 2015 được đặt vào năm 2024 vì lịch ngày nghỉ năm 2015 không có ở đây)',
      en: 'On paper, three procedures, a remote commune, the police ask to complete it: 27 working days at most (a case of 2015, put into 2024: the days off of 2015 are not decided here)',
    },
    of: birthGroup2015,
    from: '2024-03-04 08:30',
    cites: [paperLaw.whole, paperLaw.limits],
    origin: 'inferred',
    dossier: { remote: true },
    lines: [
      'd0 09:00 case desk dossier.accepted',
      '= case due promise 2024-04-08',
      'd0 15:00 case chair certificate.signed',
      'd1 08:00 case courier residence.sent',
      'd1 15:00 case police residence.arrived',
      ['d2 09:00 case police residence.returnedForCompletion', { reason: 'Thiếu phiếu báo thay đổi hộ khẩu' }],
      '= case in carrying.residence.deciding.completing',
      '= case due promise 2024-04-10',
      '= case letter receipt',
    ],
  },
  {
    id: 'birth-13-longer',
    says: {
      vi: 'Như trên, nếu cho rằng hai khoảng thêm không cộng với nhau: 25 ngày làm việc',
      en: 'The same where the two extensions are held not to add up: 25 working days',
    },
    of: birthGroup2015,
    from: '2024-03-04 08:30',
    cites: [paperLaw.limits],
    origin: 'inferred',
    dossier: { remote: true },
    choices: { 'paper-extensions-together': 'longer' },
    lines: [
      'd0 09:00 case desk dossier.accepted',
      'd0 15:00 case chair certificate.signed',
      'd1 08:00 case courier residence.sent',
      'd1 15:00 case police residence.arrived',
      ['d2 09:00 case police residence.returnedForCompletion', { reason: 'Thiếu phiếu báo thay đổi hộ khẩu' }],
      '= case due promise 2024-04-08',
      '= case in carrying.residence.deciding.completing',
      '= case letter receipt',
    ],
  },
  {
    id: 'birth-2026-09-14',
    says: {
      vi: 'Nhận thứ Hai 14/9/2026 lúc 9 giờ, có đề nghị thẻ căn cước: thời hạn như trước, thẻ căn cước chưa hẹn ngày; ngày hẹn 17/9 của nhóm không tính thẻ căn cước và đã giữ trước khi có thẻ',
      en: 'Received Mon 14/09/2026 at 09:00 with the identity card: the limits as before, no day for the card; the group’s day of 17/09 comes without it, and is kept before the card is there',
    },
    of: birthGroup,
    from: '2026-09-14 09:00',
    cites: [lawSince2026.limit, lawSince2026.identityCard],
    origin: 'computed',
    dossier: { identityCard: { wanted: true } },
    lines: [
      ...arriving('d0'),
      '= birth due promise d0',
      '= group due promise 2026-09-17',
      ...registering('d0'),
      ...examining('residence', 'd0'),
      '= residence due promise 2026-09-16',
      ...examining('card', 'd0', '11'),
      'd1 16:00 residence policeHead residence.recorded',
      '= identityCard due promise none',
      '= identityCard promise unpromised',
      '= group due promise 2026-09-17',
      'd2 09:00 card insurerHead card.issued',
      '= group promise kept',
      '= group in settling.identityCard.open.working',
      ...registered,
      ...settled,
      ...carded,
      '= group letter receipt',
    ],
  },
  {
    id: 'birth-2026-09-14-transcribed',
    says: {
      vi: 'Như trên theo bản chép Nghị định 301/2026/NĐ-CP: khai sinh trong 24 giờ, thẻ căn cước 05 ngày làm việc sau thường trú',
      en: 'The same by the transcription of Decree 301/2026: the birth in 24 hours, the identity card 5 working days after the residence',
    },
    of: birthGroup,
    from: '2026-09-14 09:00',
    cites: [lawSince2026.limit, lawSince2026.identityCard],
    origin: 'source',
    choices: { 'limits-after-2026-09-01': 'asTranscribed' },
    dossier: { identityCard: { wanted: true } },
    lines: [
      ...arriving('d0'),
      '= birth due promise 2026-09-15',
      '= group due promise 2026-09-17',
      ...registering('d0'),
      ...examining('residence', 'd0'),
      '= residence due promise 2026-09-16',
      'd1 16:00 residence policeHead residence.recorded',
      '= identityCard due promise 2026-09-22',
      '= group in settling',
      '= group promise promised.running',
      ...registered,
      ...settled,
      '= card in open.received',
      '= identityCard in open.received',
      '= group letter receipt',
    ],
  },
];
