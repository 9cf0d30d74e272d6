import type { ReportCounts } from '@motcua/kit';
import { listed } from './listed.ts';
import type { ReportWords } from './words.ts';

/** Reports in English: a translation for reading. */
export const english: ReportWords = {
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  provisional: (until, closesOn) =>
    `The period closes on ${closesOn}; the figures are provisional, to the end of ${until}.`,
  leaderless: (follows) => `(*) The plan names no lead; ${follows} follows the task.`,
  notReported: (due) => `the report of the period was not handed in (due ${due})`,
  issuer: (unit) => `People’s Committee of ${unit}`,
  reference: 'No.: ……/BC-UBND',
  dated: (place, day) => (place === null ? day : `${place}, ${day}`),
  kind: 'REPORT',
  title: (period) => `Results of the administrative reform in ${period}`,
  opening: ({ number, day, issuer, plan }) =>
    `Under decision ${number} of ${day} by the ${issuer}, on the ${plan.charAt(0).toLowerCase()}${plan.slice(1)}, the results are as follows.`,
  window: (from, until, on) =>
    `The figures of dossiers and targets run from ${from} to the end of ${until}; tasks are told as at the end of ${on}.`,
  sendBy: (day, due) =>
    day === null
      ? 'No source names the day of this report.'
      : `This report is sent by ${day}${due === null ? '' : `; that is a rest day, and so it is due on ${due}`}.`,
  sections: {
    general: 'OVERVIEW',
    parts: 'RESULTS, PART BY PART',
    duties: 'DUTIES OF THE YEAR',
    conflicts: 'TARGETS THAT THE PLAN GIVES MORE THAN ONE VALUE',
    index: 'THE INDEX OF DECISION 766/QĐ-TTg',
    lost: 'TASKS THAT LOST THEIR BASIS',
    asked: 'WHAT IS ASKED OF WHOM',
    sources: 'SOURCES',
    assumptions: 'WHERE THE SOURCES ARE SILENT',
  },
  counts: (of) => `The plan has ${standings(of)}`,
  countsOfPart: (of) => `This part has ${standings(of)}`,
  noTasks: 'This part has no tasks of its own.',
  dossiers: (of) => [
    `Dossiers received in the period: ${of.received}.`,
    `Settled: ${of.early} early, ${of.onTime} on time, ${of.late} late.`,
    `Open when the figures closed: ${of.openInTime} in time, ${of.openLate} late.`,
    ...(of.undated === 0 ? [] : [`Without an appointment, and so not judged: ${of.undated}.`]),
    ...(of.askedAgain === 0
      ? []
      : [`Asked to complete more than once: ${of.askedAgain}; late by decision 766/QĐ-TTg.`]),
  ],
  doneLate: (count) => `Of these, ${counted(count, 'task')} done late and not explained.`,
  noDossiers: 'No dossiers came up in the period.',
  annex: {
    kind: 'ANNEX',
    title: 'How each task stands',
    see: 'How each task stands: see the annex.',
  },
  captions: {
    late: 'Late tasks',
    doneLate: 'Done late, not explained',
    targets: 'Targets',
    untold: 'Targets without a figure yet',
  },
  nothing: {
    results: 'nothing in the period',
    late: 'No task is late.',
    targets: 'The plan sets no number for this part.',
    conflicts: 'No target has more than one value.',
    lost: 'No loss is known: of no document that has ended, nor of an issuer that works no more.',
    asked: 'Nothing is asked of anybody.',
  },
  heads: {
    tasks: ['No.', 'Task, and who leads', 'Due', 'State', 'Results and documents of the period'],
    duties: ['Duty, and who does it', 'Due', 'State', 'Results of the period'],
    late: ['No.', 'Task, and who leads', 'Late since', 'Why', 'New day'],
    doneLate: ['No.', 'Task, and who leads', 'Late since'],
    targets: ['Target', 'Value', 'Result', 'Margin', 'How it is computed', 'Verdict'],
    conflicts: ['Place', 'Target', 'Value', 'Result', 'How it is computed', 'Verdict'],
    index: ['Code', 'Part', 'Result', 'Full from', 'Note'],
    lost: ['Document', 'Since', 'Why', 'Tasks'],
    asked: ['Of whom', 'What', 'Tasks', 'In their words'],
  },
  task: (id) => id.replace(/^body\./, 'Section '),
  goal: (id) => (id.startsWith('body.') ? `Section ${id.slice(5)}` : `Annex ${id}`),
  late: (standing) => `late, ${standing}`,
  wasLate: (since, why) => `done late, late since ${since}: ${why}`,
  noDue: 'no day',
  noReason: 'not explained yet',
  noNewDay: 'none given',
  missedAgain: 'the new day was missed too',
  dossiersTold: (received, settled, countedIn, countedDone) =>
    `told ${received} dossiers received and ${settled} settled; the cases come to ${countedIn} and ${countedDone}`,
  handedIn: (day, answer) => `handed in ${day}, ${answer}`,
  before: (count) => `handed in ${count} ${count === 1 ? 'time' : 'times'} before in the period`,
  document: (title, number, day) =>
    `${title}${number === null ? '' : `, no. ${number}`}${day === null ? '' : `, ${day}`}`,
  difficulties: (text) => `Difficulties: ${text}`,
  answers: { accepted: 'accepted', returned: 'returned', pending: 'awaiting acceptance' },
  comparators: { '>=': 'at least', '<=': 'at most', '=': 'exactly', '>': 'more than', '<': 'less than' },
  units: {
    percent: (figure) => `${figure} %`,
    count: (figure) => figure,
    days: (figure) => `${figure} days`,
    points: (figure) => `${figure} points`,
  },
  points: 'points',
  outcomes: { met: 'met', missed: 'missed', nothingToCount: 'nothing to count', notMeasured: 'no figure yet' },
  noFigure: 'none',
  notTold: 'not told',
  indexOutcomes: { measured: 'measured', nothingToCount: 'nothing to count', notMeasured: 'not measured' },
  reportedBy: (unit) => `reported by: ${unit}`,
  pending: 'not accepted yet',
  unknown: (count) => `${count} not to be judged`,
  group: (title, max, note) => `${title}: at most ${max} points${note === null ? '' : `, ${note}`}`,
  requests: {
    guidance: 'guidance',
    explanation: 'an explanation of the delay',
    report: 'the report of the period',
    decision: 'acceptance or return of what was handed in',
    proposal: 'proposed by this unit',
  },
  since: {
    guidance: (day) => `awaited since ${day}`,
    explanation: (day) => `late since ${day}`,
    report: (day) => `due ${day}`,
    decision: (day) => `handed in ${day}`,
    proposal: (day) => `told ${day}`,
  },
  noWords: 'none',
  wholePlan: 'The whole plan',
  plain: 'taken from the logs of dossiers',
  signed: (unit) => `For the ${unit}`,
  signature: '(Signature and seal)',
  recipients: {
    caption: 'Recipients',
    lines: (above) => [...(above === null ? [] : [`People’s Committee of ${above};`]), 'Archive.'],
  },
  notes: [
    'Translation for reading; the Vietnamese report is the official one. What units wrote stands in their language.',
  ],
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function standings({ tasks, ...of }: ReportCounts): string {
  return `${counted(tasks, 'task')}: ${listed([
    [of.done, 'done'],
    [of.notBegun, 'not begun'],
    [of.inHand, 'in hand'],
    [of.late, 'late'],
    [of.waiting, 'waiting for guidance or for an occasion'],
    [of.notOpened, 'not opened'],
    [of.dropped, 'dropped'],
    [of.unfinished, 'closed with the year, not finished'],
    [of.notArisen, 'that never came up'],
  ])}.`;
}
