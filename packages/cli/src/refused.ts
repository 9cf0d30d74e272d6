import type { Language } from '@motcua/calendar';
import type { Refusal } from '@motcua/kit';
import { Failure } from './failure.ts';

/** A refusal as the end of a command: its reason, its provisions, and what is possible instead. */
export function refused(refusal: Refusal): Failure {
  const { code, says, cites, possible, event } = refusal;
  const list = (language: Language) =>
    possible.map((it) => `${it.event} (${it.by.join(', ')})`).join('; ') ||
    (language === 'vi' ? 'không có' : 'nothing');
  return new Failure(
    code,
    1,
    {
      vi: `${event}: ${says.vi} Lúc này có thể: ${list('vi')}.`,
      en: `${event}: ${says.en} Possible now: ${list('en')}.`,
    },
    {
      cites,
      details: { event, possible: possible.map((it) => ({ event: it.event, by: it.by, certain: it.certain })) },
    },
  );
}
