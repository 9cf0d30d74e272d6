import { dayInWords, sayCitation } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import { type Deadline, deadlineText, parseDeadline, sayDeadline } from '@motcua/plan';
import { deadlineKinds } from '../plan/deadline-kinds.ts';
import { deadlineJson } from '../plan/task-json.ts';
import { citesJson } from '../say.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `plan deadline`: what a printed deadline is read as, part by part, and in its official form. */
export function planDeadline({ args, language }: Call): Answer {
  const deadline = parseDeadline(args.join(' '));
  const official = deadlineText(deadline);
  const says = sayDeadline(deadline);
  const vi = language === 'vi';
  const law = deadline.cites.map((it) => `  ${sayCitation(it, language)}: ${it.gist[language]}`);
  return {
    json: { ...deadlineJson(deadline), says: says[language], official, cites: citesJson(deadline.cites, language) },
    text: [
      says[language],
      ...(official === '' ? [] : [`${vi ? 'Viết chuẩn' : 'Official form'}: ${official}`]),
      table(
        deadline.parts.map((it) => row(it, language)),
        '  ',
      ),
      ...law,
    ].join('\n'),
  };
}

function row({ kind, from, until, bound }: Deadline['parts'][number], language: Language): readonly string[] {
  const vi = language === 'vi';
  const ends: Readonly<Record<string, string>> = vi
    ? { inclusive: 'đến hết', exclusive: 'trước' }
    : { inclusive: 'until the end of', exclusive: 'before' };
  return [
    deadlineKinds[kind][language],
    from === null ? '' : `${vi ? 'từ' : 'from'} ${dayInWords(from, language)}`,
    until === null ? '' : `${ends[bound ?? 'inclusive']} ${dayInWords(until, language)}`,
  ];
}
