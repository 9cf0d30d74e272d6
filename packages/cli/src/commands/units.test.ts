import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { vietnam } from '@motcua/calendar';
import { createEngine, type Engine, type OpenInput, type SendInput } from '@motcua/engine';
import { birthRegistrationUntil2025 } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';
import { answer, dossier, failure, freshFolder, jsonFile, motcua, type Running } from '../__test-helpers__/motcua.ts';
import { offices } from '../calendar-of.ts';
import { definitions } from '../definitions.ts';
import { organisation } from '../units.ts';

// Row J-29: received by Lộc Hòa on Monday 30 June 2025 for Thursday 3 July; since 1 July Lộc Thạnh holds it.

const morning = '2025-07-01T07:00';
const firstDay = [
  ['birth', 'dossier.accepted', 'desk', '09:10'],
  ['birth', 'dossier.held', 'software', '09:15'],
  ['birth', 'entry.recorded', 'civilStatusOfficer', '10:00'],
  ['birth', 'draft.confirmed', 'requester', '10:20'],
  ['birth', 'certificate.signed', 'chair', '11:00'],
  ['card', 'dossier.accepted', 'desk', '11:05'],
  ['card', 'dossier.held', 'software', '11:06'],
] as const;

const example: OpenInput['dossier'] = JSON.parse(readFileSync(dossier, 'utf8'));

/** Does something with the cases of a store, as the command does, and without a process for each step. */
async function inStore(running: Running, work: (engine: Engine) => Promise<unknown>): Promise<Running> {
  const store = sqliteStore(join(running.folder ?? '', 'cases.sqlite'));
  await work(createEngine({ store, definitions, calendars: [vietnam], offices, organisation }));
  await store.close();
  return running;
}

function emptyStore(): Running {
  return { folder: freshFolder(), env: { MOTCUA_STORE: 'cases.sqlite' } };
}

/** The dossier of Lộc Hòa at the end of its last day. */
function withCase(): Promise<Running> {
  return inStore(emptyStore(), async (engine) => {
    const opening = { procedure: 'birth-group', dossier: example, receivedAt: '2025-06-30T09:00', id: 'LH-29' };
    await engine.open({ ...opening, by: { role: 'requester' }, unit: 'loc-hoa' });
    for (const [leg, type, role, hour] of firstDay)
      await taken(engine, `LH-29/${leg}`, { type, by: { role }, at: `2025-06-30T${hour}` });
  });
}

async function taken(engine: Engine, id: string, event: SendInput): Promise<void> {
  expect(await engine.send(id, event)).toMatchObject({ ok: true });
}

describe.concurrent('a dossier of Lộc Hòa over 1 July 2025', () => {
  test('is held by Lộc Thạnh from then on, and due as before; work is found by who holds it', async () => {
    const running = await withCase();
    const due = async () => (await answer(['show', 'LH-29'], running)).case.clocks[0].due.on;
    expect(await due()).toBe('2025-07-03');
    const { handedOn, failed } = await answer(['reorganise', '--at', morning], running);
    expect(handedOn).toContainEqual({ case: 'LH-29/card', was: 'loc-hoa', now: 'loc-thanh', from: '2025-07-01' });
    expect(failed).toEqual([]);
    expect(await due()).toBe('2025-07-03');
    expect((await answer(['reorganise', '--at', morning], running)).handedOn).toEqual([]);
    const { out } = await motcua(['show', 'LH-29/card', '--now', morning], running);
    expect(out).toMatch(/Đơn vị +xã Lộc Thạnh \(đến thứ Hai 30\/6\/2025: xã Lộc Hòa\)/);
    const waiting = ['worklist', 'waiting', '--at', '2025-07-02T08:00', '--unit'];
    const [now, before] = await Promise.all(['loc-thanh', 'loc-hoa'].map((it) => answer([...waiting, it], running)));
    expect(now.rows.map((it: { case: string }) => it.case)).toContain('LH-29/card');
    expect(before.rows).toEqual([]);
    expect((await motcua([...waiting, 'loc-thanh'], running)).out).toContain('Bảo hiểm xã hội cơ sở');
    expect((await answer(['cases', '--unit', 'loc-thanh'], running)).cases).toHaveLength(handedOn.length);
    expect((await motcua(['log', 'LH-29'], running)).out).toContain('Đơn vị giữ hồ sơ: xã Lộc Thạnh');
    expect((await answer(['replay', 'LH-29'], running)).same).toBe(true);
  });

  test.each([
    ['handed on', true],
    ['not told yet', false],
  ])('letters bear the names of their day: the old one the old, the apology its successor’s (%s)', async (_, told) => {
    const running = await withCase();
    const before = await motcua(['letters', 'LH-29/birth'], running);
    await inStore(running, async (engine) => {
      if (told) await engine.reorganise({ at: morning });
      const data = { reason: 'Dữ liệu đang chuyển', newDueOn: '2025-07-04' };
      await taken(engine, 'LH-29/card', {
        type: 'apology.sent',
        by: { role: 'insurerHead' },
        at: '2025-07-03T08:30',
        data,
      });
    });
    const { out } = await motcua(['letters', 'LH-29/card'], running);
    expect(out).toContain('BẢO HIỂM XÃ HỘI CƠ SỞ');
    expect(out).toContain('Giám đốc Bảo hiểm xã hội cơ sở');
    // Where the local social insurance has its seat is not told.
    expect(out).not.toContain('Lộc Thạnh, ngày 03');
    expect(out).not.toContain('cấp huyện');
    expect((await motcua(['letters', 'LH-29/birth'], running)).out).toBe(before.out);
  });

  test('an old letter is headed by the commune that wrote it; names of the installation come first', async () => {
    const running = await inStore(emptyStore(), async (engine) => {
      const part = birthRegistrationUntil2025.dossier.strip().parse(example);
      const opening = { procedure: 'birth-registration', dossier: part, receivedAt: '2025-06-30T09:00', id: 'LH-29' };
      await engine.open({ ...opening, by: { role: 'requester' }, unit: 'loc-hoa' });
      await taken(engine, 'LH-29', { type: 'dossier.accepted', by: { role: 'desk' }, at: '2025-06-30T09:10' });
      await taken(engine, 'LH-29', { type: 'dossier.held', by: { role: 'software' }, at: '2025-06-30T09:20' });
      await engine.reorganise({ at: morning });
      const data = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };
      await taken(engine, 'LH-29', {
        type: 'application.refused',
        by: { role: 'chair' },
        at: '2025-07-01T08:00',
        data,
      });
    });
    const { letters } = await answer(['letters', 'LH-29'], running);
    const flat = letters.map((it: { text: string }) => it.text.replaceAll(/\s+/g, ' ').toUpperCase());
    expect(flat[0]).toContain('XÃ LỘC HÒA');
    expect(flat[0]).not.toContain('LỘC THẠNH');
    expect(flat.slice(1).every((it: string) => it.includes('XÃ LỘC THẠNH'))).toBe(true);
    expect(flat.length).toBeGreaterThan(1);
    const names = jsonFile(running.folder ?? '', 'names.json', {
      agencies: { desk: 'Quầy Ví Dụ' },
      place: 'Nơi Ví Dụ',
    });
    expect((await motcua(['letters', 'LH-29', '--names', names], running)).out).toContain('Nơi Ví Dụ');
  });
});

describe.concurrent('units', () => {
  test('are listed as of a day, with who follows them and by which text', async () => {
    const on = async (day: string) => (await answer(['units', '--on', day, '--lang', 'en'])).units;
    const before = await on('2025-06-30');
    const after = await on('2025-07-03');
    const of = (list: typeof before, unit: string) => list.find((it: { unit: string }) => it.unit === unit);
    expect(of(before, 'loc-hoa')).toMatchObject({ works: true, holder: 'loc-hoa', within: ['loc-ninh', 'binh-phuoc'] });
    expect(of(before, 'loc-thanh')).toBeUndefined();
    expect(of(after, 'loc-hoa')).toMatchObject({ works: false, holder: 'loc-thanh' });
    expect(of(after, 'loc-hoa').cites[0].number).toBe('1662/NQ-UBTVQH15');
    expect(of(after, 'loc-ninh')).toMatchObject({
      holder: null,
      because: { en: expect.stringContaining('matter by matter') },
    });
    expect((await motcua(['units', '--on', '2026-04-30'])).out).toContain('thành phố Đồng Nai');
  });

  test('that are not there, or not any more, are told with where to go', async () => {
    const running = { folder: freshFolder() };
    const open = (unit: string, at: string) =>
      failure(
        ['open', 'birth-group', '--dossier', dossier, '--received', at, '--as', 'requester', '--unit', unit],
        running,
      );
    expect(await open('loc-hao', '2025-06-30T09:00')).toMatchObject({ exit: 2, code: 'unknownUnit' });
    expect(await open('loc-hoa', '2025-07-01T09:00')).toMatchObject({
      exit: 2,
      code: 'unitSucceeded',
      message: expect.stringContaining('loc-thanh'),
    });
    for (const unit of ['binh-phuoc', 'loc-ninh'])
      expect(await open(unit, '2025-06-30T09:00')).toMatchObject({ exit: 2, code: 'notACommune' });
    expect(await open('loc-hoa', '2015-01-05T09:00')).toMatchObject({ exit: 1 });
    expect(await open('loc-ninh', '2025-07-01T09:00')).toMatchObject({ exit: 1, code: 'noHolder' });
  });
});
