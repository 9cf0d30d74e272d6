import { dayInWords, plainDay } from '@motcua/atlas';
import { type CivilDate, dayOf, type Instant, type Language } from '@motcua/calendar';
import type { Announced, Definition } from '@motcua/kit';
import { includes, type Period } from '@motcua/law';
import { procedures as all, announced as allAnnounced } from '@motcua/procedures';
import { Failure, misuse } from './failure.ts';
import { nearest } from './nearest.ts';

/** Every version of every procedure that the command knows. */
export const definitions: readonly Definition[] = all;

/** Every version that is announced and whose content is not known. */
export const announced: readonly Announced[] = allAnnounced;

/** Whether a case is opened with an empty dossier, as every task of a plan is. */
export function takesNothing({ dossier }: Definition): boolean {
  return dossier.safeParse({}).success;
}

/** The ids of the procedures, each once. */
export function procedureIds(): readonly string[] {
  return [...new Set(definitions.map((it) => it.id))];
}

/** Every version of a procedure, oldest first. */
export function versionsOf(procedure: string): readonly Definition[] {
  const found = definitions.filter((it) => it.id === procedure || it.version === procedure);
  if (found.length > 0) return found.toSorted((a, b) => (a.appliesTo.from < b.appliesTo.from ? -1 : 1));
  const [pending] = announcedOf(procedure);
  throw pending === undefined ? unknownProcedure(procedure) : pendingVersion(pending, pending.appliesTo.from);
}

/** The versions of a procedure that are announced and not known, oldest first. */
export function announcedOf(procedure: string): readonly Announced[] {
  const found = announced.filter((it) => it.id === procedure || it.version === procedure);
  return found.toSorted((a, b) => (a.appliesTo.from < b.appliesTo.from ? -1 : 1));
}

/** The version of a procedure that governs a dossier received at an instant. */
export function versionFor(procedure: string, receivedAt: Instant): Definition {
  const versions = versionsOf(procedure);
  const day = dayOf(receivedAt);
  const found = versions.find((it) => includes(it.appliesTo, day));
  if (found !== undefined) return found;
  const pending = announcedOf(procedure).find((it) => includes(it.appliesTo, day));
  throw pending === undefined ? notInForce(procedure, day, versions) : pendingVersion(pending, day);
}

/** The caller named a procedure that does not exist. */
export function unknownProcedure(procedure: string): Failure {
  const known = procedureIds();
  const meant = nearest(procedure, known);
  const name = procedure.slice(0, 80);
  return misuse('unknownProcedure', {
    vi: `Không có thủ tục «${name}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${known.join(', ')}.`,
    en: `There is no procedure «${name}».${meant === null ? '' : ` Did you mean: ${meant}?`} There are: ${known.join(', ')}.`,
  });
}

/** The law has no version of a procedure for a day. */
export function notInForce(procedure: string, day: CivilDate, versions: readonly Definition[]): Failure {
  const first = versions[0]?.appliesTo.from;
  const before = first !== undefined && day < first;
  const sentence = (language: Language) => {
    const vi = language === 'vi';
    const spans = [
      ...versions.map((it) => spanOf(it.appliesTo, language)),
      ...announcedOf(procedure).map(
        (it) =>
          `${spanOf(it.appliesTo, language)} (${vi ? 'đã công bố, chưa biết nội dung' : 'announced, its content is not known'})`,
      ),
    ].join('; ');
    const title = versions[0]?.title[language] ?? procedure;
    const missing = before ? missingBefore(title, first, language) : '';
    return vi
      ? `Không có quy định nào của «${procedure}» áp dụng cho hồ sơ tiếp nhận ${dayInWords(day, 'vi')}.${missing} Các khoảng ngày có quy định: ${spans}.`
      : `No rules of «${procedure}» apply to a dossier received on ${dayInWords(day, 'en')}.${missing} There are rules for: ${spans}.`;
  };
  // The text with which the known rules begin shows where to look for what went before it.
  const cites = before ? (versions[0]?.basis.slice(0, 1) ?? []) : [];
  return new Failure('notApplicable', 1, { vi: sentence('vi'), en: sentence('en') }, { cites });
}

function missingBefore(title: string, first: CivilDate, language: Language): string {
  return language === 'vi'
    ? ` Còn thiếu: văn bản quy định «${title}» trước ${dayInWords(first, 'vi')}; đọc được thì bổ sung thành một phiên bản.`
    : ` What is missing is the text on «${title}» before ${dayInWords(first, 'en')}; once it is read it becomes a version of its own.`;
}

function spanOf({ from, until }: Period, language: Language): string {
  const [first, last] = [from, until].map((it) => (it === null ? null : plainDay(it, language)));
  if (last === null) return language === 'vi' ? `từ ${first}` : `from ${first}`;
  return language === 'vi' ? `từ ${first} đến ${last}` : `from ${first} to ${last}`;
}

/** A dossier of a day falls under a version that is announced, and whose content is not known. */
function pendingVersion({ id, version, because, cites }: Announced, day: CivilDate): Failure {
  const says = {
    vi: `Hồ sơ «${id}» tiếp nhận ${dayInWords(day, 'vi')} thuộc «${version}», đã được công bố nhưng chưa biết nội dung: ${because.vi}. Văn bản phải đọc: ${cites.locator} ${cites.number} và quy định đi kèm; đọc được thì bổ sung thành một phiên bản.`,
    en: `A dossier of «${id}» received ${dayInWords(day, 'en')} falls under «${version}», which is announced and not known: ${because.en}. What has to be read is ${cites.locator}, ${cites.number}, and what comes with it; then it becomes a version of its own.`,
  };
  return new Failure('pendingVersion', 1, says, { cites: [cites], details: { procedure: id, version } });
}
