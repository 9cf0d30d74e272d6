import { sayCitation, spanInWords } from '@motcua/atlas';
import { type CivilDate, civilDate, dayOf, type Instant, instantAt, type Language } from '@motcua/calendar';
import { type Announced, assumptionsOf, type Definition, fieldsOf, jsonSchemaOf } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { instantOf } from '../calendar-of.ts';
import { announcedOf, definitions, versionFor, versionsOf } from '../definitions.ts';
import { exampleFor } from '../example-dossier.ts';
import { Failure } from '../failure.ts';
import { fieldLine, fieldRows } from '../fields.ts';
import {
  listedIds,
  procedureJson,
  type RegimeJson,
  type RegimeStatus,
  regimesOf,
  termOf,
} from '../listed-procedures.ts';
import { paintFor } from '../paint.ts';
import { citesJson } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { table } from '../table.ts';

/** `procedures`: what there is; with `--of`, one of them in full; with `--example`, a dossier of it. */
export function procedures(call: Call): Answer {
  const wanted = textOf(call.options, 'example');
  if (wanted !== undefined) return example(wanted, call);
  const id = textOf(call.options, 'of');
  const today = dayOf(instantOf(call, 'now'));
  if (id === undefined) {
    return { json: listedIds().map((it) => procedureJson(it, today, call)), text: list(today, call) };
  }
  const on = onDay(call);
  const shown = on === null ? versionsOf(id) : [versionFor(id, on)];
  const pending = on === null ? announcedOf(id) : [];
  const json = shown.map((it) => ({ ...summary(it, call.language), ...schemas(it) }));
  const unknown = pending.map((it) => announcedLines(it, call));
  return {
    json: { procedures: json, announced: pending.map((it) => announcedJson(it, call.language)) },
    text: [...shown.map((it) => details(it, call)), ...unknown].join('\n\n'),
  };
}

/** The day of `--on`; null where the versions of every day are meant. */
function onDay({ options }: Call): Instant | null {
  const text = textOf(options, 'on');
  return text === undefined ? null : instantAt(civilDate(text), '00:00');
}

/** An example of the newest version, or of that of a day: exactly what `open --dossier` takes, as text and as JSON. */
function example(procedure: string, call: Call): Answer {
  const on = onDay(call);
  const definition = on === null ? versionsOf(procedure).at(-1) : versionFor(procedure, on);
  const dossier = definition === undefined ? null : exampleFor(definition);
  if (dossier === null) throw noExample(procedure);
  return { json: dossier, text: JSON.stringify(dossier, null, 2) };
}

function noExample(procedure: string): Failure {
  return new Failure('noExample', 1, {
    vi: `Chưa có hồ sơ mẫu của «${procedure}». Xem các trường: motcua procedures --of ${procedure}.`,
    en: `There is no example of a dossier of «${procedure}». For its fields: motcua procedures --of ${procedure}.`,
  });
}

/** What is handed in and what comes with each event, as JSON Schema. */
function schemas(it: Definition) {
  const data = Object.entries(it.events).map(([id, event]) => [id, jsonSchemaOf(event.data)]);
  return { dossier: jsonSchemaOf(it.dossier), data: Object.fromEntries(data) };
}

function summary(it: Definition, language: Language) {
  return {
    id: it.id,
    version: it.version,
    title: it.title[language],
    appliesTo: it.appliesTo,
    members: Object.entries(it.members).map(([id, member]) => ({ id, procedure: member.definition.version })),
    roles: labels(it.roles, (role) => role.label[language]),
    events: Object.entries(it.events).map(([id, event]) => ({ id, label: event.label[language], by: event.by })),
    clocks: Object.entries(it.clocks).map(([id, clock]) => ({
      id,
      label: clock.label[language],
      terms: Object.keys(clock.terms),
    })),
    assumptions: assumptionsOf(it).map((one) => ({
      id: one.id,
      about: one.about[language],
      default: one.default,
      choices: Object.keys(one.choices),
      why: one.why[language],
      cites: citesJson(one.cites, language),
    })),
    basis: citesJson(it.basis, language),
  };
}

function labels<T>(entries: Readonly<Record<string, T>>, label: (it: T) => string) {
  return Object.entries(entries).map(([id, it]) => ({ id, label: label(it) }));
}

function list(today: CivilDate, call: Call): string {
  const { language } = call;
  const head =
    language === 'vi'
      ? ['Thủ tục', 'Tiếp nhận trong', 'Hiệu lực', 'Thời hạn', 'Tên']
      : ['Procedure', 'Received in', 'Status', 'Term', 'Title'];
  const rows = listedIds().flatMap((id) => regimesOf(id, today).map((it) => row(id, it, language)));
  const more =
    language === 'vi' ? 'Chi tiết: motcua procedures --of <thủ tục>' : 'Details: motcua procedures --of <procedure>';
  return `${table([head, ...rows])}\n\n${paintFor(call.world).faint(more)}`;
}

function row(id: string, { version, from, until, status }: RegimeJson, language: Language): readonly string[] {
  const definition = definitions.find((it) => it.version === version);
  const known =
    definition === undefined
      ? ['', unknownWords[language]]
      : [termOf(definition, language), definition.title[language]];
  return [id, spanInWords({ from, until }, language), statusWords[status][language], ...known];
}

const statusWords: Readonly<Record<RegimeStatus, Label>> = {
  ended: { vi: 'đã hết', en: 'ended' },
  inForce: { vi: 'đang áp dụng', en: 'in force' },
  pending: { vi: 'chưa đến', en: 'pending' },
};

const unknownWords: Label = {
  vi: 'đã công bố, chưa biết nội dung',
  en: 'announced, its content is not known',
};

/** A version of which nothing can be shown but that it will come, and why nothing is known. */
function announcedLines({ version, appliesTo, because, cites }: Announced, { language, world }: Call): string {
  return [
    `${paintFor(world).strong(version)}  ${spanInWords(appliesTo, language)}  ${unknownWords[language]}`,
    `  ${because[language]}.`,
    `  ${sayCitation(cites, language)}: ${cites.gist[language]}`,
  ].join('\n');
}

function announcedJson({ version, appliesTo, because, cites }: Announced, language: Language) {
  return { version, appliesTo, because: because[language], cites: citesJson([cites], language) };
}

function details(it: Definition, call: Call): string {
  const { language, world } = call;
  const paint = paintFor(world);
  const vi = language === 'vi';
  const part = (title: string, rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [paint.strong(title), table(rows, '  ')];
  return [
    `${paint.strong(it.title[language])}  ${it.version}  ${spanInWords(it.appliesTo, language)}`,
    ...part(
      vi ? 'Thành phần' : 'Members',
      Object.entries(it.members).map(([id, one]) => [id, one.label[language]]),
    ),
    ...part(
      vi ? 'Vai trò' : 'Roles',
      Object.entries(it.roles).map(([id, one]) => [id, one.label[language]]),
    ),
    ...part(vi ? 'Hồ sơ gồm' : 'The dossier', fieldRows(fieldsOf(it.dossier), language)),
    ...part(
      vi ? 'Sự kiện' : 'Events',
      Object.entries(it.events).map(([id, one]) => [
        id,
        one.by.join(', '),
        one.label[language],
        fieldLine(fieldsOf(one.data), language),
      ]),
    ),
    ...part(
      vi ? 'Luật bỏ ngỏ' : 'Where the law is silent',
      it.assumptions.map((one) => [
        one.id,
        `${one.default} (${Object.keys(one.choices).join(' | ')})`,
        one.about[language],
      ]),
    ),
    ...part(
      vi ? 'Căn cứ' : 'Basis',
      it.basis.map((one) => [sayCitation(one, language), one.gist[language]]),
    ),
  ].join('\n');
}
