import { days, sameDay, type Term, workingDays, workingHours } from '@motcua/calendar';
import type { ClockDeclaration, MissingTerm } from '@motcua/kit';
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
import { civilCounting, handOverCounting } from '../counting.ts';
import type { Edition } from '../edition.ts';
import { termSince2024, termSince2026 } from '../term-rule.ts';
import { aheadToo, type Desk, isAsTranscribed, linkedTermOn } from './desk.ts';

/** The promise of a procedure: its terms, the regular one first, and how they are counted. */
export interface PromiseTerms {
  readonly terms: Readonly<Record<string, Dated<Term>>>;
  readonly counting: ClockDeclaration['counting'];
  /** By which of them it begins; default: the first. */
  readonly begins?: NonNullable<ClockDeclaration['begins']>;
  /** Which stands in for another, as another reading has it. */
  readonly instead?: NonNullable<ClockDeclaration['instead']>;
  /** Where none may be known: the source that would give it. */
  readonly missing?: NonNullable<ClockDeclaration['missing']>;
}

const supplementTerms = {
  refused: termSince2024('birth-group.supplement', workingDays(7), cite(decree63of2024, 'Điều 8')),
  stopped: termSince2026(
    'birth-group.supplement-since-2026',
    workingDays(7),
    cite(decree301of2026, 'điểm b khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6'),
  ),
  closed: termSince2024('one-stop.close-after', days(15), cite(decree118of2025, 'khoản 5 Điều 19')),
};
const correctionTerm = termSince2024('one-stop.correction', workingDays(3), cite(decree118of2025, 'khoản 1 Điều 23'));

/** A receiver of a linked dossier acknowledges it within two working hours. */
const acknowledgement = termSince2024('birth-group.acknowledgement', workingHours(2), cite(decree63of2024, 'Điều 7'));

/** The desk hands over the same day, or, after 15:00, as the next working day begins. */
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
        ? { terms: { regular: handOver }, counting: handOverCounting(law.handOver) }
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

type LinkedTerms = Pick<ClockDeclaration, 'terms' | 'begins' | 'instead' | 'missing'>;

/**
 * The terms of the group or a leg under one edition; under Decree 301/2026 those of its transcription stand in for the
 * terms of the same name, where that is so held, and none is known where that is.
 */
export function linkedTerms(edition: Edition, terms: LinkedTerms['terms'], anew: LinkedTerms['terms']): LinkedTerms {
  if (edition.limit === 'known') return { terms };
  return { ...transcribed(terms, anew), begins: linkedTermOn, missing: limitsDoubted };
}

/** Terms with those of the transcription, which stand in for the ones of the same name where that is so held. */
export function transcribed(terms: LinkedTerms['terms'], anew: LinkedTerms['terms']) {
  const others = Object.entries(anew).map(([name, it]) => [`${name}AsTranscribed`, it] as const);
  return {
    terms: { ...terms, ...Object.fromEntries(others) },
    instead: (choices: Choices, term: string) =>
      isAsTranscribed(choices) && Object.hasOwn(anew, term) ? `${term}AsTranscribed` : term,
  };
}

/** Why nobody may know the limits since Decree 301/2026, as a letter says it. */
export const limitsUnread: MissingTerm = {
  cites: cite(decree301of2026, 'toàn văn'),
  because: {
    vi: 'Nghị định 301/2026/NĐ-CP mới chỉ đọc được ở một bản chép, chưa đối chiếu với Công báo',
    en: 'Decree 301/2026 was read in one transcription only, not yet compared with the gazette',
  },
};

/** The same for whoever plans: the answer by which a day can be had. */
const limitsDoubted: MissingTerm = {
  ...limitsUnread,
  because: {
    vi: `${limitsUnread.because.vi}; dự tính theo bản chép: --assume limits-after-2026-09-01=asTranscribed`,
    en: `${limitsUnread.because.en}; to plan by it: --assume limits-after-2026-09-01=asTranscribed`,
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
