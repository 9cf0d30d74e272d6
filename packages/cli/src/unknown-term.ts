import { dayInWords, sayCitation } from '@motcua/atlas';
import { dayOf, type Instant, type Language } from '@motcua/calendar';
import type { MissingTerm, Plan, PlannedClock } from '@motcua/kit';
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
  return missing === undefined ? { says: undeclared, cites: [] } : whyMissing(missing);
}

/** Why nothing can be promised where a definition names the source that is missing. */
export function whyMissing(missing: MissingTerm): Undated {
  const says = (language: Language) => `${undeclared[language]} ${missing.because[language]}.`;
  return { says: { vi: says('vi'), en: says('en') }, cites: [missing.cites] };
}

/**
 * A dossier whose own promise has no known term: the error that names the source which is missing, the days of the
 * members that have one, and of the readings only those that would give a day.
 */
export function unknownTerm({ whole: it, members }: Plan, receivedAt: Instant, readings: readonly string[]): Failure {
  const { definition, missing } = it;
  const known = members.flatMap(({ id, definition: of, due }) => (due === null ? [] : [{ id, title: of.title, due }]));
  const { cites } = whyUndated(it) ?? { cites: [] };
  const chosen = (language: Language) => {
    if (readings.length === 0) return '';
    const named = readings.map((reading) => `--assume ${reading}`).join(language === 'vi' ? ' hoặc ' : ' or ');
    return language === 'vi' ? `, hoặc tự chọn cách hiểu bằng ${named}` : `, or choose a reading with ${named}`;
  };
  const dated = (language: Language) => {
    if (known.length === 0) return '';
    const legs = known.map(({ title, due }) => `${title[language]}: ${dayInWords(due.on, language)}`).join('; ');
    return language === 'vi'
      ? ` Các phần đã có hạn, chậm nhất: ${legs}.`
      : ` The parts that have a limit, at the latest: ${legs}.`;
  };
  const sentence = (language: Language) => {
    const day = dayInWords(dayOf(receivedAt), language);
    const why = missing ? ` ${missing.because[language]}.` : '';
    const source = missing ? sayCitation(missing.cites, language) : null;
    return language === 'vi'
      ? `Chưa biết thời hạn của «${definition.version}» cho hồ sơ tiếp nhận ${day}.${why} ${source === null ? 'Cần văn bản quy định thời hạn' : `Cần nội dung của ${source}`}; có rồi thì bổ sung vào thủ tục${chosen('vi')}.${dated('vi')}`
      : `The term of «${definition.version}» is not known for a dossier received ${day}.${why} What is needed is ${source === null ? 'the text that sets the term' : `the text of ${source}`}; with it the procedure can be completed${chosen('en')}.${dated('en')}`;
  };
  return new Failure(
    'unknownTerm',
    1,
    { vi: sentence('vi'), en: sentence('en') },
    {
      cites,
      details: {
        procedure: definition.id,
        regime: definition.version,
        legs: members.map(({ id, due }) => ({ id, dueOn: due?.on ?? null, dueAt: due?.at ?? null })),
        readings,
      },
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
