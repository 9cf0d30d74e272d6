import { progressReport } from '@motcua/atlas';
import { dayOf } from '@motcua/calendar';
import { parsePeriod } from '@motcua/plan';
import { calendarOf, endOrInstantOf } from '../calendar-of.ts';
import { deliver, targetOf } from '../document-out.ts';
import { choicesOfReport } from '../plan/choices-of.ts';
import { planOfStore } from '../plan/plan-of.ts';
import { dayOfReport, reportOn } from '../plan/report-on.ts';
import { pathOf } from '../read.ts';
import { withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { writeWhole } from '../write-whole.ts';

/** `plan report`: the report of a period on a plan, as text, HTML, Markdown, an office document or JSON. */
export async function planReport(call: Call): Promise<Answer> {
  const data = dataFileOf(call);
  const target = data === null ? targetOf(call) : { path: null, format: 'txt' as const };
  const plan = planOfStore(call);
  const period = parsePeriod(textOf(call.options, 'period') ?? '');
  const choices = choicesOfReport(plan, call);
  // Nobody reports on a day that has not come.
  const calendar = calendarOf(call);
  const [asked, due] = [dayOf(endOrInstantOf(call)), dayOfReport(period, choices, calendar)];
  const on = call.options.at === undefined && due < asked ? due : asked;
  const report = await withSession(call, 'read', ({ engine }) =>
    reportOn(engine, plan, { period, on, choices, calendar }),
  );
  const about = { period: period.id, on, report };
  if (data !== null) {
    writeWhole(data, `${JSON.stringify(report, null, 2)}\n`, call.options.force === true ? 'allowed' : 'refused');
    const done = call.language === 'vi' ? 'Đã ghi' : 'Written';
    return {
      json: { ...about, format: 'json', file: data },
      text: `${done} «${data}»: ${report.period[call.language]}`,
    };
  }
  const document = progressReport(report, call.language);
  return deliver(document, target, call, { about, named: document.title });
}

/** The path of `--out` where the report is asked for as data: a file .json. */
function dataFileOf({ options, world }: Call): string | null {
  const out = textOf(options, 'out');
  const isData = out?.toLowerCase().endsWith('.json') === true && options.format === undefined;
  return isData ? pathOf(world, out) : null;
}
