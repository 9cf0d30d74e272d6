import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Circular 03/2020: the burial of veterans. */
export const circular3of2020 = instrument({
  id: 'circular-3-2020',
  number: '03/2020/TT-BLĐTBXH',
  title: { vi: 'Thông tư hướng dẫn chế độ đối với cựu chiến binh', en: 'Circular on benefits of veterans' },
  kind: 'circular',
  issuedOn: null,
  inForce: since(retrieved.codifiedLaw),
  dates: 'notFound',
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'Điều 3': law(
      'Cựu chiến binh không thuộc diện người có công, bảo hiểm xã hội: mai táng phí bằng mức của bảo hiểm xã hội.',
      'A veteran under neither merit nor social insurance: the burial allowance of social insurance.',
    ),
  },
});
