import { addSeconds, instant } from '@motcua/calendar';
import { sampleEngine } from '@motcua/engine/testing/samples';
import { sqliteStore } from '../src/index.ts';

// Sends to a few cases until it is killed, everything twice, and names each one on its output once it is acknowledged.

const [path = '', worker = '0', round = '0', cases = '4'] = process.argv.slice(2);
const engine = sampleEngine(sqliteStore(path));
const clerk = { role: 'clerk' };
const receivedAt = '2026-03-02T09:00';

async function sendAll(id: string): Promise<void> {
  const name = `${id}-${worker}-${round}`;
  await engine.open({
    procedure: 'counter',
    dossier: { subject: 'x', urgent: false },
    receivedAt,
    by: clerk,
    id: name,
  });
  process.stdout.write(`${name} ${name}#1\n`);
  for (let index = 0; ; index++) {
    for (const target of [name, `shared-${id}`]) {
      const event = `e-${worker}-${round}-${index}`;
      const from = addSeconds(instant(receivedAt), (Number(round) * 8 + Number(worker)) * 10_000 + index);
      const sent = { type: 'limit.set', at: receivedAt, by: clerk, data: { term: 'd40', from }, id: event };
      const [answer] = await Promise.all([engine.send(target, sent), engine.send(target, sent)]);
      if (answer.ok) process.stdout.write(`${target} ${event}\n`);
    }
  }
}

await Promise.all(Array.from({ length: Number(cases) }, (_, index) => sendAll(`c${index}`)));
