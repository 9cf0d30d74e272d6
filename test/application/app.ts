import { sqliteStore } from '@motcua/adapter-sqlite';
import { defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine, type Store } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { exampleDossier, procedures } from '@motcua/procedures';

// What an application does first: it opens a birth dossier and sends it an event, on a store of its choice.
const by = { role: 'requester' };
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
    by,
    id: 'one',
  });
  if (!opened.ok) throw new Error(opened.refusal.says.en);
  const sent = await engine.send('one', { type: 'withdrawal.requested', at: '2025-03-14T16:20', by });
  if (!sent.ok) throw new Error(sent.refusal.says.en);
  const { procedure, version } = await engine.replay('one');
  await store.close();
  return { procedure, version, wentOn: version > opened.case.version, replays: version === sent.case.version };
}
