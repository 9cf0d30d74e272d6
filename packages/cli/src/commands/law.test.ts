import { beforeAll, describe, expect, test } from 'vitest';
import { answer, failure, motcua } from '../__test-helpers__/motcua.ts';

const apology = '63/2024/NĐ-CP khoản 3 Điều 7';

test('whole: every text with its places, every transition with its law, the silences and disagreements', async () => {
  const { instruments, transitions, assumptions, conflicts } = await answer(['law']);
  const decree = instruments.find((it: { id: string }) => it.id === 'decree-63-2024');
  expect(decree.provisions.map((it: { locator: string }) => it.locator)).toContain('khoản 2 Điều 7');
  for (const it of transitions) expect(it.cites.length > 0 || it.because !== null, it.id).toBe(true);
  expect(assumptions.find((it: { id: string }) => it.id === 'counting').versions).toContain('birth-group@2024-07-01');
  expect(conflicts.find((it: { id: string }) => it.id === 'apology.when').sides.length).toBeGreaterThan(1);
});

describe('one text', () => {
  test.each([
    ['63/2024/NĐ-CP'],
    ['63/2024'],
    ['decree-63-2024'],
    ['Nghị định 63/2024/NĐ-CP'],
    ['nghị định 63/2024/nđ-cp'],
  ])('by «%s»', async (asked) => expect((await answer(['law', ...asked.split(' ')])).id).toBe('decree-63-2024'));
  test('in words: each place with what it says and what uses it, in short', async () => {
    const { out } = await motcua(['law', '63/2024/NĐ-CP', '--lang', 'en']);
    expect(out).toMatch(/^khoản 3 Điều 7 {2}law {2}from 10 June 2024$/m);
    expect(out).toMatch(/birth-group: basis, \d+ transitions/);
  });
});

describe('one place', () => {
  test('with every use of it: what, by what name, in which versions', async () => {
    const { provisions } = await answer(['law', ...apology.split(' ')]);
    const [{ usedBy, gist }] = provisions;
    expect(provisions).toHaveLength(1);
    expect(gist).toContain('xin lỗi');
    expect(usedBy).toContainEqual(
      expect.objectContaining({
        version: 'birth-group@2025-07-01',
        kind: 'transition',
        name: 'promise.owed|apology.sent|0',
      }),
    );
  });
  test('the place first, the text after', async () =>
    expect((await answer(['law', 'khoản', '3', 'Điều', '7', 'Nghị', 'định', '63/2024/NĐ-CP'])).provisions).toHaveLength(
      1,
    ));
  test('of every text that has it', async () => {
    const { provisions } = await answer(['law', 'điều 20']);
    expect(provisions.map((it: { number: string }) => it.number)).toEqual(
      expect.arrayContaining(['61/2018/NĐ-CP', '118/2025/NĐ-CP']),
    );
  });
  test('in Vietnamese, the versions of a procedure told together', async () => {
    const { out } = await motcua(['law', ...apology.split(' ')]);
    expect(out).toContain('← bước chuyển');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('birth-group@2024-07-01, 2025-07-01');
  });
});

describe('what is not there', () => {
  test.each([
    [['decree-63-2025'], 'decree-63-2024'],
    [['63/2024/NĐ-CP', 'Điều 77'], 'Điều 7'],
  ])('%s: the nearest is named', async (args, meant) => {
    const error = await failure(['law', ...args]);
    expect(error).toMatchObject({ exit: 2, code: 'unknownLaw' });
    expect(error.message).toContain(`Did you mean: ${meant}?`);
  });
  test('an unknown procedure', async () =>
    expect(await failure(['law', '--of', 'birth-grup'])).toMatchObject({ code: 'unknownProcedure' }));
});

describe('by a question', () => {
  let unused: readonly { readonly usedBy: readonly { readonly kind: string }[] }[] = [];
  beforeAll(async () => {
    unused = (await answer(['law', '--unused'])).provisions;
  });
  test('--unused: nothing is done by it; it is only mentioned', () => {
    expect(unused.length).toBeGreaterThan(10);
    expect(unused.flatMap((it) => it.usedBy).every((it) => it.kind === 'conflict' || it.kind === 'example')).toBe(true);
  });
  test('--unmodelled: each with its reasons', async () => {
    const { provisions } = await answer(['law', '--unmodelled']);
    for (const it of provisions) expect(it.notModelled.length, it.locator).toBeGreaterThan(0);
    const { out } = await motcua(['law', '--unmodelled']);
    expect(out).toMatch(/^ {2}– \S/m);
  });
  test('--assumptions: the switch of each answer', async () => {
    const { out } = await motcua(['law', '--assumptions', '--lang', 'en']);
    expect(out).toContain('--assume counting=inclusive');
    expect(out).toContain('--assume counting=exclusive (default)');
  });
  test('--conflicts: both sides, and where they apply', async () => {
    const { out } = await motcua(['law', '--conflicts', '--lang', 'en']);
    expect(out).toMatch(/^plan\.on-time$/m);
    expect(out).toContain('→ of no procedure');
  });
  test('--of: each transition of a procedure with its law', async () => {
    const { transitions } = await answer(['law', '--of', 'insurance-card']);
    expect(new Set(transitions.map((it: { version: string }) => it.version)).size).toBeGreaterThan(1);
    const { out } = await motcua(['law', '--of', 'insurance-card']);
    expect(out).toContain('điểm c khoản 1 Điều 17 Nghị định 61/2018/NĐ-CP');
  });
});
