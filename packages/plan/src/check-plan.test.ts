import { describe, expect, test } from 'vitest';
import { smallPlanInput } from './__test-helpers__/small-plan.ts';
import { checkPlan, type NamesBeside } from './check-plan.ts';
import { largestPlanFile, openPlanText } from './check-plan-door.ts';
import type { PlanFaultCode } from './check-plan-fault.ts';
import { locHoa2025 } from './data/loc-hoa-2025/loc-hoa-2025.ts';

// A plan that is right but for one seeded fault, one of each kind. Each fault must be found at its place, and alone.

/** The parts of a plan file, loose enough to be spoilt. */
interface Draft {
  [field: string]: unknown;
  units: Record<string, unknown>;
  goals: Record<string, unknown>[];
  tasks: Record<string, unknown>[];
  targets: Record<string, unknown>[];
  references: Record<string, unknown>[];
  printed: Record<string, unknown>[];
}

const label = { vi: 'Nội dung', en: 'Content' };
const other = { goal: 'I.2', text: label, comparator: '>=', value: 98, unit: 'percent', indicator: 'on-time' };
const decree = { id: 'decree', number: '1/NĐ-CP', title: label, issuedOn: '2020-01-02', issuer: null, known: 'named' };

/** The small plan with a pair of conflicting targets, a document and a passage that is quoted to its last letter. */
function draft(): Draft {
  const plan: Draft = {
    ...JSON.parse(JSON.stringify(smallPlanInput)),
    printed: [{ id: 'p1', text: 'Quý I: rà soát 5 thủ tục' }],
  };
  at(plan.targets, 0).conflictsWith = ['on-time-2'];
  plan.targets.push({ ...other, id: 'on-time-2', conflictsWith: ['on-time-1'] });
  plan.references.push({ ...decree });
  at(plan.tasks, 0).quotes = [{ passage: 'p1', text: 'Quý I: rà soát 5 thủ tục', as: 'activity' }];
  return plan;
}

function at(list: Record<string, unknown>[], index: number): Record<string, unknown> {
  const found = list[index];
  if (found === undefined) throw new Error(`no entry ${index}`);
  return found;
}

const procedures = ['birth-registration', 'death-registration'];

function found(spoil: (plan: Draft) => void, beside: NamesBeside = { procedures }): string[] {
  const plan = draft();
  spoil(plan);
  return checkPlan(plan, beside).faults.map(({ code, path, entry }) => `${code} ${path} ${entry ?? '-'}`);
}

const seeded: readonly (readonly [PlanFaultCode, string, (plan: Draft) => void])[] = [
  ['shape', 'year -', (it) => (it.year = 'năm 2025')],
  ['shape', 'tasks[1].activity I.1.2', (it) => delete at(it.tasks, 1).activity],
  ['shape', 'tasks[1] I.1.2', (it) => (at(it.tasks, 1).due = 'mai')],
  ['shape', 'tasks[1].lead[0] I.1.2', (it) => (at(it.tasks, 1).lead = ['Tư pháp'])],
  ['shape', 'tasks[1].id I.1.02', (it) => (at(it.tasks, 1).id = 'I.1.02')],
  ['shape', 'id -', (it) => (it.id = 'suoi-body')],
  ['shape', 'areas -', (it) => (it.areas = 'I')],
  ['duplicateId', 'goals[1].id I.1', (it) => it.goals.splice(1, 0, { ...at(it.goals, 0) })],
  ['duplicateId', 'targets[2].id on-time-2', (it) => it.targets.push({ ...at(it.targets, 1) })],
  ['repeated', 'tasks[0].lead[2] I.1.1', (it) => (at(it.tasks, 0).lead = ['justice', 'culture', 'justice'])],
  ['unknownArea', 'goals[0].area I.1', (it) => (at(it.goals, 0).area = 'IX')],
  ['unknownGoal', 'targets[0].goal on-time-1', (it) => (at(it.targets, 0).goal = 'I.7')],
  ['unknownUnit', 'tasks[0].support[0] I.1.1', (it) => (at(it.tasks, 0).support = ['constructor'])],
  ['unknownUnit', 'head -', (it) => (it.head = 'mayor')],
  ['headIsStanding', 'head -', (it) => (it.head = it.standing)],
  ['unknownTarget', 'tasks[6].targets[1] I.2.2', (it) => (at(it.tasks, 6).targets = ['on-time-1', 'on-tme'])],
  [
    'unknownTarget',
    'targets[1].conflictsWith[1] on-time-2',
    (it) => (at(it.targets, 1).conflictsWith = ['on-time-1', 'x']),
  ],
  ['unknownReference', 'tasks[0].restsOn[0] I.1.1', (it) => (at(it.tasks, 0).restsOn = ['law'])],
  ['unknownReference', 'restsOn[0] -', (it) => (it.restsOn = ['law'])],
  ['unknownCommune', 'references[0].issuer decree', (it) => (at(it.references, 0).issuer = 'suoi-mo')],
  ['unknownCommune', 'unit -', (it) => (it.unit = 'suoi-mo')],
  ['unknownProcedure', 'tasks[5].procedures[0] I.2.1', (it) => (at(it.tasks, 5).procedures = ['marriage'])],
  ['unknownIndicator', 'targets[0].indicator on-time-1', (it) => (at(it.targets, 0).indicator = 'ontime')],
  ['idNotUnderGoal', 'tasks[0].id I.1.1', (it) => (at(it.tasks, 0).goal = 'I.2')],
  ['idNotUnderGoal', 'tasks[0].id I.1.1', (it) => (at(it.tasks, 0).section = 'body')],
  ['outOfOrder', 'tasks[2].id I.1.2', (it) => it.tasks.splice(1, 2, at(it.tasks, 2), at(it.tasks, 1))],
  ['outOfOrder', 'goals[1].id I.1', (it) => it.goals.splice(0, 2, at(it.goals, 1), at(it.goals, 0))],
  ['outOfOrder', 'areas[3].id II', (it) => (it.areas = ['I', 'I.1', 'II.1', 'II'].map((id) => ({ id, title: label })))],
  ['unreadableDeadline', 'tasks[1].deadline I.1.2', (it) => (at(it.tasks, 1).deadline = 'sớm nhất có thể')],
  ['deadlineBeforePlan', 'tasks[1].deadline I.1.2', (it) => (at(it.tasks, 1).deadline = 'Quý I/2024')],
  ['kindNotOfDeadline', 'tasks[1].kind I.1.2', (it) => (at(it.tasks, 1).deadline = 'Thường xuyên')],
  ['kindNotOfDeadline', 'tasks[4].kind I.1.5', (it) => (at(it.tasks, 4).deadline = 'Quý II/2025')],
  ['noProcedure', 'tasks[5].procedures I.2.1', (it) => (at(it.tasks, 5).procedures = [])],
  ['strayProcedure', 'tasks[0].procedures I.1.1', (it) => (at(it.tasks, 0).procedures = procedures)],
  ['noTarget', 'tasks[6].targets I.2.2', (it) => (at(it.tasks, 6).targets = [])],
  ['valueOutOfUnit', 'targets[0].value on-time-1', (it) => (at(it.targets, 0).value = 105)],
  ['unitNotOfIndicator', 'targets[0].unit on-time-1', (it) => (at(it.targets, 0).unit = 'days')],
  [
    'shape',
    'targets[0].value on-time-1',
    (it) => Object.assign(at(it.targets, 0), { value: 1e305, unit: 'count', indicator: null }),
  ],
  ['conflictOneSided', 'targets[0].conflictsWith[0] on-time-1', (it) => delete at(it.targets, 1).conflictsWith],
  [
    'conflictWithItself',
    'targets[0].conflictsWith[1] on-time-1',
    (it) => (at(it.targets, 0).conflictsWith = ['on-time-2', 'on-time-1']),
  ],
  ['datesReversed', 'references[0].until decree', (it) => (at(it.references, 0).until = '2019-12-31')],
  [
    'quoteNotInPassage',
    'headings[0].text -',
    (it) => (it.headings = [{ passage: 'p1', text: 'Quý IV', as: 'heading' }]),
  ],
  ['unknownPassage', 'headings[0].passage -', (it) => (it.headings = [{ passage: 'p9', text: 'Quý', as: 'heading' }])],
  ['passageNotCovered', 'printed[0] p1', (it) => (at(it.printed, 0).text = 'Quý I: rà soát 5 thủ tục; quý II: 7')],
  [
    'unknownTask',
    'saidAgain[0].tasks[0] p1',
    (it) => (it.saidAgain = [{ passage: 'p1', tasks: ['I.9'], because: label }]),
  ],
  ['forbiddenKey', 'units.constructor -', (it) => (it.units = { ...it.units, constructor: label })],
  ['notNfc', 'source -', (it) => (it.source = 'Ủy ban'.normalize('NFD'))],
];

test('what the faults are seeded in is right', () => expect(found(() => {})).toEqual([]));

describe('one seeded fault', () => {
  test.each(seeded)('%s at %s', (code, place, spoil) => expect(found(spoil)).toEqual([`${code} ${place}`]));

  test('conflictOfEquals, on both sides', () => {
    expect(found((it) => (at(it.targets, 1).value = 95))).toEqual([
      'conflictOfEquals targets[0].conflictsWith[0] on-time-1',
      'conflictOfEquals targets[1].conflictsWith[0] on-time-2',
    ]);
  });

  test('decidedAfterYear', () => {
    const after = (it: Draft) => (it.decision = { ...smallPlanInput.decision, issuedOn: '2026-01-02' });
    expect(found(after)).toContain('decidedAfterYear decision.issuedOn -');
  });

  test('every sentence is there in both languages, in NFC, and differs', () => {
    const said = seeded.flatMap(([, , spoil]) => {
      const plan = draft();
      spoil(plan);
      return checkPlan(plan, { procedures }).faults.map(({ says }) => says);
    });
    expect(said.length).toBe(seeded.length);
    expect(said.filter(({ vi, en }) => vi === '' || vi === en || vi !== vi.normalize('NFC'))).toEqual([]);
  });
});

test('one fault hides no other: an entry that is broken is still known by its id', () => {
  const faults = found((it) => {
    delete at(it.goals, 0).text;
    at(it.tasks, 0).deadline = 'sớm';
    at(it.targets, 1).indicator = 'x';
  });
  expect(faults).toEqual([
    'shape goals[0].text I.1',
    'unreadableDeadline tasks[0].deadline I.1.1',
    'unknownIndicator targets[1].indicator on-time-2',
  ]);
});

test('without a list of procedures none is asked for', () => {
  expect(found((it) => (at(it.tasks, 5).procedures = ['marriage']), {})).toEqual([]);
});

test.each([null, 7, 'x', [], {}])('%j is no plan, and that is said', (json) => {
  expect(checkPlan(json).plan).toBe(null);
  expect(checkPlan(json).faults.length).toBeGreaterThan(0);
});

test('the plan of Lộc Hòa passes, to its last letter; without what is said again it does not', () => {
  expect(checkPlan(locHoa2025).faults).toEqual([]);
  const { faults } = checkPlan({ ...locHoa2025, saidAgain: [] });
  expect(new Set(faults.map((it) => it.code))).toEqual(new Set(['passageNotCovered']));
});

describe('at the door', () => {
  const codes = (text: string) => {
    const opened = openPlanText(text);
    return opened.ok ? opened.notes.map((it) => it.code) : opened.faults.map((it) => it.code);
  };

  test('text that is no plan is told by its kind', () => {
    expect(codes(' \n')).toEqual(['empty']);
    expect(codes('id: suoi-mo')).toEqual(['notJson']);
    expect(codes(`{"a": "${'x'.repeat(largestPlanFile)}"}`)).toEqual(['tooLarge']);
    expect(codes('['.repeat(100_000))).toEqual(['tooDeep']);
    expect(codes(`{"a": ${'['.repeat(12)}${']'.repeat(12)}}`)).toEqual(['tooDeep']);
    expect(codes('{"a": "[[[[[[[[[[[[[[[[ \\" [[[["}')).toEqual([]);
    // A quotation mark within a text does not end it; behind two backslashes it does.
    expect(codes(`{"a": "\\" ${'['.repeat(20)}"}`)).toEqual([]);
    expect(codes(`{"a": "\\\\", "b": ${'['.repeat(20)}${']'.repeat(20)}}`)).toEqual(['tooDeep']);
  });

  test('where the JSON breaks is told by line and column', () => {
    const opened = openPlanText('{\n  "id": "suoi-mo",\n  "year": 2026,,\n}');
    expect(opened.ok ? '' : opened.faults[0]?.says.en).toContain('line 3, column 16');
  });

  test('a mark of UTF-8 is left out, and letters apart are put together', () => {
    const opened = openPlanText(`\uFEFF${JSON.stringify({ id: 'Suối Mơ'.normalize('NFD') })}`);
    expect(opened).toMatchObject({ ok: true, json: { id: 'Suối Mơ' }, notes: [{ code: 'notNfc' }] });
  });

  test('lines that end otherwise in a passage than in its quote are the same', () => {
    const plan = draft();
    at(plan.printed, 0).text = 'Quý I:\r\nrà soát\r5 thủ tục';
    at(plan.tasks, 0).quotes = [{ passage: 'p1', text: 'Quý I:\nrà soát\n5 thủ tục', as: 'activity' }];
    const opened = openPlanText(JSON.stringify(plan));
    expect(opened.ok && checkPlan(opened.json, { procedures }).faults).toEqual([]);
  });

  test('a key that programs stumble over is told, and does nothing', () => {
    const opened = openPlanText(JSON.stringify(draft()).replace('{', '{"__proto__": {"standing": "x"},'));
    if (!opened.ok) throw new Error('it is JSON');
    expect(checkPlan(opened.json).faults.map((it) => `${it.code} ${it.path}`)).toContain('forbiddenKey __proto__');
  });
});

describe('a large file', () => {
  test.each(['targets', 'procedures', 'lead', 'restsOn'])('no task has %s without end', (field) => {
    const faults = found(
      (it) => (at(it.tasks, 5)[field] = Array.from({ length: 100_000 }, (_, index) => `p-${index}`)),
    );
    expect(faults).toContain(`shape tasks[5].${field} I.2.1`);
  });

  test('targets do not conflict without end, nor does an entry quote so', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `t-${index}`);
    const quotes = names.map((text) => ({ passage: 'p1', text, as: 'activity' }));
    expect(found((it) => (at(it.targets, 0).conflictsWith = names))).toContain(
      'shape targets[0].conflictsWith on-time-1',
    );
    expect(found((it) => (at(it.goals, 0).quotes = quotes))).toContain('shape goals[0].quotes I.1');
  });

  // Eighty thousand quotes of five thousand passages: each with each, the test would not end in its time.
  test('each quote is looked for in its own passage only', () => {
    const printed = Array.from({ length: 5000 }, (_, index) => ({ id: `p${index}`, text: `Đoạn ${index}` }));
    const quotes = printed.slice(0, 200).map(({ id, text }) => ({ passage: id, text, as: 'goal' }));
    const faults = found((it) => {
      const area = { ...at(it.goals, 0), quotes };
      it.goals = Array.from({ length: 400 }, (_, index) => ({ ...area, id: `I.${index + 1}` }));
      it.goals.push({ ...area, id: 'body.I.1' });
      it.printed = printed;
      at(it.tasks, 0).quotes = [];
    });
    expect(faults.filter((it) => it.startsWith('passageNotCovered'))).toHaveLength(4800);
  }, 5000);
});

describe('one wrong row', () => {
  test('is told once, and what it quotes is not told as missing beside it', () => {
    expect(found((it) => delete at(it.tasks, 0).activity)).toEqual(['shape tasks[0].activity I.1.1']);
    const alsoLeft = (it: Draft) => {
      delete at(it.tasks, 0).activity;
      it.printed.push({ id: 'p2', text: 'Quý II' });
    };
    expect(found(alsoLeft)).toEqual(['shape tasks[0].activity I.1.1', 'passageNotCovered printed[1] p2']);
  });

  test('what no entry quotes is told as it is printed', () => {
    const plan = draft();
    at(plan.printed, 0).text = 'Kính gửi: Quý I: rà soát 5 thủ tục; quý II: 7';
    expect(checkPlan(plan).faults.map(({ says }) => says.en)).toEqual([
      'words that belong to no entry: «Kính gửi … quý II: 7»',
    ]);
  });

  test('of the annex that nobody leads is noted, and no fault', () => {
    const plan = draft();
    at(plan.tasks, 0).lead = [];
    const { faults, notes } = checkPlan(plan);
    expect(faults).toEqual([]);
    expect(notes.map(({ code, entry }) => [code, entry])).toEqual([
      ['noLead', 'I.1.1'],
      ['noLead', 'I.1.3'],
    ]);
  });
});
