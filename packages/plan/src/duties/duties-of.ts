import { cite, dispatch581, type Label } from '@motcua/law';
import type { PlanFile } from '../plan-file.ts';
import { reportWindows } from '../report/report-window.ts';
import { type YearlyDuty, yearlyDuties } from '../report/yearly-duties.ts';
import type { Duty, DutyPeriod } from './duty.ts';

const bookKeeper: Label = {
  vi: 'Kế hoạch không nêu đơn vị giữ sổ hộ tịch; ở đây đơn vị theo dõi Kế hoạch thực hiện.',
  en: 'The plan names no unit that keeps the civil-status books; here the one that follows the plan acts.',
};
const bookIsOpen: Label = {
  vi: 'Sổ ghi đến hết ngày 31/12; ở đây không chặn việc nộp kết quả trước ngày đó.',
  en: 'The books run until 31 December; here nothing stops the product from being handed in before.',
};

/**
 * The duties of a plan's year: the reports of the reform, the two on the control of procedures, and the locking of the
 * civil-status books. What the plan itself has reported, as each quarter how it is carried out, is a task of it and no
 * duty. The year of the books ends when the next has begun.
 *
 * @example
 * ```ts
 * import { dutiesOf, locHoa2025 } from '@motcua/plan';
 * const [reform, firstHalf, , books] = dutiesOf(locHoa2025);
 * reform.periods.map((it) => it.id); // => ['Q1', 'H1', 'Q3', 'Y']
 * firstHalf.periods[0].due; // => null
 * [books.lead, books.periods[0].due?.on]; // => ['justice', '2026-01-05']
 * ```
 */
export function dutiesOf(plan: PlanFile): readonly Duty[] {
  return [reformReport(plan), ...yearlyDuties(plan.year).map((it) => dutyOf(plan, it))];
}

/** The reports of the reform of which a source names the day; one that covers no period of its own has none. */
function reformReport({ year, standing }: PlanFile): Duty {
  const windows = reportWindows(year).filter((it) => it.sendBy !== null);
  const [first, ...others] = windows.map(({ period, title, from, until, sendBy, cites }): DutyPeriod => {
    const due = sendBy === null ? null : ({ on: sendBy, bound: 'inclusive' } as const);
    return { id: period.part, title, from, until, due, cites };
  });
  if (first === undefined) throw new Error('no report of the reform has a day');
  return {
    slug: 'reform-report',
    title: {
      vi: `Báo cáo cải cách hành chính định kỳ năm ${year}`,
      en: `The periodic reports on the reform, ${year}`,
    },
    product: { vi: 'Báo cáo cải cách hành chính của kỳ', en: 'The reform report of the period' },
    lead: standing,
    kind: 'continuous',
    periods: [first, ...others],
    cites: [cite(dispatch581, 'toàn văn')],
    missing: [],
    conflicts: windows.flatMap((it) => it.conflict ?? []),
  };
}

function dutyOf(plan: PlanFile, it: YearlyDuty): Duty {
  const { id, title, from, until, due, cites, missing } = it;
  const [first, ...others] = cites;
  if (first === undefined) throw new Error(`the duty «${id}» rests on nothing`);
  const isBook = it.about === 'civilStatusBook';
  const keeper = isBook ? plan.civilStatus : plan.standing;
  return {
    slug: id.replace(`-${plan.year}`, ''),
    title,
    product: isBook
      ? { vi: 'Sổ hộ tịch đã khóa', en: 'The books, locked' }
      : { vi: 'Báo cáo kiểm soát thủ tục hành chính', en: 'The report on the control of procedures' },
    lead: keeper ?? plan.standing,
    kind: due === null ? 'byReference' : 'oneOff',
    periods: [{ id, title, from, until, due, cites }],
    cites: [first, ...others],
    missing: [...missing, ...(isBook ? [bookIsOpen] : []), ...(keeper === null ? [bookKeeper] : [])],
    conflicts: [],
  };
}
