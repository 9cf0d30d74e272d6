import { civilDate } from '@motcua/calendar';
import type { ProgressReport, ReportCounts } from '@motcua/kit';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../document/render-docx.ts';
import { renderHtml } from '../document/render-html.ts';
import { renderText } from '../document/render-text.ts';
import { progressReport } from './progress-report.ts';

const both = (vi: string) => ({ vi, en: vi });
const none: ReportCounts = {
  tasks: 0,
  done: 0,
  notBegun: 0,
  inHand: 0,
  late: 0,
  waiting: 0,
  notOpened: 0,
  dropped: 0,
  unfinished: 0,
  notArisen: 0,
};

/** A report with one late task and one target that is missed by a hair. */
const report: ProgressReport = {
  id: '2025-Q1',
  plan: {
    title: both('Kế hoạch'),
    number: '3/QĐ-UBND',
    decidedOn: civilDate('2025-01-20'),
    issuer: both('Ủy ban nhân dân xã Suối Mơ'),
  },
  period: both('quý I năm 2025'),
  from: civilDate('2024-12-15'),
  until: civilDate('2025-03-14'),
  closesOn: civilDate('2025-03-14'),
  sendBy: null,
  dueOn: null,
  on: civilDate('2025-03-20'),
  unit: null,
  within: null,
  letterhead: null,
  signer: both('Chủ tịch'),
  follows: both('Văn phòng'),
  counts: { ...none, tasks: 1, late: 1 },
  parts: [
    {
      id: 'I',
      title: both('Cải cách thể chế'),
      counts: { ...none, tasks: 1, late: 1 },
      done: [],
      inHand: [],
      late: [
        {
          id: 'body.I.1',
          activity: both('Rà soát <văn bản> & thủ tục'),
          lead: [both('Văn phòng')],
          standing: both('đang thực hiện'),
          due: civilDate('2025-03-25'),
          results: [],
          since: civilDate('2025-03-15'),
          why: 'Chờ số liệu ]]> của các ấp',
          newDueOn: civilDate('2025-03-25'),
          missedAgain: false,
        },
      ],
      doneLate: [],
      targets: [
        {
          id: 'on-time',
          goal: 'I.1',
          text: both('Hồ sơ đúng hạn'),
          comparator: '>=',
          value: 96,
          unit: 'percent',
          verdicts: [
            {
              formula: both('đúng hạn ÷ đã giải quyết'),
              numerator: 95_999,
              denominator: 100_000,
              unknown: 2,
              measured: 95.999,
              margin: -0.001,
              outcome: 'missed',
              because: null,
              reportedBy: null,
              isPending: false,
            },
          ],
        },
      ],
    },
  ],
  duties: [
    {
      id: 'p-duty-reform-report',
      activity: both('Báo cáo định kỳ'),
      lead: [both('Văn phòng')],
      standing: both('đang thực hiện'),
      due: civilDate('2025-03-20'),
      results: [],
      since: civilDate('2025-03-21'),
      why: null,
    },
  ],
  dossiers: { received: 0, early: 0, onTime: 0, late: 0, openInTime: 0, openLate: 0, undated: 0, askedAgain: 0 },
  conflicts: [],
  index: [],
  lost: [],
  asked: [],
  sources: [],
  assumptions: [both('Số liệu đến 2025-03-14.')],
};

const text = (language: 'vi' | 'en') => renderText(progressReport(report, language)).replaceAll(/\s+/g, ' ');

describe('a report', () => {
  test('never rounds up to a target', () => {
    expect(text('vi')).toContain('95,99% (95999/100000)');
    expect(text('en')).toContain('95.99 % (95999/100000)');
    expect(text('vi')).toContain('2 hồ sơ chưa xét được');
  });

  test('has the committee and the place over it that its plan names, and no bare issuer', () => {
    const letterhead = { committee: both('Ủy ban nhân dân xã Bàu Sen'), place: 'Bàu Sen' };
    const paper = renderText(progressReport({ ...report, letterhead }, 'vi'));
    expect(paper).toContain('ỦY BAN NHÂN DÂN XÃ BÀU SEN');
    expect(paper).toContain('Bàu Sen, ngày 20 tháng 3 năm 2025');
  });

  test('that is made before its period closes says that its figures are provisional', () => {
    expect(text('vi')).not.toContain('tạm tính');
    const early = { ...report, until: civilDate('2025-03-01') };
    const paper = renderText(progressReport(early, 'vi')).replaceAll(/\s+/g, ' ');
    expect(paper).toContain('Kỳ báo cáo kết thúc ngày 14/3/2025; số liệu tạm tính đến hết ngày 01/3/2025.');
  });

  test('says once who follows what nobody leads, and by when a report that is missing was due', () => {
    const parts = report.parts.map((part) => ({
      ...part,
      late: part.late.map((it) => ({ ...it, lead: [], reportDue: civilDate('2025-03-20') })),
    }));
    const paper = renderText(progressReport({ ...report, parts }, 'vi')).replaceAll(/\s+/g, ' ');
    expect(paper.match(/Kế hoạch không giao đơn vị chủ trì; Văn phòng theo dõi chung/g)).toHaveLength(1);
    expect(paper).toContain('thủ tục (*)');
    expect(paper).toContain('chưa nộp báo cáo kỳ (hạn 20/3/2025)');
  });

  test('tells the duties of the year in a part of their own', () => {
    const row = 'Thời hạn: 20/3/2025 Tình trạng: chậm tiến độ, đang thực hiện; chưa giải trình';
    expect(text('vi')).toContain('III. CHẾ ĐỘ BÁO CÁO');
    expect(text('vi')).toContain(row);
    expect(text('en')).toContain('DUTIES OF THE YEAR');
  });

  test('tells a late task with since when, why and until when', () => {
    expect(text('vi')).toContain('Chậm từ ngày: 15/3/2025 Lý do: Chờ số liệu ]]> của các ấp Hẹn hoàn thành: 25/3/2025');
  });

  test('names what was done late and is not explained, and says how much of it there is', () => {
    const task = { id: 'I.2', activity: both('Báo cáo'), lead: [], standing: both('xong'), due: null, results: [] };
    const doneLate = [{ ...task, since: civilDate('2025-03-21') }];
    const parts = report.parts.map((it) => ({ ...it, late: [], doneLate }));
    const paper = renderText(progressReport({ ...report, parts }, 'vi')).replaceAll(/\s+/g, ' ');
    expect(paper).toContain('Trong số đó, 1 nhiệm vụ hoàn thành chậm, chưa giải trình.');
    expect(paper).toContain('Nhiệm vụ hoàn thành chậm, chưa giải trình Số: I.2');
    expect(paper).toContain('Chậm từ ngày: 21/3/2025');
  });

  test('of a plan whose unit is in no table names who issued it', () => {
    expect(text('vi')).toContain('ỦY BAN NHÂN DÂN XÃ SUỐI MƠ');
  });

  test('has an annex that lies on its side, after the signature, and rows that may go over a page', async () => {
    const paper = progressReport(report, 'vi');
    const body = strFromU8(unzipSync(await renderDocx(paper))['word/document.xml'] ?? new Uint8Array());
    expect(body.match(/w:orient="\w+"/g)).toEqual(['w:orient="portrait"', 'w:orient="landscape"']);
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.filter((it) => it.includes('w:tblHeader')).length).toBe(4);
    // Only the heading and the signatures, which are no tables to read, are kept whole.
    expect(rows.filter((it) => it.includes('w:cantSplit')).length).toBe(2);
    const page = renderHtml(paper);
    expect(page).toContain('<section class="annex landscape">');
    expect(page.indexOf('PHỤ LỤC')).toBeGreaterThan(page.indexOf('Nơi nhận'));
  });

  test('gathers the targets that nobody has measured, with why', () => {
    const why = both('Bộ phận chủ trì tự báo cáo.');
    const untold = report.parts.map((part) => ({
      ...part,
      targets: part.targets.map((it) => ({
        ...it,
        verdicts: it.verdicts.map((one) => ({
          ...one,
          formula: null,
          measured: null,
          margin: null,
          unknown: 0,
          outcome: 'notMeasured' as const,
          because: why,
        })),
      })),
    }));
    const paper = renderText(progressReport({ ...report, parts: untold }, 'vi')).replaceAll(/\s+/g, ' ');
    expect(paper).toContain('Chỉ tiêu chưa có số liệu - Bộ phận chủ trì tự báo cáo. Hồ sơ đúng hạn (từ 96%).');
  });

  test('as an office document is an archive of well-formed parts', async () => {
    const parts = Object.entries(unzipSync(await renderDocx(progressReport(report, 'vi'))));
    const broken = parts.filter(([name, bytes]) => /\.(xml|rels)$/.test(name) && !isBalanced(strFromU8(bytes)));
    expect(broken.map(([name]) => name)).toEqual([]);
    expect(parts.map(([name]) => name)).toContain('word/document.xml');
  });
});

/** Every element is closed by its own name, and no bare sign stands between them. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  const pieces = xml.replace(/<\?[^>]*\?>/g, '').split(/(<[^>]*>)/);
  for (const piece of pieces) {
    const [, close, name = '', empty] = /^<(\/?)([\w:.-]+)(?:\s[^>]*?)?(\/?)>$/s.exec(piece) ?? [];
    if (name === '' && /[<>]|&(?!(?:\w+|#\w+);)/.test(piece)) return false;
    if (name === '' || empty === '/') continue;
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else open.push(name);
  }
  return open.length === 0;
}
