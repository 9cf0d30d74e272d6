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

test('the other way round what was added is gone', async () => {
  const there = await answer(overJuly);
  const back = await answer(['diff', 'birth-registration', '--from', '2025-07-01', '--to', '2024-07-01']);
  expect(back.aspects[0].removed).toEqual(there.aspects[0].added);
});

describe('in words', () => {
  test('Vietnamese, without the machine', async () => {
    const { out } = await motcua(overJuly);
    expect(out).toMatch(/Thời hạn\n/);
    expect(out).toMatch(/\+ Thời hạn bổ sung hồ sơ: 15 ngày/);
    expect(out).not.toContain('work.open.received|');
    expect(out).toContain('thêm --machine');
  });
  test('with it', async () => {
    const { out } = await motcua([...overJuly, '--machine', '--lang', 'en']);
    expect(out).toContain('work.open.received|dossier.accepted|0');
    expect(out).not.toContain('add --machine');
  });
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
