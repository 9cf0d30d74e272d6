import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { type Language, vietnam } from '@motcua/calendar';
import { createEngine, type Engine, type LogRecord } from '@motcua/engine';
import type { Definition } from '@motcua/kit';
import { offices } from '../calendar-of.ts';
import { definitions } from '../definitions.ts';
import { Failure } from '../failure.ts';
import { ledgerJson } from '../ledger-view.ts';
import { lettersOf, type WrittenLetter } from '../letters-of.ts';
import { paintFor } from '../paint.ts';
import { fileExists, pathOf } from '../read.ts';
import { citesJson } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { killedWhileHolding, type LastWords } from '../tour/kill.ts';
import { castOf, heading, paragraph, promise, type Style, timeline } from '../tour/page.ts';
import { readStory, type StoryBook } from '../tour/story.ts';
import { type Walked, walk } from '../tour/walk.ts';
import { organisation } from '../units.ts';
import { tourWords } from '../words/tour.ts';
import { definitionsIn, inOrder } from './log.ts';
import { hashOf } from './store.ts';

/** Everything that the tour has to tell. */
interface Told {
  readonly book: StoryBook;
  readonly path: string;
  readonly walked: Walked;
  readonly records: readonly LogRecord[];
  readonly rules: ReadonlyMap<string, Definition>;
  readonly letters: readonly WrittenLetter[];
  readonly last: LastWords;
  readonly replayed: readonly { readonly case: string; readonly version: number; readonly sha256: string }[];
}

/** `tour`: one dossier of Lộc Hòa from end to end, then a killed process, and what the store still knows. */
export async function tour(call: Call): Promise<Answer> {
  const book = readStory();
  const path = freshStore(call);
  const walked = await withEngine(path, (engine) => walk(engine, book));
  const last = await killedWhileHolding(path);
  const told = await withEngine(path, async (engine): Promise<Told> => {
    const ids = [book.story.case, ...(await engine.case(book.story.case)).members.map((it) => it.case)];
    const logs = await Promise.all(ids.map((it) => engine.log(it)));
    const views = await Promise.all(ids.map((it) => engine.replay(it)));
    const replayed = views.map((it) => ({ case: it.id, version: it.version, sha256: hashOf(it) }));
    if (replayed.find((it) => it.case === last.case)?.sha256 !== last.sha256) throw lost(last);
    const letters = await lettersOf(engine, book.story.case, call.language, book.names);
    const rules = definitionsIn(engine, logs.flat());
    return { book, path, walked, records: inOrder(logs.flat()), rules, letters, last, replayed };
  });
  return { json: json(told, call.language), text: text(told, call) };
}

async function withEngine<T>(path: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const store = sqliteStore(path);
  try {
    return await work(createEngine({ store, definitions, calendars: [vietnam], offices, organisation }));
  } finally {
    await store.close();
  }
}

function lost(last: LastWords): Failure {
  return new Failure('acknowledgedAndLost', 1, {
    vi: `Sự kiện đã được báo là lưu xong ở «${last.case}» không còn trong kho.`,
    en: `What was acknowledged in «${last.case}» is not in the store any more.`,
  });
}

function freshStore(call: Call): string {
  const given = textOf(call.options, 'store');
  if (given === undefined) return join(mkdtempSync(join(tmpdir(), 'motcua-')), 'tour.sqlite');
  const path = pathOf(call.world, given);
  if (existsSync(path)) throw fileExists(path);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function json({ book, path, walked, records, letters, last, replayed }: Told, language: Language): unknown {
  return {
    store: path,
    case: book.story.case,
    sweeps: walked.sweeps,
    promises: walked.promises.map(({ case: id, clock, ledger, cites, kind }) => ({
      case: id,
      kind,
      dueOn: clock.due?.on ?? null,
      dueAt: clock.due?.at ?? null,
      ledger: ledgerJson(ledger, language),
      cites: citesJson(cites, language),
    })),
    timeline: records.map((it) => ({ at: it.at, case: it.case, seq: it.seq, type: it.type, by: it.by.role })),
    letters: letters.map((it) => ({
      case: it.case,
      at: it.at,
      form: it.letter.form,
      fields: it.letter.fields,
      text: it.text,
    })),
    killed: last,
    replayed,
  };
}

function text(told: Told, call: Call): string {
  const { language, world } = call;
  const style: Style = { language, paint: paintFor(world), ledgers: call.options.full === true ? 'full' : 'short' };
  const words = tourWords[language];
  const cast = castOf(told.rules, language);
  const called = (id: string) => cast.places.get(id) ?? id;
  const promises = told.walked.promises.map((it) => promise(it, called(it.case), style));
  return [
    style.paint.strong(words.title),
    paragraph(words.intro),
    '',
    heading(words.timeline, style),
    timeline(told.records, cast, style),
    paragraph(words.sweeps(told.walked.sweeps)),
    '',
    heading(words.promises, style),
    promises.join('\n'),
    '',
    heading(words.letters(told.letters.length), style),
    told.letters.map((it) => it.text).join(`\n\n${'· '.repeat(40).trimEnd()}\n\n`),
    '',
    heading(words.killed, style),
    paragraph(words.killedWords(told.last, called(told.last.case))),
    ...told.replayed.map(
      (it) => `  ${style.paint.good('✓')} ${it.case.padEnd(18)} ${words.replayed(it.version)}  sha256 ${it.sha256}`,
    ),
    paragraph(words.same),
    '',
    heading(words.next, style),
    words.store(told.path),
  ].join('\n');
}
