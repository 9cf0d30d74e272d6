import { civilDate } from '@motcua/calendar';
import type { Label, Period } from '@motcua/law';

/** A span with one set of agencies and one one-stop decree; each procedure has one version for each. */
export interface Regime {
  readonly appliesTo: Period;
  readonly agencies: Agencies;
}

/** The agencies of the birth group. */
export interface Agencies {
  readonly desk: Label;
  readonly committee: Label;
  readonly police: Label;
  readonly insurer: Label;
}

/** From the first linked dossiers to the last day of the districts. */
export const threeLevels: Regime = {
  appliesTo: { from: civilDate('2024-07-01'), until: civilDate('2025-06-30') },
  agencies: {
    desk: { vi: 'Bộ phận Tiếp nhận và Trả kết quả của Ủy ban nhân dân cấp xã', en: 'Reception desk of the commune' },
    committee: { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' },
    police: { vi: 'Cơ quan đăng ký cư trú (Công an cấp xã, cấp huyện)', en: 'Residence registration (police)' },
    insurer: { vi: 'Bảo hiểm xã hội cấp huyện', en: 'Social insurance of the district' },
  },
};

/** Since the districts were abolished. Open-ended: see the assumption `limits-after-2026-09-01`. */
export const twoLevels: Regime = {
  appliesTo: { from: civilDate('2025-07-01'), until: null },
  agencies: {
    desk: { vi: 'Trung tâm Phục vụ hành chính công cấp xã', en: 'Public administration service centre of the commune' },
    committee: { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' },
    police: { vi: 'Công an cấp xã', en: 'Commune police' },
    insurer: { vi: 'Bảo hiểm xã hội cơ sở', en: 'Local social insurance' },
  },
};
