import type { PlanInput } from '../../plan-file.ts';

/** Who works by the plan of Lộc Hòa, by the names that the plan gives them. */
export const units = {
  office: { vi: 'Văn phòng Ủy ban nhân dân xã (Công chức Văn phòng – thống kê)', en: 'Office of the committee' },
  justice: { vi: 'Công chức Tư pháp – hộ tịch', en: 'Justice and civil status official' },
  finance: { vi: 'Công chức Tài chính – kế toán', en: 'Finance and accounting official' },
  culture: { vi: 'Công chức Văn hóa – xã hội', en: 'Culture and social affairs official' },
  social: {
    vi: 'Công chức Văn hóa – xã hội (Thương binh và xã hội)',
    en: 'Culture and social affairs official, for invalids and social affairs',
  },
  broadcaster: { vi: 'Cán bộ truyền thanh xã', en: 'Broadcaster of the commune' },
  departments: { vi: 'Các bộ phận có liên quan', en: 'The units concerned' },
  specialists: { vi: 'Các bộ phận chuyên môn', en: 'The specialist units' },
  bank: { vi: 'Ngân hàng thương mại cung cấp dịch vụ', en: 'The commercial bank that provides the service' },
  health: { vi: 'Trạm Y tế xã', en: 'Health station of the commune' },
  schools: { vi: 'Các trường trên địa bàn xã', en: 'The schools in the commune' },
  hamlets: { vi: 'Ban điều hành ấp', en: 'The boards of the hamlets' },
  union: { vi: 'Ban chấp hành công đoàn', en: 'Executive committee of the trade union' },
  youth: { vi: 'Đoàn thanh niên', en: 'Youth union' },
  associations: { vi: 'Các ban ngành, đoàn thể xã', en: 'The offices and associations of the commune' },
  steering: { vi: 'Ban Chỉ đạo cải cách hành chính xã', en: 'Steering committee of the reform' },
  council: { vi: 'Hội đồng nhân dân xã', en: 'People’s Council of the commune' },
  committee: { vi: 'Ủy ban nhân dân xã', en: 'People’s Committee of the commune' },
  chair: { vi: 'Chủ tịch Ủy ban nhân dân xã', en: 'Chair of the committee' },
} as const satisfies PlanInput['units'];
