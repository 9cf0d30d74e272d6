import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, jsonFile, motcua, root } from './__test-helpers__/motcua.ts';
import { nameOf } from './parser-problem.ts';
import { run } from './run.ts';
import type { Spec } from './spec.ts';
import { tree } from './tree/tree.ts';
import { processWorld } from './world.ts';

const commands: readonly (readonly [string, Spec])[] = tree.flatMap((it) => [
  [nameOf(it), it] as const,
  ...(it.children ?? []).map((child) => [`${nameOf(it)} ${nameOf(child)}`, child] as const),
]);

/** The help of a command, asked for in this process. */
async function helpOf(command: string, language: string): Promise<string> {
  const said: string[] = [];
  const code = await run([...command.split(' '), '--help', '--lang', language], {
    ...processWorld(),
    out: (it) => void said.push(it),
  });
  return code === 0 ? said.join('') : `exit ${code}`;
}

describe.each(commands)('%s', (command, spec) => {
  test.each(['vi', 'en'] as const)(
    'explains itself in %s, with its arguments, options and examples',
    async (language) => {
      const help = await helpOf(command, language);
      const flat = help.replaceAll(/\s+/g, ' ');
      expect(flat).toContain(spec.summary[language]);
      for (const option of spec.options ?? []) expect(flat).toContain(option.about[language]);
      for (const label of spec.usage.split(' ').slice(1))
        expect(spec.arguments?.[label.replaceAll(/[<>[\].]/g, '')]?.[language]).toBeTruthy();
      for (const example of spec.examples ?? []) expect(help).toContain(`  motcua ${example}`);
    },
  );
});

test('the first help names every command and the exit codes, in the language of the environment', async () => {
  const [vi, en, json] = await Promise.all([
    motcua([]),
    motcua([], { env: { MOTCUA_LANG: 'en' } }),
    motcua(['--help', '--json']),
  ]);
  for (const it of tree) expect(vi.out).toContain(it.summary.vi.slice(0, 40));
  for (const it of tree) expect(en.out).toContain(it.summary.en.slice(0, 40));
  expect(vi.out).toContain('Mã thoát: 0 xong');
  expect(JSON.parse(json.out).help).toBe(vi.out.trimEnd().concat('\n'));
});

/** Tested by itself. */
function isLong(example: string): boolean {
  return example.startsWith('tour') || example.startsWith('plan demo');
}

/** After it the cases count by the new calendar, and could not be taken in where that is not known. */
function isReplan(example: string): boolean {
  return example.startsWith('replan');
}

test('every example of the help works as it stands, one after the other', async () => {
  const folder = freshFolder();
  cpSync(join(root, 'examples', 'loc-hoa'), join(folder, 'examples', 'loc-hoa'), { recursive: true });
  const day = {
    on: '2025-02-05',
    kind: 'local',
    name: { vi: 'Ngày nghỉ thử', en: 'A test day off' },
    instrument: '1/QĐ-THỬ',
    decidedOn: '2025-02-01',
    confidence: 'text',
    source: 'a test',
  };
  jsonFile(folder, 'days-off.json', { id: 'with-a-test-day', days: [day] });
  const examples = commands.flatMap(([, spec]) => spec.examples ?? []).filter((it) => !isLong(it));
  const failed: string[] = [];
  for (const example of [...examples.filter((it) => !isReplan(it)), ...examples.filter(isReplan)]) {
    const args = [...(example.split(/ [>|] /)[0] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map((it) => it[1] ?? it[2] ?? '');
    const said: string[] = [];
    const into = / > ([\w.-]+)$/.exec(example)?.[1];
    const out = (it: string) => (into === undefined ? undefined : appendFileSync(join(folder, into), it));
    const world = { ...processWorld(), env: {}, folder, out, stdin: () => '', err: (it: string) => void said.push(it) };
    // What is still open is not erased.
    const withdraw = ['send', 'LH-0001', 'withdrawal.requested', '--as', 'requester', '--now', '2025-02-03T09:00'];
    if (args[0] === 'erase') await run(withdraw, world);
    const code = await run([...args, '--now', '2025-02-03T09:00'], world);
    if (code !== 0) failed.push(`${example}: ${code} ${said.join('')}`);
  }
  expect(failed).toEqual([]);
  expect(examples.length).toBeGreaterThan(25);
});
