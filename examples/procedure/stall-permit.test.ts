import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { expect, test } from 'vitest';
import { stallPermit } from './stall-permit.ts';

const root = join(import.meta.dirname, '..', '..');
const clerk = { role: 'clerk' };

/** An application with this one procedure, and a dossier received on the Friday before Tết 2025. */
async function opened() {
  const engine = createEngine({
    store: memoryStore(),
    definitions: [stallPermit],
    calendars: [vietnam],
    offices: { default: defaultOffice },
  });
  const dossier = { holder: 'Nguyễn Văn Mẫu', stall: 'B12' };
  const by = { role: 'holder' };
  await engine.open({ id: 'a', procedure: 'stall-permit', dossier, receivedAt: '2025-01-24T09:00', by });
  return engine;
}

test('the promise is three working days, none of them in Tết', async () => {
  const engine = await opened();
  const [promise] = await engine.explain('a', '2025-01-24T10:00');
  expect(promise?.due?.on).toBe('2025-02-05');
});

test('granted in time, the case is closed and nothing is owed', async () => {
  const engine = await opened();
  await engine.send('a', { type: 'permit.granted', at: '2025-02-04T09:00', by: clerk });
  expect(await engine.case('a')).toMatchObject({ status: 'closed', tags: [] });
});

test('late, it stays open until the apology is sent', async () => {
  const engine = await opened();
  await engine.send('a', { type: 'permit.refused', at: '2025-02-07T09:00', by: clerk });
  expect(await engine.case('a')).toMatchObject({ status: 'open', tags: expect.arrayContaining(['apologyOwed']) });
  const data = { reason: 'Thiếu người dịp sau Tết.', newDueOn: '2025-02-07' };
  const sent = await engine.send('a', { type: 'apology.sent', at: '2025-02-07T10:00', by: clerk, data });
  expect(sent.ok && sent.case.status).toBe('closed');
});

test('the page for authors shows this very file', () => {
  const page = readFileSync(join(root, 'docs', 'write-a-procedure.md'), 'utf8');
  const file = readFileSync(join(import.meta.dirname, 'stall-permit.ts'), 'utf8');
  expect(/^```ts\n([\s\S]*?)^```/m.exec(page)?.[1]).toBe(file);
});
