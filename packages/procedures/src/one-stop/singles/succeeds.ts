import type { OfficeSuccession } from '@motcua/kit';
import { cite, portalAssistanceBurial } from '@motcua/law';
import { offices } from '../../common/death/social-offices.ts';
import { twoLevels } from '../../common/regimes.ts';

const sinceTheDistricts = cite(portalAssistanceBurial, 'Mục thời hạn');

/** The succession of an office that a one-stop procedure knows as its agency or as the head of it. */
export function succeeds(offices: readonly OfficeSuccession[]): readonly OfficeSuccession[] {
  return offices.map((it) => ({ ...it, name: it.of === 'agency' ? 'agency' : 'head' }));
}

const { agencies, titles, appliesTo } = twoLevels;

/** What the district decided about burials, the commune decides since the districts ended. */
export const committeeOfTheDistrict: readonly OfficeSuccession[] = [
  { of: 'agency', name: 'division', label: agencies.committee, from: appliesTo.from, cites: sinceTheDistricts },
  { of: 'role', name: 'division', label: offices.communeOfficer, from: appliesTo.from, cites: sinceTheDistricts },
  { of: 'role', name: 'head', label: titles.chair, from: appliesTo.from, cites: sinceTheDistricts },
];
