import { writeSync } from 'node:fs';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { offices } from '../calendar-of.ts';
import { hashOf } from '../commands/store.ts';
import { definitions } from '../definitions.ts';
import { readStory } from './story.ts';
import { tell } from './walk.ts';

// A process of its own: it sends the last event of the story, says what was acknowledged, and then holds the store open
// for ever, until it is killed.

const [path = '', storyPath = ''] = process.argv.slice(2);
const { story } = readStory(storyPath);
const engine = createEngine({ store: sqliteStore(path), definitions, calendars: [vietnam], offices });
const last = story.events.at(-1);
if (last === undefined) throw new Error('the story has no events');
const { case: view } = await tell(engine, story.case, last);
writeSync(1, `${JSON.stringify({ case: view.id, version: view.version, sha256: hashOf(view) })}\n`);
setInterval(() => {}, 60_000);
