import type { Definition } from '@motcua/kit';
import { exampleDeathDossier } from '../example-death-dossier.ts';
import { accepted, type Draft, decided, has, missing, refusal, taken, told, weekOf, why } from './one-stop-lines.ts';
import { parts } from './one-stop-part-stories.ts';
import type { Line, Story } from './story.ts';

/** The branches of a one-stop dossier, as far as a definition has them; from a Monday with three ordinary weeks after it. */
export function oneStopStories(of: Definition): readonly Story[] {
  const drafts = [
    ...intake(of),
    ...supplements(of),
    ...examination(of),
    ...troubles(of),
    ...ends(of),
    ...promises(of),
    ...parts(of),
  ];
  const { monday } = weekOf(of);
  return drafts.map(({ hour = '08:30', day = monday, ...it }) => ({
    ...it,
    of,
    cites: of.basis,
    from: `${day} ${hour}`,
  }));
}

function intake(of: Definition): Draft[] {
  const online = { dossier: { channel: 'online' } };
  const since2025 = has(of, 'alert');
  return [
    told('is refused at the counter', [['d0 09:00 case desk dossier.refused', refusal], '= case in notAccepted']),
    told('lacks papers at the counter, gets them, and is due as from then', [
      ['d0 09:00 case desk supplement.requested', missing],
      '= case in open.awaitingPapers',
      'd2 09:00 case requester supplement.received',
      'd2 09:30 case desk dossier.accepted',
      '= case in open.transferring',
    ]),
    told('lacks papers that cannot be given', [
      ['d0 09:00 case desk supplement.requested', missing],
      ['d1 09:00 case desk dossier.refused', refusal],
      '= case in notAccepted',
    ]),
    told('lacks papers and hears nothing', [
      ['d0 09:00 case desk supplement.requested', missing],
      'd20 00:00 sweep',
      since2025 ? '= case in closed' : '= case in open.awaitingPapers',
    ]),
    told('comes online and is answered automatically', ['= case letter acknowledgement'], online),
    told('is handed over too late', [
      accepted,
      'd2 00:00 sweep',
      '= case in open.handOverOverdue',
      'd2 09:00 case official dossier.held',
      '= case in open.assigning',
    ]),
    ...(since2025 ? checks(online) : []),
  ];
}

function checks(online: Pick<Story, 'dossier'>): Draft[] {
  return [
    told(
      'comes online; the officer is alerted after the two hours, and accepts after the eight',
      [
        'd0 10:31 sweep',
        '= case in open.checking.alert.overdue',
        'd0 10:40 case software officer.alerted',
        '= case in open.checking.alert.alerted',
        'd1 09:00 sweep',
        '= case in open.checking.check.overdue',
        'd1 09:10 case desk dossier.accepted',
        '= case in open.transferring',
        '= case due check none',
        '= case due alert none',
      ],
      online,
    ),
    told(
      'comes online and is refused',
      [['d0 09:00 case desk dossier.refused', refusal], '= case in notAccepted'],
      online,
    ),
    told(
      'comes online, lacks papers, and is checked anew',
      [
        'd0 08:40 case software officer.alerted',
        ['d0 09:00 case desk supplement.requested', missing],
        'd1 09:00 case requester supplement.received',
        '= case in open.checking.alert.pending',
        '= case due check d2',
      ],
      online,
    ),
    told(
      'is amended online: the term runs on',
      [...taken, 'd0 10:00 case requester amendment.sent', '= case in open.examining'],
      online,
    ),
    told(
      'is amended online: the term begins anew, where so held',
      [...taken, 'd0 10:00 case requester amendment.sent'],
      {
        ...online,
        choices: { 'term-after-amendment': 'beginsAnew' },
      },
    ),
    told('on paper may not be amended', [...taken, '! d0 10:00 case requester amendment.sent guarded']),
  ];
}

function supplements(of: Definition): Draft[] {
  const asked: Line = ['d0 10:00 case official supplement.requested', missing];
  const since2025 = has(of, 'alert');
  return [
    told('is returned in time, completed, and begins anew', [
      ...taken,
      asked,
      '= case in open.awaitingSupplement.asked',
      '= case promise promised.suspended',
      'd2 09:00 case requester supplement.received',
      '= case in open.transferring',
      '= case promise promised.running',
      ['! d2 09:30 case official supplement.requested notInThisState', missing],
    ]),
    told('is returned after the three days, and that stays visible', [
      ...taken,
      'd4 00:00 sweep',
      '= case in open.examining.pastReturn',
      ['d4 10:00 case official supplement.requested', missing],
      '= case in open.awaitingSupplement.askedLate',
      'd7 09:00 case requester supplement.received',
      'd7 10:00 case official dossier.held',
      'd7 11:00 case head dossier.assigned',
      // The days for returning it run anew.
      '= case in open.examining.withinReturn',
    ]),
    told('is returned, and the head refuses', [
      ...taken,
      asked,
      ['d1 10:00 case head application.refused', refusal],
      '= case in refused',
      '= case letter refusal',
    ]),
    told('is returned and never completed', [
      ...taken,
      asked,
      'd20 00:00 sweep',
      since2025 ? '= case in closed' : '= case in open.awaitingSupplement',
    ]),
  ];
}

function examination(of: Definition): Draft[] {
  const attendance = {
    attendAt: '2025-11-12T09:00:00+07:00',
    place: 'Trụ sở Ủy ban nhân dân xã',
    participants: 'Người nộp hồ sơ, công chức địa chính',
    matter: 'Xác minh hiện trạng',
  };
  const early = of.appliesTo.from < '2025-07-01';
  const leavesOut = of.id === 'death-registration';
  const manner = has(of, 'alert') ? { manner: 'bằng văn bản' } : {};
  const consult: Line = [
    'd0 10:00 case official consultation.requested',
    {
      consulted: 'Phòng Kinh tế',
      matter: 'Quy hoạch',
      answerBy: weekOf(of).wednesday,
      ...manner,
    },
  ];
  return [
    told('is verified, the applicant attending', [
      ...taken,
      ['d0 10:00 case official verification.begun', { attendance }],
      '= case letter attendance',
      'd1 10:00 case official verification.recorded',
      '= case in open.examining',
    ]),
    told('is verified, and lost meanwhile', [
      ...taken,
      'd0 10:00 case official verification.begun',
      '= case in open.verifying',
      `= case promise ${leavesOut ? 'promised.suspended' : 'promised.running'}`,
      ['d0 11:00 case official dossier.lost', why],
      '= case in open.lost',
      '= case promise promised.running',
      '= case letter lossApology',
      'd1 11:00 case official dossier.restored',
      '= case in open.assigning',
    ]),
    ...(early && leavesOut ? verifiedInTerm : []),
    told('is consulted on, and answered in time', [
      ...taken,
      consult,
      '= case due consultation d2',
      'd1 10:00 case consulted consultation.answered',
      '= case in open.examining',
      '= case due consultation none',
    ]),
    told('is consulted on, and the silence is no consent', [
      ...taken,
      consult,
      'd3 00:00 sweep',
      '= case in open.consultationOverdue',
      '= case letter consultationLate',
      'd3 10:00 case consulted consultation.answered',
      '= case in open.examining',
    ]),
  ];
}

/** Before the day of the rule that leaves it out, the wait runs in the term. */
const verifiedInTerm: readonly Draft[] = [
  ['d0 11:00 case official verification.recorded', '= case in open.examining'] as const,
  [['d0 11:00 case official dossier.lost', why], '= case in open.lost'] as const,
].map((then) => ({
  says: 'is verified before 9 January 2025: the term runs on',
  day: '2025-01-08',
  lines: [
    ...taken,
    'd0 10:00 case official verification.begun',
    '= case in open.verifying.running',
    '= case promise promised.running',
    '= case due promise d0',
    ...then,
    '= case promise promised.running',
  ],
  dossier: { deceased: { ...exampleDeathDossier.deceased, diedOn: '2025-01-06', monthOfDeath: '2025-01' } },
}));

/** Wherever the agency has the dossier it may be lost. */
function troubles(of: Definition): Draft[] {
  const lost = (at: string): Line => [`${at} case official dossier.lost`, why];
  const consult: Line = [
    'd0 10:00 case official consultation.requested',
    {
      consulted: 'Phòng Kinh tế',
      matter: 'Quy hoạch',
      answerBy: weekOf(of).wednesday,
      ...(has(of, 'alert') ? { manner: 'bằng văn bản' } : {}),
    },
  ];
  return [
    told('is lost on its way', [accepted, lost('d0 09:05'), '= case in open.lost']),
    told('is lost on its way, late', [accepted, 'd2 00:00 sweep', lost('d2 09:05'), '= case in open.lost']),
    told('is lost before somebody has it', [...taken.slice(0, 2), lost('d0 09:15'), '= case in open.lost']),
    told('is lost under examination', [...taken, lost('d0 09:30'), '= case in open.lost']),
    told('is lost while it is consulted on', [...taken, consult, lost('d1 09:00'), '= case in open.lost']),
    told('is lost while the consulted agency is late', [...taken, consult, lost('d3 09:00'), '= case in open.lost']),
    told('has wrong data, which are repaired', [
      ...taken,
      ['d0 09:30 case official data.mismatched', why],
      'd0 09:40 case software data.repaired',
      '= case in open.examining',
    ]),
    told('waits for the software', [
      ...taken,
      ['d0 09:30 case official system.failed', why],
      'd0 09:40 case software system.restored',
      '= case in open.examining',
    ]),
    told('is signed by hand while the software is down', [
      ...taken,
      ['d0 09:30 case official system.failed', why],
      'd0 09:40 case head result.signedByHand',
      '= case promise kept',
      'd1 09:00 case official data.entered',
      '= case in issued',
    ]),
  ];
}

function ends(of: Definition): Draft[] {
  const relayed = has(of, 'dossier.forwarded') ? ['d0 09:50 case official dossier.forwarded'] : [];
  const issued = [
    ...taken,
    ...decided(of, 'd0'),
    'd0 14:00 case desk result.arrived',
    '= case in issued',
    '= case letter resultReady',
  ];
  const found: Line = ['d1 09:00 case requester error.found', { reason: 'Sai họ tên' }];
  const limited = has(of, 'correction');
  return [
    told('goes through and is returned', [...issued, '= case promise kept', 'd1 09:00 case desk result.returned']),
    told('is refused inside the term', [
      ...taken,
      ...relayed,
      ['d0 10:00 case head application.refused', refusal],
      '= case in refused',
      '= case promise released',
    ]),
    told('is withdrawn before the decision, not after', [
      ...taken,
      'd0 09:30 case requester withdrawal.requested',
      '= case closed',
    ]),
    told('is not withdrawn after the decision', [
      ...taken,
      ...decided(of, 'd0'),
      '! d0 11:00 case requester withdrawal.requested notInThisState',
    ]),
    told('has an error, corrected in time', [
      ...issued,
      found,
      limited ? '= case due correction d4' : '= case due correction none',
      'd2 09:00 case head correction.made',
      '= case in issued',
    ]),
    told('has an error, corrected late', [
      ...issued,
      found,
      'd9 00:00 sweep',
      limited ? '= case in correctionOverdue' : '= case in correcting',
      'd9 09:00 case head correction.made',
    ]),
  ];
}

function promises(of: Definition): Draft[] {
  const { later, last } = weekOf(of);
  const sorry = (at: string): Line => [`${at} case head apology.sent`, { reason: 'Quá tải', newDueOn: later }];
  const arrived = (day: string): readonly Line[] => [...decided(of, day), `${day} 14:00 case desk result.arrived`];
  return [
    told('is told late ahead of the term, and kept anew', [
      ...taken,
      sorry('d0 11:00'),
      '= case promise apologised',
      ...arrived('d1'),
      '= case promise keptAnew',
    ]),
    unannounced(of, sorry),
    told('is late, may not be refused before the apology, and may after it', [
      ...taken,
      'd20 00:00 sweep',
      '= case promise owed',
      ...(has(of, 'dossier.forwarded') ? ['d20 08:00 case official dossier.forwarded'] : []),
      ['! d20 09:00 case head application.refused guarded', refusal],
      sorry('d20 09:10'),
      ['d20 09:20 case head application.refused', refusal],
      '= case in refused',
    ]),
    told('is late and done; the letter is still owed', [
      ...taken,
      'd20 00:00 sweep',
      ...arrived('d20'),
      '= case promise owedDone',
      sorry('d20 15:00'),
      '= case promise keptLate',
    ]),
    told('misses the second date', [
      ...taken,
      'd20 00:00 sweep',
      sorry('d20 09:00'),
      `${last} 00:00 sweep`,
      '= case promise breached',
    ]),
  ];
}

/** The day on which a dossier of the Monday is due, in each procedure. */
function dueDay({ id, appliesTo }: Definition): string {
  if (id === 'death-registration') return 'd1';
  if (id === 'residence-removal') return 'd7';
  if (id === 'survivor-benefit') return 'd10';
  return id === 'assistance-burial' && appliesTo.from < '2025-07-01' ? 'd7' : 'd3';
}

/** Nobody told of the lateness while it was time, and then somebody did. A same-day matter has that time only after 15:00. */
function unannounced(of: Definition, sorry: (at: string) => Line): Draft {
  const due = dueDay(of);
  const lines = [
    'd0 15:40 case desk dossier.accepted',
    `${due} 08:00 sweep`,
    '= case promise promised.unannounced',
    sorry(`${due} 09:00`),
    '= case promise apologised',
  ];
  return { ...told('is told late once the time for it is over', lines), hour: due === 'd1' ? '15:30' : '08:30' };
}
