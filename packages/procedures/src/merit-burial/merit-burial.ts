import type { Definition } from '@motcua/kit';
import { type StateBenefit, stateBenefit } from '../common/death/benefit-procedure.ts';
import { deathVersions } from '../common/death/death-leg.ts';
import { offices } from '../common/death/social-offices.ts';
import { unmodelledOfMerit } from '../common/death/unmodelled-death.ts';
import { type Edition, until2025 } from '../common/edition.ts';
import { anew, law, regular } from './law.ts';
import { commune, department, division } from './steps.ts';

const [first, second, third] = deathVersions(define);

/** Burial money of people with merit as a leg of the linked group: until 30 June 2025. */
export const meritLegUntil2025 = first;

/** Burial money of people with merit as a leg of the linked group: from 1 July 2025 until 31 August 2026. */
export const meritLegUntil2026 = second;

/** Burial money of people with merit as a leg of the linked group: since 1 September 2026. */
export const meritLeg = third;

function define(edition: Edition): Definition {
  return stateBenefit(edition, {
    id: 'death-group-merit',
    title: {
      vi: 'Mai táng phí và trợ cấp một lần khi người có công từ trần',
      en: 'Burial money and one-time allowance on the death of a person with merit',
    },
    law,
    basis: [law.people, law.threeMonths],
    regular,
    anew,
    notice: {
      burial: { vi: 'Mai táng phí', en: 'Burial allowance' },
      beside: { vi: 'Trợ cấp một lần 03 tháng', en: 'One-time allowance of 3 months' },
      forms: {
        burial: {
          vi: 'thôi hưởng (Mẫu số 72); mai táng phí (Mẫu số 74)',
          en: 'the stop (form 72); the burial allowance (form 74)',
        },
        beside: { vi: 'trợ cấp một lần (Mẫu số 74)', en: 'the one-time allowance (form 74)' },
      },
    },
    conflicts: ['death-group.merit-days'],
    unmodelled: unmodelledOfMerit,
    ...(edition === until2025 ? withDistrict(edition) : withoutDistrict(edition)),
  });
}

type Route = Pick<StateBenefit, 'steps' | 'agencies' | 'roles' | 'head'>;

/** The commune, the labour office of the district, the labour department. */
function withDistrict({ regime: { agencies } }: Edition): Route {
  return {
    agencies: {
      committee: agencies.committee,
      division: offices.division,
      department: offices.labourDepartment,
    },
    roles: {
      socialOfficer: { label: offices.socialOfficer, agency: 'committee' },
      divisionOfficer: { label: offices.divisionOfficer, agency: 'division' },
      departmentDirector: { label: offices.labourDirector, agency: 'department' },
    },
    head: 'departmentDirector',
    steps: [commune, division, department],
  };
}

/** Without the district: the commune, then the Department of Home Affairs. */
function withoutDistrict({ regime: { agencies } }: Edition): Route {
  return {
    agencies: { committee: agencies.committee, department: offices.homeDepartment },
    roles: {
      socialOfficer: { label: offices.socialOfficer, agency: 'committee' },
      departmentDirector: { label: offices.homeDirector, agency: 'department' },
    },
    head: 'departmentDirector',
    steps: [commune, department],
  };
}
