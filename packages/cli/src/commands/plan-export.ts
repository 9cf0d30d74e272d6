import { renderIcs, withDays } from '@motcua/atlas';
import type { DayEntry } from '@motcua/kit';
import { feedOf, reportDayOnRestDay, reportSendBy } from '@motcua/plan';
import { calendarOf, instantOf } from '../calendar-of.ts';
import { answersTo } from '../choices.ts';
import { planOf } from '../plan/plan-of.ts';
import { pathOf } from '../read.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { writeWhole } from '../write-whole.ts';

/** `plan export`: a plan as a file that others can change and load with `--plan`. */
export function planExport(call: Call): Answer {
  const plan = planOf(call);
  return written(call, `${JSON.stringify(plan, null, 2)}\n`, plan);
}

/** `plan ics`: the days of a plan as an iCalendar file: deadlines, days of report, days off. */
export function planIcs(call: Call): Answer {
  const plan = planOf(call);
  const choices = answersTo([reportSendBy, reportDayOnRestDay], plan.id, call.options);
  const days = feedOf(plan, calendarOf(call), choices);
  const feed = { ...days, entries: days.entries.map(asInSentence) };
  return written(call, renderIcs(feed, instantOf(call, 'at'), call.language), { plan: plan.id, entries: feed.entries });
}

/** The name of a worked rest day has the day that it stands for, as the calendar writes it. */
function asInSentence(entry: DayEntry): DayEntry {
  if (entry.kind !== 'worked') return entry;
  const { vi, en } = entry.title;
  return { ...entry, title: { vi: withDays(vi, 'vi'), en: withDays(en, 'en') } };
}

/** On stdout as it is, or into the file of `--out`. */
function written({ world, options, language }: Call, content: string, json: object): Answer {
  const out = textOf(options, 'out') ?? '-';
  // Whoever prints it ends the last line.
  if (out === '-') return { json, text: content.replace(/\n$/, '') };
  const path = pathOf(world, out);
  writeWhole(path, content, options.force === true ? 'allowed' : 'refused');
  return { json: { ...json, file: path }, text: `${language === 'vi' ? 'Đã ghi' : 'Written'} «${path}».` };
}
