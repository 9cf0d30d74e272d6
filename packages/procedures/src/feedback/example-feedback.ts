/**
 * Feedback in writing on an ordinary matter, of a plainly invented sender.
 *
 * @example
 * ```ts
 * import { exampleFeedback } from '@motcua/procedures';
 * exampleFeedback.form; // => 'writing'
 * ```
 */
export const exampleFeedback = {
  requester: { fullName: 'Trần Văn Thí Dụ', address: 'Ấp 1, xã Thí Dụ', phone: '0900000001' },
  form: 'writing',
  extent: 'ordinary',
  content: 'Mẫu đơn yêu cầu khai lại thông tin đã có trong cơ sở dữ liệu.',
} as const;
