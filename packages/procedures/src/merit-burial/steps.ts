import { days, workingDays } from '@motcua/calendar';
import type { OfficeStep } from '../common/death/benefit-procedure.ts';
import { law, steps } from './law.ts';

/** The commune’s step. */
export const commune: OfficeStep = {
  role: 'socialOfficer',
  label: { vi: 'Ủy ban nhân dân xã xem xét', en: 'the commune examines' },
  cites: law.steps,
  clock: 'communeStep',
  term: {
    label: { vi: 'Thời hạn bước cấp xã', en: 'The commune’s step' },
    dated: steps.commune,
    value: workingDays(5),
  },
};

/** The district office’s step. */
export const division: OfficeStep = {
  role: 'divisionOfficer',
  label: { vi: 'Phòng Lao động – Thương binh và Xã hội thẩm định', en: 'the district office appraises' },
  cites: law.steps,
  clock: 'divisionStep',
  term: {
    label: { vi: 'Thời hạn bước cấp Phòng', en: 'The district office’s step' },
    dated: steps.division,
    value: workingDays(7),
  },
};

/** The department’s step, which decides. */
export const department: OfficeStep = {
  role: 'departmentDirector',
  label: { vi: 'Sở quyết định', en: 'the department decides' },
  cites: law.steps,
  clock: 'departmentStep',
  term: {
    label: { vi: 'Thời hạn bước cấp Sở', en: 'The department’s step' },
    dated: steps.department,
    value: days(12),
  },
};
