import {
  type Applied,
  type IndexedInstrument,
  type IndexedProvision,
  type IndexedTransition,
  isAtWork,
  sayCitation,
  sayUseKind,
  sayUses,
} from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import type { Assumption, Conflict } from '@motcua/law';
import type { Paint } from './paint.ts';
import { citeJson, citesJson } from './say.ts';
import { table, wrap } from './table.ts';

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
  const period = dates === 'notFound' ? (vi ? 'chưa rõ' : 'not found') : `${inForce.from}..${inForce.until ?? ''}`;
  const dossiers = appliesToDossiers === undefined ? [] : [[vi ? 'Hồ sơ từ' : 'Dossiers from', appliesToDossiers.from]];
  const rows = [
    [vi ? 'Hiệu lực' : 'In force', period],
    ...dossiers,
    [vi ? 'Nguồn' : 'Source', `${source} (${status}, ${retrievedOn})`],
  ];
  return [
    paint.strong(number),
    wrap(title[language], 100, '  '),
    table(rows, '  '),
    ...provisions.map((it) => `\n${placeText(it.cites.locator, it, language, paint)}`),
  ].join('\n');
}

/** A place under its whole name, with what uses it. */
export function provisionText(it: IndexedProvision, language: Language, paint: Paint): string {
  return placeText(sayCitation(it.cites, language), it, language, paint);
}

function placeText(
  name: string,
  { cites, usedBy, notModelled }: IndexedProvision,
  language: Language,
  paint: Paint,
): string {
  const vi = language === 'vi';
  const period = `${cites.inForce.from}..${cites.inForce.until ?? ''}`;
  const byKind = Map.groupBy(usedBy, (it) => it.kind);
  const uses = [...byKind].map(([kind, all]) => {
    const head = `${sayUseKind(kind, language)}: `;
    return wrap(`${head}${sayNames(all, language)}`, 110, '    ');
  });
  const reasons = new Map(notModelled.map((it) => [it.because[language], it]));
  return [
    `${paint.strong(name)}  ${cites.confidence}  ${period}`,
    wrap(cites.gist[language], 100, '  '),
    ...(uses.length === 0 ? [] : [`  ${vi ? 'Được dùng bởi' : 'Used by'}`, ...uses]),
    ...(reasons.size === 0 ? [] : [`  ${vi ? 'Không mô hình hóa' : 'Not modelled'}`]),
    ...[...reasons.keys()].map((it) => wrap(it, 110, '    ')),
  ].join('\n');
}

/** Uses of one kind: each name once, with the procedures that have it. */
function sayNames(uses: IndexedProvision['usedBy'], language: Language): string {
  const byLabel = Map.groupBy(uses, ({ name, label }) => `${label[language]} (${name})`);
  return [...byLabel]
    .map(([label, all]) => {
      const versions = all.flatMap(({ version }) => version ?? []);
      return versions.length === 0 ? label : `${label} – ${versions.join(', ')}`;
    })
    .join('; ');
}

/** Every instrument in one line each: how many places it has, by how many something is done. */
export function instrumentTable(all: readonly IndexedInstrument[], language: Language): string {
  const vi = language === 'vi';
  const head = vi
    ? ['Văn bản', 'Hiệu lực', 'Điều khoản', 'Được dùng', 'Tên']
    : ['Text', 'In force', 'Places', 'At work', 'Title'];
  const rows = all.map(({ instrument, provisions }) => [
    instrument.number,
    instrument.dates === 'notFound' ? '?' : `${instrument.inForce.from}..${instrument.inForce.until ?? ''}`,
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
        ...(usedBy.length === 0 ? [] : [wrap(sayUses(usedBy, language), 100, '  ~ ')]),
        ...reasons.map((it) => wrap(it, 100, '  – ')),
      ].join('\n');
    })
    .join('\n');
}

function shortened(title: string): string {
  return title.length > 70 ? `${title.slice(0, 69)}…` : title;
}
