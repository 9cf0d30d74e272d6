import type { Label } from '../label.ts';
import type { UnitKind } from '../organisation/unit.ts';

/** How texts speak of the unit of a level where they do not name it. */
export const levelWords: Readonly<Record<UnitKind, Label>> = {
  commune: { vi: 'cấp xã', en: 'the commune' },
  district: { vi: 'cấp huyện', en: 'the district' },
  province: { vi: 'cấp tỉnh', en: 'the province' },
};
