import type { CivilDate } from '@motcua/calendar';
import type { TaskKind } from '@motcua/plan';
import type { Dice } from './dice.ts';
import type { Year } from './year.ts';

/** What a unit says of why it is late. */
export const reasonsForDelay = [
  'Công chức phụ trách đi tập huấn, chưa bố trí được người thay thế.',
  'Chờ số liệu của các bộ phận phối hợp.',
  'Kinh phí được cấp chậm so với dự kiến.',
  'Phần mềm dùng chung của tỉnh đang nâng cấp.',
] as const;

const once = [
  'Đã hoàn thành và báo cáo Chủ tịch Ủy ban nhân dân xã.',
  'Đã hoàn thành; tài liệu được lưu tại bộ phận chủ trì.',
  'Đã hoàn thành sau khi lấy ý kiến các bộ phận phối hợp.',
] as const;

const goingOn = [
  'Các việc của kỳ đã làm xong, không có việc tồn đọng.',
  'Đã phân công người theo dõi và kiểm tra hằng tháng.',
  'Các bộ phận phối hợp đã gửi đủ báo cáo; kết quả được tổng hợp kèm theo.',
  'Đã phổ biến tại cuộc họp giao ban và niêm yết tại Bộ phận Một cửa.',
] as const;

/** What came of it, by how the task is done; what it is stands beside it anyway. */
const summaries: Readonly<Record<TaskKind, readonly [string, ...string[]]>> = {
  oneOff: once,
  onEvent: once,
  byReference: once,
  continuous: goingOn,
  procedure: ['Số hồ sơ tiếp nhận và giải quyết trong kỳ được kê kèm theo.', 'Đã đối chiếu số hồ sơ với sổ theo dõi.'],
  indicator: ['Số liệu của kỳ được tổng hợp từ hệ thống.', 'Đã rà soát, đối chiếu số liệu trước khi báo cáo.'],
};

const difficulties = [
  'Trang thiết bị tại Bộ phận Một cửa đã cũ.',
  'Đường truyền có lúc không ổn định.',
  'Công chức kiêm nhiệm nhiều việc.',
] as const;

/** What a unit hands in, in its words: invented, of nobody. */
export function handedIn(
  { plan, nextNumber }: Pick<Year, 'plan' | 'nextNumber'>,
  kind: TaskKind,
  what: 'evidence' | 'report',
  day: CivilDate,
  dice: Dice,
): Readonly<Record<string, unknown>> {
  const title = what === 'report' ? 'Báo cáo kết quả thực hiện nhiệm vụ' : 'Báo cáo hoàn thành nhiệm vụ';
  const shared = {
    summary: dice.pick(summaries[kind]),
    ...(dice.chance(20) ? { difficulties: dice.pick(difficulties) } : {}),
    ...(dice.chance(6) ? { proposal: 'Đề nghị cấp trên hướng dẫn thống nhất cách thực hiện.' } : {}),
  };
  const isProved = what === 'evidence' || dice.chance(60);
  if (!isProved) return shared;
  const number = `${nextNumber('BC-UBND')}/BC-UBND`;
  return { ...shared, documents: [{ title: `${title} năm ${plan.year}`, number, issuedOn: day }] };
}
