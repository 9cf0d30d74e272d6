import { sqliteStore } from '@motcua/adapter-sqlite';
import { defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { exampleDossier, procedures } from '@motcua/procedures';
import { say } from './say.ts';

// One process that knows every procedure in every version: open the file, open a linked group, and say so when it is
// durable.

const [, , path = '', id = ''] = process.argv;
const store = sqliteStore(path);
const engine = createEngine({
  store,
  definitions: procedures,
  calendars: [vietnam],
  offices: { default: defaultOffice },
});
const answer = await engine.open({
  procedure: 'birth-group',
  dossier: exampleDossier,
  receivedAt: '2025-07-14T09:00',
  by: { role: 'desk' },
  id,
});
say(answer.ok ? 'durable' : 'refused');
await store.close();
