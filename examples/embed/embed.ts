// An application that embeds Motcua: it takes in a dossier, tells of what happened, and sweeps once a day.
import { readFileSync } from 'node:fs';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { procedures } from '@motcua/procedures';

const dossier = JSON.parse(readFileSync(new URL('../loc-hoa/dossier.json', import.meta.url), 'utf8'));

const store = sqliteStore(process.argv[2] ?? ':memory:');
const engine = createEngine({
  store,
  definitions: procedures,
  calendars: [vietnam],
  offices: { default: defaultOffice },
});

// The citizen files on Friday at 16:10; the answer says until when the result is promised.
const opened = await engine.open({
  procedure: 'birth-group',
  dossier,
  receivedAt: '2025-03-14T16:10',
  by: { role: 'requester' },
  id: 'case-1',
});
if (!opened.ok) throw new Error(opened.refusal.says.en);
console.log(`promised: ${opened.case.clocks.find((it) => it.clock === 'promise')?.due?.on}`);

// The desk accepts the birth. The same event id twice is one event, so a retry is safe.
const accepted = { type: 'dossier.accepted', at: '2025-03-14T16:20', by: { role: 'desk' }, id: 'accepted-1' };
const [first, again] = [await engine.send('case-1/birth', accepted), await engine.send('case-1/birth', accepted)];
console.log(`duplicate: ${first.ok && first.duplicate}, ${again.ok && again.duplicate}`);

// What the state does not allow is refused, with the reason and what is possible instead.
const signed = { type: 'certificate.signed', at: '2025-03-14T16:30', by: { role: 'chair' } };
const refused = await engine.send('case-1/birth', signed);
console.log(`refused: ${refused.ok ? 'no' : refused.refusal.says.en}`);

// Nobody does anything more. A week later the sweep finds what has passed, at the instants at which it passed.
const swept = await engine.sweep('2025-03-21T07:00');
for (const it of swept.fired) console.log(`passed: ${it.case} ${it.clock} ${it.at}`);
console.log(`owed: ${(await engine.case('case-1')).tags.includes('apologyOwed')}`);

await store.close();
