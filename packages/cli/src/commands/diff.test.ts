import { describe, expect, test } from 'vitest';
import { answer, failure, motcua } from '../__test-helpers__/motcua.ts';

const overJuly = ['diff', 'birth-registration', '--from', '2024-07-01', '--to', '2025-07-01'];

test('the days pick the versions; limits first, each with how it was and how it is', async () => {
  const { from, to, same, aspects } = await answer([...overJuly, '--lang', 'en']);
  expect([from, to, same]).toEqual(['birth-registration@2024-07-01', 'birth-registration@2025-07-01', false]);
  expect(aspects[0].aspect).toBe('limit');
  expect(aspects[0].added).toContainEqual(expect.objectContaining({ name: 'supplement.regular' }));
  const desk = aspects.find((it: { aspect: string }) => it.aspect === 'agency').changed[0];
  expect([desk.was.label, desk.is.label]).toEqual([
    'Reception desk of the commune',
    'Public administration service centre of the commune',
  ]);
});

test('in JSON the machine is always there', async () => {
  const { aspects } = await answer(overJuly);
  expect(aspects.map((it: { aspect: string }) => it.aspect)).toEqual(expect.arrayContaining(['transition', 'guard']));
});

test('a member that is new is told with its limit, or that this is not known', async () => {
  const args = ['diff', 'birth-group', '--from', '2025-08-01', '--to', '2026-10-01'];
  const { aspects } = await answer([...args, '--lang', 'en']);
  const members = aspects.find((it: { aspect: string }) => it.aspect === 'member');
  expect(members.added[0]).toMatchObject({ name: 'identityCard' });
  expect(members.added[0].says.term).toContain('301/2026');
});

test('the other way round what was added is gone', async () => {
  const there = await answer(overJuly);
  const back = await answer(['diff', 'birth-registration', '--from', '2025-07-01', '--to', '2024-07-01']);
  expect(back.aspects[0].removed).toEqual(there.aspects[0].added);
});

describe('in words', () => {
  test('Vietnamese, without the names of the machine', async () => {
    const { out } = await motcua(overJuly);
    expect(out).toMatch(/Thời hạn\n/);
    expect(out).toMatch(/\+ Thời hạn bổ sung hồ sơ: 15 ngày/);
    expect(out).not.toContain('work.open.received|');
    expect(out).toMatch(/Bước chuyển\n/);
    expect(out).not.toMatch(/\((promise|supplement)\.regular\)/);
  });
  test('with them', async () => {
    const { out } = await motcua([...overJuly, '--machine', '--lang', 'en']);
    expect(out).toContain('work.open.received|dossier.accepted|0');
    expect(out).toMatch(/Transitions\n/);
  });
});

test('what one change touches is told once, with the places under it', async () => {
  const args = ['diff', 'birth-group', '--from', '2025-07-01', '--to', '2026-09-01'];
  for (const [language, change] of [
    ['vi', '~ căn cứ: khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP → khoản 4 Điều 3 Nghị định 301/2026/NĐ-CP'],
    ['en', '~ by: khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP → khoản 4 Điều 3 Nghị định 301/2026/NĐ-CP'],
  ] as const) {
    const { out } = await motcua([...args, '--lang', language]);
    const told = out.split('\n').map((it) => it.trim());
    expect(told.filter((it) => it === change)).toHaveLength(1);
    expect(told[told.indexOf(change) + 1]).toMatch(/^· /);
  }
});

test('states, transitions, limits, roles and paths are all told', async () => {
  const titles = async (of: string, from: string, to: string) => {
    const { out } = await motcua(['diff', of, '--from', from, '--to', to, '--lang', 'en']);
    return out.split('\n').filter((it) => /^[A-Z][a-z ]+$/.test(it));
  };
  expect(await titles('birth-group', '2025-07-01', '2026-09-01')).toEqual(
    expect.arrayContaining(['Limits', 'The shortest way to each end', 'States', 'Transitions']),
  );
  for (const of of ['birth-group', 'death-group'])
    expect(await titles(of, '2024-07-01', '2025-07-01')).toEqual(
      expect.arrayContaining(['Limits', 'Who acts', 'Agencies', 'Events', 'Transitions']),
    );
});

test('two days of one version: nothing changes, and it says so', async () => {
  const args = ['diff', 'birth-registration', '--from', '2024-07-01', '--to', '2025-06-30'];
  expect(await answer(args)).toMatchObject({ same: true, aspects: [] });
  expect((await motcua([...args, '--lang', 'en'])).out).toContain(
    'fall under the same rules (birth-registration@2024-07-01)',
  );
});

test.each([
  [['--from', '2023-01-01', '--to', '2025-07-01'], { exit: 1, code: 'notApplicable' }],
  [['--from', '2025-07-01', '--to', '2025-07-32'], { exit: 2 }],
  [['--from', '2025-07-01'], { exit: 2, code: 'missingOption' }],
])('%s is told', async (args, wanted) =>
  expect(await failure(['diff', 'birth-registration', ...args])).toMatchObject(wanted),
);
