import { cite, jointCircular5of2015, portalLinkedBirthOnPaper } from '@motcua/law';
import { birthGroup2015, examplePaperDossier } from '../index.ts';
import type { Line, Story } from './story.ts';

const whole = cite(jointCircular5of2015, 'toàn văn');
const limits = cite(portalLinkedBirthOnPaper, 'toàn văn');

const why = { reason: 'Thiếu phiếu báo thay đổi hộ khẩu' };
const refusal = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };
const accepted = 'd0 09:00 case desk dossier.accepted';
const signed = 'd0 15:00 case chair certificate.signed';
const begun: readonly Line[] = [accepted, signed];

type Draft = Pick<Story, 'says' | 'lines'> & { readonly dossier?: object };

/** The paper group in every branch; received Monday 4 March 2024. */
export const paperStories: readonly Story[] = drafts().map(({ dossier, ...it }) => ({
  of: birthGroup2015,
  from: '2024-03-04 08:30',
  cites: [whole, limits],
  ...it,
  dossier: { ...examplePaperDossier, ...dossier },
}));

/** The papers of one part go to its agency and come back decided. */
function there(part: 'residence' | 'card', agency: 'police' | 'insurer', day: string, back: string): readonly Line[] {
  return [
    `${day} 08:00 case courier ${part}.sent`,
    `${day} 10:00 case ${agency} ${part}.arrived`,
    `${back} 10:00 case ${agency}Head ${part}.decided`,
    `${back} 15:00 case courier ${part}.brought`,
  ];
}

function drafts(): readonly Draft[] {
  return [
    {
      says: 'three procedures in twenty working days',
      lines: [
        accepted,
        '= case due promise 2024-04-01',
        '= case due birth d0',
        signed,
        ...there('card', 'insurer', 'd1', 'd5'),
        ...there('residence', 'police', 'd7', 'd10'),
        '= case in ready',
        '= case promise kept',
        'd11 09:00 case desk result.returned',
        '= case in completed',
        '= case closed',
      ],
    },
    {
      says: 'two procedures in fifteen',
      dossier: { of: 'two', stay: 'temporary' },
      lines: [
        accepted,
        '= case due promise 2024-03-25',
        signed,
        '= case in carrying.residence.notPart',
        ...there('card', 'insurer', 'd1', 'd5'),
        'd6 09:00 case desk result.returned',
        '= case in completed',
      ],
    },
    {
      says: 'papers are missing at the desk, and come',
      lines: [
        ['d0 09:00 case desk supplement.requested', { missing: ['Giấy chứng sinh'], reason: 'Chưa nộp' }],
        '= case promise unpromised',
        'd3 09:00 case requester supplement.received',
        'd3 09:30 case desk dossier.accepted',
        '= case due promise 2024-04-04',
      ],
    },
    {
      says: 'papers are missing at the desk, and cannot come',
      lines: [
        ['d0 09:00 case desk supplement.requested', { missing: ['Giấy chứng sinh'], reason: 'Chưa nộp' }],
        ['d3 09:00 case desk dossier.refused', refusal],
        '= case in notAccepted',
      ],
    },
    {
      says: 'is refused at the desk',
      lines: [['d0 09:00 case desk dossier.refused', refusal], '= case in notAccepted'],
    },
    {
      says: 'the birth is refused, a day late',
      lines: [
        accepted,
        'd1 00:00 sweep',
        '= case in open.registering.overdue',
        ['d1 09:00 case chair application.refused', refusal],
        '= case in refused',
        '= case promise released',
      ],
    },
    {
      says: 'is withdrawn before the birth is registered',
      lines: [accepted, 'd0 10:00 case requester withdrawal.requested', '= case in withdrawn'],
    },
    {
      says: 'papers are late or lost on every way, and the inner limits pass',
      lines: [
        ...begun,
        'd1 08:00 case courier residence.sent',
        ['d3 09:00 case police residence.lost', { reason: 'Công an chưa nhận được' }],
        '= case in carrying.residence.toSend',
        'd3 10:00 case courier residence.sent',
        'd3 15:00 case police residence.arrived',
        '= case due residence d18',
        'd19 00:00 sweep',
        '= case in carrying.residence.deciding.overdue',
        'd21 09:00 case policeHead residence.decided',
        ['d22 09:00 case courier residence.lost', { reason: 'Thất lạc kết quả' }],
        '= case in carrying.residence.deciding',
        'd23 09:00 case policeHead residence.decided',
        'd23 15:00 case courier residence.brought',
        'd24 08:00 case courier card.sent',
        ['d24 09:00 case insurer card.lost', { reason: 'Chưa đến' }],
        'd24 10:00 case courier card.sent',
        'd24 15:00 case insurer card.arrived',
        '= case due card d35',
        'd29 00:00 sweep',
        '= case promise owed',
        'd36 00:00 sweep',
        '= case in carrying.card.deciding.overdue',
        'd36 09:00 case insurerHead card.decided',
        ['d37 09:00 case courier card.lost', { reason: 'Thất lạc kết quả' }],
        'd38 09:00 case insurerHead card.decided',
        'd38 15:00 case courier card.brought',
        '= case promise owedDone',
        ['d39 09:00 case chair apology.sent', { reason: 'Giấy tờ chuyển chậm', newDueOn: '2024-04-15' }],
        '= case promise keptLate',
      ],
    },
    {
      says: 'both agencies ask only once their own limits are over: the completed papers are late still',
      lines: [
        ...begun,
        'd1 08:00 case courier residence.sent',
        'd1 09:00 case police residence.arrived',
        'd1 08:00 case courier card.sent',
        'd1 09:30 case insurer card.arrived',
        'd17 00:00 sweep',
        '= case in carrying.residence.deciding.overdue',
        '= case in carrying.card.deciding.overdue',
        ['d17 09:00 case police residence.returnedForCompletion', why],
        ['d17 09:10 case insurer card.returnedForCompletion', why],
        '= case in carrying.residence.deciding.completingLate',
        'd18 09:00 case requester residence.completed',
        'd18 09:10 case desk card.completed',
        '= case in carrying.residence.deciding.overdue',
        '= case in carrying.card.deciding.overdue',
      ],
    },
    {
      says: 'both agencies ask to have the dossier completed: two working days more, once',
      lines: [
        ...begun,
        'd1 08:00 case courier residence.sent',
        'd1 09:00 case police residence.arrived',
        ['d2 09:00 case police residence.returnedForCompletion', why],
        '= case due promise 2024-04-03',
        '= case in carrying.residence.deciding.completing',
        'd3 09:00 case requester residence.completed',
        'd3 09:10 case courier card.sent',
        'd3 09:30 case insurer card.arrived',
        ['d4 09:00 case insurer card.returnedForCompletion', why],
        '= case due promise 2024-04-03',
        '= case due card none',
        'd5 09:00 case desk card.completed',
        '= case in carrying.card.deciding.again',
        // Ten days from the arrival, moved by the day on which it stood.
        '= case due card d14',
        'd16 00:00 sweep',
        '= case in carrying.card.deciding.overdue',
        'd17 00:00 sweep',
        // Fifteen days from the arrival, moved by one.
        '= case in carrying.residence.deciding.again',
        'd18 00:00 sweep',
        '= case in carrying.residence.deciding.overdue',
      ],
    },
    {
      says: 'residence and card are refused: the birth alone is returned',
      lines: [
        ...begun,
        'd1 08:00 case courier residence.sent',
        'd1 09:00 case police residence.arrived',
        ['d2 09:00 case policeHead residence.refused', refusal],
        '= case letter refusalOfResidence',
        'd2 10:00 case courier card.sent',
        'd2 11:00 case insurer card.arrived',
        ['d3 09:00 case insurerHead card.refused', refusal],
        '= case letter refusalOfCard',
        '= case promise kept',
        'd4 09:00 case desk result.returned',
        '= case in partiallyCompleted',
      ],
    },
    ...promised(),
  ];
}

/** The promise of the commune, kept and missed. */
function promised(): readonly Draft[] {
  const sorry = (day: string, newDueOn: string): Line => [
    `${day} 09:00 case chair apology.sent`,
    { reason: 'Công an chưa trả kết quả', newDueOn },
  ];
  return [
    {
      says: 'tells of the lateness ahead, and keeps the new day',
      lines: [
        ...begun,
        '= case due notice 2024-03-29',
        sorry('d20', '2024-04-08'),
        '= case promise apologised',
        ...there('card', 'insurer', 'd21', 'd25'),
        ...there('residence', 'police', 'd28', 'd29'),
        '= case promise keptAnew',
      ],
    },
    {
      says: 'lets the last moment to tell pass, tells all the same, and misses the new day too',
      lines: [
        ...begun,
        'd26 00:00 sweep',
        '= case promise promised.unannounced',
        sorry('d27', '2024-04-03'),
        '2024-04-04 00:00 sweep',
        '= case promise breached',
      ],
    },
    {
      says: 'is late, and then apologises',
      lines: [
        ...begun,
        'd29 00:00 sweep',
        '= case promise owed',
        sorry('d29', '2024-04-08'),
        '= case promise apologised',
      ],
    },
  ];
}
