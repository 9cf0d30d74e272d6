import { sayCitation } from '@motcua/atlas';
import { dayOf, type Instant, type Language, sayDay } from '@motcua/calendar';
import type { PlannedClock } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { Failure } from './failure.ts';

/** Why a plan gives no date, and what would have to be read. */
export interface Undated {
  readonly says: Label;
  readonly cites: readonly Citation[];
}

/** Why a planned clock has no date; null where it has one. */
export function whyUndated({ due, missing }: PlannedClock): Undated | null {
  if (due !== null) return null;
  if (missing === null) return { says: waits, cites: [] };
  if (missing === undefined) return { says: undeclared, cites: [] };
  const says = (language: Language) => `${undeclared[language]} ${missing.because[language]}.`;
  return { says: { vi: says('vi'), en: says('en') }, cites: [missing.cites] };
}

/** A dossier whose own promise has no known term: the error that names the source which is missing. */
export function unknownTerm(it: PlannedClock, receivedAt: Instant): Failure {
  const { definition, missing } = it;
  const { cites } = whyUndated(it) ?? { cites: [] };
  const sentence = (language: Language) => {
    const day = sayDay(dayOf(receivedAt), language);
    const why = missing ? ` ${missing.because[language]}.` : '';
    const source = missing ? sayCitation(missing.cites, language) : null;
    return language === 'vi'
      ? `Chưa biết thời hạn của «${definition.version}» cho hồ sơ tiếp nhận ${day}.${why} ${source === null ? 'Cần văn bản quy định thời hạn' : `Cần nội dung của ${source}`}; có rồi thì bổ sung vào thủ tục, hoặc tự chọn cách hiểu bằng --assume.`
      : `The term of «${definition.version}» is not known for a dossier received ${day}.${why} What is needed is ${source === null ? 'the text that sets the term' : `the text of ${source}`}; with it the procedure can be completed, or choose a reading with --assume.`;
  };
  return new Failure(
    'unknownTerm',
    1,
    { vi: sentence('vi'), en: sentence('en') },
    {
      cites,
      details: { procedure: definition.id, regime: definition.version },
    },
  );
}

const waits: Label = {
  vi: 'Chưa xác định được ngày hẹn: phải chờ một phần khác chưa có ngày.',
  en: 'No date can be promised yet: it waits for another part that has no date.',
};

const undeclared: Label = {
  vi: 'Chưa xác định được ngày hẹn: chưa rõ thời hạn theo quy định.',
  en: 'No date can be promised yet: the term is not known.',
};
