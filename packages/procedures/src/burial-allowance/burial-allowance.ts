import { type CivilDate, civilDate, type Term } from '@motcua/calendar';
import {
  type Assumption,
  type Choices,
  type Citation,
  type Conflict,
  choose,
  cite,
  conflicts,
  decree20of2021,
  decree131of2021,
  decree176of2025,
  decree335of2026,
  type Label,
} from '@motcua/law';
import { vnd } from '../common/money.ts';
import { burialAssumptions, burialUnderDecree335, decidedBeforeDecree335 } from './assumptions.ts';
import { type Candidate, chooseRegime, type NotApplicable } from './choose-regime.ts';
import { LevelUnknown } from './level-unknown.ts';
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
  /** The silences whose other answer would change what is paid here. */
  readonly assumptions: readonly Assumption[];
  /** What becomes of the local standard that was given. */
  readonly notes: readonly Label[];
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
 * @throws {LevelUnknown} for a day on which a level or a regime is not known, naming the source that is missing.
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
  const named = namedIn(question);
  const { winner, notApplicable } = chosen(question);
  const rule = burialRegimes[winner.regime];
  const { amount, level } = winner;
  return {
    amount,
    currency: 'VND',
    rule: rule.rule,
    atLeast: rule.atLeast === true,
    regime: winner.regime,
    channel: rule.inGroup ? 'linkedGroup' : 'outside',
    paidBy: rule.paidBy(decisionDay(question)),
    decidedWithin: rule.decidedWithin ?? null,
    level,
    why: reasonOf(rule, winner),
    cites: [
      ...rule.cites(question.diedOn),
      ...(level === null ? [] : [level.cites]),
      ...newerText(rule, level, decisionDay(question)),
    ],
    conflicts: conflictsOf(winner, question.diedOn),
    beside: named.flatMap((it) => besideOf(it, question.diedOn)),
    notApplicable,
    assumptions: burialAssumptions.filter((it) => bears(it, question)),
    notes: notesOf(winner, question),
  };
}

function chosen(question: BurialQuestion) {
  return chooseRegime(namedIn(question).map((it) => candidate(it, question)));
}

function namedIn({ regimes }: BurialQuestion): readonly BurialRegime[] {
  return regimes.length === 0 ? ['none'] : [...new Set(regimes)];
}

function decisionDay({ decidedOn, diedOn }: BurialQuestion): CivilDate {
  return decidedOn ?? diedOn;
}

/** Whether another answer would bring another amount, or none that is known. */
function bears({ id, choices }: Assumption, question: BurialQuestion): boolean {
  const amounts = Object.keys(choices).map((it) =>
    amountUnder({ ...question, choices: { ...question.choices, [id]: it } }),
  );
  return new Set(amounts).size > 1;
}

function amountUnder(question: BurialQuestion): number | null | 'unknown' {
  try {
    return chosen(question).winner.amount;
  } catch (error) {
    if (error instanceof LevelUnknown) return 'unknown';
    throw error;
  }
}

/** What one regime would pay by itself. */
function candidate(regime: BurialRegime, question: BurialQuestion): Candidate {
  const { rule, fixed } = burialRegimes[regime];
  assertKnown(regime, question);
  if (rule === 'none') return { regime, amount: 0, level: null };
  if (rule === 'unknown') return { regime, amount: null, level: null };
  if (rule === 'fixed') return { regime, amount: fixed ?? null, level: null };
  const level = levelFor(rule, question);
  return { regime, amount: times[rule] * level.value, level };
}

/** No regime pays by a text that was not in force, nor by one whose wording is held to be unknown. */
function assertKnown(regime: BurialRegime, question: BurialQuestion): void {
  const { label, known, succeededBy } = burialRegimes[regime];
  const burial = { vi: `mai táng phí theo diện «${label.vi}»`, en: `burial allowance under «${label.en}»` };
  const { diedOn, choices = {} } = question;
  if (known !== undefined && diedOn < known.from)
    throw new LevelUnknown({ id: `burial ${regime}`, label: burial, earlier: known.earlier }, diedOn);
  const day = decisionDay(question);
  if (succeededBy === undefined || day < succeededBy.inForce.from) return;
  if (choose(burialUnderDecree335, choices) !== 'unknown') return;
  const earlier = {
    vi: 'nội dung Nghị định 335/2026/NĐ-CP về mai táng',
    en: 'the wording of Decree 335/2026 on burials',
  };
  throw new LevelUnknown({ id: `burial ${regime}`, label: burial, earlier }, day);
}

const times = { tenBaseSalaries: 10, twentySocialStandards: 20, fiftySocialStandards: 50 } as const;

function levelFor(
  rule: keyof typeof times,
  { diedOn, decidedOn, localStandard, choices = {} }: BurialQuestion,
): LevelOn {
  if (rule === 'tenBaseSalaries') return levelOn(baseSalary, diedOn);
  const national = levelOn(socialStandard(choices), standardDay(diedOn, decidedOn, choices));
  if (localStandard === undefined || localStandard <= national.value) return national;
  return {
    ...national,
    label: {
      vi: 'mức chuẩn trợ giúp xã hội của tỉnh (theo số được cung cấp)',
      en: 'social standard of the province (as given)',
    },
    value: localStandard,
    cites: cite(decree20of2021, 'khoản 2 Điều 4'),
  };
}

/** The day whose standard counts: that of the death, unless who decided could not yet know of it. */
function standardDay(diedOn: CivilDate, decidedOn: CivilDate | undefined, choices: Choices): CivilDate {
  const newest = decree335of2026.inForce.from;
  const tooEarly =
    decidedOn !== undefined && decidedOn < newest && choose(decidedBeforeDecree335, choices) === 'standardThen';
  return tooEarly && diedOn > lastDayOfOldStandard ? lastDayOfOldStandard : diedOn;
}

const lastDayOfOldStandard = civilDate('2026-06-30');

/** By what appears to replace it, the rule itself is taken to stand. */
function newerText({ succeededBy }: RegimeOfBurial, level: LevelOn | null, decidedOn: CivilDate): readonly Citation[] {
  if (succeededBy === undefined) return [];
  return decidedOn >= succeededBy.inForce.from || level?.cites.instrument === succeededBy.instrument
    ? [succeededBy]
    : [];
}

/** What is not settled of a standard that was given, or that it is not the one that counts. */
function notesOf({ level }: Candidate, { localStandard }: BurialQuestion): readonly Label[] {
  if (localStandard === undefined) return [];
  if (level?.id !== 'social-standard') {
    return [
      { vi: 'Mức chuẩn của tỉnh không dùng cho diện này', en: 'The standard of the province does not count here' },
    ];
  }
  if (localStandard < level.value) {
    const [vi, en] = [vnd(level.value, 'vi'), vnd(level.value, 'en')];
    return [
      {
        vi: `Mức chuẩn được cung cấp (${vnd(localStandard, 'vi')}) thấp hơn mức chung ${vi}: tính theo mức chung`,
        en: `The standard given (${vnd(localStandard, 'en')}) is below the national one of ${en}, which counts`,
      },
    ];
  }
  return [
    {
      vi: 'Mức chuẩn của tỉnh do người hỏi cung cấp; chưa rõ mức đó có áp dụng cho mai táng hay không',
      en: 'The standard of the province is as given by the caller; whether it covers burials is not clear',
    },
  ];
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
