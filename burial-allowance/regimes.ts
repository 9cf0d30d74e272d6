import { type CivilDate, type Term, workingDays } from '@motcua/calendar';
import {
  type Citation,
  circular3of2020,
  cite,
  decision1136of2025,
  decree16of2025,
  decree20of2021,
  decree23of2012,
  decree131of2021,
  decree176of2025,
  decree308of2025,
  decree335of2026,
  includes,
  jointCircular191of2005,
  type Label,
  ordinance2of2020,
  socialInsuranceLaw2014,
  socialInsuranceLaw2024,
} from '@motcua/law';

/** How a burial allowance is counted. `none`: nothing is paid; `unknown`: that it is paid is known, how much is not. */
export type BurialRule =
  | 'tenBaseSalaries'
  | 'twentySocialStandards'
  | 'fiftySocialStandards'
  | 'fixed'
  | 'none'
  | 'unknown';

/** The regimes that the linked group names. */
export type GroupRegime = 'BHXH' | 'NCC' | 'BTXH-80' | 'BTXH' | 'BHXH-stop' | 'none';

/** A regime under which a deceased person may have stood; those with X have procedures of their own. */
export type BurialRegime =
  | GroupRegime
  | 'X-CCB'
  | 'X-290'
  | 'X-62'
  | 'X-49'
  | 'X-HTXH'
  | 'X-50'
  | 'X-militia'
  | 'X-artisan';

/** What one regime pays for a burial, and who. */
export interface RegimeOfBurial {
  readonly label: Label;
  readonly rule: BurialRule;
  /** The amount of a `fixed` rule. */
  readonly fixed?: number;
  /** Whether the rule sets the least that is paid. */
  readonly atLeast?: true;
  /** Where it is written that it counts only where neither merit nor social insurance does. */
  readonly subsidiaryBy?: Citation;
  /** The first death that it is known to pay for, and what would have to be read of an earlier one. */
  readonly known?: { readonly from: CivilDate; readonly earlier: Label };
  /** What appears to have taken the place of its rule, and since when. */
  readonly succeededBy?: Citation;
  /** Whether the linked group names it. */
  readonly inGroup: boolean;
  /** How long the decision takes outside the group, where that is known. */
  readonly decidedWithin?: Term;
  readonly paidBy: (day: CivilDate) => Label;
  readonly cites: (day: CivilDate) => readonly Citation[];
}

const twoLevels = '2025-07-01';
const commune: Label = { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' };

function insurer(day: CivilDate): Label {
  return day < twoLevels
    ? { vi: 'Bảo hiểm xã hội cấp huyện', en: 'Social insurance of the district' }
    : { vi: 'Bảo hiểm xã hội cơ sở', en: 'Local social insurance' };
}

function assistance(day: CivilDate): Label {
  return day < twoLevels ? { vi: 'Ủy ban nhân dân cấp huyện', en: 'People’s Committee of the district' } : commune;
}

/** Since 1 July 2025 concluded: the decree on its competence was not read. */
function meritAgency(day: CivilDate): Label {
  return day < twoLevels
    ? { vi: 'Sở Lao động – Thương binh và Xã hội', en: 'Provincial department of labour' }
    : { vi: 'Sở Nội vụ', en: 'Provincial department of home affairs' };
}

function insuranceLaw(day: CivilDate): Citation {
  return day < twoLevels
    ? cite(socialInsuranceLaw2014, 'khoản 2 Điều 66')
    : cite(socialInsuranceLaw2024, 'khoản 2 Điều 85');
}

const notFound: Label = { vi: 'chưa tìm thấy cơ quan chi trả', en: 'who pays was not found' };
const outside = { inGroup: false, paidBy: () => notFound } as const;
const nobody: Label = { vi: 'không có', en: 'nobody' };
const burialHelp = cite(decree20of2021, 'khoản 2 Điều 11');

/** Social assistance since Decree 20/2021: of Decree 136/2013 the standard is known, and its articles on burials are not. */
const since2021 = {
  known: {
    from: decree20of2021.inForce.from,
    earlier: {
      vi: 'quy định của Nghị định 136/2013/NĐ-CP về hỗ trợ chi phí mai táng',
      en: 'the rule of Decree 136/2013 on burial help',
    },
  },
} as const;

/** Who may be paid for by what was in force on a day: whoever is not among them is paid nothing. */
function everybodyPaid(day: CivilDate): readonly Citation[] {
  const people = [insuranceLaw(day), cite(ordinance2of2020, 'Điều 6'), cite(decree20of2021, 'khoản 1 Điều 11')];
  return people.filter((it) => includes(it.inForce, day));
}

/**
 * Every regime under which a deceased person may have stood, in the order in which equal amounts are taken. Those that
 * the linked group names come first; the others have procedures of their own.
 */
export const burialRegimes: Readonly<Record<BurialRegime, RegimeOfBurial>> = {
  BHXH: {
    label: { vi: 'bảo hiểm xã hội', en: 'social insurance' },
    rule: 'tenBaseSalaries',
    inGroup: true,
    paidBy: insurer,
    cites: (day) => [insuranceLaw(day)],
  },
  NCC: {
    label: { vi: 'người có công với cách mạng', en: 'people with merit' },
    rule: 'tenBaseSalaries',
    inGroup: true,
    paidBy: meritAgency,
    cites: (day) => [cite(ordinance2of2020, 'Điều 6'), cite(decree131of2021, 'khoản 1 Điều 121'), insuranceLaw(day)],
  },
  'BTXH-80': {
    label: {
      vi: 'bảo trợ xã hội, từ đủ 80 tuổi đang hưởng tuất hoặc trợ cấp hằng tháng khác',
      en: 'social assistance, 80 or more on a monthly survivor benefit or other allowance',
    },
    ...since2021,
    succeededBy: cite(decree335of2026, 'Điều 11'),
    rule: 'twentySocialStandards',
    atLeast: true,
    inGroup: true,
    paidBy: assistance,
    cites: () => [burialHelp, cite(decree20of2021, 'điểm c khoản 1 Điều 11'), cite(decree20of2021, 'khoản 3 Điều 11')],
  },
  BTXH: {
    label: { vi: 'bảo trợ xã hội', en: 'social assistance' },
    ...since2021,
    succeededBy: cite(decree335of2026, 'Điều 11'),
    rule: 'twentySocialStandards',
    atLeast: true,
    inGroup: true,
    paidBy: assistance,
    cites: () => [burialHelp, cite(decree20of2021, 'khoản 1 Điều 11')],
  },
  'BHXH-stop': {
    label: {
      vi: 'đang hưởng tuất hằng tháng, không phải người đóng bảo hiểm xã hội',
      en: 'on a monthly survivor benefit, no contributor',
    },
    rule: 'none',
    inGroup: true,
    paidBy: () => nobody,
    cites: (day) => [insuranceLaw(day)],
  },
  none: {
    label: { vi: 'không thuộc chế độ nào', en: 'under no regime' },
    rule: 'none',
    inGroup: true,
    paidBy: () => nobody,
    cites: everybodyPaid,
  },
  'X-CCB': {
    label: { vi: 'cựu chiến binh', en: 'veterans' },
    rule: 'tenBaseSalaries',
    subsidiaryBy: cite(circular3of2020, 'Điều 3'),
    inGroup: false,
    paidBy: meritAgency,
    cites: (day) => [cite(circular3of2020, 'Điều 3'), insuranceLaw(day)],
  },
  'X-290': {
    label: { vi: 'người tham gia kháng chiến theo Quyết định 290/2005/QĐ-TTg', en: 'those of Decision 290/2005' },
    rule: 'tenBaseSalaries',
    subsidiaryBy: cite(jointCircular191of2005, 'Điều 4'),
    ...outside,
    cites: (day) => [cite(jointCircular191of2005, 'Điều 4'), insuranceLaw(day)],
  },
  'X-62': {
    label: {
      vi: 'người tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế sau 30/4/1975',
      en: 'those who served in the wars after 30 April 1975',
    },
    rule: 'tenBaseSalaries',
    ...outside,
    cites: (day) => [cite(decree23of2012, 'khoản 2 Điều 5'), insuranceLaw(day)],
  },
  'X-49': {
    label: { vi: 'dân công hỏa tuyến', en: 'frontline labourers' },
    known: {
      from: decision1136of2025.inForce.from,
      earlier: {
        vi: 'quy định về mai táng phí của dân công hỏa tuyến trước Quyết định 1136/QĐ-BNV',
        en: 'the rule on the burial of frontline labourers before Decision 1136',
      },
    },
    rule: 'unknown',
    inGroup: false,
    decidedWithin: workingDays(12),
    paidBy: meritAgency,
    cites: () => [cite(decision1136of2025, 'toàn văn')],
  },
  'X-HTXH': {
    label: { vi: 'người hưởng trợ cấp hưu trí xã hội', en: 'people with a social pension' },
    known: {
      from: decree176of2025.inForce.from,
      earlier: {
        vi: 'trợ cấp hưu trí xã hội chỉ có từ 01/7/2025 (Nghị định 176/2025/NĐ-CP)',
        en: 'there is a social pension since 1 July 2025 only (Decree 176/2025)',
      },
    },
    rule: 'twentySocialStandards',
    inGroup: false,
    decidedWithin: workingDays(3),
    paidBy: () => commune,
    cites: () => [cite(decree176of2025, 'Điều 5'), cite(decree176of2025, 'Điều 6')],
  },
  'X-50': {
    label: {
      vi: 'chết do thiên tai, hỏa hoạn, dịch bệnh, tai nạn nghiêm trọng',
      en: 'death by disaster, fire, epidemic or a serious accident',
    },
    ...since2021,
    succeededBy: cite(decree335of2026, 'toàn văn'),
    rule: 'fiftySocialStandards',
    atLeast: true,
    inGroup: false,
    decidedWithin: workingDays(3),
    paidBy: assistance,
    cites: () => [cite(decree20of2021, 'Điều 14')],
  },
  'X-militia': {
    label: { vi: 'dân quân', en: 'members of the militia' },
    known: {
      from: decree16of2025.inForce.from,
      earlier: {
        vi: 'ngày có hiệu lực của Nghị định 16/2025/NĐ-CP, và mức của dân quân trước đó',
        en: 'the day on which Decree 16/2025 took effect, and what was paid before',
      },
    },
    rule: 'fixed',
    fixed: 23_400_000,
    ...outside,
    cites: () => [cite(decree16of2025, 'toàn văn')],
  },
  'X-artisan': {
    label: { vi: 'nghệ nhân', en: 'artisans' },
    known: {
      from: decree308of2025.inForce.from,
      earlier: {
        vi: 'quy định về mai táng phí của nghệ nhân trước Nghị định 308/2025/NĐ-CP',
        en: 'the rule on the burial of artisans before Decree 308/2025',
      },
    },
    rule: 'twentySocialStandards',
    ...outside,
    cites: () => [cite(decree308of2025, 'toàn văn')],
  },
};
