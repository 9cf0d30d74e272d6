import { addDays, civilDate, dayOf, type Instant, instant, type LedgerEntry } from '@motcua/calendar';
import type { Answer, ClockExplained, Engine } from '@motcua/engine';
import type { Citation } from '@motcua/law';
import { lawOf } from '../clock-law.ts';
import { refused } from '../refused.ts';
import type { StoryBook, Told } from './story.ts';

/** A promise that the story made: whose, until when, by which days. */
export interface Promised {
  readonly case: string;
  readonly clock: ClockExplained;
  readonly ledger: readonly LedgerEntry[];
  readonly cites: readonly Citation[];
  /** The first one of its case, or one that came of an apology. */
  readonly kind: 'first' | 'again';
}

/** What came of walking through the story. */
export interface Walked {
  readonly promises: readonly Promised[];
  readonly sweeps: number;
}

/** Opens the dossier of a story and lives through its days, sweeping each morning; the last event is left to be sent. */
export async function walk(engine: Engine, { story, dossier }: StoryBook): Promise<Walked> {
  const { case: id, procedure, receivedAt, by, unit } = story;
  const promises: Promised[] = [];
  demandOk(await engine.open({ procedure, dossier, receivedAt, by: { role: by }, unit, id, eventId: 'opened' }));
  await collect(engine, id, instant(receivedAt), promises);
  const events = story.events.slice(0, -1);
  let sweeps = 0;
  for (let day = dayOf(instant(receivedAt)); day <= civilDate(story.sweepUntil); day = addDays(day, 1)) {
    await engine.sweep(`${day}T${story.sweepAt}`);
    sweeps += 1;
    for (const it of events.filter((one) => one.at.startsWith(day))) {
      await tell(engine, id, it);
      await collect(engine, id, instant(it.at), promises);
    }
  }
  return { promises, sweeps };
}

/** Tells a member of one thing that somebody did. */
export async function tell(engine: Engine, id: string, it: Told): Promise<Extract<Answer, { ok: true }>> {
  const event = { type: it.type, at: it.at, by: { role: it.by }, data: it.data, id: `${it.type}@${it.at}` };
  return demandOk(await engine.send(`${id}/${it.member}`, event));
}

/** The promises that are new since the last look. */
async function collect(engine: Engine, id: string, at: Instant, into: Promised[]): Promise<void> {
  const { members } = await engine.case(id);
  for (const one of [id, ...members.map((it) => it.case)]) {
    const clock = (await engine.explain(one, at)).find((it) => it.clock === 'promise');
    if (clock?.due === undefined || clock.due === null) continue;
    const before = into.findLast((it) => it.case === one);
    if (before?.clock.due?.at === clock.due.at) continue;
    const view = await engine.case(one);
    const cites = lawOf(engine.definition(view.definition), clock, view.state.governedOn);
    into.push({ case: one, clock, ledger: clock.ledger, cites, kind: before === undefined ? 'first' : 'again' });
  }
}

function demandOk(answer: Answer): Extract<Answer, { ok: true }> {
  if (!answer.ok) throw refused(answer.refusal);
  return answer;
}
