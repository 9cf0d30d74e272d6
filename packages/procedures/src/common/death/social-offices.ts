import type { Label } from '@motcua/law';

/** The labour and social offices and those who act for them: of the district and the province until 30 June 2025, and since. */
export const offices = {
  socialOfficer: { vi: 'công chức văn hóa – xã hội', en: 'culture and social officer' },
  division: { vi: 'Phòng Lao động – Thương binh và Xã hội', en: 'Labour and social office of the district' },
  divisionOfficer: { vi: 'cán bộ Phòng Lao động – Thương binh và Xã hội', en: 'officer of the district office' },
  communeOfficer: { vi: 'công chức Ủy ban nhân dân cấp xã', en: 'officer of the commune' },
  district: { vi: 'Ủy ban nhân dân cấp huyện', en: 'People’s Committee of the district' },
  districtChair: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện', en: 'Chair of the People’s Committee of the district' },
  labourDepartment: { vi: 'Sở Lao động – Thương binh và Xã hội', en: 'Labour and social department of the province' },
  labourDirector: { vi: 'Giám đốc Sở Lao động – Thương binh và Xã hội', en: 'Director of the labour department' },
  homeDepartment: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs of the province' },
  homeDirector: { vi: 'Giám đốc Sở Nội vụ', en: 'Director of the Department of Home Affairs' },
} as const satisfies Record<string, Label>;
