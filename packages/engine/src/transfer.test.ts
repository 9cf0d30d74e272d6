import { describe, expect, test } from 'vitest';
import { CaseExists, erasedMarker, InvalidImport } from './index.ts';
import { memoryStore } from './memory.ts';
import { clerk, count, monday, sampleEngine } from './testing/samples/sample.ts';

const tuesday = '2026-03-03T09:00';

function openPair(engine: ReturnType<typeof sampleEngine>) {
  return engine.open({ procedure: 'pair', dossier: { subject: 'Two' }, receivedAt: monday, by: clerk, id: 'g' });
}

type Cases = readonly { readonly log: readonly unknown[] }[];

function changed(text: string, change: (cases: Cases) => Cases): string {
  const exported = JSON.parse(text) as { cases: Cases };
  return JSON.stringify({ ...exported, cases: change(exported.cases) });
}

function shorter(it: Cases[number] | undefined): Cases[number] {
  return { ...it, log: it?.log.slice(0, -1) ?? [] };
}

describe('moving a case', () => {
  async function exported() {
    const engine = sampleEngine(memoryStore());
    await openPair(engine);
    await count(engine, 'g/first', tuesday, 2);
    await engine.send('g/first', { type: 'finish', at: tuesday, by: clerk });
    return {
      engine,
      kept: await engine.exportCase('g', { personal: 'kept' }),
      left: await engine.exportCase('g/second'),
    };
  }

  test('an export goes through JSON into another store, and is the same there', async () => {
    const { engine, kept } = await exported();
    const other = sampleEngine(memoryStore());
    expect(await other.importCase(JSON.parse(JSON.stringify(kept)))).toEqual(['g', 'g/first', 'g/second']);
    for (const id of ['g', 'g/first', 'g/second']) expect(await other.replay(id)).toEqual(await engine.case(id));
    expect(await other.outbox()).toEqual([]);
    expect((await other.sweep('2026-06-01T00:00')).fired.map((it) => it.case)).toEqual(['g/second', 'g']);
    await expect(other.importCase(kept)).rejects.toThrow(CaseExists);
  });

  test('an export holds no personal field unless it is asked for, and can be taken in as well', async () => {
    const { left, kept } = await exported();
    expect(JSON.stringify(kept)).toMatch(/Two.*of a person/);
    expect(JSON.stringify(left)).not.toMatch(/Two|of a person/);
    const other = sampleEngine(memoryStore());
    await other.importCase(left);
    expect((await other.replay('g/first')).status).toBe('closed');
  });

  test.each([
    ['another step', (text: string) => text.replace('"step":2', '"step":3')],
    ['another instant', (text: string) => text.replaceAll('2026-03-03T09:00:00', '2026-03-03T09:00:01')],
    ['another actor', (text: string) => text.replace('"id":"c1"', '"id":"c2"')],
    ['a record of another case', (text: string) => text.replace('"case":"g/first","seq":2', '"case":"g","seq":2')],
    ['a missing record', (text: string) => text.replace('"seq":2', '"seq":3')],
    ['a transition that was not taken', (text: string) => text.replace('"taken":[]', '"taken":["x"]')],
    ['a record that was not erased and says so', (text: string) => text.replace('"erased":false', '"erased":true')],
    ['another choice of a member', (text: string) => text.replace('"after":"first"', '"after":"none"')],
    ['a missing member', (text: string) => changed(text, (cases) => cases.slice(0, 2))],
    ['a missing head', (text: string) => changed(text, (cases) => cases.slice(1))],
    ['a member twice', (text: string) => changed(text, (cases) => [...cases, ...cases.slice(2)])],
    ['a member whose log is shorter', (text: string) => changed(text, (cases) => cases.with(1, shorter(cases[1])))],
    [
      'a group whose log is shorter',
      (text: string) => changed(text, (cases) => [shorter(cases[0]), ...cases.slice(1)]),
    ],
    ['an event of a prototype', (text: string) => text.replace('"type":"count"', '"type":"constructor"')],
    ['another schema', (text: string) => text.replace('motcua.case/1', 'motcua.case/2')],
    ['another group', (text: string) => text.replace('"root":"g"', '"root":"h"')],
    ['a surplus field', (text: string) => text.replace('"erased":', '"surplus":1,"erased":')],
  ])('an export with %s is refused, and nothing is written', async (_, tamper) => {
    const { kept } = await exported();
    const text = JSON.stringify(kept);
    expect(tamper(text)).not.toBe(text);
    const other = sampleEngine(memoryStore());
    await expect(other.importCase(JSON.parse(tamper(text)))).rejects.toThrow(InvalidImport);
    expect(await other.cases()).toEqual([]);
  });

  test('a group that came without personal fields opens its next member without them, and goes on to its end', async () => {
    const engine = sampleEngine(memoryStore());
    await openPair(engine);
    const other = sampleEngine(memoryStore());
    await other.importCase(await engine.exportCase('g'));
    await other.send('g/first', { type: 'finish', at: tuesday, by: clerk });
    expect((await other.log('g/second'))[0]).toMatchObject({ erased: true, data: { subject: erasedMarker } });
    await other.send('g/second', { type: 'finish', at: tuesday, by: clerk });
    expect((await other.replay('g')).status).toBe('closed');
    expect((await other.replay('g/second')).status).toBe('closed');
    const third = sampleEngine(memoryStore());
    expect(await third.importCase(await other.exportCase('g', { personal: 'kept' }))).toHaveLength(3);
  });

  test('a group without its second member is whole when the member that goes unheard was never open', async () => {
    const engine = sampleEngine(memoryStore());
    await openPair(engine);
    await engine.send('g', { type: 'hurry', at: tuesday, by: clerk });
    await engine.send('g', { type: 'stop', at: tuesday, by: clerk });
    await engine.send('g/first', { type: 'finish', at: tuesday, by: clerk });
    const other = sampleEngine(memoryStore());
    expect(await other.importCase(await engine.exportCase('g'))).toEqual(['g', 'g/first']);
  });

  test('an import is validated like any other door', async () => {
    const engine = sampleEngine(memoryStore());
    await expect(engine.importCase(null)).rejects.toThrow(InvalidImport);
    await expect(engine.importCase(JSON.parse('{"schema":"motcua.case/1","__proto__":{}}'))).rejects.toThrow(
      'not allowed',
    );
  });
});
