const requester = {
  fullName: 'Nguyễn Thị Thí Dụ',
  personalNumber: '000000000003',
  address: 'Ấp 1, xã Thí Dụ',
  phone: '0900000003',
} as const;
const attachments = [{ paper: 'Tờ khai', name: 'to-khai.pdf', digest: 'b7c9'.repeat(16) }] as const;

/**
 * A dossier of the generic one-stop procedure, of a plainly invented person: three working days, on paper, over the counter.
 *
 * @example
 * ```ts
 * import { exampleOneStop } from '@motcua/procedures';
 * exampleOneStop.channel; // => 'counter'
 * ```
 */
export const exampleOneStop = {
  requester,
  channel: 'counter',
  request: 'Xác nhận nội dung nêu trong đơn',
  sets: 1,
  days: 3,
  answer: 'withinTheTerm',
  level: 'same',
  fee: 'none',
  delivery: 'atOffice',
  attachments,
} as const;
