import { type Counting, days, sameDay, type Term, workingDays, workingHours } from '@motcua/calendar';
import type { ClockDeclaration } from '@motcua/kit';
import {
  type Choices,
  type Citation,
  cite,
  type Dated,
  decree61of2018,
  decree63of2024,
  decree118of2025,
  decree301of2026,
} from '@motcua/law';
import { civilCounting, handOverCutOff, workingDayCounting } from './counting.ts';
import { aheadToo, type Desk, linkedTermOn } from './desk.ts';
import type { Edition } from './edition.ts';
import { termSince2024 } from './term-rule.ts';

/** The promise of a procedure: its terms, the regular one first, and how they are counted. */
export interface PromiseTerms {
  readonly terms: Readonly<Record<string, Dated<Term>>>;
  readonly counting: (choices: Choices) => Counting;
  /** By which of them it begins; default: the first. */
  readonly begins?: NonNullable<ClockDeclaration['begins']>;
  /** Where none may be known: the source that would give it. */
  readonly missing?: NonNullable<ClockDeclaration['missing']>;
}

const supplementTerms = {
  refused: termSince2024('birth-group.supplement', workingDays(7), cite(decree63of2024, 'Điều 8')),
  closed: termSince2024('one-stop.close-after', days(15), cite(decree118of2025, 'khoản 5 Điều 19')),
};
const correctionTerm = termSince2024('one-stop.correction', workingDays(3), cite(decree118of2025, 'khoản 1 Điều 23'));

/** A receiver of a linked dossier acknowledges it within two working hours. */
const acknowledgement = termSince2024('birth-group.acknowledgement', workingHours(2), cite(decree63of2024, 'Điều 7'));

/** The desk hands over the same day, or, after 15:00, on the next working day; the start of that day is read as within it. */
const handOver: Dated<Term> = {
  id: 'one-stop.hand-over',
  versions: [
    { inForce: decree61of2018.inForce, value: sameDay(), cites: cite(decree61of2018, 'khoản 2 Điều 18') },
    { inForce: decree118of2025.inForce, value: sameDay(), cites: cite(decree118of2025, 'khoản 2 Điều 18') },
  ],
};

/** The clocks of a dossier at desk and unit. */
export function deskClocks({ law, way, unit }: Desk, promise: PromiseTerms): Record<string, ClockDeclaration> {
  return {
    promise: { label: { vi: 'Thời hạn trả kết quả', en: 'Term for the result' }, ...promise, role: unit },
    handOver: {
      label: { vi: 'Thời hạn chuyển, xác nhận hồ sơ', en: 'Limit for handing over' },
      ...(way.promised === 'onAcceptance'
        ? { terms: { regular: handOver }, counting: workingDayCounting(handOverCutOff(law.handOver)) }
        : { terms: { regular: acknowledgement }, counting: civilCounting(workingHours(2)) }),
      role: 'desk',
    },
    ...(law.promise.notice === undefined
      ? {}
      : {
          notice: noticeClock(
            promise.counting,
            unit,
            law.promise.notice,
            way.apology === 'ahead' ? undefined : aheadToo,
          ),
        }),
    ...(way.silence === 'unlimited' ? {} : { supplement: supplementClock(supplementTerms[way.silence]) }),
    ...(way.correction === 'unlimited' ? {} : { correction: correctionClock(unit) }),
  };
}

/** By which term the group and its legs begin, and what is missing where somebody holds that none is known. */
export function linkedBeginning({ limit }: Edition): Pick<ClockDeclaration, 'begins' | 'missing'> {
  return limit === 'known' ? {} : { begins: linkedTermOn, missing: limitsNotSeen };
}

const limitsNotSeen = {
  cites: cite(decree301of2026, 'toàn văn'),
  because: {
    vi: 'Chưa đọc được toàn văn Nghị định 301/2026/NĐ-CP: chưa rõ có sửa thời hạn hay không',
    en: 'The full text of Decree 301/2026 was not read: whether it changes the limits is not known',
  },
};

/** The last moment to tell of an expected lateness, one day before the term ends; with `where`, only where that is so held. */
export function noticeClock(
  counting: ClockDeclaration['counting'],
  role: string,
  cites: Citation,
  where?: NonNullable<ClockDeclaration['where']>,
): ClockDeclaration {
  return {
    label: { vi: 'Hạn thông báo, xin lỗi trước khi trễ hẹn', en: 'Last moment to announce a lateness' },
    terms: {},
    counting,
    role,
    before: 'promise',
    cites: [cites],
    ...(where === undefined ? {} : { where }),
  };
}

function supplementClock(term: Dated<Term>): ClockDeclaration {
  return {
    label: { vi: 'Thời hạn bổ sung hồ sơ', en: 'Limit for the supplement' },
    terms: { regular: term },
    counting: (choices) => civilCounting(term.versions[0]?.value ?? days(0))(choices),
    role: 'requester',
  };
}

function correctionClock(role: string): ClockDeclaration {
  return {
    label: { vi: 'Thời hạn sửa kết quả', en: 'Limit for the correction' },
    terms: { regular: correctionTerm },
    counting: civilCounting(workingDays(3)),
    role,
  };
}
