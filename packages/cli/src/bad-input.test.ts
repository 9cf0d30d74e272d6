import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { dossier, failure, freshFolder, jsonFile, motcua, sumOf, withCase } from './__test-helpers__/motcua.ts';

const received = ['--received', '2025-01-24T16:10', '--as', 'requester'];
const good = JSON.parse(readFileSync(dossier, 'utf8'));

describe.concurrent('what needs no store: each is a clear error, and exit 2 where the caller is wrong', () => {
  test.each([
    [['due', 'birth-grup', '--received', '2025-03-14T16:10'], 2, 'unknownProcedure', 'Did you mean: birth-group?'],
    [['due', 'birth-group', '--received', '2025-02-30T16:10'], 2, 'invalidInstant', 'there is no day 2025-02-30'],
    [
      ['plan', 'status', '--at', '30/6/2025'],
      2,
      'invalidInstant',
      'with the year first: 2025-06-30; with an hour, 2025-06-30T15:00',
    ],
    [['plan', 'lost', '--on', '31/12/2025'], 2, 'invalidCivilDate', 'with the year first: 2025-12-31.'],
    [['plan', 'lost', '--on', '31/02/2025'], 2, 'invalidCivilDate', 'not a day of the calendar'],
    [['plan', 'report'], 2, 'missingOption', 'See: motcua plan report --help'],
    [['plan', 'deadline'], 2, 'missingArgument', 'See: motcua plan deadline --help'],
    [['due', 'birth-group', '--received', 'yesterday'], 2, 'invalidInstant', 'YYYY-MM-DDTHH:MM'],
    [['due', 'birth-group'], 2, 'missingOption', '--received'],
    [['due'], 2, 'missingArgument', 'procedure'],
    [['worklist'], 2, 'missingArgument', 'See: motcua worklist --help'],
    [['reorganize', '--help'], 2, 'unknownCommand', 'Did you mean: reorganise?'],
    [['--en', '--help'], 2, 'unknownOption', '--en'],
    [['due', 'birth-group', 'now', '--received', '2025-03-14T16:10'], 2, 'tooManyArguments', 'due'],
    [
      ['due', 'birth-group', '--received', '2025-03-14T16:10', '--counting', 'both'],
      2,
      'invalidValue',
      'Choose one of: exclusive, inclusive',
    ],
    [
      ['due', 'birth-group', '--received', '2025-03-14T16:10', '--assume', 'reapointments=once'],
      2,
      'unknownAssumption',
      'Did you mean: reappointments?',
    ],
    [
      ['due', 'birth-group', '--received', '2025-03-14T16:10', '--assume', 'reappointments=thrice'],
      2,
      'unknownChoice',
      'thrice',
    ],
    [
      ['due', 'birth-group', '--received', '2025-03-14T16:10', '--assume', '__proto__=x'],
      2,
      'unknownAssumption',
      '__proto__',
    ],
    [
      ['due', 'insurance-card', '--received', '2025-03-14T16:10', '--verification'],
      2,
      'noVerification',
      'Leave out --verification',
    ],
    [['due', 'birth-registration', '--received', '2024-06-30T10:00'], 1, 'notApplicable', '1 July 2024'],
    [
      ['due', 'birth-registration', '--received', '2024-06-30T10:00'],
      1,
      'notApplicable',
      'from 1 March 2027 (announced, its content is not known)',
    ],
    [
      ['due', 'birth-registration', '--received', '2024-06-30T10:00'],
      1,
      'notApplicable',
      'What is missing is the text on «Birth registration» before Monday 1 July 2024',
    ],
    [['due', 'birth-group', '--received', '2027-01-04T09:00'], 1, 'pendingVersion', 'khoản 3 Điều 18'],
    [['procedures', '--of', 'birth-group@2027-03-01'], 1, 'pendingVersion', '03/2026/QH16'],
    [
      ['due', 'residence-registration', '--received', '2027-12-31T16:10'],
      1,
      'undecidedYear',
      'What is missing is the decision on the days off of 2028',
    ],
    [
      ['due', 'birth-group', '--received', '2025-03-14T16:10', '--known-at', '2025-3-1'],
      2,
      'invalidCivilDate',
      'YYYY-MM-DD',
    ],
    [
      ['due', 'birth-group', '--received', '2025-03-14T16:10', '--known-at', '2022-01-01'],
      1,
      'undecidedYear',
      'as known on 1 January 2022',
    ],
    [['term', '5', '--from', '2024-04-24'], 2, 'invalidTerm', '5wd'],
    [['term', '99999999wd', '--from', '2024-04-24'], 2, 'invalidTerm', '100000'],
    [['term', '8wh', '--from', '2026-11-20'], 2, 'hourMissing', '--from 2026-11-20T09:00'],
    [['term', '8wh', '--from', '2026-11-20T10:00', '--office', '9-5'], 2, 'invalidOffice', '07:30-11:30'],
    [['term', '5wd', '--from', '2028-01-03'], 1, 'undecidedYear', '10065/VPCP-KGVX'],
    [
      ['term', '1month', '--from', '2026-11-20T10:00', '--counting', 'moment'],
      2,
      'countingNotPossible',
      '--counting moment',
    ],
    [['calendar', '25'], 2, 'invalidYear', 'four digits'],
    [['calendar', '2031'], 1, 'undecidedYear', '--calendar FILE'],
    [['calendar', 'chek', 'x.json'], 2, 'tooManyArguments', 'calendar'],
    [['wroklist', 'overdue'], 2, 'unknownCommand', 'Did you mean: worklist?'],
    [['due', 'birth-group', '--recieved', '2025-03-14T16:10'], 2, 'unknownOption', 'Did you mean: --received?'],
    [['calendar', '--yaer', '2025'], 2, 'unknownOption', '--yaer'],
    [['completion', 'tcsh'], 2, 'unknownShell', 'bash, zsh or fish'],
    [['term', '5wd', '--from', '2024-04-24', '--calendar', 'no-such.json'], 2, 'unreadableFile', 'no-such.json'],
  ] as const)('%j: exit %s, %s', async (args, exit, code, part) => {
    const found = await failure(args);
    expect([found.exit, found.code]).toEqual([exit, code]);
    expect(found.message).toContain(part);
  });

  test('a refusal by law cites it', async () => {
    const { cites } = await failure(['due', 'birth-group', '--received', '2014-06-30T10:00']);
    expect(cites).toContainEqual(expect.objectContaining({ number: '05/2015/TTLT-BTP-BCA-BYT' }));
  });

  test('without --json the words go to stderr in the language, and stdout stays empty', async () => {
    const ran = await motcua(['due', 'birth-grup', '--received', '2025-03-14T16:10']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('Lỗi: Không có thủ tục «birth-grup». Có phải ý bạn là: birth-group?');
    expect(ran.err).not.toContain('    at ');
  });

  test('a broken calendar file is told where it is broken', async () => {
    const folder = freshFolder();
    jsonFile(folder, 'broken.json', { id: 'x', days: [{ on: '2025-02-30' }] });
    jsonFile(folder, 'text.json', 'days off: none');
    expect(await failure(['calendar', 'check', 'broken.json'], { folder })).toMatchObject({
      exit: 2,
      code: 'invalidEdition',
      message: expect.stringContaining('days['),
    });
    expect(await failure(['calendar', 'check', 'text.json'], { folder })).toMatchObject({ exit: 2, code: 'notJson' });
  });
});

describe.concurrent('opening: nothing is made where it fails', () => {
  const tries: readonly (readonly [string, unknown, number, string, string])[] = [
    ['a field that is not declared', { ...good, colour: 'red' }, 2, 'invalidData', 'colour'],
    ['a field that is missing', { ...good, child: undefined }, 2, 'invalidData', 'child'],
    [
      'a field of a wrong form',
      { ...good, requester: { ...good.requester, personalNumber: '1' } },
      2,
      'invalidData',
      'requester.personalNumber',
    ],
    [
      'a payload of 10 MB',
      { ...good, child: { ...good.child, bornAt: 'a'.repeat(10_000_000) } },
      2,
      'tooLarge',
      'bytes',
    ],
    [
      'a prototype-polluting key',
      `{"__proto__":{"admin":true},${JSON.stringify(good).slice(1)}`,
      2,
      'forbiddenKey',
      '__proto__',
    ],
    ['no object', '[]', 2, 'invalidInput', 'dossier'],
    ['null', 'null', 2, 'invalidData', ''],
    ['no JSON', '{', 2, 'notJson', 'dossier.json'],
  ];
  test.each(tries)('%s', async (_, value, exit, code, part) => {
    const folder = freshFolder();
    jsonFile(folder, 'dossier.json', value as object);
    const before = sumOf(folder);
    const found = await failure(['open', 'birth-group', '--dossier', 'dossier.json', ...received], { folder });
    expect([found.exit, found.code]).toEqual([exit, code]);
    expect(found.message).toContain(part);
    expect(sumOf(folder)).toBe(before);
  });

  test('an unknown role, a bad id, a day before the law, a store that is a folder', async () => {
    const folder = freshFolder();
    const open = (...more: readonly string[]) =>
      failure(['open', 'birth-group', '--dossier', dossier, ...more], { folder });
    const before = sumOf(folder);
    expect(await open('--received', '2025-01-24T16:10', '--as', 'requestor')).toMatchObject({
      exit: 2,
      code: 'unknownRole',
      message: expect.stringContaining('Did you mean: requester?'),
    });
    expect(await open(...received, '--id', '../../etc')).toMatchObject({ exit: 2, code: 'invalidInput' });
    expect(await open('--received', '2014-06-30T16:10', '--as', 'requester')).toMatchObject({
      exit: 1,
      code: 'notApplicable',
    });
    expect(await open('--received', '2027-01-04T09:00', '--as', 'requester')).toMatchObject({
      exit: 1,
      code: 'pendingVersion',
      version: 'birth-group@2027-01-01',
      cites: [expect.objectContaining({ number: '301/2026/NĐ-CP' })],
    });
    expect(sumOf(folder)).toBe(before);
    expect((await open(...received, '--store', '.')).exit).toBe(1);
  });

  test('a dossier may come on stdin', async () => {
    const ran = await motcua(['open', 'birth-group', '--dossier', '-', ...received, '--json'], {
      folder: freshFolder(),
      stdin: JSON.stringify(good),
    });
    expect([ran.code, ran.err]).toEqual([0, '']);
  });
});

describe.concurrent('sending: nothing is written where it is refused', () => {
  test('unknown case, event and role, an event the state does not allow, the engine’s own, a wrong version, bad data', async () => {
    const folder = freshFolder();
    const running = await withCase(folder);
    const send = (...args: readonly string[]) => failure(['send', ...args, '--at', '2025-01-24T16:20'], running);
    const before = readFileSync(join(folder, 'cases.sqlite'));
    const expected: readonly (readonly [readonly string[], object])[] = [
      [['LH-2', 'dossier.accepted', '--as', 'desk'], { exit: 2, code: 'unknownCase' }],
      [
        ['LH-1/birth', 'dossier.acepted', '--as', 'desk'],
        { exit: 2, code: 'unknownEvent', message: expect.stringContaining('Did you mean: dossier.accepted?') },
      ],
      [
        ['LH-1/birth', 'dossier.accepted', '--as', 'dask'],
        { exit: 2, code: 'unknownRole', message: expect.stringContaining('Did you mean: desk?') },
      ],
      [['LH-1/birth', 'dossier.accepted', '--as', 'chair'], { exit: 1, code: 'notThisRole' }],
      [
        ['LH-1/birth', 'certificate.signed', '--as', 'chair'],
        {
          exit: 1,
          code: 'notInThisState',
          cites: [expect.objectContaining({ number: expect.any(String) })],
          possible: expect.arrayContaining([expect.objectContaining({ event: 'dossier.accepted' })]),
        },
      ],
      [['LH-1/birth', 'deadline.passed.promise', '--as', 'system'], { exit: 2, code: 'reservedEvent' }],
      [
        ['LH-1/birth', 'dossier.accepted', '--as', 'desk', '--expect-version', '7'],
        { exit: 1, code: 'versionConflict' },
      ],
      [
        ['LH-1/birth', 'dossier.accepted', '--as', 'desk', '--expect-version', 'seven'],
        { exit: 2, code: 'badVersion' },
      ],
      [['LH-1/birth', 'dossier.accepted', '--as', 'desk', '--data', '{"x":1}'], { exit: 2, code: 'invalidData' }],
      [
        ['LH-1/birth', 'dossier.accepted', '--as', 'desk', '--data', '{"__proto__":1}'],
        { exit: 2, code: 'forbiddenKey' },
      ],
      [['LH-1/birth', 'dossier.accepted', '--as', 'desk', '--data', '{'], { exit: 2, code: 'notJson' }],
    ];
    for (const [args, found] of expected) expect(await send(...args)).toMatchObject(found);
    expect(
      await failure(['send', 'LH-1/birth', 'dossier.accepted', '--as', 'desk', '--at', '2025-01-24T16:00'], running),
    ).toMatchObject({ exit: 1, code: 'outOfOrder' });
    expect(readFileSync(join(folder, 'cases.sqlite')).equals(before)).toBe(true);
  });
});

describe.concurrent('a store that cannot be used is left alone', () => {
  test('none there', async () => {
    expect(await failure(['show', 'LH-1'], { folder: freshFolder() })).toMatchObject({ exit: 2, code: 'noStore' });
  });

  test('corrupt: no database at all, and one that was cut off', async () => {
    const folder = freshFolder();
    const running = await withCase(folder);
    const path = join(folder, 'cases.sqlite');
    const whole = readFileSync(path);
    for (const bytes of [
      Buffer.from('this is no database, whatever its name says '.repeat(10)),
      whole.subarray(0, whole.length / 2),
    ]) {
      writeFileSync(path, bytes);
      for (const args of [['show', 'LH-1'], ['sweep']]) {
        expect(await failure(args, running)).toMatchObject({
          exit: 1,
          code: 'corruptStore',
          message: expect.stringContaining('backup'),
        });
      }
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  test('written by a newer release', async () => {
    const folder = freshFolder();
    const running = await withCase(folder);
    const database = new DatabaseSync(join(folder, 'cases.sqlite'));
    database.exec('pragma user_version = 999');
    database.close();
    const before = readFileSync(join(folder, 'cases.sqlite'));
    expect(await failure(['sweep'], running)).toMatchObject({
      exit: 1,
      code: 'newerStore',
      message: expect.stringContaining('newer'),
    });
    expect(readFileSync(join(folder, 'cases.sqlite')).equals(before)).toBe(true);
  });
});
