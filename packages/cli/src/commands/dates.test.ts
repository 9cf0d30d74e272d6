import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, jsonFile, motcua } from '../__test-helpers__/motcua.ts';

const friday = ['due', 'birth-group', '--received', '2025-03-14T16:10'];
const ends = (it: { legs: readonly { id: string; dueOn: string }[] }) => it.legs.map((leg) => [leg.id, leg.dueOn]);

describe.concurrent('due', () => {
  test('the linked group, received Friday 14 March 2025 at 16:10: birth Monday, the others Wednesday, the whole Thursday', async () => {
    const found = await answer(friday);
    expect(ends(found)).toEqual([
      ['birth', '2025-03-17'],
      ['residence', '2025-03-19'],
      ['card', '2025-03-19'],
    ]);
    expect(found.group).toMatchObject({ dueOn: '2025-03-20', dueAt: '2025-03-20T23:59:59+07:00' });
    expect(found).toMatchObject({
      procedure: 'birth-group',
      regime: 'birth-group@2024-07-01',
      received: '2025-03-14T16:10:00+07:00',
      counting: 'exclusive',
      calendar: 'vietnam-2026-10-02',
      knownAt: null,
    });
    const entry = {
      on: '2025-03-15',
      counted: false,
      code: 'weekend',
      source: 'Điều 111 Bộ luật Lao động 45/2019/QH14',
    };
    expect(found.group.ledger[1]).toMatchObject(entry);
    expect(found.group.ledger[0]).toMatchObject({
      on: '2025-03-14',
      counted: false,
      code: 'afterCutoff',
      source: 'khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP',
    });
    expect(found.group.ledger[1].why).toBe(
      'Thứ Bảy 15/3/2025: không tính, ngày nghỉ hằng tuần (Điều 111 Bộ luật Lao động 45/2019/QH14)',
    );
    expect(found.group.cites[0]).toMatchObject({
      number: '63/2024/NĐ-CP',
      locator: 'khoản 2 Điều 7',
      confidence: 'law',
    });
    expect(found.assumptions).toContainEqual(
      expect.objectContaining({ id: 'counting', choice: 'exclusive', default: 'exclusive' }),
    );
  });

  test('says which answers would move no date of the plan, and which would', async () => {
    const args = ['due', 'birth-group', '--received', '2025-03-14T16:10'];
    const found = await answer(args);
    const moves = (id: string) => found.assumptions.find((it: { id: string }) => it.id === id)?.moves;
    expect(['counting', 'end-of-day', 'leg-clock-start', 'reappointments'].map(moves)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const { out } = await motcua(args);
    expect(out).toContain('không làm đổi ngày nào ở trên');
    expect(out.split('không làm đổi')[1]).toContain('leg-clock-start');
  });

  test('what nobody gave of the dossier is marked as assumed, what was given is not', async () => {
    const args = ['due', 'death-group', '--received', '2025-01-06T10:00'];
    const names = (it: { assumedFacts: readonly { name: string }[] }) => it.assumedFacts.map(({ name }) => name);
    expect(names(await answer(args))).toEqual(['choice', 'regime']);
    expect(names(await answer([...args, '--choice', '4']))).toEqual(['regime']);
    expect(names(await answer([...args, '--choice', '4', '--regime-of-deceased', 'NCC']))).toEqual([]);
    const { out } = await motcua([...args, '--choice', '4', '--lang', 'en']);
    expect(out).toMatch(/^! Regime of the deceased: .*NOT GIVEN.*--fact regime=BHXH\|/m);
    expect(out).not.toMatch(/^! Procedures chosen/m);
  });

  test('of a group, says which members the dossier does not open', async () => {
    const args = [
      'due',
      'death-group',
      '--received',
      '2025-01-06T10:00',
      '--choice',
      '4',
      '--regime-of-deceased',
      'none',
    ];
    const ids = (await answer(args)).notOpened.map((it: { id: string }) => it.id);
    expect(ids).toEqual(['insurance', 'stop', 'assistance', 'merit']);
    const { out } = await motcua([...args, '--lang', 'en']);
    expect(out).toContain('Not opened for this dossier: ');
    expect(out).toContain('on the very day on which the part before it is done');
    expect(out).not.toContain('the same day from the end of');
  });

  test('without a known term of the whole it fails, and names the text that is missing', async () => {
    const reading = ['--assume', 'limits-after-2026-09-01=unknown'];
    const args = ['due', 'birth-group', '--received', '2026-11-23T09:00', ...reading];
    const found = await failure(args);
    expect(found).toMatchObject({ exit: 1, code: 'unknownTerm', regime: 'birth-group@2026-09-01' });
    expect(found.cites).toEqual([expect.objectContaining({ number: '301/2026/NĐ-CP' })]);
    expect(found.message).toContain('choose a reading with --assume limits-after-2026-09-01=');
    const { code, err } = await motcua(args);
    expect([code, err]).toEqual([1, expect.stringContaining('Cần nội dung của toàn văn Nghị định 301/2026/NĐ-CP')]);
  });

  test('a leg without a known term has no date, and says which text is missing; the others have theirs', async () => {
    const args = ['due', 'birth-group', '--received', '2026-11-23T09:00', '--fact', 'identityCard=wanted'];
    const { legs, group } = await answer(args);
    const [birth, card] = ['birth', 'identityCard'].map((id) => legs.find((it: { id: string }) => it.id === id));
    expect([birth.unknown, group.unknown]).toEqual([null, null]);
    expect(birth.dueOn).toBe('2026-11-23');
    expect(card).toMatchObject({ dueOn: null, ledger: [] });
    expect(card.unknown.cites).toHaveLength(1);
    expect((await motcua([...args, '--lang', 'en'])).out).toContain(
      'No date can be promised yet: the term is not known.',
    );
  });

  test('over Tết, received Wednesday 22 January 2025 at 14:00: birth the same day, the whole on Monday 03/02', async () => {
    const found = await answer(['due', 'birth-group', '--received', '2025-01-22T14:00']);
    expect(ends(found)[0]).toEqual(['birth', '2025-01-22']);
    expect(found.group.dueOn).toBe('2025-02-03');
    expect(found.group.ledger.filter((it: { counted: boolean }) => it.counted)).toHaveLength(3);
  });

  test('exactly 15:00:00 is not after 15:00; a second later is', async () => {
    const [at, after] = await Promise.all(
      ['2025-03-14T15:00:00', '2025-03-14T15:00:01'].map((it) => answer(['due', 'birth-group', '--received', it])),
    );
    expect([at.legs[0].dueOn, after.legs[0].dueOn]).toEqual(['2025-03-14', '2025-03-17']);
  });

  test('with verification the whole takes five working days: Tuesday 1 December 2026 for Monday 23 November 2026', async () => {
    const found = await answer(['due', 'birth-group', '--received', '2026-11-23T09:00', '--verification']);
    expect(found.group.dueOn).toBe('2026-12-01');
    expect(found.group.ledger).toContainEqual(
      expect.objectContaining({ on: '2026-11-24', counted: false, code: 'statutory', source: '28/2026/QH16' }),
    );
  });

  test('the inclusive count is a switch', async () => {
    const found = await answer([
      'due',
      'birth-group',
      '--received',
      '2026-11-23T09:00',
      '--verification',
      '--counting',
      'inclusive',
    ]);
    expect(found.counting).toBe('inclusive');
    expect(found.group.dueOn).toBe('2026-11-30');
    expect(found.assumptions).toContainEqual(
      expect.objectContaining({ id: 'counting', choice: 'inclusive', default: 'exclusive' }),
    );
  });

  test('a single procedure has one leg, and no group', async () => {
    const found = await answer(['due', 'residence-registration', '--received', '2025-03-14T09:00']);
    expect(ends(found)).toEqual([['residence-registration', '2025-03-25']]);
    expect(found.group).toBeNull();
  });

  test('for people it is a sentence and a table for each leg, without colours off a terminal', async () => {
    const { code, out, err } = await motcua([...friday, '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'Due by the end of Thursday 20 March 2025, 3 working days from 16:10 on Friday 14 March 2025.',
    );
    expect(out).toContain('Saturday 15 March 2025   –        weekly rest day');
    expect(out).not.toContain('\x1b');
  });
});

describe.concurrent('term', () => {
  test('5wd from 2024-04-24 ends on Saturday 2024-05-04, and names the swap that made it so', async () => {
    const found = await answer(['term', '5wd', '--from', '2024-04-24']);
    expect(found).toMatchObject({
      from: '2024-04-24',
      term: '5wd',
      counting: 'exclusive',
      lastDay: '2024-05-04',
      calendar: 'vietnam-2026-10-02',
    });
    expect(found).not.toHaveProperty('lastInstant');
    const swaps = found.ledger.filter((it: { source: string }) => it.source === '1570/TB-BLĐTBXH');
    expect(swaps.map((it: { on: string; counted: boolean }) => [it.on, it.counted])).toEqual([
      ['2024-04-29', false],
      ['2024-05-04', true],
    ]);
    expect(found.ledger).toHaveLength(11);
  });

  test('as known on 2024-01-01 it does not: nobody had decided the swap', async () => {
    const found = await answer(['term', '5wd', '--from', '2024-04-24', '--known-at', '2024-01-01']);
    expect(found).toMatchObject({ lastDay: '2024-05-03', knownAt: '2024-01-01' });
    expect(JSON.stringify(found)).not.toContain('1570/TB-BLĐTBXH');
  });

  test('8wh from Friday 10:00 ends on Monday 10:00, to the second', async () => {
    const found = await answer(['term', '8wh', '--from', '2026-11-20T10:00']);
    expect(found).toMatchObject({
      from: '2026-11-20T10:00:00+07:00',
      counting: 'moment',
      lastInstant: '2026-11-23T10:00:00+07:00',
    });
    expect(found).not.toHaveProperty('lastDay');
  });

  test.each([
    [
      ['8wh', '--from', '2026-11-20T10:00', '--office', '07:30-11:30,13:30-17:00'],
      'lastInstant',
      '2026-11-23T10:30:00+07:00',
    ],
    [['4h', '--from', '2026-11-20T22:00'], 'lastInstant', '2026-11-21T02:00:00+07:00'],
    [['1wd', '--from', '2026-11-20T10:00', '--counting', 'moment'], 'lastInstant', '2026-11-23T10:00:00+07:00'],
    [['5wd', '--from', '2024-04-24', '--counting', 'inclusive'], 'lastDay', '2024-05-03'],
    [['1month', '--from', '2025-01-31'], 'lastDay', '2025-02-28'],
    [['15d', '--from', '2025-03-14'], 'lastDay', '2025-03-31'],
    [['15d', '--from', '2025-03-14', '--roll', 'none'], 'lastDay', '2025-03-29'],
    [['same-day', '--from', '2025-03-14'], 'lastDay', '2025-03-14'],
  ])('term %j: %s %s', async (args, field, end) => {
    expect((await answer(['term', ...args]))[field]).toBe(end);
  });

  test('a day off that is decided later comes from a file, read against the folder of the call', async () => {
    const folder = freshFolder();
    const day = {
      on: '2025-03-18',
      kind: 'local',
      name: { vi: 'Ngày nghỉ thử', en: 'A test day off' },
      instrument: '1/QĐ-THỬ',
      decidedOn: '2025-03-01',
      confidence: 'text',
      source: 'a test',
    };
    jsonFile(folder, 'off.json', { id: 'with-a-test-day', days: [day] });
    const found = await answer(['term', '2wd', '--from', '2025-03-14', '--calendar', 'off.json'], { folder });
    expect(found).toMatchObject({ lastDay: '2025-03-19', calendar: 'with-a-test-day' });
    expect(found.ledger).toContainEqual(
      expect.objectContaining({ on: '2025-03-18', counted: false, source: '1/QĐ-THỬ' }),
    );
    const elsewhere = await motcua(['calendar', 'check', 'off.json'], { env: { INIT_CWD: folder } });
    expect([elsewhere.code, elsewhere.out]).toEqual([0, expect.stringContaining('«with-a-test-day» dùng được')]);
  });
});

describe.concurrent('calendar and procedures', () => {
  test('why a Saturday is worked', async () => {
    const found = await answer(['calendar', 'why', '2024-05-04', '--lang', 'en']);
    expect(found).toMatchObject({ worked: true, decided: { instrument: '1570/TB-BLĐTBXH', inPlaceOf: '2024-04-29' } });
  });

  test('the decided days of a year, and none that was unknown on a day', async () => {
    const [all, then] = await Promise.all([
      answer(['calendar', '2024']),
      answer(['calendar', '2024', '--known-at', '2024-01-01']),
    ]);
    const lost = all.days
      .map((it: { on: string }) => it.on)
      .filter((on: string) => !then.days.some((it: { on: string }) => it.on === on));
    expect(lost).toEqual(['2024-04-29', '2024-05-04']);
  });

  test('the year says which of its days are inferred, and what was not found', async () => {
    const { out } = await motcua(['calendar', '2027', '--lang', 'en']);
    const line = (on: string) => out.split('\n').find((it) => it.includes(on));
    expect(line('3 May 2027')).toContain('[Inferred from article 111(3) of the Labour Code');
    expect(line('8 February 2027')).toContain('public holiday or compensatory day off, Lunar New Year [Which days');
    const { ledger } = await answer(['term', '1wd', '--from', '2027-04-29']);
    expect(ledger.map((it: { confidence?: string }) => it.confidence ?? null)).toEqual([
      null,
      'secondary',
      'secondary',
      null,
      'inferred',
      null,
    ]);
  });

  test('every procedure is listed with its versions, and one of them in full', async () => {
    const { procedures, announced } = await answer(['procedures', '--of', 'birth-group']);
    const versions = procedures.map((it: { version: string }) => it.version);
    expect(versions.slice(-3)).toEqual(['birth-group@2024-07-01', 'birth-group@2025-07-01', 'birth-group@2026-09-01']);
    expect(announced.map((it: { version: string }) => it.version)).toEqual([
      'birth-group@2027-01-01',
      'birth-group@2027-03-01',
    ]);
    expect(procedures.at(-2).members.map((it: { id: string }) => it.id)).toEqual(['birth', 'residence', 'card']);
    const { out } = await motcua(['procedures']);
    for (const id of ['birth-group', 'birth-registration', 'residence-registration', 'insurance-card'])
      expect(out).toContain(id);
  });

  test('the language comes from --lang, else from MOTCUA_LANG, else it is Vietnamese', async () => {
    const says = (env: Readonly<Record<string, string>>, ...more: readonly string[]) =>
      motcua(['calendar', 'why', '2025-01-01', ...more], { env });
    const [plain, env, both] = await Promise.all([
      says({}),
      says({ MOTCUA_LANG: 'en' }),
      says({ MOTCUA_LANG: 'en' }, '--lang', 'vi'),
    ]);
    expect(plain.out).toContain('Tết Dương lịch');
    expect(env.out).toContain("New Year's Day");
    expect(both.out).toBe(plain.out);
  });
});
