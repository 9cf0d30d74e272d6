import {
  cite,
  civilStatusLaw2014,
  decision296of2024,
  decree7of2025,
  decree63of2024,
  decree301of2026,
  portalDeath,
} from '@motcua/law';
import type { DeathFamily } from './death-families.ts';
import type { Draft } from './death-stories.ts';
import { dayAfter } from './families.ts';
import type { Line } from './story.ts';

const arrived = ['d0 09:00 case desk dossier.accepted', 'd0 09:10 case software dossier.held'];
const entered = 'd0 10:00 case civilStatusOfficer entry.recorded';
const signed = 'd0 11:00 case chair extract.signed';
const locked = 'd0 11:10 case civilStatusOfficer record.locked';

/** What only the registration of a death knows. */
export function registrationStories(it: DeathFamily): readonly Draft[] {
  return [...verified(it), ...drafted(), ...signing(it), ...returned(it), special(it)];
}

function verified(it: DeathFamily): readonly Draft[] {
  const asked = 'd0 09:30 case civilStatusOfficer verification.requested';
  const leftOut: Draft = {
    says: 'another office is asked: three working days, and the wait is left out',
    cites: [cite(decision296of2024, 'Mục khai tử: đăng ký'), cite(decree7of2025, 'toàn văn')],
    lines: [
      ...arrived,
      '= case due promise d0',
      asked,
      '= case in open.verifying.standing',
      '= case due promise none',
      'd1 09:00 case otherOffice verification.answered',
      '= case due promise d4',
    ],
  };
  const before: Draft = {
    says: 'before 9 January 2025 the wait runs in the three days',
    cites: [cite(decision296of2024, 'Mục khai tử: đăng ký')],
    from: '2024-12-02 08:30',
    dossier: { deceased: { ...(it.dossier?.deceased as object), diedOn: '2024-11-28', monthOfDeath: '2024-11' } },
    lines: [
      ...arrived,
      asked,
      '= case in open.verifying.running',
      '= case due promise d3',
      'd2 09:00 case otherOffice verification.answered',
      '= case due promise d3',
    ],
  };
  const unknown: Draft = {
    says: 'where the limit is held to be unknown a verification brings none, and neither does a supplement after it',
    cites: [cite(decree301of2026, 'toàn văn')],
    choices: { 'limits-after-2026-09-01': 'unknown' },
    lines: [
      ...arrived,
      asked,
      '= case due promise none',
      'd1 09:00 case otherOffice verification.answered',
      ['d1 09:10 case civilStatusOfficer supplement.requested', { missing: ['Giấy báo tử'], reason: 'Tệp trống' }],
      'd2 09:00 case requester supplement.received',
      'd2 09:10 case software dossier.held',
      '= case in open.examining',
      '= case promise unpromised',
      '= case due promise none',
    ],
  };
  const byVersion = { '2024-07-01': [before], '2026-09-01': [unknown] }[it.of.appliesTo.from as string] ?? [];
  return [leftOut, ...byVersion];
}

function drafted(): readonly Draft[] {
  const cites = [cite(portalDeath, 'Mục xác nhận')];
  return [
    ...(['runs', 'stands'] as const).flatMap((clock): Draft[] => {
      const choices = { 'death-draft': clock };
      const open = [...arrived, entered, `= case due promise ${clock === 'runs' ? 'd0' : 'none'}`];
      return [
        {
          says: `the draft is confirmed, the term ${clock}`,
          cites,
          choices,
          lines: [
            ...open,
            'd0 10:30 case requester draft.confirmed',
            '! d0 10:40 case civilStatusOfficer extract.signed notThisRole',
            signed,
            '= case in locking',
            '= case promise kept',
          ],
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
            ['d0 10:30 case requester draft.disputed', { reason: 'Sai chữ đệm' }],
            '= case in open.examining',
          ],
        },
      ];
    }),
    {
      says: 'no draft is sent, where that is so held',
      cites,
      choices: { 'death-draft': 'notUsed' },
      lines: [...arrived, entered, '= case in open.signing', signed, '= case in locking', locked, '= case in issued'],
    },
  ];
}

function signing(it: DeathFamily): readonly Draft[] {
  const cites = [cite(civilStatusLaw2014, 'Điều 34')];
  const open = [
    ...arrived,
    entered,
    'd0 10:10 case requester draft.confirmed',
    'd0 10:20 case chair signature.unavailable',
    '= case in open.signerMissing',
  ];
  return [
    {
      says: 'the signer is away, and comes back',
      cites,
      lines: [...open, 'd0 10:40 case chair signature.available', signed, '= case promise kept'],
    },
    {
      says: 'the signer is away, the extract is signed by hand and entered later',
      cites,
      lines: [
        ...open,
        'd0 10:40 case chair result.signedByHand',
        '= case promise kept',
        `d1 09:00 case ${it.unit} data.entered`,
        '= case in locking',
      ],
    },
    {
      says: 'the signer stays away: the promise is missed, and the commune owes an apology',
      cites,
      lines: [
        ...open,
        'd1 00:00 sweep',
        '= case promise owed',
        ['d1 09:00 case chair apology.sent', { reason: 'Người ký đi vắng', newDueOn: dayAfter(it, 2) }],
        '= case letter apology',
      ],
    },
  ];
}

/** The extract comes back from an agency that found an error: before it is locked, before and after it is handed over. */
function returned(it: DeathFamily): readonly Draft[] {
  const issued = [...arrived, entered, 'd0 10:10 case requester draft.confirmed', signed];
  const back = 'd1 10:00 case system extract.returned';
  const settled = 'd0 11:05 case system linked.settled';
  const found: Line = ['d1 09:00 case desk error.found', { reason: 'Sai ngày sinh' }];
  const corrected = 'd2 10:00 case chair extract.corrected';
  const limited = 'correction' in it.of.clocks;
  const told = (says: string, lines: readonly Line[]): Draft => ({
    says,
    cites: [cite(decree63of2024, 'khoản 4 Điều 14')],
    lines: [...issued, ...lines],
  });
  return [
    told('it is returned before the record is locked', [back, corrected, '= case in locking']),
    told('it is returned, and corrected within the limit', [
      locked,
      back,
      '= case in correctingExtract',
      `= case due correction ${limited ? 'd4' : 'none'}`,
      corrected,
      '= case due correction none',
      'd2 11:00 case civilStatusOfficer record.locked',
      '= case in issued',
    ]),
    told('it is returned after it was handed over, and the correction is late', [
      locked,
      'd1 09:00 case desk result.returned',
      '= case in delivered',
      back,
      'd7 00:00 sweep',
      `= case in ${limited ? 'extractOverdue' : 'correctingExtract'}`,
      'd7 10:00 case chair extract.corrected',
      '= case in locking',
    ]),
    told('the rest is settled before the record is locked: handed over, the case closes', [
      settled,
      locked,
      'd1 09:00 case desk result.returned',
      '= case in returned',
      '= case closed',
    ]),
    told('the rest is settled, and then the extract is handed over: the case closes', [
      locked,
      settled,
      '= case in issued',
      'd1 09:00 case desk result.returned',
      '= case closed',
    ]),
    told('the rest is settled while the extract is corrected: handed over, the case closes', [
      locked,
      back,
      'd1 11:00 case system linked.settled',
      corrected,
      'd2 11:00 case civilStatusOfficer record.locked',
      'd2 12:00 case desk result.returned',
      '= case closed',
    ]),
    told('the rest is settled while that correction is late', [
      locked,
      back,
      'd7 00:00 sweep',
      'd7 09:00 case system linked.settled',
      'd7 10:00 case chair extract.corrected',
      'd7 11:00 case civilStatusOfficer record.locked',
      'd7 12:00 case desk result.returned',
      '= case closed',
    ]),
    told('it comes back, and the rest is settled, while another error is corrected anyway', [
      locked,
      found,
      'd1 09:30 case system extract.returned',
      'd1 09:40 case system linked.settled',
      '= case in correcting',
      'd2 09:00 case chair correction.made',
      '= case in issued',
      'd2 10:00 case desk result.returned',
      '= case closed',
    ]),
    told('the same while that correction is late', [
      locked,
      found,
      'd7 00:00 sweep',
      `= case in ${limited ? 'correctionOverdue' : 'correcting'}`,
      'd7 09:30 case system extract.returned',
      'd7 09:40 case system linked.settled',
      'd7 10:00 case chair correction.made',
      'd7 11:00 case desk result.returned',
      '= case closed',
    ]),
  ];
}

/** After the issue nobody withdraws: the extract stays. */
function special(_: DeathFamily): Draft {
  return {
    says: 'a withdrawal after the extract is issued comes too late: it stays',
    cites: [cite(decree63of2024, 'Điều 14')],
    lines: [
      ...arrived,
      entered,
      'd0 10:10 case requester draft.confirmed',
      signed,
      '! d0 11:30 case requester withdrawal.requested notInThisState',
    ],
  };
}
