import type { Family } from './families.ts';
import type { Line, Story } from './story.ts';

const accepted = 'd0 09:00 case desk dossier.accepted';
const held = 'd0 09:10 case software dossier.held';
const missing = { missing: ['Giấy chứng sinh'], reason: 'Tệp không đọc được' };
const refusal = { reasonCode: 'emptyAttachment', reason: 'Tệp đính kèm không có nội dung' };
const why = { reason: 'Thiếu mã xã sau sáp nhập' };

/** The branches that every dossier at desk and unit has, for one procedure. */
export function deskStories(it: Family): readonly Story[] {
  return [
    ...receptionStories(it),
    ...supplementStories(it),
    ...(it.linked ? pausedStories(it) : completeStories(it)),
    ...handOverStories(it),
    ...troubleStories(it),
    ...correctionStories(it),
  ].map((story) => ({
    ...story,
    from: `${it.monday} 08:30`,
    ...(it.dossier === undefined ? {} : { dossier: it.dossier }),
  }));
}

type Draft = Omit<Story, 'from'>;

function told(it: Family, says: string, lines: readonly Line[], choices: Story['choices'] = {}): Draft {
  return { says, of: it.of, cites: it.of.basis, choices: { ...it.choices, ...choices }, lines };
}

function receptionStories(it: Family): Draft[] {
  const closing = it.closing ?? ['d1 09:00 case desk result.returned'];
  const done = [...it.finish('d0'), '= case in issued', '= case promise kept', ...closing];
  return [
    told(it, 'goes through and is returned', [accepted, held, ...done, '= case in returned', '= case closed']),
    told(it, 'goes through, the term counted from holding', [accepted, held, ...done], { 'leg-clock-start': 'held' }),
    told(it, 'is refused at the desk, with a code', [
      ['d0 09:00 case desk dossier.refused', refusal],
      '= case in notAccepted',
      '= case promise released',
      '= case letter refusalAtDesk',
    ]),
    told(it, 'is refused after examination', [
      accepted,
      held,
      [`d0 10:00 case ${it.head} application.refused`, refusal],
      '= case in refused',
      '= case promise released',
      '= case letter refusal',
    ]),
    told(it, 'is withdrawn by the citizen', [
      accepted,
      held,
      'd0 10:00 case requester withdrawal.requested',
      '= case in withdrawn',
      '= case promise released',
      '= case closed',
      ...('stop' in it.of.letters ? ['= case letter stop'] : []),
    ]),
    ...(doubtsTheLimit(it)
      ? [
          told(
            it,
            'promises nothing where its limit is held to be unknown, and owes nothing at the end',
            [
              '= case due promise none',
              accepted,
              held,
              '= case promise unpromised',
              '= case due promise none',
              'd60 00:00 sweep',
              '= case promise unpromised',
              ...it.finish('d60'),
              '= case promise released',
            ],
            unknown,
          ),
        ]
      : []),
  ];
}

/** Answers under which no limit of the linked groups is known. */
const unknown = { 'limits-after-2026-09-01': 'unknown', 'identity-card-limit': 'unknown' };

function doubtsTheLimit({ of }: Family): boolean {
  return of.clocks.promise?.begins?.(unknown, of.appliesTo.from, {}) === null;
}

function supplementStories(it: Family): Draft[] {
  const atDesk: Line = ['d0 09:00 case desk supplement.requested', missing];
  const inUnit: Line = [`d0 09:30 case ${it.unit} supplement.requested`, missing];
  const again: Line = [`! d2 09:30 case ${it.unit} supplement.requested guarded`, missing];
  const silent = silenceOf(it);
  return [
    told(it, 'lacks papers at the desk, gets them, and may not be asked again', [
      atDesk,
      '= case in open.awaitingPapers',
      '= case letter supplement',
      'd2 09:00 case requester supplement.received',
      '= case in open.received',
      ['! d2 09:05 case desk supplement.requested guarded', missing],
      'd2 09:10 case desk dossier.accepted',
      'd2 09:20 case software dossier.held',
      again,
    ]),
    told(it, 'lacks papers that the citizen cannot give', [
      atDesk,
      ['d1 09:00 case desk dossier.refused', { reasonCode: 'noSupplement', reason: 'Không bổ sung được' }],
      '= case in notAccepted',
    ]),
    told(it, 'lacks papers and hears nothing', [
      atDesk,
      'd20 00:00 sweep',
      `= case in ${silent === 'refused' ? 'notAccepted' : silent}`,
    ]),
    told(
      it,
      'is asked once at the desk and once in the unit, where that is allowed',
      [
        atDesk,
        'd1 09:00 case requester supplement.received',
        'd1 09:10 case desk dossier.accepted',
        'd1 09:20 case software dossier.held',
        [`d1 09:30 case ${it.unit} supplement.requested`, missing],
        '= case in open.awaitingSupplement',
      ],
      { 'supplement-rounds': 'oncePerStage' },
    ),
    told(
      it,
      'is asked twice in the unit, where that is allowed, and not a third time',
      [
        accepted,
        held,
        inUnit,
        '= case promise promised.suspended',
        'd1 09:00 case requester supplement.received',
        '= case promise promised.running',
        'd1 09:10 case software dossier.held',
        [`d1 09:30 case ${it.unit} supplement.requested`, missing],
        'd2 09:00 case requester supplement.received',
        'd2 09:10 case software dossier.held',
        again,
      ],
      { 'supplement-rounds': 'twice' },
    ),
    told(it, 'lacks papers in the unit, and the head refuses', [
      accepted,
      held,
      inUnit,
      [`d1 09:30 case ${it.head} application.refused`, { reasonCode: 'noSupplement', reason: 'Không bổ sung được' }],
      '= case in refused',
    ]),
    told(it, 'lacks papers in the unit and hears nothing', [
      accepted,
      held,
      inUnit,
      'd20 00:00 sweep',
      `= case in ${silent === 'open.awaitingPapers' ? 'open.awaitingSupplement' : silent}`,
    ]),
  ];
}

/** By itself, a procedure promises from the receipt of the whole dossier, however late the desk accepts it. */
function completeStories(it: Family): Draft[] {
  const [fromReceipt, fromSupplement] = it.due;
  return [
    told(it, 'is accepted a day after its receipt, and due as from the receipt', [
      'd1 09:00 case desk dossier.accepted',
      `= case due promise ${fromReceipt}`,
      '= case letter receipt',
    ]),
    told(it, 'is completed at the desk, accepted a day later, and due as from the completion', [
      ['d0 09:00 case desk supplement.requested', missing],
      'd2 09:00 case requester supplement.received',
      'd3 09:00 case desk dossier.accepted',
      `= case due promise ${fromSupplement}`,
    ]),
  ];
}

/** As a leg, a procedure has its whole term again after a supplement; where so held, only what was left. */
function pausedStories(it: Family): Draft[] {
  const asked: Line = [`${it.asked ?? 'd1 09:00'} case ${it.unit} supplement.requested`, missing];
  const lines = (due: string): Line[] => [
    'd0 15:10 case desk dossier.accepted',
    'd0 15:20 case software dossier.held',
    asked,
    '= case due promise none',
    'd3 09:00 case requester supplement.received',
    `= case due promise ${due}`,
    'd3 09:20 case software dossier.held',
    `= case due promise ${due}`,
  ];
  const [anew, onward] = it.completed;
  const runsOn = { 'linked-term-after-supplement': 'runsOn' };
  return [
    told(it, 'begins its term anew once completed', lines(anew)),
    told(it, 'runs on with what was left, where so held', lines(onward), runsOn),
    ...(it.unit === 'civilStatusOfficer'
      ? []
      : [
          told(it, 'runs on even where it counts from holding: the second holding begins nothing', lines(onward), {
            ...runsOn,
            'leg-clock-start': 'held',
          }),
        ]),
  ];
}

function silenceOf({ linked, of }: Family): string {
  if (linked) return 'stopped' in of.letters ? 'stopped' : 'refused';
  return 'supplement' in of.clocks ? 'closed' : 'open.awaitingPapers';
}

function handOverStories(it: Family): Draft[] {
  const late = [accepted, 'd2 00:00 sweep', '= case in open.unanswered'];
  const { examines = 'open.examining' } = it;
  const dropped = (hour: string): Line => [`d2 ${hour} case software dossier.dropped`, why];
  return ['sent', 'held'].flatMap((start) => {
    const choices = { 'leg-clock-start': start };
    return [
      told(
        it,
        'is lost, pushed again, and answered as already received: one dossier',
        [
          ...late,
          'd2 09:00 case desk dossier.pushed',
          'd2 09:05 case software dossier.alreadyReceived',
          `= case in ${examines}`,
        ],
        choices,
      ),
      told(
        it,
        'arrives late by itself',
        [...late, 'd2 09:00 case software dossier.held', `= case in ${examines}`],
        choices,
      ),
      told(
        it,
        'had arrived, and the answer was lost',
        [...late, 'd2 09:00 case software dossier.alreadyReceived', `= case in ${examines}`],
        choices,
      ),
      told(
        it,
        'is dropped for want of a code, twice, and goes on once it is there',
        [
          accepted,
          ['d0 09:05 case software dossier.dropped', why],
          '= case in open.dropped',
          'd1 09:00 case software mapping.corrected',
          'd2 09:05 sweep',
          '= case in open.unanswered',
          dropped('09:10'),
          '= case in open.dropped',
        ],
        choices,
      ),
    ];
  });
}

function troubleStories(it: Family): Draft[] {
  const byHand = `d2 09:30 case ${it.head} result.signedByHand`;
  const entered: Line = [`d4 09:00 case ${it.unit} data.entered`, it.decided ?? {}];
  const { entered: after = 'issued' } = it;
  return [
    told(it, 'never arrives; the result is signed by hand and entered late', [
      accepted,
      'd2 00:00 sweep',
      byHand,
      '= case in awaitingEntry',
      entered,
      `= case in ${after}`,
    ]),
    told(it, 'has wrong data, which are repaired', [
      accepted,
      held,
      [`d0 09:30 case ${it.unit} data.mismatched`, why],
      '= case in open.repairing',
      'd0 09:40 case software data.repaired',
      '= case in open.examining',
    ]),
    told(it, 'waits for the software, which comes back', [
      accepted,
      held,
      [`d0 09:30 case ${it.unit} system.failed`, why],
      'd0 09:40 case software system.restored',
      '= case in open.examining',
    ]),
    told(it, 'is signed by hand while the software is down', [
      accepted,
      held,
      [`d0 09:30 case ${it.unit} system.failed`, why],
      byHand.replace('d2', 'd0'),
      '= case promise kept',
      entered,
      `= case in ${after}`,
    ]),
  ];
}

function correctionStories(it: Family): Draft[] {
  const found: Line = ['d1 09:00 case requester error.found', { reason: 'Sai ngày sinh' }];
  const limited = 'correction' in it.of.clocks;
  const overdue = limited
    ? ['d9 00:00 sweep', '= case in correctionOverdue']
    : ['d9 00:00 sweep', '= case in correcting'];
  return [
    told(it, 'has an error, corrected within three working days', [
      accepted,
      held,
      ...it.finish('d0'),
      found,
      `= case due correction ${limited ? 'd4' : 'none'}`,
      `d2 09:00 case ${it.head} correction.made`,
      '= case in issued',
    ]),
    told(it, 'has an error, corrected late', [
      accepted,
      held,
      ...it.finish('d0'),
      found,
      ...overdue,
      `d9 09:00 case ${it.head} correction.made`,
      '= case in issued',
    ]),
  ];
}
