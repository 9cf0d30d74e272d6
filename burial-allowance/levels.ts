import { addDays, type CivilDate, civilDate } from '@motcua/calendar';
import {
  type Choices,
  type Citation,
  choose,
  cite,
  type Dated,
  decree20of2021,
  decree24of2023,
  decree73of2024,
  decree76of2024,
  decree77of2024,
  decree136of2013,
  decree161of2026,
  decree176of2025,
  decree321of2026,
  decree335of2026,
  includes,
  inForceOn,
  type Label,
  pressOnBurialAllowance,
  socialInsuranceLaw2024,
} from '@motcua/law';
import { socialStandardOf2026 } from './assumptions.ts';
import { LevelUnknown } from './level-unknown.ts';

/** A monthly level in đồng that amounts are counted by, with the source that is missing for the days before it. */
export interface Level extends Dated<number> {
  readonly label: Label;
  /** What would have to be read for an earlier day. */
  readonly earlier: Label;
  /** What it is called since a later day. */
  readonly renamed?: { readonly from: CivilDate; readonly label: Label };
}

/** A level on a day: its value, and where it is written. */
export interface LevelOn {
  readonly id: string;
  readonly label: Label;
  readonly value: number;
  readonly cites: Citation;
}

/** The base salary, by which social insurance pays; since 1 July 2025 the reference level is for now the same. */
export const baseSalary: Level = {
  id: 'base-salary',
  label: { vi: 'mức lương cơ sở', en: 'base salary' },
  earlier: {
    vi: 'nghị định về mức lương cơ sở trước Nghị định 24/2023/NĐ-CP',
    en: 'the decree on the base salary before Decree 24/2023',
  },
  renamed: {
    from: socialInsuranceLaw2024.inForce.from,
    label: { vi: 'mức tham chiếu (bằng mức lương cơ sở)', en: 'reference level (the base salary)' },
  },
  versions: [
    version('2023-07-01', '2024-06-30', 1_800_000, cite(decree24of2023, 'toàn văn')),
    version('2024-07-01', '2026-06-30', 2_340_000, cite(decree73of2024, 'khoản 2 Điều 3')),
    version('2026-07-01', null, 2_530_000, cite(decree161of2026, 'khoản 2 Điều 3')),
  ],
};

/** The social standard, by the day from which the newest is held to count. */
export function socialStandard(choices: Choices): Level {
  const newest = newStandardSince[choose(socialStandardOf2026, choices)];
  return {
    id: 'social-standard',
    label: { vi: 'mức chuẩn trợ giúp xã hội', en: 'social standard' },
    earlier: {
      vi: 'quy định về mức chuẩn trợ giúp xã hội trước Nghị định 136/2013/NĐ-CP',
      en: 'the rule on the social standard before Decree 136/2013',
    },
    versions: [
      version('2014-01-01', '2021-06-30', 270_000, cite(decree136of2013, 'toàn văn')),
      version('2021-07-01', '2024-06-30', 360_000, cite(decree20of2021, 'khoản 2 Điều 4')),
      version('2024-07-01', addDays(newest, -1), 500_000, cite(decree76of2024, 'toàn văn')),
      version(newest, null, 540_000, cite(decree335of2026, 'Điều 4')),
    ],
  };
}

const newStandardSince = {
  countedFromJuly: civilDate('2026-07-01'),
  fromSeptember: civilDate('2026-09-01'),
  inForceFromOctober: decree335of2026.inForce.from,
};

/** The merit standard, by which the monthly allowances of people with merit are counted. */
export const meritStandard: Level = {
  id: 'merit-standard',
  label: { vi: 'mức chuẩn trợ cấp ưu đãi người có công', en: 'merit standard' },
  earlier: {
    vi: 'nghị định về mức chuẩn người có công trước 01/7/2024',
    en: 'the decree on the merit standard before 1 July 2024',
  },
  versions: [
    version('2024-07-01', '2026-06-30', 2_789_000, cite(decree77of2024, 'toàn văn')),
    version('2026-07-01', null, 3_012_000, cite(decree321of2026, 'toàn văn')),
  ],
};

/** The social pension, which began on 1 July 2025. */
export const socialPension: Level = {
  id: 'social-pension',
  label: { vi: 'trợ cấp hưu trí xã hội', en: 'social pension' },
  earlier: {
    vi: 'trợ cấp hưu trí xã hội chỉ có từ 01/7/2025 (Nghị định 176/2025/NĐ-CP)',
    en: 'there is a social pension since 1 July 2025 only (Decree 176/2025)',
  },
  versions: [
    version('2025-07-01', '2026-06-30', 500_000, cite(decree176of2025, 'toàn văn')),
    version('2026-07-01', null, 540_000, cite(pressOnBurialAllowance, 'Mục trợ cấp hưu trí xã hội')),
  ],
};

/**
 * A level on a day.
 *
 * @throws {LevelUnknown} on a day before all that is known, naming the source that is missing.
 */
export function levelOn(level: Level, day: CivilDate): LevelOn {
  if (!isKnown(level, day)) throw new LevelUnknown(level, day);
  const { value, cites } = inForceOn(level, day);
  const { id, label, renamed } = level;
  return { id, label: renamed !== undefined && day >= renamed.from ? renamed.label : label, value, cites };
}

/** Whether a level is known on a day. */
export function isKnown(level: Level, day: CivilDate): boolean {
  return level.versions.some((it) => includes(it.inForce, day));
}

function version(from: string, until: string | null, value: number, cites: Citation) {
  return { inForce: { from: civilDate(from), until: until === null ? null : civilDate(until) }, value, cites };
}
