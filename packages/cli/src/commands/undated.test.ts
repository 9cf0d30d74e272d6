import { beforeAll, describe, expect, test } from 'vitest';
import { answer, freshFolder, jsonFile, motcua, type Running } from '../__test-helpers__/motcua.ts';

// A dossier for which nobody knows the term: a monthly survivor benefit that stops.

const folder = freshFolder();
const running: Running = { folder, env: { MOTCUA_STORE: 'cases.sqlite' } };
const now = ['--now', '2025-01-07T09:00'];
let opened: { readonly case: Record<string, unknown> };

beforeAll(async () => {
  const dossier = await answer(['procedures', '--example', 'death-group', '--on', '2025-01-06']);
  const stopped = { ...dossier, benefit: { ...dossier.benefit, regimes: ['BHXH-stop'] } };
  const given = ['--dossier', jsonFile(folder, 'stop.json', stopped), '--received', '2025-01-06T10:00'];
  opened = await answer(['open', 'death-group', ...given, '--as', 'requester', '--id', 'KT-1'], running);
  const dated = ['--dossier', jsonFile(folder, 'dated.json', dossier), '--received', '2025-01-06T10:00'];
  await answer(['open', 'death-group', ...dated, '--as', 'requester', '--id', 'KT-2'], running);
});

const missing = {
  says: expect.stringContaining('chưa rõ thời hạn theo quy định'),
  cites: [expect.objectContaining({ number: '63/2024/NĐ-CP' })],
};

describe('a case without a date says why, and what would have to be read', () => {
  test('open', () => expect(opened.case.unknown).toEqual(missing));
  test('show', async () => expect((await answer(['show', 'KT-1', ...now], running)).case.unknown).toEqual(missing));
  test('explain', async () => expect((await answer(['explain', 'KT-1', ...now], running)).unknown).toEqual(missing));
  test.each([
    ['show', 'vi', 'Chưa xác định được ngày hẹn', 'Cần nội dung của'],
    ['show', 'en', 'No date can be promised yet', 'What is needed is the text of'],
    ['explain', 'vi', 'Chưa xác định được ngày hẹn', 'Cần nội dung của'],
    ['explain', 'en', 'No date can be promised yet', 'What is needed is the text of'],
  ])('%s in words, %s', async (command, language, why, needed) => {
    const { out } = await motcua([command, 'KT-1', ...now, '--lang', language], running);
    const words = out.replaceAll(/\s+/g, ' ');
    expect(words).toContain(why);
    expect(words).toContain(needed);
    expect(words).toContain('63/2024/NĐ-CP');
  });
});

test('a case with a date does not', async () => {
  expect((await answer(['show', 'KT-2', ...now], running)).case.unknown).toBeNull();
  expect((await answer(['explain', 'KT-2', ...now], running)).unknown).toBeNull();
  expect((await motcua(['show', 'KT-2', ...now], running)).out).not.toContain('Chưa xác định được ngày hẹn');
});
