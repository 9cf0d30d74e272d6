import { cite, decision296of2024, decree63of2024 } from '@motcua/law';
import type { Draft } from './death-stories.ts';
import type { Line } from './story.ts';

const arrived = ['d0 09:00 case desk dossier.accepted', 'd0 09:10 case software dossier.held'];
const burial = { amount: 23_400_000 };
const limits = [cite(decision296of2024, 'Mục khai tử: thời hạn'), cite(decree63of2024, 'điểm b khoản 3 Điều 8')];
const confirms = (day: string): Line => [`${day} 10:00 case relative relative.confirmed`, { through: 'vneid' }];
const late: readonly Line[] = [...arrived, confirms('d1'), 'd8 00:00 sweep', '= case in open.examining'];
const error = { reason: 'Sai ngày sinh trong trích lục' };

/** When the clocks of the insurer and the relatives end, and what is left of a one-time benefit. */
export function survivorClockStories(): readonly Draft[] {
  return [
    {
      says: 'decided on the first day: there is no defect left to tell of',
      cites: limits,
      dossier: { oneTime: false },
      lines: [
        ...arrived,
        '= case due defectNotice d1',
        ['d0 10:00 case insurerHead benefit.decided', burial],
        '= case due defectNotice none',
        '= case letter decision',
        '= case promise kept',
      ],
    },
    {
      says: 'completed after the day for telling was over: the completed dossier has a day of its own',
      cites: limits,
      dossier: { oneTime: false },
      lines: [
        ...arrived,
        'd2 00:00 sweep',
        '= case in open.examining',
        ['d2 09:00 case insurer supplement.requested', { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' }],
        'd3 09:00 case requester supplement.received',
        'd3 09:10 case software dossier.held',
        '= case in open.checking',
        '= case due defectNotice d4',
      ],
    },
    {
      says: 'both have confirmed: their five days are over with it',
      cites: limits,
      dossier: { oneTime: true },
      lines: [
        ...arrived,
        '= case due relatives d7',
        confirms('d1'),
        confirms('d1'),
        '= case in open.checking',
        '= case due relatives none',
        '= case due promise d11',
      ],
    },
    {
      says: 'the extract is wrong once the one-time benefit waits: nobody awaits the relatives again',
      cites: [cite(decree63of2024, 'khoản 4 Điều 14')],
      dossier: { oneTime: true },
      lines: [
        ...late,
        '= case due promise d18',
        ['d8 10:00 case insurer extract.returned', error],
        '= case due promise none',
        'd8 15:00 case system extract.corrected',
        '= case in open.examining',
        '= case due promise d18',
      ],
    },
    {
      says: 'the one-time benefit is decided after all, and paid: nothing is left open',
      cites: limits,
      dossier: { oneTime: true },
      lines: [
        ...late,
        ['d8 10:00 case insurerHead benefit.decided', burial],
        'd9 09:00 case payer benefit.paid',
        'd9 10:00 case desk result.returned',
        '= case in survivorsWaiting',
        confirms('d20'),
        ['d21 09:00 case insurerHead survivors.decided', { amount: 50_000_000 }],
        'd25 09:00 case payer benefit.paid',
        '= case in returned',
        '= case closed',
      ],
    },
  ];
}
