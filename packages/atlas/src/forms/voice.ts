import { type CivilDate, dayOf, type Instant, type Language } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { FieldRow, Heading, Notes, Title } from '../document/official-document.ts';
import type { FormData } from './form-data.ts';
import { appointedDay, appointedMoment, momentInTable, officialDay, officialMoment } from './official-time.ts';
import { tied } from './tied.ts';
import { type Caption, type FormWords, formWords } from './words.ts';

/** How a form speaks in a language: its words, its dates, what was erased. */
export interface Voice {
  readonly words: FormWords;
  /** What a label says. */
  readonly say: (label: Label) => string;
  /** What somebody wrote, or the words for what was erased. */
  readonly shown: (text: string) => string;
  readonly instant: (at: string | undefined) => Instant | null;
  readonly day: (day: string) => string;
  readonly moment: (at: string) => string;
  readonly momentInTable: (at: string) => string;
  readonly appointedDay: (day: string) => string;
  readonly appointedMoment: (at: string) => string;
}

/** The voice of a language. */
export function voiceOf(language: Language): Voice {
  const words = formWords[language];
  const shown = (text: string) => (text === '[erased]' ? words.erased : text);
  return {
    words,
    shown,
    say: (label) => shown(label[language]),
    instant: (at) => (at === undefined ? null : (at as Instant)),
    day: (day) => officialDay(day as CivilDate, language),
    moment: (at) => officialMoment(at as Instant, language),
    momentInTable: (at) => momentInTable(at as Instant, language),
    appointedDay: (day) => appointedDay(day as CivilDate, language),
    appointedMoment: (at) => appointedMoment(at as Instant, language),
  };
}

/** The heading of a form; `reference` is the line under the issuer. */
export function headingOf(form: FormData, reference: string | null, voice: Voice): Heading {
  const { words, say } = voice;
  const at = voice.instant(form.issuedAt);
  return {
    kind: 'heading',
    form: form.paper.code === null ? null : words.form(form.paper.code),
    issuer: tied(say(form.issuer)).toUpperCase(),
    reference,
    country: words.country,
    motto: words.motto,
    dated: at === null ? null : words.dated(voice.day(dayOf(at)), form.place ?? null),
  };
}

/** The title of a form, in capitals. */
export function titleOf(form: FormData, { say }: Voice): Title {
  return { kind: 'title', text: say(form.paper.title).toUpperCase() };
}

/** A field with its caption; nothing where there is nothing to say. */
export function row(
  { words }: Voice,
  caption: Caption,
  ...lines: readonly (string | null | undefined)[]
): readonly FieldRow[] {
  const there = lines.flatMap((it) => (it === undefined || it === null || it === '' ? [] : [it]));
  return there.length === 0 ? [] : [{ caption: words.captions[caption], lines: there }];
}

/** Small print, with the word on what a translation is worth. */
export function notesOf({ words }: Voice, lines: readonly string[]): readonly Notes[] {
  const all = words.translation === null ? lines : [...lines, words.translation];
  return all.length === 0 ? [] : [{ kind: 'notes', lines: all }];
}
