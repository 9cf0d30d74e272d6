import type { Language } from '@motcua/calendar';
import type { Refusal } from '@motcua/kit';
import { Failure } from './failure.ts';

/** A refusal as the end of a command: its reason, its provisions, and what is possible instead. */
export function refused(refusal: Refusal): Failure {
  const { code, says, cites, possible, event } = refusal;
  const instead =
    possible.length === 0
      ? { vi: '', en: '' }
      : { vi: ` Lúc này có thể: ${listed(refusal, 'vi')}.`, en: ` Possible now: ${listed(refusal, 'en')}.` };
  return new Failure(
    code,
    1,
    { vi: `${event}: ${says.vi}${instead.vi}`, en: `${event}: ${says.en}${instead.en}` },
    {
      cites,
      details: { event, possible: possible.map((it) => ({ event: it.event, by: it.by, certain: it.certain })) },
    },
  );
}

function listed({ possible }: Refusal, language: Language): string {
  return possible.map((it) => `${it.event} – ${it.label[language]} (${it.by.join(', ')})`).join('; ');
}
