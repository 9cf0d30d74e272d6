import type { Block } from '../document/official-document.ts';
import type { ControlSlipData, HandOver } from './control-slip.ts';
import { headingOf, notesOf, row, titleOf, type Voice } from './voice.ts';

/** A control slip as it is printed: the dossier, and a row for each hand-over. */
export function controlSlipBlocks(form: ControlSlipData, voice: Voice): readonly Block[] {
  const { words, say } = voice;
  const { captions } = words;
  return [
    headingOf(form, `${captions.dossierCode}: ${form.dossierCode}`, voice),
    titleOf(form, voice),
    {
      kind: 'fields',
      rows: [
        ...row(voice, 'procedure', say(form.procedure)),
        ...row(voice, 'settling', say(form.settling)),
        ...row(voice, 'coordinating', ...form.coordinating.map(say)),
        ...row(voice, 'receivedAt', voice.moment(form.receivedAt)),
        ...row(voice, 'dueAt', form.dueAt === null ? null : voice.appointedMoment(form.dueAt)),
        ...row(voice, 'newDueOn', form.newDueOn === null ? null : voice.appointedDay(form.newDueOn)),
      ],
    },
    form.handOvers.length === 0
      ? { kind: 'paragraph', text: words.notHandedOver }
      : {
          kind: 'table',
          heads: [
            captions.row,
            captions.from,
            captions.to,
            captions.handedOverAt,
            captions.flag,
            captions.note,
            captions.giver,
            captions.receiver,
          ],
          widths: [4, 15, 15, 15, 10, 17, 12, 12],
          rows: form.handOvers.map((it, index) => handOverCells(it, index + 1, voice)),
        },
    ...notesOf(voice, [words.slipNote]),
  ];
}

function handOverCells({ from, to, at, flag, note, giver, receiver }: HandOver, number: number, voice: Voice) {
  const { words, say } = voice;
  return [
    String(number),
    say(from),
    say(to),
    voice.momentInTable(at),
    words.flags[flag ?? 'none'],
    say(note),
    capital(say(giver)),
    capital(say(receiver)),
  ];
}

/** Words that begin a cell. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
