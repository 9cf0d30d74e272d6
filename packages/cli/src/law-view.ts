import {
  type Applied,
  type IndexedInstrument,
  type IndexedProvision,
  type IndexedTransition,
  isAtWork,
  plainDay,
  sayCitation,
  sayUseKind,
  sayUses,
  spanInWords,
} from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import type { Assumption, Conflict } from '@motcua/law';
import type { Paint } from './paint.ts';
import { citeJson, citesJson } from './say.ts';
import { hanging, table, wrap } from './table.ts';

/** A provision in JSON: what it says, what uses it, what of it is not modelled. */
export function provisionJson({ cites, usedBy, notModelled }: IndexedProvision, language: Language) {
  return {
    ...citeJson(cites, language),
    inForce: cites.inForce,
    usedBy: usedBy.map(({ version, kind, name, label }) => ({ version, kind, name, label: label[language] })),
    notModelled: notModelled.map(({ version, because }) => ({ version, because: because[language] })),
  };
}

/** An instrument in JSON, place by place. */
export function instrumentJson({ instrument, provisions }: IndexedInstrument, language: Language) {
  const { id, number, title, kind, issuedOn, inForce, dates, appliesToDossiers, source, retrievedOn, status } =
    instrument;
  return {
    id,
    number,
    title: title[language],
    kind,
    issuedOn,
    inForce,
    datesKnown: dates === undefined,
    appliesToDossiers: appliesToDossiers ?? null,
    source,
    retrievedOn,
    status,
    provisions: provisions.map((it) => provisionJson(it, language)),
  };
}

/** A transition in JSON: the provisions it follows, or the reason. */
export function transitionJson({ version, id, label, cites, because }: IndexedTransition, language: Language) {
  return {
    version,
    id,
    label: label[language],
    cites: citesJson(cites, language),
    because: because?.[language] ?? null,
  };
}

/** An assumption in JSON, with its switch and where it applies. */
export function assumptionJson({ it, versions }: Applied<Assumption>, language: Language) {
  const choices = Object.entries(it.choices).map(([id, label]) => ({ id, label: label[language] }));
  return {
    id: it.id,
    about: it.about[language],
    default: it.default,
    choices,
    why: it.why[language],
    cites: citesJson(it.cites, language),
    versions,
  };
}

/** A conflict in JSON, with both sides and where it applies. */
export function conflictJson({ it, versions }: Applied<Conflict>, language: Language) {
  const sides = it.sides.map((side) => ({ says: side.says[language], cites: citeJson(side.cites, language) }));
  return { id: it.id, about: it.about[language], sides, versions };
}

/** An instrument in a few lines, and each of its places with what uses it. */
export function instrumentText(
  { instrument, provisions }: IndexedInstrument,
  language: Language,
  paint: Paint,
): string {
  const vi = language === 'vi';
  const { number, title, inForce, dates, appliesToDossiers, source, retrievedOn, status } = instrument;
  const period = dates === 'notFound' ? (vi ? 'chưa rõ' : 'not found') : spanInWords(inForce, language);
  const dossiers =
    appliesToDossiers === undefined
      ? []
      : [[vi ? 'Hồ sơ từ' : 'Dossiers from', plainDay(appliesToDossiers.from, language)]];
  const rows = [
    [vi ? 'Hiệu lực' : 'In force', period],
    ...dossiers,
    [vi ? 'Nguồn' : 'Source', `${source} (${status}, ${plainDay(retrievedOn, language)})`],
  ];
  return [
    paint.strong(number),
    wrap(title[language], 100, '  '),
    table(rows, '  '),
    ...provisions.map((it) => `\n${placeText(it, language, paint)}`),
  ].join('\n');
}

/** A place under its whole name, with every use of it. */
export function provisionText(it: IndexedProvision, language: Language, paint: Paint): string {
  return [
    placeHead(sayCitation(it.cites, language), it, language, paint),
    ...useLines(it, language),
    ...reasonLines(it, language),
  ].join('\n');
}

/** A place within its instrument, with its uses in short. */
function placeText(it: IndexedProvision, language: Language, paint: Paint): string {
  const uses = it.usedBy.length === 0 ? [] : [hanging('  ← ', sayUses(it.usedBy, language), 110)];
  return [placeHead(it.cites.locator, it, language, paint), ...uses, ...reasonLines(it, language)].join('\n');
}

function placeHead(name: string, { cites }: IndexedProvision, language: Language, paint: Paint): string {
  const period = spanInWords(cites.inForce, language);
  return `${paint.strong(name)}  ${cites.confidence}  ${period}\n${wrap(cites.gist[language], 100, '  ')}`;
}

/** Each use once, by kind, with the versions that have it. */
function useLines({ usedBy }: IndexedProvision, language: Language): readonly string[] {
  return [...Map.groupBy(usedBy, (it) => it.kind)].flatMap(([kind, all]) => {
    const byName = Map.groupBy(all, ({ name, label }) => `${label[language]} (${name})`);
    const lines = [...byName].map(([name, uses]) => wrap(`${name}${sayVersions(uses)}`, 110, '      '));
    return [`  ← ${sayUseKind(kind, language)}`, ...lines];
  });
}

/** The versions of uses, each procedure once: `birth-group@2024-07-01, 2025-07-01`. */
function sayVersions(uses: IndexedProvision['usedBy']): string {
  const versions = uses.flatMap(({ version }) => version ?? []);
  return versions.length === 0 ? '' : ` – ${inShort(versions)}`;
}

/** Versions, each procedure named once: `birth-group@2024-07-01, 2025-07-01; feedback@2025-07-01`. */
export function inShort(versions: readonly string[]): string {
  const byId = Map.groupBy(versions, (it) => it.split('@')[0] ?? it);
  return [...byId].map(([id, all]) => `${id}@${all.map((it) => it.split('@')[1]).join(', ')}`).join('; ');
}

function reasonLines({ notModelled }: IndexedProvision, language: Language): readonly string[] {
  const reasons = new Set(notModelled.map((it) => it.because[language]));
  const head = language === 'vi' ? 'Không mô hình hóa' : 'Not modelled';
  return [...reasons].map((it) => hanging('  – ', `${head}: ${it}`, 110));
}

/** Every instrument in one line each: how many places it has, by how many something is done. */
export function instrumentTable(all: readonly IndexedInstrument[], language: Language): string {
  const vi = language === 'vi';
  const head = vi
    ? ['Văn bản', 'Hiệu lực', 'Điều khoản', 'Được dùng', 'Tên']
    : ['Text', 'In force', 'Places', 'At work', 'Title'];
  const rows = all.map(({ instrument, provisions }) => [
    instrument.number,
    instrument.dates === 'notFound' ? '?' : spanInWords(instrument.inForce, language),
    String(provisions.length),
    String(provisions.filter((it) => it.usedBy.some(isAtWork)).length),
    shortened(instrument.title[language]),
  ]);
  return table([head, ...rows]);
}

/** Provisions in short: the place, what it says, what mentions it, why it is not modelled. */
export function provisionList(all: readonly IndexedProvision[], language: Language, paint: Paint): string {
  return all
    .map(({ cites, usedBy, notModelled }) => {
      const reasons = [...new Set(notModelled.map((it) => it.because[language]))];
      return [
        paint.strong(sayCitation(cites, language)),
        wrap(cites.gist[language], 100, '  '),
        ...(usedBy.length === 0 ? [] : [hanging('  ~ ', sayUses(usedBy, language), 100)]),
        ...reasons.map((it) => hanging('  – ', it, 100)),
      ].join('\n');
    })
    .join('\n');
}

function shortened(title: string): string {
  return title.length > 70 ? `${title.slice(0, 69)}…` : title;
}
