import { sqliteStore } from '@motcua/adapter-sqlite';
import { clerk, monday, sampleEngine } from '@motcua/engine/testing/samples';
import { say } from './say.ts';

// One process: open the file, send one event, and say so when it is durable.

const store = sqliteStore(process.argv[2] ?? '');
const answer = await sampleEngine(store).send('a', { type: 'limit.set', at: monday, by: clerk, data: { term: 'd40' } });
say(answer.ok ? 'durable' : 'refused');
await store.close();
