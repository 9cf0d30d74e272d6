import { addDays, type CivilDate, type Instant, type Language, toEpochSeconds } from '@motcua/calendar';
import type { DayEntry, DayFeed } from '@motcua/kit';
import type { Label } from '@motcua/law';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { sayCitation } from '../citation.ts';
import { cleanedText } from '../document/cleaned.ts';

/** What each kind of entry is called. */
const categories: Readonly<Record<DayEntry['kind'], Label>> = {
  start: { vi: 'Bắt đầu', en: 'Beginning' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  report: { vi: 'Báo cáo', en: 'Report' },
  rest: { vi: 'Ngày nghỉ', en: 'Day off' },
  worked: { vi: 'Làm bù', en: 'Worked rest day' },
};

/**
 * Writes a feed as an iCalendar file (RFC 5545): whole days, its titles in one language, both in each description, lines of at most 75
 * octets. The same feed at the same instant gives the same text.
 *
 * @example
 * ```ts
 * import { renderIcs } from '@motcua/atlas';
 * import { civilDate, instant } from '@motcua/calendar';
 * const day = civilDate('2025-03-31');
 * const title = { vi: 'Hạn', en: 'Due' };
 * const feed = { id: 'plan', title, entries: [{ id: 'task', kind: 'deadline', from: day, until: day, title, about: [] }] } as const;
 * const text = renderIcs(feed, instant('2025-01-22T08:00'));
 * text.split('\r\n').filter((it) => it.startsWith('DT')); // => ['DTSTAMP:20250122T010000Z', 'DTSTART;VALUE=DATE:20250331', 'DTEND;VALUE=DATE:20250401']
 * ```
 */
export function renderIcs(feed: DayFeed, at: Instant, language: Language = 'vi'): string {
  const file = ical({
    name: cleanedText(feed.title[language]),
    description: cleanedText(feed.title[otherThan(language)]),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Motcua', product: feed.id, language: language.toUpperCase() },
  });
  for (const entry of feed.entries) {
    file.createEvent({
      id: `${entry.id}@${feed.id}.motcua`,
      stamp: new Date(toEpochSeconds(at) * 1000),
      start: midnight(entry.from),
      end: midnight(addDays(entry.until, 1)),
      allDay: true,
      summary: cleanedText(entry.title[language]),
      description: descriptionOf(entry, language),
      categories: [{ name: categories[entry.kind].vi }, { name: categories[entry.kind].en }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${file.toString()}\r\n`;
}

/** The language of the titles first, then the other one, a line for each thing. */
function descriptionOf(entry: DayEntry, language: Language): string {
  const other = otherThan(language);
  const lines = [...aboutOf(entry, language), '', entry.title[other], ...aboutOf(entry, other)];
  return lines.map(cleanedText).join('\n').trim();
}

function aboutOf({ about, cites = [] }: DayEntry, language: Language): readonly string[] {
  const basis = cites.map((it) => sayCitation(it, language)).join('; ');
  return [...about.map((it) => it[language]), ...(basis === '' ? [] : [`${bases[language]}: ${basis}`])];
}

const bases: Label = { vi: 'Căn cứ', en: 'Basis' };

function otherThan(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}

/** Whole days are written by their date in UTC, wherever the file is written. */
function midnight(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
