import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { plainDay, progressReport, renderDocx, renderMarkdown } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import type { ProgressReport } from '@motcua/kit';
import { type PlanFile, parsePeriod } from '@motcua/plan';
import { calendarOf, editionOf, offices } from '../calendar-of.ts';
import { definitions } from '../definitions.ts';
import { misuse } from '../failure.ts';
import { countLabels } from '../plan/count-labels.ts';
import { amounts, driveYear } from '../plan/demo/demo-year.ts';
import { furtherOf } from '../plan/kept-plans.ts';
import { planOf } from '../plan/plan-of.ts';
import { progressOn } from '../plan/progress.ts';
import { dayOfReport, reportOn } from '../plan/report-on.ts';
import { pathOf } from '../read.ts';
import { type Session, withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { table } from '../table.ts';
import { organisation } from '../units.ts';
import { writeWhole } from '../write-whole.ts';

/** `plan demo`: an invented year of a plan, driven by a seed on real machines and a real store, and the reports it yields. */
export async function planDemo(call: Call): Promise<Answer> {
  const { language } = call;
  const seed = seedOf(textOf(call.options, 'seed') ?? '1');
  const plan = planOf(call);
  const out = textOf(call.options, 'out');
  const folder = out === undefined ? null : pathOf(call.world, out);
  const reports = await lived(call, plan, seed, folder);
  const files = folder === null ? [] : await written(folder, reports);
  return {
    json: { seed, plan: plan.id, invented: amounts, reports, files },
    text: [...head(plan, seed, language), summary(reports, language), ...tail(files, folder, language)].join('\n'),
  };
}

/** Lives the year in a store in the folder, or, without one, in memory, and reports it four times. */
async function lived(
  call: Call,
  plan: PlanFile,
  seed: number,
  folder: string | null,
): Promise<readonly ProgressReport[]> {
  const calendar = calendarOf(call);
  const progress = progressOn(call.world, call.language === 'vi' ? 'Một năm' : 'A year');
  const work = async ({ engine }: Pick<Session, 'engine'>) => {
    await driveYear(engine, plan, seed, calendar, progress);
    const reports: ProgressReport[] = [];
    for (const part of ['Q1', 'H1', '9M', 'Y']) {
      const period = parsePeriod(`${plan.year}-${part}`);
      const on = dayOfReport(period, {}, calendar);
      reports.push(await reportOn(engine, plan, { period, on, choices: {}, calendar }));
    }
    return reports;
  };
  if (folder === null) return work(passingSession(call, plan));
  mkdirSync(folder, { recursive: true });
  const store = join(folder, 'kho.sqlite');
  return withSession({ ...call, options: { ...call.options, store } }, 'anew', work, plan);
}

/** An engine over a store in memory, which ends with the command. */
function passingSession(call: Call, plan: PlanFile): Pick<Session, 'engine'> {
  const calendars = [editionOf(call)];
  const further = furtherOf([plan]);
  return { engine: createEngine({ store: memoryStore(), definitions, further, calendars, offices, organisation }) };
}

/** Each report in both languages, to read and to edit. */
async function written(folder: string, reports: readonly ProgressReport[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const report of reports) {
    for (const language of ['vi', 'en'] as const) {
      const document = progressReport(report, language);
      const name = `bao-cao-${report.id}.${language}`;
      writeWhole(join(folder, `${name}.md`), `${renderMarkdown(document)}\n`, 'allowed');
      writeWhole(join(folder, `${name}.docx`), await renderDocx(document), 'allowed');
      names.push(`${name}.md`, `${name}.docx`);
    }
  }
  return names;
}

function head(plan: PlanFile, seed: number, language: Language): readonly string[] {
  const { dossiers, feedback } = amounts;
  return language === 'vi'
    ? [
        `Một năm bịa của «${plan.title.vi}», số gieo ${seed}: không có thật.`,
        `${plan.tasks.length} nhiệm vụ, ${dossiers} hồ sơ, ${feedback} phản ánh, kiến nghị; chạy trên máy trạng thái và kho thật.`,
      ]
    : [
        `An invented year of «${plan.title.en}», seed ${seed}: nothing of it happened.`,
        `${plan.tasks.length} tasks, ${dossiers} dossiers, ${feedback} pieces of feedback, on real machines and a real store.`,
      ];
}

function summary(reports: readonly ProgressReport[], language: Language): string {
  const vi = language === 'vi';
  const used = countLabels.filter(([key]) => reports.some((it) => it.counts[key] > 0));
  const titles = [vi ? 'Kỳ' : 'Period', vi ? 'Lập ngày' : 'Made on', ...used.map(([, label]) => label[language])];
  const measured = [vi ? 'Hồ sơ tiếp nhận' : 'Received', vi ? 'Quá hạn' : 'Late', vi ? 'Chỉ tiêu đạt' : 'Targets met'];
  const rows = reports.map((it) => {
    const verdicts = it.parts.flatMap(({ targets }) => targets.flatMap((one) => one.verdicts));
    const judged = verdicts.filter(({ outcome }) => outcome === 'met' || outcome === 'missed');
    return [
      it.id,
      plainDay(it.on, language),
      ...used.map(([key]) => String(it.counts[key])),
      String(it.dossiers.received),
      String(it.dossiers.late),
      `${judged.filter(({ outcome }) => outcome === 'met').length}/${judged.length}`,
    ];
  });
  return table([[...titles, ...measured], ...rows], '  ');
}

function tail(files: readonly string[], folder: string | null, language: Language): readonly string[] {
  if (folder !== null)
    return [`${language === 'vi' ? 'Đã ghi' : 'Written'} «${folder}»: kho.sqlite, ${files.join(', ')}`];
  return [
    language === 'vi'
      ? 'Để lại kho và báo cáo: motcua plan demo --out thu-muc'
      : 'To keep the store and the reports: motcua plan demo --out folder',
  ];
}

function seedOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw misuse('badSeed', {
    vi: `Số gieo là số nguyên từ 0 đến 999999999, không phải «${text.slice(0, 40)}».`,
    en: `A seed is a whole number from 0 to 999999999, and not «${text.slice(0, 40)}».`,
  });
}
