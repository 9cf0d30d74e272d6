import type { OfficeSuccession } from '@motcua/kit';
import {
  type Citation,
  circular53of2025,
  cite,
  decree118of2025,
  type Label,
  socialInsuranceOffices,
} from '@motcua/law';
import { offices } from './death/social-offices.ts';
import { type Regime, twoLevels } from './regimes.ts';

const { agencies, titles, appliesTo } = twoLevels;
const centre = cite(decree118of2025, 'khoản 3 Điều 3');
const director = cite(decree118of2025, 'khoản 3 Điều 10');
const labour = cite(socialInsuranceOffices, 'Mục lao động');
const insurance = cite(socialInsuranceOffices, 'Mục kế tục');

/** Who follows the offices of the districts, and the desk of the communes, from 1 July 2025 on. */
const since2025: readonly OfficeSuccession[] = [
  agency('desk', agencies.desk, centre),
  role('deskHead', titles.deskHead, director),
  agency('police', agencies.police, cite(circular53of2025, 'toàn văn')),
  agency('insurer', agencies.insurer, insurance),
  role('insurerHead', titles.insurerHead, insurance),
  agency('department', offices.homeDepartment, labour),
  role('departmentDirector', offices.homeDirector, labour),
  agency('division', agencies.committee, labour),
  role('divisionOfficer', offices.communeOfficer, labour),
  agency('district', agencies.committee, labour),
  role('districtChair', titles.chair, labour),
];

/**
 * Who follows the agencies and roles of a version on dossiers that are still open when the offices change: those that it
 * names, where its regime was there before the change.
 */
export function successionOf(regime: Regime, names: readonly string[]): readonly OfficeSuccession[] {
  return since2025.filter((it) => it.from > regime.appliesTo.from && names.includes(it.name));
}

function agency(name: string, label: Label, cites: Citation): OfficeSuccession {
  return { of: 'agency', name, label, from: appliesTo.from, cites };
}

function role(name: string, label: Label, cites: Citation): OfficeSuccession {
  return { of: 'role', name, label, from: appliesTo.from, cites };
}
