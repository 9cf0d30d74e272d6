import type { CivilDate, Counting, Term } from '@motcua/calendar';
import type { ClockDeclaration, Definition } from '@motcua/kit';
import { type Citation, includes, type Label } from '@motcua/law';
import { sayCitation } from '../citation.ts';
import { termInWords } from '../words/day-words.ts';
import { joined, type Part, plain } from './part.ts';

/** The limits of a definition: every term of every clock as its first day has it, how it is counted, who answers for it. */
export function limitsOf(definition: Definition): readonly Part[] {
  const { clocks, appliesTo } = definition;
  return Object.entries(clocks).flatMap(([name, it]) => clockParts(definition, name, it, appliesTo.from));
}

function clockParts(definition: Definition, name: string, it: ClockDeclaration, on: CivilDate): readonly Part[] {
  const role = definition.roles[it.role]?.label ?? plain(it.role);
  const counted = (term?: Term) => ({ counting: sayCounting(it.counting({}, term)), role });
  const begun = Object.keys(it.terms).length > 1 ? begunBy(definition, it) : null;
  const beginning = (term: string) => (begun === term ? { begins: byThisOne } : {});
  const terms = Object.entries(it.terms).flatMap(([term, rule]) =>
    rule.versions
      .filter(({ inForce }) => includes(inForce, on))
      .map(({ value, cites }): Part => {
        const length = { vi: termInWords(value, 'vi'), en: termInWords(value, 'en') };
        return {
          name: `${name}.${term}`,
          label: it.label,
          says: { term: length, cites: cited([cites]), ...beginning(term), ...counted(value) },
        };
      }),
  );
  if (terms.length > 0) return terms;
  const ends = it.before === undefined ? {} : { before: definition.clocks[it.before]?.label ?? plain(it.before) };
  const missing = it.missing === undefined ? {} : { missing: it.missing.because };
  return [{ name, label: it.label, says: { ...ends, ...missing, cites: cited(it.cites ?? []), ...counted() } }];
}

/** The term by which a promise begins as a rule, in words; why it is not known where it is not. */
export function promiseOf(definition: Definition): Label {
  const { promise } = definition.clocks;
  const begun = promise === undefined ? null : begunBy(definition, promise);
  if (promise === undefined || begun === null) return promise?.missing?.because ?? unknown;
  const version = promise.terms[begun]?.versions.find(({ inForce }) => includes(inForce, definition.appliesTo.from));
  return version === undefined
    ? unknown
    : { vi: termInWords(version.value, 'vi'), en: termInWords(version.value, 'en') };
}

/** The term by which a clock begins, as the law is taken where it is silent; null where none is known. */
function begunBy({ assumptions, appliesTo, planFacts = {} }: Definition, it: ClockDeclaration): string | null {
  const answers = Object.fromEntries(assumptions.map(({ id, default: answer }) => [id, answer]));
  const facts = Object.fromEntries(Object.entries(planFacts).map(([name, fact]) => [name, fact.default]));
  const first = Object.keys(it.terms)[0] ?? null;
  const begun = it.begins === undefined ? first : it.begins(answers, appliesTo.from, facts);
  return begun === null ? null : (it.instead?.(answers, begun) ?? begun);
}

const byThisOne: Label = { vi: 'theo thời hạn này', en: 'by this term' };
const unknown: Label = { vi: 'chưa rõ thời hạn', en: 'the limit is not known' };

/** Citations in a row. */
export function cited(cites: readonly Citation[]): Label {
  const say = (language: keyof Label) => [...new Set(cites.map((it) => sayCitation(it, language)))].join('; ');
  return { vi: say('vi'), en: say('en') };
}

function sayCounting({ start, roll, cutoff, restDay, dayEnds, movedEnds }: Counting): Label {
  return joined([
    starts[start],
    ...(cutoff === null
      ? []
      : [{ vi: `sau ${cutoff} tính sang ngày làm việc sau`, en: `after ${cutoff} from the next working day` }]),
    ...(roll === 'nextWorkingDay' ? [rolled] : []),
    ...(restDay === 'asReceived' ? [asReceived] : []),
    ...(dayEnds === 'officeClose' ? [officeClose] : []),
    ...(movedEnds === 'opening' ? [atOpening] : []),
  ]);
}

const starts: Readonly<Record<Counting['start'], Label>> = {
  exclusive: { vi: 'ngày nhận là ngày 0', en: 'the day of receipt is day 0' },
  inclusive: { vi: 'ngày nhận là ngày 1', en: 'the day of receipt is day 1' },
  moment: { vi: 'tính từ thời điểm nhận', en: 'from the moment of receipt' },
};
const rolled: Label = {
  vi: 'ngày cuối là ngày nghỉ thì sang ngày làm việc sau',
  en: 'a last day that is off moves to the next working day',
};
const asReceived: Label = { vi: 'ngày nghỉ cũng là ngày nhận', en: 'a rest day counts as the day of receipt' };
const atOpening: Label = {
  vi: 'hồ sơ tính sang ngày làm việc sau thì hết hạn khi mở cửa',
  en: 'where receipt counts as the next working day’s, the last day ends as the office opens',
};
const officeClose: Label = { vi: 'ngày kết thúc khi hết giờ làm việc', en: 'a day ends when the office closes' };
