import { cite, civilStatusLaw2014, decree63of2024, decree123of2015, portalBirth } from '@motcua/law';
import { dayAfter, type Family } from './families.ts';
import type { Line, Story } from './story.ts';

const examining = ['d0 09:00 case desk dossier.accepted', 'd0 09:10 case software dossier.held'];
const entered = 'd0 10:00 case civilStatusOfficer entry.recorded';
const signed = 'd0 11:00 case chair certificate.signed';

/** What only a birth registration knows. */
export function birthStories(it: Family): readonly Story[] {
  const stories = [
    ...verified(it),
    ...numbered(it),
    ...drafted(it),
    ...signing(it),
    abandoned(it),
    apologisedMeanwhile(it),
  ];
  return stories.map((story) => ({ from: `${it.monday} 08:30`, ...story, of: it.of }));
}

type Draft = Omit<Story, 'of' | 'from'> & { readonly from?: string };

function verified(it: Family): readonly Draft[] {
  const asked = 'd0 09:30 case civilStatusOfficer verification.requested';
  const leftOut: Draft = {
    says: 'asks another commune about a marriage; the three days are not counted, and the answer comes late',
    cites: [cite(decree123of2015, 'khoản 4 Điều 3'), cite(decree123of2015, 'khoản 5 Điều 3')],
    lines: [
      ...examining,
      'd0 09:30 case civilStatusOfficer verification.requested',
      '= case due verification d3',
      '= case due promise none',
      'd1 09:00 case otherCommune verification.answered',
      '= case due promise d1',
      'd1 09:30 case civilStatusOfficer verification.requested',
      'd5 00:00 sweep',
      '= case in open.verificationOverdue',
      'd7 09:00 case otherCommune verification.answered',
      '= case in open.examining',
      '= case promise promised.running',
    ],
  };
  const before: Draft = {
    says: 'asked before 9 January 2025, the wait runs in the term, and the answer has no limit',
    cites: [cite(portalBirth, 'Mục xác minh')],
    from: '2025-01-08 08:30',
    lines: [
      ...examining,
      asked,
      '= case in open.verifyingInTerm',
      '= case due verification none',
      '= case due promise d0',
      'd1 00:00 sweep',
      '= case promise owed',
      'd1 09:00 case otherCommune verification.answered',
      '= case in open.examining',
      'd1 09:30 case civilStatusOfficer verification.requested',
      '= case in open.verifying',
    ],
  };
  return it.of.appliesTo.from === '2024-07-01' ? [leftOut, before] : [leftOut];
}

function numbered(_: Family): Draft[] {
  const missing = 'd0 09:30 case civilStatusOfficer number.missing';
  const cites = [cite(decree63of2024, 'Điều 8')];
  return [
    {
      says: 'waits for the personal number, and may not go on without it',
      cites,
      lines: [
        ...examining,
        missing,
        '! d0 09:40 case civilStatusOfficer entry.recorded guarded',
        'd0 09:50 case software number.received',
        entered,
      ],
    },
    {
      says: 'goes on without the number, where that is the answer',
      cites,
      choices: { 'missing-personal-number': 'issueWithout' },
      lines: [...examining, missing, entered, '= case in open.confirming'],
    },
  ];
}

function drafted(_: Family): Draft[] {
  return ['runs', 'stands'].flatMap((clock) => {
    const choices = { 'draft-confirmation-clock': clock };
    const cites = [cite(portalBirth, 'Mục xác nhận')];
    const due = clock === 'runs' ? 'd0' : 'none';
    const open = [...examining, entered, `= case due promise ${due}`];
    return [
      {
        says: `the draft is confirmed, the term ${clock}`,
        cites,
        choices,
        lines: [...open, 'd0 10:30 case requester draft.confirmed', signed, '= case promise kept'],
      },
      {
        says: `silence is consent after one day, the term ${clock}`,
        cites,
        choices,
        lines: [...open, '= case due confirmation d1', 'd2 00:00 sweep', '= case in open.signing'],
      },
      {
        says: `the draft is disputed, the term ${clock}`,
        cites,
        choices,
        lines: [
          ...open,
          ['d0 10:30 case requester draft.disputed', { reason: 'Sai chữ đệm' }] as Line,
          '= case in open.examining',
          '= case due promise d0',
        ],
      },
    ];
  });
}

function signing(it: Family): Draft[] {
  const cites = [cite(civilStatusLaw2014, 'khoản 2 Điều 16')];
  const open = [
    ...examining,
    entered,
    'd0 10:10 case requester draft.confirmed',
    'd0 10:20 case chair signature.unavailable',
  ];
  return [
    {
      says: 'waits for a digital signature',
      cites,
      lines: [
        ...open,
        '= case in open.signerMissing',
        'd0 10:40 case chair signature.available',
        signed,
        '= case in issued',
      ],
    },
    {
      says: 'is signed by hand for want of a digital signature, and entered later',
      cites,
      lines: [
        ...open,
        'd0 10:40 case chair result.signedByHand',
        '= case promise kept',
        `d1 09:00 case ${it.unit} data.entered`,
      ],
    },
  ];
}

function abandoned(_: Family): Draft {
  return {
    says: 'an abandoned child is posted for seven days before the day of registration',
    cites: [cite(portalBirth, 'Mục trẻ bị bỏ rơi')],
    dossier: { parentage: 'abandoned' },
    lines: [
      ...examining,
      '= case in open.posting',
      '= case due posting d7',
      '= case due promise none',
      'd8 08:00 case civilStatusOfficer entry.recorded',
      '= case due promise d8',
    ],
  };
}

function apologisedMeanwhile(it: Family): Draft {
  const apology = (day: string, code = ''): Line => [
    `${code === '' ? '' : '! '}${day} case chair apology.sent ${code}`.trim(),
    { reason: 'Chờ xác minh', newDueOn: dayAfter(it, 10) },
  ];
  return {
    says: 'verification is asked after an apology, and the answer strands nothing; while it stands no apology is due',
    cites: [cite(decree123of2015, 'khoản 4 Điều 3')],
    choices: { 'pre-emptive-apology-too': 'yes' },
    lines: [
      ...examining,
      'd0 09:30 case civilStatusOfficer verification.requested',
      apology('d1 09:00', 'notInThisState'),
      'd1 10:00 case otherCommune verification.answered',
      apology('d1 11:00'),
      'd1 11:30 case civilStatusOfficer verification.requested',
      '= case promise apologised.suspended',
      'd2 09:00 case otherCommune verification.answered',
      '= case promise apologised.running',
      '= case due promise d10',
    ],
  };
}
