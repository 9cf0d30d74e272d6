import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Joint circular 191/2005: those of Decision 290/2005. */
export const jointCircular191of2005 = instrument({
  id: 'joint-circular-191-2005',
  number: '191/2005/TTLT-BQP-BLĐTBXH-BTC',
  title: {
    vi: 'Thông tư liên tịch hướng dẫn thực hiện Quyết định số 290/2005/QĐ-TTg',
    en: 'Joint circular on Decision 290/2005',
  },
  kind: 'circular',
  issuedOn: null,
  inForce: since(retrieved.codifiedLaw),
  dates: 'notFound',
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'Điều 4': law(
      'Người tham gia kháng chiến không thuộc diện bảo hiểm xã hội, người có công: mai táng phí bằng mức của bảo hiểm xã hội tại thời điểm chết.',
      'Who served in the resistance under neither social insurance nor merit: the burial allowance of social insurance at the time of death.',
    ),
  },
});
