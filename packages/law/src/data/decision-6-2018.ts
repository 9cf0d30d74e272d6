import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 6/2018 of Ninh Bình: a provincial regulation on feedback. Only its first page was seen, and no dates. */
export const decision6of2018 = instrument({
  id: 'decision-6-2018',
  number: '06/2018/QĐ-UBND',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Ninh Bình ban hành Quy chế tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
    en: 'Decision of Ninh Bình on receiving and handling feedback about administrative rules',
  },
  kind: 'decision',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source:
    'https://vanbanphapluat.co/quyet-dinh-06-2018-qd-ubnd-quy-che-tiep-nhan-phan-anh-kien-nghi-quy-dinh-hanh-chinh-ninh-binh',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': secondary(
      'Có quy chế riêng của tỉnh; mới thấy trang đầu.',
      'The province has a regulation of its own; only its first page was seen.',
    ),
  },
});
