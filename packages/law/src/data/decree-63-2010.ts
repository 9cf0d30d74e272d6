import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 63/2010 on the control of administrative procedures. */
export const decree63of2010 = instrument({
  id: 'decree-63-2010',
  number: '63/2010/NĐ-CP',
  title: { vi: 'Nghị định về kiểm soát thủ tục hành chính', en: 'Decree on the control of administrative procedures' },
  kind: 'decree',
  issuedOn: civilDate('2010-06-08'),
  inForce: since(civilDate('2010-10-14')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 2 Điều 8': law('Các bộ phận tạo thành một thủ tục hành chính.', 'The parts that make up a procedure.'),
    'khoản 2 Điều 13': law(
      'Chủ tịch Ủy ban nhân dân cấp tỉnh công bố danh mục thủ tục thuộc thẩm quyền giải quyết của các cấp chính quyền trên địa bàn tỉnh (sửa bởi Nghị định 92/2017/NĐ-CP từ 25/9/2017).',
      'The chair of the province announces the list of the procedures of all levels in the province (as changed by Decree 92/2017 from 25 September 2017).',
    ),
    'khoản 4 Điều 20': law(
      'Không để đi lại quá hai lần để bổ sung hồ sơ cho một vụ việc, trừ khi người nộp không làm đúng hướng dẫn.',
      'No more than two trips for supplements in one case, unless the applicant did not follow the guidance.',
    ),
    'Điều 35': law(
      'Báo cáo kiểm soát thủ tục hành chính sáu tháng một lần.',
      'Reports on the control of procedures every six months.',
    ),
  },
});
