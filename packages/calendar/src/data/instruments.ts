import { civilDate } from '../civil-date.ts';
import type { DecidedDay } from '../edition.ts';

type Decision = Pick<DecidedDay, 'instrument' | 'decidedOn' | 'confidence' | 'source'>;

/** The documents that settled the days off of a year, by the name used in `vietnam.ts`. */
export const instruments = {
  year2023: decision('8056/VPCP-KGVX', '2022-12-01', 'https://kiemtientuweb.com/tet-2023.html'),
  year2024: decision('8662/VPCP-KGVX', '2023-11-03', 'http://kkt-kontum.com (p-3210)'),
  swap2024: decision('1570/TB-BLĐTBXH', '2024-04-12', 'thuvienphapluat.vn 739588-169728'),
  year2025: decision('8726/VPCP-KGVX', '2024-11-26', 'thuvienphapluat.vn 871341-211499'),
  year2026: decision('9859/VPCP-KGVX', '2025-10-13', 'https://moha.gov.vn (oid 57695; 9441/TB-BNV, 16/10/2025)'),
  newYear2026: decision(
    '12729/VPCP-KGVX',
    '2025-12-25',
    'https://baochinhphu.vn/cong-chuc-vien-chuc-duoc-nghi-4-ngay-dip-tet-duong-lich-2026-102251225111845247.htm',
  ),
  cultureDay: decision(
    '28/2026/QH16',
    '2026-04-24',
    'https://xaydungchinhsach.chinhphu.vn/nghi-quyet-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260506165532877.htm',
  ),
  year2027: decision(
    '10065/VPCP-KGVX',
    '2026-10-02',
    '10065/VPCP-KGVX, bốn bản ghi trong các kho mã nguồn, thống nhất',
  ),
} satisfies Readonly<Record<string, Decision>>;

function decision(instrument: string, decidedOn: string, source: string): Decision {
  return { instrument, decidedOn: civilDate(decidedOn), confidence: 'secondary', source };
}
