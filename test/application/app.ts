import { sqliteStore } from '@motcua/adapter-sqlite';
import { defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine, type Store } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { exampleDossier, procedures } from '@motcua/procedures';

// What an application does first: it opens a birth dossier and sends it an event, on a store of its choice.
for (const store of [memoryStore(), sqliteStore('application.sqlite')]) {
  process.stdout.write(`${JSON.stringify(await firstSteps(store))}\n`);
}

async function firstSteps(store: Store) {
  const engine = createEngine({
    store,
    definitions: procedures,
    calendars: [vietnam],
    offices: { default: defaultOffice },
  });
  const opened = await engine.open({
    procedure: 'birth-group',
    dossier: exampleDossier,
    receivedAt: '2025-03-14T16:10',
    by: { role: 'applicant' },
    id: 'one',
  });
  if (!opened.ok) throw new Error(opened.refusal.says.en);
  const sent = await engine.send('one', {
    type: 'dossier.withdrawn',
    at: '2025-03-14T16:20',
    by: { role: 'applicant' },
  });
  if (!sent.ok) throw new Error(sent.refusal.says.en);
  const replayed = await engine.replay('one');
  await store.close();
  return {
    procedure: sent.case.procedure,
    version: sent.case.version,
    replays: replayed.version === sent.case.version,
  };
}
