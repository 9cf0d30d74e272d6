import { civilDate } from '@motcua/calendar';
import type { Label, Period } from '@motcua/law';

/** A span with one set of agencies and one one-stop decree; each procedure has one version for each. */
export interface Regime {
  readonly appliesTo: Period;
  readonly agencies: Agencies;
  readonly titles: Titles;
}

/** The agencies of the birth group. */
export interface Agencies {
  readonly desk: Label;
  readonly committee: Label;
  readonly police: Label;
  readonly insurer: Label;
}

/** The titles of those who act for the agencies. */
export interface Titles {
  readonly desk: Label;
  readonly deskHead: Label;
  readonly chair: Label;
  readonly policeHead: Label;
  readonly insurerHead: Label;
}

const clerk = { vi: 'Người tiếp nhận hồ sơ', en: 'Receiving officer' } as const;
const chair = {
  vi: 'Chủ tịch Ủy ban nhân dân xã',
  en: 'Chair of the People’s Committee of the commune',
} as const;

/** From the first linked dossiers to the last day of the districts. */
export const threeLevels: Regime = {
  appliesTo: { from: civilDate('2024-07-01'), until: civilDate('2025-06-30') },
  agencies: {
    desk: { vi: 'Bộ phận Tiếp nhận và Trả kết quả của Ủy ban nhân dân cấp xã', en: 'Reception desk of the commune' },
    committee: { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' },
    police: {
      vi: 'Cơ quan đăng ký cư trú (Công an cấp xã, cấp huyện)',
      en: 'Residence registration (police of the commune or of the district)',
    },
    insurer: { vi: 'Bảo hiểm xã hội cấp huyện', en: 'Social insurance of the district' },
  },
  titles: {
    desk: clerk,
    deskHead: {
      vi: 'Trưởng Bộ phận Tiếp nhận và Trả kết quả',
      en: 'Head of the reception desk',
    },
    chair,
    policeHead: { vi: 'Trưởng Công an xã', en: 'Chief of the police of the commune' },
    insurerHead: { vi: 'Giám đốc Bảo hiểm xã hội cấp huyện', en: 'Director of social insurance of the district' },
  },
};

/** Since the districts were abolished. */
export const twoLevels: Regime = {
  appliesTo: { from: civilDate('2025-07-01'), until: null },
  agencies: {
    desk: { vi: 'Trung tâm Phục vụ hành chính công cấp xã', en: 'Public administration service centre of the commune' },
    committee: { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' },
    police: { vi: 'Công an cấp xã', en: 'Police of the commune' },
    insurer: { vi: 'Bảo hiểm xã hội cơ sở', en: 'Local social insurance' },
  },
  titles: {
    desk: clerk,
    deskHead: {
      vi: 'Giám đốc Trung tâm Phục vụ hành chính công cấp xã',
      en: 'Director of the public administration service centre of the commune',
    },
    chair,
    policeHead: { vi: 'Trưởng Công an xã', en: 'Chief of the police of the commune' },
    insurerHead: { vi: 'Giám đốc Bảo hiểm xã hội cơ sở', en: 'Director of the local social insurance' },
  },
};

/** Of civil status by itself: until the new law on it. */
export const twoLevelsUntil2027: Regime = {
  ...twoLevels,
  appliesTo: { from: civilDate('2025-07-01'), until: civilDate('2027-02-28') },
};

/** Of the linked groups: from the end of the districts until Decree 301/2026. */
export const twoLevelsUntil2026: Regime = {
  ...twoLevels,
  appliesTo: { from: civilDate('2025-07-01'), until: civilDate('2026-08-31') },
};

/** Of the linked groups: under Decree 301/2026, until the linked-service software stops. */
export const twoLevelsSince2026: Regime = {
  ...twoLevels,
  appliesTo: { from: civilDate('2026-09-01'), until: civilDate('2026-12-31') },
};
