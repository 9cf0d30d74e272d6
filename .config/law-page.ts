import {
  type Applied,
  type IndexedInstrument,
  type IndexedProvision,
  isAtWork,
  sayUses,
} from '../packages/atlas/src/index.ts';
import { lawOfAll } from '../packages/cli/src/law-book.ts';
import type { Assumption, Citation, Conflict, Instrument } from '../packages/law/src/index.ts';

/** The page that lists every text the library stands on, what it assumes where they are silent, and where they disagree. */
export function lawPage(): string {
  const index = lawOfAll();
  return `${[
    '# The law in the library',
    '',
    'This page is made out of the code by `npm run generate`. How well each provision is known is written beside it: `law` was seen in the wording of the text, `portal` in a record of the national portal, `secondary` in what others write of it, `practice` in systems in use; `computed` and `inferred` are our own conclusions; `recalled` has no source yet. A text is `verified` when it was read itself, `transcribed` when it was taken over from what others quote, `named` when it is only known to exist and its contents were not read. A draft, a record of the portal and evidence of practice are no law and are never in force. Dates that no source names are `not found`.',
    '',
    '## Texts',
    '',
    '| number | title | in force | applies to dossiers from, if another day | read | places | used |',
    '|---|---|---|---|---|---|---|',
    ...index.instruments.map(instrumentRow),
    '',
    '## Places',
    '',
    'Each place with what it says in our words, how well that is known, and what stands on it. «Not modelled» gives the reason, and the procedures that it concerns where it is not all of them. One place in full, with every transition: `npm run -s motcua -- law 63/2024/NĐ-CP khoản 3 Điều 7`.',
    '',
    ...index.instruments.flatMap(placeLines),
    '## Silences',
    '',
    'Where the texts say nothing, the library had to answer. Each answer has a name, a default and a switch.',
    '',
    ...index.assumptions.flatMap(assumptionLines),
    '## Disagreements',
    '',
    'Both sides are kept.',
    '',
    ...index.conflicts.flatMap(conflictLines),
  ].join('\n')}\n`;
}

function instrumentRow({ instrument: it, provisions }: IndexedInstrument): string {
  const used = provisions.filter(({ usedBy }) => usedBy.some(isAtWork)).length;
  const counts = Map.groupBy(Object.values(it.provisions), (provision) => provision?.confidence);
  const known = [...counts].map(([confidence, all]) => `${all.length} ${confidence}`).join(', ');
  const title = `${cell(it.title.vi)}<br>*${cell(it.title.en)}*`;
  return `| ${it.number} | ${title} | ${standing(it)} | ${it.appliesToDossiers?.from ?? ''} | ${statuses[it.status]}, ${it.retrievedOn}: ${cell(linked(it.source))} | ${known} | ${used} |`;
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

/** The places of an instrument as a table under its number. */
function placeLines({ instrument, provisions }: IndexedInstrument): readonly string[] {
  return [
    `### ${instrument.number}`,
    '',
    '| place | says | known | used by | not modelled |',
    '|---|---|---|---|---|',
    ...provisions.map(placeRow),
    '',
  ];
}

function placeRow({ cites, usedBy, notModelled }: IndexedProvision): string {
  const reasons = Map.groupBy(notModelled, ({ because }) => `${because.vi} · ${because.en}`);
  const said = [...reasons].map(([because, all]) => {
    const ids = new Set(all.flatMap(({ version }) => version?.split('@')[0] ?? []));
    return ids.size === 0 ? because : `${because} (${[...ids].join(', ')})`;
  });
  const gist = `${cell(cites.gist.vi)}<br>*${cell(cites.gist.en)}*`;
  return `| ${cites.locator} | ${gist} | ${cites.confidence} | ${cell(sayUses(usedBy, 'en'))} | ${cell(said.join('<br>'))} |`;
}

function assumptionLines({ it, versions }: Applied<Assumption>): readonly string[] {
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
    ...appliesTo(versions),
  ];
}

function conflictLines({ it, versions }: Applied<Conflict>): readonly string[] {
  const sides = it.sides.map((side) => `- ${side.says.vi} · ${side.says.en} (${place(side.cites)})`);
  return [`### \`${it.id}\``, '', `${it.about.vi} · ${it.about.en}`, '', ...sides, '', ...appliesTo(versions)];
}

/** The procedures that a silence or a disagreement concerns. */
function appliesTo(versions: readonly string[]): readonly string[] {
  const ids = [...new Set(versions.map((it) => it.split('@')[0]))];
  return [ids.length === 0 ? 'Concerns no procedure.' : `Concerns ${ids.join(', ')}.`, ''];
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
