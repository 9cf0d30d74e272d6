import { type CivilDate, civilDate, type Term } from '@motcua/calendar';
import {
  type Choices,
  type Citation,
  type Conflict,
  choose,
  cite,
  conflicts,
  decree131of2021,
  decree176of2025,
  decree335of2026,
  type Label,
  pressOnBurialAllowance,
} from '@motcua/law';
import { decidedBeforeDecree335 } from './assumptions.ts';
import { type Candidate, chooseRegime, type NotApplicable } from './choose-regime.ts';
import {
  baseSalary,
  isKnown,
  type Level,
  type LevelOn,
  levelOn,
  meritStandard,
  socialPension,
  socialStandard,
} from './levels.ts';
import { type BurialRegime, type BurialRule, burialRegimes, type RegimeOfBurial } from './regimes.ts';

/** Whose burial, and when. */
export interface BurialQuestion {
  /** Every regime under which the deceased stood; none at all is `none`. */
  readonly regimes: readonly BurialRegime[];
  readonly diedOn: CivilDate;
  /** The day of the decision, where it is known: it says who decides, and what could be known by then. */
  readonly decidedOn?: CivilDate;
  /** A social standard that the province has set above the national one. */
  readonly localStandard?: number;
  /** Answers to the law's silences other than the defaults. */
  readonly choices?: Choices;
}

/** What is paid for a burial: one amount by one regime, with why, and what becomes of the others. */
export interface BurialAllowance {
  /** In đồng; null where it is known that something is paid, and not how much. */
  readonly amount: number | null;
  readonly currency: 'VND';
  readonly rule: BurialRule;
  /** Whether more may be paid: the rule sets the least. */
  readonly atLeast: boolean;
  /** The regime that pays. */
  readonly regime: BurialRegime;
  /** Through which channel: the linked group names the regime, or it has a procedure of its own. */
  readonly channel: 'linkedGroup' | 'outside';
  readonly paidBy: Label;
  /** How long the decision takes outside the group, where that is known. */
  readonly decidedWithin: Term | null;
  /** The level that the amount is counted by. */
  readonly level: LevelOn | null;
  readonly why: Label;
  readonly cites: readonly Citation[];
  readonly conflicts: readonly Conflict[];
  /** What is due or ends beside it. */
  readonly beside: readonly Beside[];
  /** The regimes that pay nothing now, each with the reason. */
  readonly notApplicable: readonly NotApplicable[];
}

/** A benefit that stands beside the burial allowance. */
export interface Beside {
  readonly what: Label;
  /** The level that it is counted by, where that is known. */
  readonly level: LevelOn | null;
  readonly cites: readonly Citation[];
}

/**
 * What is paid for a burial, by the regimes of the deceased and the day of death: one payment only, by the regime that
 * comes first by law, or else pays most.
 *
 * @throws {LevelUnknown} for a day on which the level is not known, naming the source that is missing.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { burialAllowance } from '@motcua/procedures';
 * burialAllowance({ regimes: ['BTXH'], diedOn: civilDate('2026-07-01') }).amount; // => 10800000
 * const paid = burialAllowance({ regimes: ['BTXH', 'BHXH'], diedOn: civilDate('2025-02-01') });
 * [paid.regime, paid.amount]; // => ['BHXH', 23400000]
 * paid.notApplicable.map((it) => it.regime); // => ['BTXH']
 * ```
 */
export function burialAllowance(question: BurialQuestion): BurialAllowance {
  const named = question.regimes.length === 0 ? (['none'] as const) : [...new Set(question.regimes)];
  const { winner, notApplicable } = chooseRegime(named.map((it) => candidate(it, question)));
  const rule = burialRegimes[winner.regime];
  const { amount, level } = winner;
  const day = question.decidedOn ?? question.diedOn;
  return {
    amount,
    currency: 'VND',
    rule: rule.rule,
    atLeast: rule.atLeast === true,
    regime: winner.regime,
    channel: rule.inGroup ? 'linkedGroup' : 'outside',
    paidBy: rule.paidBy(day),
    decidedWithin: rule.decidedWithin ?? null,
    level,
    why: reasonOf(rule, winner),
    cites: [...rule.cites(question.diedOn), ...(level === null ? [] : [level.cites]), ...newerText(rule, level)],
    conflicts: conflictsOf(winner, question.diedOn),
    beside: named.flatMap((it) => besideOf(it, question.diedOn)),
    notApplicable,
  };
}

/** What one regime would pay by itself. */
function candidate(regime: BurialRegime, question: BurialQuestion): Candidate {
  const { rule, fixed } = burialRegimes[regime];
  if (rule === 'none') return { regime, amount: 0, level: null };
  if (rule === 'unknown') return { regime, amount: null, level: null };
  if (rule === 'fixed') return { regime, amount: fixed ?? null, level: null };
  const level = levelFor(rule, question);
  return { regime, amount: times[rule] * level.value, level };
}

const times = { tenBaseSalaries: 10, twentySocialStandards: 20, fiftySocialStandards: 50 } as const;

function levelFor(
  rule: keyof typeof times,
  { diedOn, decidedOn, localStandard, choices = {} }: BurialQuestion,
): LevelOn {
  if (rule === 'tenBaseSalaries') return levelOn(baseSalary, diedOn);
  const national = levelOn(socialStandard(choices), standardDay(diedOn, decidedOn, choices));
  if (localStandard === undefined || localStandard <= national.value) return national;
  return { ...national, value: localStandard, cites: cite(pressOnBurialAllowance, 'Mục Hà Nội') };
}

/** The day whose standard counts: that of the death, unless who decided could not yet know of it. */
function standardDay(diedOn: CivilDate, decidedOn: CivilDate | undefined, choices: Choices): CivilDate {
  const newest = decree335of2026.inForce.from;
  const tooEarly =
    decidedOn !== undefined && decidedOn < newest && choose(decidedBeforeDecree335, choices) === 'standardThen';
  return tooEarly && diedOn > lastDayOfOldStandard ? lastDayOfOldStandard : diedOn;
}

const lastDayOfOldStandard = civilDate('2026-06-30');

/** By Decree 335/2026 the rule itself is taken to stand. */
function newerText({ rule }: RegimeOfBurial, level: LevelOn | null): readonly Citation[] {
  const isNew = level?.cites.instrument === decree335of2026.id && rule === 'twentySocialStandards';
  return isNew ? [cite(decree335of2026, 'Điều 11')] : [];
}

function reasonOf({ rule, label }: RegimeOfBurial, { amount, level }: Candidate): Label {
  if (rule === 'none') return { vi: `Không có mai táng phí: ${label.vi}`, en: `No burial allowance: ${label.en}` };
  if (amount === null) return { vi: 'Có mai táng phí, chưa thấy mức', en: 'There is one; its amount was not found' };
  if (level === null) return { vi: `Mức ấn định ${vnd(amount, 'vi')}`, en: `A fixed ${vnd(amount, 'en')}` };
  const count = times[rule as keyof typeof times];
  return {
    vi: `${count} lần ${level.label.vi} ${vnd(level.value, 'vi')}`,
    en: `${count} times the ${level.label.en} of ${vnd(level.value, 'en')}`,
  };
}

function conflictsOf({ regime, level }: Candidate, diedOn: CivilDate): readonly Conflict[] {
  const ids = [
    ...(level?.id === 'social-standard' && diedOn > lastDayOfOldStandard ? ['burial.social-standard'] : []),
    ...(regime === 'X-HTXH' ? ['burial.social-pension'] : []),
  ];
  return conflicts.filter((it) => ids.includes(it.id));
}

function besideOf(regime: BurialRegime, diedOn: CivilDate): readonly Beside[] {
  switch (regime) {
    case 'NCC':
      return [
        {
          what: {
            vi: 'Trợ cấp một lần bằng 03 tháng trợ cấp, phụ cấp hằng tháng đang hưởng',
            en: 'A one-time allowance of 3 months of the monthly allowances drawn',
          },
          level: levelIfKnown(meritStandard, diedOn),
          cites: [cite(decree131of2021, 'khoản 2 Điều 121')],
        },
      ];
    case 'X-HTXH':
      return [
        {
          what: {
            vi: 'Thôi hưởng trợ cấp hưu trí xã hội từ tháng sau tháng chết',
            en: 'The social pension stops with the month after death',
          },
          level: levelIfKnown(socialPension, diedOn),
          cites: [cite(decree176of2025, 'toàn văn')],
        },
      ];
    default:
      return [];
  }
}

function levelIfKnown(level: Level, day: CivilDate): LevelOn | null {
  return isKnown(level, day) ? levelOn(level, day) : null;
}

/**
 * An amount in đồng, as it is written.
 *
 * @example
 * ```ts
 * import { vnd } from '@motcua/procedures';
 * vnd(10800000, 'vi'); // => '10.800.000 đồng'
 * ```
 */
export function vnd(amount: number, language: 'vi' | 'en'): string {
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  return `${grouped} ${language === 'vi' ? 'đồng' : 'VND'}`;
}
