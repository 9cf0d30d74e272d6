import { momentInWords, sayCitation } from '@motcua/atlas';
import {
  addDays,
  addSeconds,
  addWorkingSeconds,
  dayOf,
  type Instant,
  type Language,
  nextWorkingDay,
  timeOf,
  type WorkingCalendar,
} from '@motcua/calendar';
import type { Can } from '@motcua/engine';
import type { Refusal } from '@motcua/kit';
import { offices } from '../calendar-of.ts';
import { lettersOf } from '../letters-of.ts';
import type { Names } from '../names.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../table.ts';
import type { Asker, Option } from './asker.ts';
import { askData, problemsOf } from './fields.ts';
import { standingText } from './standing.ts';
import {
  calendarOf,
  casesOf,
  nextPassing,
  readMoment,
  type Stride,
  strideOn,
  undone,
  type Walking,
} from './walking.ts';

/** What a walk is taken with: who answers, and how it is told. */
export interface WalkRoom {
  readonly asker: Asker;
  readonly say: (text: string) => void;
  readonly language: Language;
  readonly paint: Paint;
  readonly names: Names;
}

/** How a walk ended: every case came to its end, somebody left it, or no more answers came. */
export type WalkEnd = 'closed' | 'quit' | 'noAnswer';

/** A walk that has ended. */
export interface Walked {
  readonly walking: Walking;
  readonly end: WalkEnd;
}

/** Walks on, turn by turn, until every case has come to its end, or nobody answers any more. */
export async function walkOn(begun: Walking, room: WalkRoom): Promise<Walked> {
  let walking = begun;
  let told = await tellLetters(walking, 0, room);
  while (true) {
    room.say(`\n${await standingText(walking, room.language, room.paint)}`);
    if ((await casesOf(walking)).every((it) => it.status === 'closed')) return { walking, end: 'closed' };
    const next = await turn(walking, room);
    if (next === 'quit' || next === 'noAnswer') return { walking, end: next };
    walking = next;
    told = await tellLetters(walking, told, room);
  }
}

/** One turn: what is done, or that nothing is for a while, or that the last stride is taken back. */
async function turn(walking: Walking, room: WalkRoom): Promise<Walking | 'quit' | 'noAnswer'> {
  const vi = room.language === 'vi';
  const events = await possibleIn(walking);
  const passing = await nextPassing(walking);
  const options: readonly Option[] = [
    ...events.map((it) => ({ value: it.value, label: `${it.can.label[room.language]}`, hint: it.hint(room.language) })),
    ...(passing === null
      ? []
      : [
          {
            value: 'wait',
            label: `${vi ? 'Để hạn gần nhất trôi qua' : 'Let the next deadline pass'} (${momentInWords(passing, room.language)})`,
          },
        ]),
    ...(walking.strides.length === 0
      ? []
      : [{ value: 'undo', label: vi ? 'Lùi lại một bước' : 'Take the last step back' }]),
    { value: 'quit', label: vi ? 'Thôi, in nhật ký' : 'Stop, and print the log' },
  ];
  const question = vi ? 'Việc gì xảy ra?' : 'What happens?';
  const answer = await room.asker.choose({ about: 'event', question, options, usual: options[0]?.value ?? 'quit' });
  if (answer === null) return 'noAnswer';
  if (answer === 'quit') return 'quit';
  if (answer === 'undo') return undone(walking);
  if (answer === 'wait' && passing !== null) return taken(walking, { kind: 'wait', at: passing }, room);
  const event = events.find((it) => it.value === answer);
  return event === undefined ? walking : happen(walking, event, passing, room);
}

/** An event that is possible, in one of the cases. */
interface Possible {
  /** `task.begun`, or with members `birth dossier.accepted`. */
  readonly value: string;
  readonly case: string;
  readonly can: Can & { readonly possible: true };
  readonly roles: readonly { readonly id: string; readonly label: (language: Language) => string }[];
  readonly hint: (language: Language) => string;
}

async function possibleIn(walking: Walking): Promise<readonly Possible[]> {
  const { engine, at, root } = walking;
  const open = (await casesOf(walking)).filter((it) => it.status === 'open');
  const all = await Promise.all(
    open.map(async ({ id, definition: version }) => {
      const { roles } = engine.definition(version);
      const named = (role: string) => ({
        id: role,
        label: (language: Language) => roles[role]?.label[language] ?? role,
      });
      const member = id === root ? '' : `${id.slice(root.length + 1)} `;
      return (await engine.can(id, { at })).flatMap((it) => {
        if (!it.possible) return [];
        const by = it.by.map(named);
        const unsure = (vi: boolean) => (it.certain ? '' : vi ? ' (tùy dữ liệu kèm theo)' : ' (depends on its data)');
        const hint = (language: Language) =>
          `${member}${it.event} – ${by.map((one) => one.label(language)).join(', ')}${unsure(language === 'vi')}`;
        return [{ value: `${member}${it.event}`, case: id, can: it, roles: by, hint }];
      });
    }),
  );
  return all.flat();
}

/** Asks by whom, with what and when an event happens, and lets it. */
async function happen(
  walking: Walking,
  event: Possible,
  passing: Instant | null,
  room: WalkRoom,
): Promise<Walking | 'noAnswer'> {
  const vi = room.language === 'vi';
  const role = await askRole(event, room);
  if (role === null) return 'noAnswer';
  const at = await askMoment(walking, passing, room);
  if (at === null) return 'noAnswer';
  const definition = walking.engine.definition((await walking.engine.case(event.case)).definition);
  const schema = definition.events[event.can.event]?.data;
  if (schema === undefined) return walking;
  const day = (name: string) => usualDay(at, name, calendarOf(walking));
  const optional = event.can.certain ? 'leftOut' : 'filledIn';
  const data = await askData(schema, { asker: room.asker, language: room.language, day, optional });
  if (data === null) return 'noAnswer';
  const problems = problemsOf(schema, data, room.language);
  if (problems.length > 0) {
    room.say(room.paint.bad(`${vi ? 'Chưa ghi nhận' : 'Not taken'}: ${problems.join('; ')}`));
    return walking;
  }
  return taken(walking, { kind: 'event', case: event.case, role, type: event.can.event, at, data }, room);
}

async function askRole({ roles }: Possible, { asker, language }: WalkRoom): Promise<string | null> {
  const [only, ...others] = roles;
  if (only !== undefined && others.length === 0) return only.id;
  const options = roles.map(({ id, label }) => ({ value: id, label: label(language), hint: id }));
  const question = language === 'vi' ? 'Ai thực hiện?' : 'Who does it?';
  return asker.choose({ about: 'role', question, options, usual: only?.id ?? '' });
}

async function askMoment(
  walking: Walking,
  passing: Instant | null,
  { asker, language }: WalkRoom,
): Promise<Instant | null> {
  const vi = language === 'vi';
  const usual = nextWorkingHour(walking.at, calendarOf(walking));
  const jump = passing === null ? '' : vi ? '; «hạn»: ngay sau hạn gần nhất' : '; «due»: just after the next deadline';
  const meant = (text: string) => (passing !== null && /^(hạn|due)$/.test(text) ? passing : readMoment(text, '08:00'));
  const answer = await asker.tell({
    about: 'when',
    question: vi ? `Lúc nào? (ngày, hoặc ngày và giờ${jump})` : `When? (a day, or a day and an hour${jump})`,
    usual: said(usual),
    wrong: (text) => wrongMoment(text, meant, walking.at, vi),
  });
  return answer === null ? null : meant(answer);
}

function wrongMoment(text: string, meant: (text: string) => Instant, now: Instant, vi: boolean): string | null {
  try {
    if (meant(text) >= now) return null;
    return vi ? `phải từ ${said(now)} trở đi` : `it has to be ${said(now)} or later`;
  } catch {
    return vi ? 'viết như 2025-03-14 hoặc 2025-03-14 09:00' : 'write it as 2025-03-14 or 2025-03-14 09:00';
  }
}

async function taken(walking: Walking, stride: Stride, room: WalkRoom): Promise<Walking> {
  const strode = await strideOn(walking, stride);
  if (strode.ok) return strode.walking;
  room.say(refusalText(strode.refusal, room));
  return walking;
}

/** A refusal with its sentence and its law. */
export function refusalText(
  { says, cites }: Refusal,
  { language, paint }: Pick<WalkRoom, 'language' | 'paint'>,
): string {
  const head = language === 'vi' ? 'Không được' : 'No';
  const law = cites.map((it) => `\n  ${sayCitation(it, language)}`).join('');
  return `${paint.bad(`${head}:`)} ${wrap(says[language], 100)}${law}`;
}

/** Tells the letters that have gone out since so many of them, and how many there are now. */
async function tellLetters(
  walking: Walking,
  before: number,
  { language, names, say, paint }: WalkRoom,
): Promise<number> {
  const all = await lettersOf(walking.engine, walking.root, language, names);
  for (const { case: id, letter, text } of all.slice(before)) {
    const label = walking.engine.definition((await walking.engine.case(id)).definition).letters[letter.letter]?.label;
    const head = `✉ ${label?.[language] ?? letter.letter} `;
    say(`\n${paint.good(head.padEnd(100, '·'))}\n${text.trimEnd()}\n${paint.good('·'.repeat(100))}`);
  }
  return all.length;
}

/** One working hour on; an hour on where the calendar is not decided. */
function nextWorkingHour(at: Instant, calendar: WorkingCalendar): Instant {
  try {
    const office = offices.default;
    return office === undefined ? addSeconds(at, 3600) : addWorkingSeconds(calendar, office, at, 3600);
  } catch {
    return addSeconds(at, 3600);
  }
}

/** A day that is promised lies ahead; any other is that of the event. */
function usualDay(at: Instant, name: string, calendar: WorkingCalendar): string {
  const today = dayOf(at);
  if (!/^(newDueOn|dueOn)$/.test(name)) return today;
  try {
    return nextWorkingDay(calendar, addDays(today, 6));
  } catch {
    return addDays(today, 7);
  }
}

function said(at: Instant): string {
  return `${dayOf(at)} ${timeOf(at).replace(/:00$/, '')}`;
}
