import type { Block } from '../document/official-document.ts';
import type { RegisterData, RegisterLine } from './register.ts';
import { headingOf, notesOf, row, titleOf, type Voice } from './voice.ts';

/** A register as it is printed: a line for each dossier, the last column left to be signed. */
export function registerBlocks(form: RegisterData, voice: Voice): readonly Block[] {
  const { captions, span } = voice.words;
  return [
    headingOf(form, null, voice),
    titleOf(form, voice),
    { kind: 'fields', rows: row(voice, 'span', span(voice.day(form.from), voice.day(form.until))) },
    {
      kind: 'table',
      heads: [
        captions.row,
        captions.dossierCode,
        captions.procedure,
        captions.name,
        captions.contact,
        captions.lead,
        captions.received,
        captions.due,
        captions.returned,
        captions.outcome,
        captions.channel,
        captions.signature,
      ],
      widths: [4, 8, 12, 9, 10, 10, 8, 8, 8, 8, 8, 7],
      rows: form.lines.map((it) => lineCells(it, voice)),
    },
    ...notesOf(voice, []),
  ];
}

function lineCells(line: RegisterLine, voice: Voice): readonly string[] {
  const { say, shown, momentInTable } = voice;
  const { name, address, phone } = line.party;
  return [
    String(line.number),
    line.dossierCode,
    say(line.procedure),
    name === undefined ? '' : shown(name),
    contactOf([address, phone].flatMap((it) => (it === undefined ? [] : [shown(it)]))),
    say(line.lead),
    momentInTable(line.receivedAt),
    line.dueAt === null ? '' : momentInTable(line.dueAt),
    line.returnedAt === null ? '' : momentInTable(line.returnedAt),
    line.outcome === null ? '' : capital(say(line.outcome)),
    line.delivery.map(say).join('; '),
    '',
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What was erased is said once. */
function contactOf(parts: readonly string[]): string {
  return [...new Set(parts)].join('; ');
}
