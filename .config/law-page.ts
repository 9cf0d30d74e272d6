import {
  type Assumption,
  type Citation,
  type Conflict,
  conflicts,
  type Instrument,
  instruments,
} from '../packages/law/src/index.ts';
import { procedures } from '../packages/procedures/src/index.ts';

/** The page that lists every text the library stands on, what it assumes where they are silent, and where they disagree. */
export function lawPage(): string {
  return `${[
    '# The law in the library',
    '',
    'This page is made out of the code by `npm run generate`. How well each provision is known is written beside it: `law` was seen in the wording of the text, `portal` in a record of the national portal, `secondary` in what others write of it, `practice` in systems in use; `computed` and `inferred` are our own conclusions; `recalled` has no source yet. A text is `verified` when it was read itself, `transcribed` when it was taken over from what others quote, `named` when it is only known to exist and its contents were not read. A draft, a record of the portal and evidence of practice are no law and are never in force. Dates that no source names are `not found`.',
    '',
    '## Texts',
    '',
    '| number | title | in force | applies to dossiers from, if another day | read | provisions |',
    '|---|---|---|---|---|---|',
    ...instruments.map(instrumentRow),
    '',
    '## Silences',
    '',
    'Where the texts say nothing, the library had to answer. Each answer has a name, a default and a switch.',
    '',
    ...assumptions().flatMap(assumptionLines),
    '## Disagreements',
    '',
    'Both sides are kept.',
    '',
    ...conflicts.flatMap(conflictLines),
    '## Not modelled',
    '',
    ...unmodelled(),
  ].join('\n')}\n`;
}

function instrumentRow(it: Instrument): string {
  const counts = Map.groupBy(Object.values(it.provisions), (provision) => provision?.confidence);
  const known = [...counts].map(([confidence, all]) => `${all.length} ${confidence}`).join(', ');
  const title = `${cell(it.title.vi)}<br>*${cell(it.title.en)}*`;
  return `| ${it.number} | ${title} | ${standing(it)} | ${it.appliesToDossiers?.from ?? ''} | ${statuses[it.status]}, ${it.retrievedOn}: ${cell(linked(it.source))} | ${known} |`;
}

const statuses: Readonly<Record<Instrument['status'], string>> = {
  verified: 'verified',
  transcribed: 'transcribed',
  named: 'named, contents not read',
};

/** The kinds that are no law: they are seen, never in force. */
const neverInForce: ReadonlySet<Instrument['kind']> = new Set(['draft', 'portalRecord', 'practice']);

function standing(it: Instrument): string {
  const period = `${it.inForce.from} – ${it.inForce.until ?? ''}`.trim();
  if (it.kind === 'draft') return 'never: a draft';
  if (neverInForce.has(it.kind)) return it.dates === 'notFound' ? 'no law; dates not found' : `no law; known ${period}`;
  return it.dates === 'notFound' ? 'not found' : period;
}

function assumptions(): readonly Assumption[] {
  const all = procedures.flatMap((it) => it.assumptions);
  return [...new Map(all.map((it) => [it.id, it])).values()].sort((a, b) => a.id.localeCompare(b.id));
}

function assumptionLines(it: Assumption): readonly string[] {
  const choices = Object.entries(it.choices).map(
    ([id, label]) => `- \`${id}\`${id === it.default ? ' (default)' : ''}: ${label.vi} · ${label.en}`,
  );
  return [
    `### \`${it.id}\``,
    '',
    `${it.about.vi} · ${it.about.en}`,
    '',
    ...choices,
    '',
    `${it.why.vi} · ${it.why.en}`,
    '',
    ...placesOf(it.cites),
  ];
}

function conflictLines(it: Conflict): readonly string[] {
  const sides = it.sides.map((side) => `- ${side.says.vi} · ${side.says.en} (${place(side.cites)})`);
  return [`### \`${it.id}\``, '', `${it.about.vi} · ${it.about.en}`, '', ...sides, ''];
}

function unmodelled(): readonly string[] {
  const all = procedures.flatMap((it) =>
    it.unmodelled.map((one) => ({
      title: it.title.en,
      line: `${place(one.cites)}: ${one.because.vi} · ${one.because.en}`,
    })),
  );
  return [...Map.groupBy(all, (it) => it.line)]
    .map(([line, of]) => `- ${line} (${[...new Set(of.map((it) => it.title))].sort().join('; ')})`)
    .sort();
}

function placesOf(cites: readonly Citation[]): readonly string[] {
  return cites.length === 0 ? [] : [`See ${cites.map(place).join('; ')}.`, ''];
}

function place(it: Citation): string {
  return `${it.locator}, ${it.number} [${it.confidence}]`;
}

/** A source whose first word is an address, with that address as a link. */
function linked(source: string): string {
  return source.replace(/^https?:\/\/\S+/, (it) => `[${new URL(it).hostname}](${it})`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
