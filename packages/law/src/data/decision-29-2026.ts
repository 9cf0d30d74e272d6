import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 29/2026: replaces the regulation of the national portal of 2021. What it says of feedback was not read. */
export const decision29of2026 = instrument({
  id: 'decision-29-2026',
  number: '29/2026/QĐ-TTg',
  title: {
    vi: 'Quyết định về quản lý, vận hành Cổng Dịch vụ công quốc gia (chưa thấy tên đầy đủ)',
    en: 'Decision on the national portal of public services (its full title was not seen)',
  },
  kind: 'decision',
  issuedOn: civilDate('2026-06-04'),
  inForce: since(civilDate('2026-07-20')),
  source: 'Bài viết và tài liệu hướng dẫn về Cổng Dịch vụ công quốc gia, tháng 7 năm 2026',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': secondary(
      'Thay quy chế ban hành năm 2021; chưa đọc nội dung về phản ánh, kiến nghị.',
      'Replaces the regulation of 2021; what it says of feedback was not read.',
    ),
  },
});
