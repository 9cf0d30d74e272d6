import type { CivilDate } from '@motcua/calendar';
import type { PlanFile } from '@motcua/plan';
import type { Dice } from './dice.ts';

/** What a unit says of why it is late. */
export const reasonsForDelay = [
  'Công chức phụ trách đi tập huấn, chưa bố trí được người thay thế.',
  'Chờ số liệu của các bộ phận phối hợp.',
  'Kinh phí được cấp chậm so với dự kiến.',
  'Phần mềm dùng chung của tỉnh đang nâng cấp.',
] as const;

const summaries = [
  'Đã triển khai theo nội dung Kế hoạch.',
  'Đã hoàn thành khối lượng công việc của kỳ.',
  'Đã phối hợp với các bộ phận liên quan thực hiện.',
] as const;

const difficulties = [
  'Trang thiết bị tại Bộ phận Một cửa đã cũ.',
  'Đường truyền có lúc không ổn định.',
  'Công chức kiêm nhiệm nhiều việc.',
] as const;

/** What a unit hands in, in its words: invented, of nobody. */
export function handedIn(
  plan: PlanFile,
  what: 'evidence' | 'report',
  day: CivilDate,
  dice: Dice,
): Readonly<Record<string, unknown>> {
  const title = what === 'report' ? 'Báo cáo kết quả thực hiện nhiệm vụ' : 'Báo cáo hoàn thành nhiệm vụ';
  const number = `${dice.int(5, 260)}/BC-UBND`;
  const shared = {
    summary: dice.pick(summaries),
    ...(dice.chance(20) ? { difficulties: dice.pick(difficulties) } : {}),
    ...(dice.chance(6) ? { proposal: 'Đề nghị cấp trên hướng dẫn thống nhất cách thực hiện.' } : {}),
  };
  const isProved = what === 'evidence' || dice.chance(60);
  return isProved ? { ...shared, documents: [{ title: `${title} năm ${plan.year}`, number, issuedOn: day }] } : shared;
}
