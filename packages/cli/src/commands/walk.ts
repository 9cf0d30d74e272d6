import { instant, type Language } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { editionOf } from '../calendar-of.ts';
import { choicesOf } from '../choices.ts';
import { takesNothing } from '../definitions.ts';
import { exampleFor } from '../example-dossier.ts';
import { type Failure, misuse } from '../failure.ts';
import { namesOf } from '../names.ts';
import { paintFor } from '../paint.ts';
import { planOf } from '../plan/plan-of.ts';
import { readJson } from '../read.ts';
import { refused } from '../refused.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { type Asker, linesAsker } from '../walk/asker.ts';
import { machineOf } from '../walk/machine-of.ts';
import { type ExampleOfWalk, exampleOf, logText, recordsOf } from '../walk/told.ts';
import { type WalkEnd, walkOn } from '../walk/turns.ts';
import { begin } from '../walk/walking.ts';

/** `walk`: one machine walked by hand, in memory, with the log and the worked example that it makes. */
export async function walk(call: Call): Promise<Answer> {
  const { world, language, options, args } = call;
  const [name = ''] = args;
  const received = textOf(options, 'received');
  const { definition, from } = machineOf(
    name,
    planOf(call),
    received === undefined ? null : instant(received),
    world.now(),
  );
  const given = textOf(options, 'dossier');
  const dossier = given === undefined ? usualDossier(definition) : recordFrom(readJson(world, given));
  const say = options.json === true ? () => {} : (text: string) => world.out(`${text}\n`);
  const asker = await askerFor(call, say);
  if (dossier === null) throw noExample(definition.version);
  const begun = await begin({
    definition,
    dossier,
    receivedAt: from,
    choices: choicesOf(definition, options),
    calendar: editionOf(call),
  });
  if (!begun.ok) throw refused(begun.refusal);
  const { walking, end } = await walkOn(begun.walking, {
    asker,
    say,
    language,
    paint: paintFor(world),
    names: namesOf(call),
  });
  const example = await exampleOf(walking);
  const records = await recordsOf(walking);
  const log = records.map((it) => ({ at: it.at, case: it.case, type: it.type, by: it.by.role, data: it.data }));
  return {
    json: { machine: definition.version, end, log, example },
    text: `\n${await endText(endFor(world.keys, end), example, () => logText(walking, language), language)}`,
  };
}

/** A person, where there is one at a terminal; else the lines of stdin. */
async function askerFor({ world, language, options }: Call, say: (text: string) => void): Promise<Asker> {
  if (world.keys === 'terminal' && options.json !== true) {
    return (await import('../walk/terminal.ts')).terminalAsker(language);
  }
  return linesAsker(world, language, say);
}

/** A task takes an empty dossier, a procedure that of its example. */
function usualDossier(definition: Definition): Readonly<Record<string, unknown>> | null {
  return takesNothing(definition) ? {} : exampleFor(definition);
}

function recordFrom(json: unknown): Readonly<Record<string, unknown>> {
  return json as Readonly<Record<string, unknown>>;
}

/** A person who leaves a question unanswered stops; only lines that are read can come to their end. */
export function endFor(keys: Call['world']['keys'], end: WalkEnd): WalkEnd {
  return keys === 'terminal' && end === 'noAnswer' ? 'quit' : end;
}

async function endText(
  end: WalkEnd,
  example: ExampleOfWalk,
  log: () => Promise<string>,
  language: Language,
): Promise<string> {
  const vi = language === 'vi';
  const heads: Readonly<Record<WalkEnd, string>> = vi
    ? { closed: 'Đã đi đến cuối.', quit: 'Dừng giữa chừng.', noAnswer: 'Hết câu trả lời, dừng ở đây.' }
    : { closed: 'It came to its end.', quit: 'Left before its end.', noAnswer: 'No more answers; it stops here.' };
  const lines = example.lines.map((it) => `  ${JSON.stringify(it)},`);
  const chosen = Object.keys(example.choices).length === 0 ? [] : [`choices: ${JSON.stringify(example.choices)},`];
  return [
    heads[end],
    '',
    vi ? 'Nhật ký' : 'Log',
    await log(),
    '',
    vi
      ? 'Cho người viết thủ tục: thành ví dụ kiểm chứng được (WorkedExample)'
      : 'For whoever writes procedures: as a worked example that can be run again (WorkedExample)',
    `of: '${example.of}', from: '${example.from}',`,
    ...chosen,
    'lines: [',
    ...lines,
    ']',
  ].join('\n');
}

function noExample(version: string): Failure {
  return misuse('noExampleDossier', {
    vi: `Không có hồ sơ mẫu cho «${version}». Chỉ một hồ sơ bằng --dossier TỆP.`,
    en: `There is no example dossier of «${version}». Name one with --dossier FILE.`,
  });
}
