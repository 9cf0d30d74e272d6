import type { Language } from '@motcua/calendar';
import type { Refusal } from '@motcua/kit';
import { Failure } from './failure.ts';

/** A refusal as the end of a command: its reason, its provisions, and what is possible instead. */
export function refused(refusal: Refusal): Failure {
  const { code, says, cites, possible, event } = refusal;
  return new Failure(
    code,
    1,
    {
      vi: `${event}: ${says.vi} Lúc này có thể: ${listed(refusal, 'vi')}.`,
      en: `${event}: ${says.en} Possible now: ${listed(refusal, 'en')}.`,
    },
    {
      cites,
      details: { event, possible: possible.map((it) => ({ event: it.event, by: it.by, certain: it.certain })) },
    },
  );
}

function listed({ possible }: Refusal, language: Language): string {
  const none = language === 'vi' ? 'không có' : 'nothing';
  return possible.map((it) => `${it.event} – ${it.label[language]} (${it.by.join(', ')})`).join('; ') || none;
}
