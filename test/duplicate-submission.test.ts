import { defaultOffice, instant, vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { exampleDossier, procedures } from '@motcua/procedures';
import { expect, test } from 'vitest';

// Birth P12, as far as it lies outside the machine: a submission that succeeded is sent once more, since its answer was lost.

test('the same submission twice is one group: the second is told so, and nothing is written again', async () => {
  const offices = { default: defaultOffice };
  const engine = createEngine({ store: memoryStore(), definitions: procedures, calendars: [vietnam], offices });
  const submission = {
    procedure: 'birth-group',
    id: 'G22.99.08-260921-000123',
    dossier: exampleDossier,
    receivedAt: instant('2026-09-21T09:00'),
    by: { role: 'requester' },
  };
  const first = await engine.open(submission);
  const log = await engine.log(submission.id);
  const second = await engine.open(submission);
  expect([first, second]).toMatchObject([
    { ok: true, duplicate: false },
    { ok: true, duplicate: true },
  ]);
  expect(await engine.log(submission.id)).toEqual(log);
  expect(await engine.cases()).toEqual([submission.id, `${submission.id}/birth`]);
});
