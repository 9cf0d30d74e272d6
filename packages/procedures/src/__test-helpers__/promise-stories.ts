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
  const late = [accepted, held, 'd21 00:00 sweep', '= case promise owed'];
  const done = it.finish('d22');
  return [
    told(it, 'is late, apologises once, and keeps the new date', [
      ...late,
      apology('d21', 23),
      '= case letter apology',
      ...done,
      '= case promise keptAnew',
    ]),
    told(it, 'is done late, and the apology is still owed', [
      ...late,
      ...it.finish('d21'),
      '= case promise owedDone',
      apology('d22', 23),
      '= case promise keptLate',
    ]),
    told(it, 'misses the new date too: no third one', [
      ...late,
      apology('d21', 21),
      'd22 00:00 sweep',
      '= case promise breached',
      [
        `! d22 09:00 case ${it.head} apology.sent notInThisState`,
        { reason: 'Vẫn quá tải', newDueOn: dayAfter(it, 23) },
      ],
      ...done,
      '= case promise keptLate',
    ]),
    told(
      it,
      'misses the new date, where more than one is allowed',
      [...late, apology('d21', 21), 'd22 00:00 sweep', `= case promise ${it.linked ? 'owed' : 'breached'}`],
      { reappointments: 'asNeeded' },
    ),
    told(
      it,
      'apologises ahead of the term, where that is the rule',
      [accepted, held, apology('d0', 23), '= case due promise d23', ...it.finish('d0'), '= case promise keptAnew'],
      { 'pre-emptive-apology-too': 'yes' },
    ),
  ];
}

function told(it: Family, says: string, lines: readonly Line[], choices: Story['choices'] = {}): Story {
  return { says, of: it.of, from: `${it.monday} 08:30`, cites: it.of.basis, choices, lines };
}
