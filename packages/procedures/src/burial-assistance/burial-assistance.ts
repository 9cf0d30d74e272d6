import { workingDays } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type StateBenefit, stateBenefit } from '../common/death/benefit-procedure.ts';
import { deathVersions } from '../common/death/death-leg.ts';
import { offices } from '../common/death/social-offices.ts';
import { unmodelledOfAssistance } from '../common/death/unmodelled-death.ts';
import { type Edition, until2025 } from '../common/edition.ts';
import { anew, law, regular, steps } from './law.ts';

const [first, second, third] = deathVersions(define);

/** Burial help of social assistance as a leg of the linked group: until 30 June 2025. */
export const assistanceLegUntil2025 = first;

/** Burial help of social assistance as a leg of the linked group: from 1 July 2025 until 31 August 2026. */
export const assistanceLegUntil2026 = second;

/** Burial help of social assistance as a leg of the linked group: since 1 September 2026. */
export const assistanceLeg = third;

function define(edition: Edition): Definition {
  return stateBenefit(edition, {
    id: 'death-group-assistance',
    title: {
      vi: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
      en: 'Burial help for people on social assistance',
    },
    law,
    basis: [law.people, law.fromEighty],
    regular,
    anew,
    notice: {
      burial: { vi: 'Hỗ trợ chi phí mai táng', en: 'Help with the burial' },
      forms: {
        burial: {
          vi: 'quyết định hỗ trợ chi phí mai táng theo quy định về trợ giúp xã hội',
          en: 'the decision on burial help under the rules on social assistance',
        },
      },
    },
    conflicts: ['death-group.eleven-days'],
    unmodelled: unmodelledOfAssistance,
    ...(edition === until2025 ? withDistrict(edition) : byCommune(edition)),
  });
}

type Route = Pick<StateBenefit, 'steps' | 'agencies' | 'roles' | 'head'>;

/** The commune, the labour office of the district, its chair. */
function withDistrict({ regime: { agencies } }: Edition): Route {
  return {
    agencies: { committee: agencies.committee, division: offices.division, district: offices.district },
    roles: {
      socialOfficer: { label: offices.socialOfficer, agency: 'committee' },
      divisionOfficer: { label: offices.divisionOfficer, agency: 'division' },
      districtChair: { label: offices.districtChair, agency: 'district' },
    },
    head: 'districtChair',
    steps: [
      {
        role: 'socialOfficer',
        label: { vi: 'Ủy ban nhân dân xã xem xét', en: 'the commune examines' },
        cites: law.steps,
        clock: 'communeStep',
        term: {
          label: { vi: 'Thời hạn bước cấp xã', en: 'The commune’s step' },
          dated: steps.commune,
          value: workingDays(2),
        },
      },
      {
        role: 'divisionOfficer',
        label: { vi: 'Phòng Lao động – Thương binh và Xã hội thẩm định', en: 'the district office appraises' },
        cites: law.steps,
        clock: 'divisionStep',
        term: {
          label: { vi: 'Thời hạn bước cấp Phòng', en: 'The district office’s step' },
          dated: steps.division,
          value: workingDays(3),
        },
      },
      {
        role: 'districtChair',
        label: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện quyết định', en: 'the district chair decides' },
        cites: law.steps,
      },
    ],
  };
}

/** Without the district, the chair of the commune decides. */
function byCommune({ regime: { agencies, titles } }: Edition): Route {
  return {
    agencies: { committee: agencies.committee },
    roles: {
      socialOfficer: { label: offices.socialOfficer, agency: 'committee' },
      chair: { label: titles.chair, agency: 'committee' },
    },
    head: 'chair',
    steps: [
      {
        role: 'socialOfficer',
        label: { vi: 'Ủy ban nhân dân xã xem xét', en: 'the commune examines' },
        cites: law.steps,
      },
      {
        role: 'chair',
        label: { vi: 'Chủ tịch Ủy ban nhân dân xã quyết định', en: 'the chair of the commune decides' },
        cites: law.steps,
      },
    ],
  };
}
