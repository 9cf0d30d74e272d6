import type { Language } from '@motcua/calendar';
import { citesOf, type Definition, type Refusal } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import { Failure } from './failure.ts';

/** A refusal as the end of a command: its reason, its provisions, and what is possible instead. */
export function refused(refusal: Refusal, definition: Definition | null): Failure {
  const { code, says, possible, event } = refusal;
  return new Failure(
    code,
    1,
    {
      vi: `${event}: ${says.vi} Lúc này có thể: ${listed(refusal, 'vi')}.`,
      en: `${event}: ${says.en} Possible now: ${listed(refusal, 'en')}.`,
    },
    {
      cites: citesFor(refusal, definition),
      details: { event, possible: possible.map((it) => ({ event: it.event, by: it.by, certain: it.certain })) },
    },
  );
}

function listed({ possible }: Refusal, language: Language): string {
  const none = language === 'vi' ? 'không có' : 'nothing';
  return possible.map((it) => `${it.event} – ${it.label[language]} (${it.by.join(', ')})`).join('; ') || none;
}

/** The provisions of a refusal; where only the state stands against an event, those that say when it may come. */
function citesFor({ cites, event }: Refusal, definition: Definition | null): readonly Citation[] {
  if (cites.length > 0 || definition === null) return cites;
  return citesOf(graphOf(definition.machine).transitions.filter((it) => it.event === event));
}
