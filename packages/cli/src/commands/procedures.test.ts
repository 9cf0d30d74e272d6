import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answer, failure, freshFolder, jsonFile, motcua, withCase } from '../__test-helpers__/motcua.ts';
import { definitions } from '../definitions.ts';
import { exampleFor } from '../example-dossier.ts';

const ids = [...new Set(definitions.map((it) => it.id))];

test.each(definitions)('$version: the example is a valid dossier', (definition) => {
  expect(definition.dossier.safeParse(exampleFor(definition)).error).toBeUndefined();
});

test.each(ids)('%s: what --example prints can be opened as it is', async (id) => {
  const folder = freshFolder();
  const { code, out } = await motcua(['procedures', '--example', id]);
  expect(code).toBe(0);
  jsonFile(folder, 'dossier.json', out);
  const opened = await answer(
    ['open', id, '--dossier', 'dossier.json', '--received', '2025-11-10T09:00', '--as', 'requester'],
    { folder },
  );
  expect(opened.case.procedure).toBe(id);
});

test('no example of what is no procedure', async () =>
  expect(await failure(['procedures', '--example', 'birth-grup'])).toMatchObject({
    exit: 2,
    code: 'unknownProcedure',
  }));

describe('--of says what to send', () => {
  let said = '';
  beforeAll(async () => {
    said = (await motcua(['procedures', '--of', 'birth-registration', '--lang', 'en'])).out;
  });
  test('each field of the dossier: caption, form, whether it may be left out', () => {
    expect(said).toMatch(/^ {2}child\.bornOn +Date of birth +date YYYY-MM-DD$/m);
    expect(said).toMatch(/^ {2}child\.sex +Sex +female \| male$/m);
    expect(said).toMatch(/^ {2}requester\.email +E-mail +e-mail +optional$/m);
    expect(said).toMatch(/^ {2}attachments\[\]\.name +File name +text/m);
    expect(said).toMatch(/^ {2}requester\.personalNumber .*text \^\\d\{12\}\$/m);
  });
  test('each event: by whom, with what', () => {
    expect(said).toMatch(/draft\.disputed +requester +Draft disputed +--data \{reason: text\}/);
    expect(said).toMatch(/apology\.sent .*newDueOn: date YYYY-MM-DD/);
  });
  test('with --json as JSON Schema, which takes the example and not less', async () => {
    const { procedures } = await answer(['procedures', '--of', 'birth-registration']);
    const newest = procedures.at(-1);
    const schema = z.fromJSONSchema(newest.dossier);
    const example = await answer(['procedures', '--example', 'birth-registration']);
    expect(schema.safeParse(example).success).toBe(true);
    expect(schema.safeParse({ ...example, child: undefined }).success).toBe(false);
    expect(Object.keys(newest.data['apology.sent'].properties)).toContain('newDueOn');
  });
});

test('can says what must come with an event', async () => {
  const running = await withCase(freshFolder());
  const args = ['can', 'LH-1/birth', '--at', '2025-01-24T16:15'];
  const { out } = await motcua([...args, '--lang', 'en'], running);
  expect(out).toMatch(/--data \{[^}]*: /);
  const { events } = await answer(args, running);
  const supplement = events.find((it: { event: string }) => it.event === 'draft.disputed');
  expect(supplement.fields).toEqual([expect.objectContaining({ path: 'reason', type: 'text', optional: false })]);
});
