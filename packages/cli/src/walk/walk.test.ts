import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOffice, instantAt, vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { type Definition, readLine } from '@motcua/kit';
import { locHoa2025, planFile, taskDefinitions } from '@motcua/plan';
import { describe, expect, test } from 'vitest';
import { answer, failure, motcua, root } from '../__test-helpers__/motcua.ts';
import { endFor } from '../commands/walk.ts';
import type { Asker, Choosing } from './asker.ts';
import { exampleOf } from './told.ts';
import { type Walked, walkOn } from './turns.ts';
import { begin } from './walking.ts';

const paint = { strong: String, faint: String, good: String, bad: String };
const names = { agencies: {}, place: null };
const suoiMo = planFile.parse(JSON.parse(readFileSync(join(root, 'examples', 'plan', 'suoi-mo-2026.json'), 'utf8')));

/** One who takes the first event of a list that is possible, and otherwise whatever is usual. */
function inOrder(wanted: readonly string[], said: string[] = []): Asker {
  let [turns, last] = [0, ''];
  const choice = ({ about, options, usual }: Choosing) => {
    if (about !== 'event') return usual;
    if (++turns > 60) throw new Error(`it goes round: ${options.map((it) => it.value).join(', ')}`);
    // What was refused a moment ago is offered again: whether it is taken may depend on its data.
    last = wanted.find((it) => (it !== last || it === 'wait') && options.some(({ value }) => value === it)) ?? 'quit';
    return last;
  };
  return {
    choose: async (it) => choice(it),
    tell: async ({ usual, wrong, about }) => {
      if (usual !== null && usual !== '-') expect([about, wrong(usual)]).toEqual([about, null]);
      said.push(about);
      return usual;
    },
  };
}

async function walked(definition: Definition, wanted: readonly string[], pages: string[] = []): Promise<Walked> {
  const receivedAt = instantAt(definition.appliesTo.from, '08:00');
  const begun = await begin({ definition, dossier: {}, receivedAt, choices: {} });
  if (!begun.ok) throw new Error(begun.refusal.says.en);
  const say = (text: string) => void pages.push(text);
  return walkOn(begun.walking, { asker: inOrder(wanted), say, language: 'vi', paint, names });
}

const arisen = ['occasion.arisen', 'schedule.known'];
const working = ['task.begun', 'evidence.submitted', 'evidence.accepted', 'report.submitted', 'report.accepted'];

describe.each([locHoa2025, suoiMo].map((it) => [it.id, it] as const))('every task of %s', (_, plan) => {
  const definitions = taskDefinitions(plan);

  test('can be walked to its end, in time', async () => {
    const ends = await Promise.all(definitions.map((it) => walked(it, [...arisen, ...working])));
    expect(definitions.filter((_, index) => ends[index]?.end !== 'closed').map((it) => it.version)).toEqual([]);
    const promises = ends.map(({ walking }) => walking.strides.at(-1));
    expect(promises.every((it) => it?.kind === 'event')).toBe(true);
  });

  test('can be walked to the end of its year with nothing done, through the letter that is owed', async () => {
    const idle = ['apology.sent', 'year.closed', 'wait'];
    for (const definition of definitions) {
      const { walking, end } = await walked(definition, idle);
      expect([definition.version, end]).toEqual([definition.version, 'closed']);
      expect((await walking.engine.case('case')).state.snapshot.status).toBe('done');
    }
  });
});

test('letters are shown as they go out, and what is owed is told', async () => {
  const [definition] = taskDefinitions(suoiMo) as [Definition];
  const pages: string[] = [];
  await walked(definition, ['apology.sent', 'task.begun', 'wait'], pages);
  const all = pages.join('\n');
  expect(all).toContain('Còn nợ');
  expect(all).toContain('✉ Báo cáo giải trình chậm tiến độ');
  expect(all.indexOf('✉')).toBeGreaterThan(all.indexOf('Còn nợ'));
});

test('the lines of a walk lead there again', async () => {
  for (const definition of taskDefinitions(suoiMo)) {
    const { walking } = await walked(definition, [...arisen, 'apology.sent', 'wait', ...working]);
    const moments = walking.strides.map((it) => it.at);
    expect(moments).toEqual(moments.toSorted());
    const { from, lines } = await exampleOf(walking);
    const options = { store: memoryStore(), calendars: [vietnam], offices: { default: defaultOffice } };
    const engine = createEngine({ ...options, definitions: [definition] });
    const [role = ''] = Object.keys(definition.roles);
    await engine.open({
      id: 'case',
      procedure: definition.id,
      dossier: {},
      receivedAt: from.replace(' ', 'T'),
      by: { role },
    });
    for (const line of lines.map((it) => readLine(it, from))) {
      if (line.kind === 'sweep') await engine.sweep(line.at);
      if (line.kind !== 'event') continue;
      const { case: id, role: by, type, at, data } = line;
      expect(await engine.send(id, { type, at, by: { role: by }, data })).toMatchObject({ ok: true });
    }
    expect((await engine.case('case')).state).toEqual((await walking.engine.case('case')).state);
    expect(lines.at(-1)).toBe('= case closed');
  }
});

describe('walk, driven by lines', () => {
  const answers = ['# giao rồi làm ngay', 'task.begun', 'office', '2025-02-03 09:00', 'undo', '1', '1', '', 'quit'];

  test('a walk is undone, and ends where its lines end', async () => {
    const { end, example } = await answer(['walk', 'II.2.4.1'], { stdin: answers.join('\n') });
    expect(end).toBe('quit');
    expect(example.lines.slice(0, 2)).toEqual(['d0 09:00 case office task.begun', '= case in inProgress.underWay']);
    expect((await answer(['walk', 'II.2.4.1'], { stdin: 'wait\n' })).end).toBe('noAnswer');
  });

  test('the page tells both regions, the days and the log', async () => {
    const { out, code } = await motcua(['walk', 'II.2.4.1', '--lang', 'en'], { stdin: 'task.begun\noffice\n\nquit\n' });
    expect(code).toBe(0);
    for (const it of ['Work ', 'Promise ', 'Day of the task ', 'Left before its end.', 'Log', 'lines: [']) {
      expect(out).toContain(it);
    }
  });

  test('a procedure is walked by its example dossier, a group with its members', async () => {
    const at = ['--received', '2025-03-14T09:00'];
    const one = await answer(['walk', 'birth-registration', ...at], { stdin: 'dossier.accepted\n\nquit\n' });
    expect(one.example.of).toMatch(/^birth-registration@/);
    const { stdout } = { stdout: (await motcua(['walk', 'birth-group', ...at], { stdin: 'quit\n' })).out };
    expect(stdout).toContain('birth: ');
  });

  test('a line that is no answer is told by its number', async () => {
    const wrong = await failure(['walk', 'II.2.4.1'], { stdin: 'task.begun\noffice\nmai\n' });
    expect(wrong).toMatchObject({ exit: 2, code: 'badAnswer' });
    expect(wrong.message).toContain('Line 3, «mai»');
    expect(await failure(['walk', 'II.2.4.9'])).toMatchObject({ exit: 2, code: 'unknownMachine' });
    expect(await failure(['walk', 'burth-registration'])).toMatchObject({ code: 'unknownMachine' });
  });
});

test('who leaves a question at a terminal has stopped; lines that run out have come to their end', () => {
  expect([endFor('terminal', 'noAnswer'), endFor('lines', 'noAnswer'), endFor('terminal', 'closed')]).toEqual([
    'quit',
    'noAnswer',
    'closed',
  ]);
});

test('the next deadline is named as in a sentence, and the example says for whom it is', async () => {
  const { out } = await motcua(['walk', 'II.2.3.3'], { stdin: 'wait\nquit\n' });
  expect(out).toMatch(/Để hạn gần nhất trôi qua \([^)]*thứ Ba 01\/4\/2025/);
  expect(out).toContain('Cho người viết thủ tục');
});
