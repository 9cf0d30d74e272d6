import { DatabaseSync } from 'node:sqlite';
import { createMachine, initialTransition } from 'xstate';
import { z } from 'zod';
import { say } from './say.ts';

// One process without this library: the three that it stands on, each used once as little as can be, with one durable row.

const database = new DatabaseSync(process.argv[2] ?? '');
database.exec('pragma journal_mode = wal; pragma synchronous = full; create table if not exists rows (state text)');
const { text } = z.object({ text: z.string() }).parse({ text: 'x' });
const [{ status }] = initialTransition(createMachine({ initial: text, states: { x: {} } }));
database.prepare('insert into rows values (?)').run(status);
say('durable');
database.close();
