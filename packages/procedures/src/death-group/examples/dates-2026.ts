import type { WorkedExample } from '@motcua/kit';
import { deathGroup } from '../death-group.ts';
import { law, lawSince2026 } from '../law.ts';
import { asking, extractOn, heldOn, registered, underWay } from './lines.ts';

const asTranscribed = { 'limits-after-2026-09-01': 'asTranscribed' };

/** The worked dates of the death group since 1 September 2026, as decided and by the transcription of Decree 301/2026. */
export const datedSince2026: readonly WorkedExample[] = [
  {
    id: 'death-2026-09-14',
    says: {
      vi: 'Người có công, nhận thứ Hai 14/9/2026: khai tử và xóa thường trú trong ngày, chi trả 17 ngày làm việc, cả nhóm 18',
      en: 'With merit, received Mon 14/09/2026: death and removal that day, the money 17 working days, the group 18',
    },
    of: deathGroup,
    from: '2026-09-14 10:00',
    cites: [law.limit, law.honouring],
    origin: 'computed',
    dossier: asking(['NCC']),
    lines: [
      '= group due promise 2026-10-08',
      ...heldOn('death', 'd0', '10'),
      '= death due promise d0',
      ...extractOn('d0', '11'),
      '= removal due promise d0',
      '= merit due promise 2026-10-07',
      ...underWay,
      ...registered,
      '= removal in open.received',
      '= merit in open.received',
      '= insurance absent',
      '= group letter receipt',
    ],
  },
  {
    id: 'death-2026-09-14-transcribed',
    says: {
      vi: 'Như trên theo bản chép Nghị định 301/2026/NĐ-CP: khai tử trong 24 giờ, xóa thường trú 01 ngày làm việc, chi trả 18; thời hạn cả nhóm không được nhắc lại',
      en: 'The same by the transcription of Decree 301/2026: the death in 24 hours, the removal 1 working day, the money 18; the limit of the group is not restated',
    },
    of: deathGroup,
    from: '2026-09-14 10:00',
    cites: [lawSince2026.together],
    origin: 'source',
    choices: asTranscribed,
    dossier: asking(['NCC']),
    lines: [
      '= group due promise 2026-10-08',
      ...heldOn('death', 'd0', '10'),
      '= death due promise 2026-09-15',
      ...extractOn('d0', '11'),
      '= removal due promise 2026-09-15',
      '= merit due promise 2026-10-08',
      ...underWay,
      ...registered,
      '= removal in open.received',
      '= merit in open.received',
      '= insurance absent',
      '= group letter receipt',
    ],
  },
  {
    id: 'death-2026-09-14-verified',
    says: {
      vi: 'Như trên, phải xác minh một ngày: 03 ngày làm việc thay 24 giờ, không tính ngày chờ',
      en: 'The same with one day of verification: 3 working days in place of 24 hours, the day of waiting left out',
    },
    of: deathGroup,
    from: '2026-09-14 10:00',
    cites: [lawSince2026.together],
    origin: 'computed',
    choices: asTranscribed,
    dossier: asking(['NCC']),
    lines: [
      ...heldOn('death', 'd0', '10'),
      'd0 10:30 death civilStatusOfficer verification.requested',
      'd1 09:00 death otherOffice verification.answered',
      '= death due promise 2026-09-18',
      '= group in registeringDeath',
      '= group promise promised.running',
      '= group due promise 2026-10-09',
      '= death in open.examining',
      '= group letter receipt',
    ],
  },
  {
    id: 'death-2026-09-18-weekend',
    says: {
      vi: 'Theo bản chép, hệ thống hộ tịch có hồ sơ thứ Sáu 18/9/2026 lúc 11 giờ 15: 24 giờ kết thúc vào thứ Bảy, nên đến hết thứ Hai',
      en: 'By the transcription, held on Fri 18/09/2026 at 11:15: the 24 hours end on Saturday, hence with Monday',
    },
    of: deathGroup,
    from: '2026-09-18 10:00',
    cites: [lawSince2026.together],
    origin: 'computed',
    choices: asTranscribed,
    lines: [
      ...heldOn('death', 'd0', '11'),
      '= death due promise 2026-09-21',
      '= group in registeringDeath',
      '= group due promise 2026-10-01',
      '= death in open.examining',
      '= group letter receipt',
    ],
  },
];
