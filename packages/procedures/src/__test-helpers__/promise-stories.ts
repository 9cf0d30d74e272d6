import { dayAfter, type Family } from './families.ts';
import type { Line, Story } from './story.ts';

const accepted = 'd0 09:00 case desk dossier.accepted';
const held = 'd0 09:10 case software dossier.held';

/** The promise of a procedure, kept and missed in every way. The limits are long over by the fourth week. */
export function promiseStories(it: Family): readonly Story[] {
  const apology = (day: string, newDueOn: number): Line => [
    `${day} 09:00 case ${it.head} apology.sent`,
    { reason: 'Hệ thống quá tải', newDueOn: dayAfter(it, newDueOn) },
  ];
  const { over = 21 } = it;
  const [first, second] = [`d${over}`, `d${over + 1}`] as const;
  const late = [accepted, held, `${first} 00:00 sweep`, '= case promise owed'];
  const done = it.finish(second);
  return [
    told(it, 'is late, apologises once, and keeps the new date', [
      ...late,
      apology(first, over + 2),
      '= case letter apology',
      ...done,
      '= case promise keptAnew',
    ]),
    told(it, 'is done late, and the apology is still owed', [
      ...late,
      ...it.finish(first),
      '= case promise owedDone',
      apology(second, over + 2),
      '= case promise keptLate',
    ]),
    told(it, 'misses the new date too: no third one', [
      ...late,
      apology(first, over),
      `${second} 00:00 sweep`,
      '= case promise breached',
      [
        `! ${second} 09:00 case ${it.head} apology.sent notInThisState`,
        { reason: 'Vẫn quá tải', newDueOn: dayAfter(it, over + 2) },
      ],
      ...done,
      '= case promise keptLate',
    ]),
    told(
      it,
      'misses the new date, where more than one is allowed',
      [...late, apology(first, over), `${second} 00:00 sweep`, `= case promise ${it.linked ? 'owed' : 'breached'}`],
      { reappointments: 'asNeeded' },
    ),
    ...(it.linked ? reasonStories(it) : []),
    ...noticeStories(it),
    told(
      it,
      'apologises ahead of the term, where that is the rule',
      [
        accepted,
        held,
        apology('d0', over + 2),
        `= case due promise d${over + 2}`,
        ...it.finish('d0'),
        '= case promise keptAnew',
      ],
      { 'pre-emptive-apology-too': 'yes' },
    ),
  ];
}

/** What a linked agency has to write of the reason. */
function reasonStories(it: Family): readonly Story[] {
  const { over = 21 } = it;
  const late = [accepted, held, `d${over} 00:00 sweep`];
  const bare = { newDueOn: dayAfter(it, over + 2) };
  return [
    told(it, 'apologises without a reason: refused', [
      ...late,
      [`! d${over} 09:00 case ${it.head} apology.sent guarded`, bare],
    ]),
    ...(leavesTheReasonOpen(it)
      ? [
          told(
            it,
            'apologises without a reason, where apology and date are held to be enough',
            [
              ...late,
              [`d${over} 09:00 case ${it.head} apology.sent`, bare],
              '= case promise apologised',
              '= case letter apology',
            ],
            { 'apology-reason-and-writing': 'apologyAndDate' },
          ),
        ]
      : []),
  ];
}

function leavesTheReasonOpen({ of }: Family): boolean {
  return of.assumptions.some((it) => it.id === 'apology-reason-and-writing');
}

/** By itself, a procedure must tell of a lateness a day before its term ends, with the reason; a leg where so held. */
function noticeStories(it: Family): readonly Story[] {
  const { over = 21 } = it;
  const { sameDay = false } = it;
  const [on, after] = sameDay || it.linked ? it.told : [it.notice, it.due[0]];
  const choices = it.telling ?? (it.linked ? { 'pre-emptive-apology-too': 'yes' } : {});
  const from = `${it.monday} ${sameDay ? '15:30' : '08:30'}`;
  const open = ['d0 15:40 case desk dossier.accepted', 'd0 15:50 case software dossier.held'];
  const late: Line[] = [...open, `= case due notice ${on}`, `${on} 18:00 sweep`, '= case promise promised.unannounced'];
  const stories = [
    told(
      it,
      'lets the day before its last pass: unannounced, and it may still apologise',
      [
        ...late,
        [`! ${after} 09:00 case ${it.head} apology.sent guarded`, { newDueOn: dayAfter(it, over + 2) }],
        [
          `${after} 09:00 case ${it.head} apology.sent`,
          { reason: 'Hệ thống quá tải', newDueOn: dayAfter(it, over + 2) },
        ],
        '= case promise apologised',
        '= case due notice none',
      ],
      choices,
    ),
    told(
      it,
      'lets it pass, and keeps its day all the same',
      [...late, ...it.finish(after), '= case promise kept'],
      choices,
    ),
    ...(it.linked ? [told(it, 'has nothing to tell ahead, by its own rule', [...open, '= case due notice none'])] : []),
  ];
  return stories.map((story) => ({ ...story, from }));
}

function told(it: Family, says: string, lines: readonly Line[], choices: Story['choices'] = {}): Story {
  return {
    says,
    of: it.of,
    from: `${it.monday} 08:30`,
    cites: it.of.basis,
    choices: { ...it.choices, ...choices },
    lines,
    ...(it.dossier === undefined ? {} : { dossier: it.dossier }),
  };
}
