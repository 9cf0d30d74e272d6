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
    ['open', id, '--dossier', 'dossier.json', '--received', '2026-11-10T09:00', '--as', 'requester'],
    { folder },
  );
  expect(opened.case.procedure).toBe(id);
});

describe('--json without --of: one entry for each procedure', () => {
  const listed = (now: string) => answer(['procedures', '--now', now]);
  type Entry = {
    id: string;
    codes: { code: string }[];
    regimes: { version: string; status: string; states: number | null }[];
  };
  const of = (all: readonly Entry[], id: string) => all.find((it) => it.id === id) as Entry & Record<string, unknown>;

  test('an array, each id once, with both titles', async () => {
    const all = await listed('2026-11-22T09:00');
    expect(all.map((it: Entry) => it.id).sort()).toEqual([...new Set(all.map((it: Entry) => it.id))].sort());
    expect(all.map((it: Entry) => it.id)).toEqual(expect.arrayContaining(ids));
    expect(of(all, 'feedback').title).toEqual({
      vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
      en: 'Feedback on administrative rules',
    });
    expect(of(all, 'residence-registration').codes.map((it) => it.code)).toEqual(['1.004222']);
  });

  test('which version holds follows the day; what is only announced stays pending', async () => {
    const statuses = async (now: string) =>
      of(await listed(now), 'birth-group')
        .regimes.map((it) => it.status)
        .slice(-5);
    expect(await statuses('2026-08-31T23:59')).toEqual(['ended', 'inForce', 'pending', 'pending', 'pending']);
    expect(await statuses('2026-09-01T00:00')).toEqual(['ended', 'ended', 'inForce', 'pending', 'pending']);
    expect(await statuses('2027-01-01T00:00')).toEqual(['ended', 'ended', 'ended', 'pending', 'pending']);
  });

  test('the size of each machine, the newest for the procedure; none where nothing is known', async () => {
    const group = of(await listed('2026-11-22T09:00'), 'birth-group');
    const sizes = group.regimes.map((it) => it.states);
    expect(sizes.slice(-2)).toEqual([null, null]);
    expect(sizes.at(-3)).toBe(group.states);
    expect(group.states).toBeGreaterThan(20);
    expect(group.transitions).toBeGreaterThan(20);
  });

  test('for people: each version in a row, and what is only announced said so', async () => {
    const { out } = await motcua(['procedures', '--now', '2026-11-22T09:00', '--lang', 'en']);
    expect(out).toMatch(/^birth-group +1 September 2026 – 31 December 2026 +in force /m);
    expect(out).toMatch(/^birth-group +from 1 March 2027 +pending +announced, its content is not known$/m);
  });
});

test('the list says of which procedures the term differs or is not known', async () => {
  const { out } = await motcua(['procedures', '--lang', 'en']);
  expect(out).toMatch(/^birth-group-identity-card +1 September 2026 – 31 December 2026 .* not known /m);
  expect(out).toMatch(/^death-group +1 July 2024.* 6–18 working days by the kind of dossier/m);
  expect(out).toMatch(/^birth-group +1 July 2024.* 3 working days +Linked/m);
});

test('--on: the version and the example of a day', async () => {
  const paper = await answer(['procedures', '--example', 'birth-group', '--on', '2024-03-04']);
  expect(paper.papers).toContain('householdBook');
  const { procedures, announced } = await answer(['procedures', '--of', 'birth-group', '--on', '2024-03-04']);
  expect(procedures.map((it: { version: string }) => it.version)).toEqual(['birth-group@2015-07-01']);
  expect(announced).toEqual([]);
});

test('--of names what is announced and not known, and where', async () => {
  const { out } = await motcua(['procedures', '--of', 'birth-group']);
  expect(out).toMatch(/birth-group@2027-03-01.*đã công bố, chưa biết nội dung/);
  expect(out).toContain('03/2026/QH16');
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
