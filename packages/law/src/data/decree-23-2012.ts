import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 23/2012: those who served in the wars after 1975. */
export const decree23of2012 = instrument({
  id: 'decree-23-2012',
  number: '23/2012/NĐ-CP',
  title: {
    vi: 'Nghị định quy định một số chế độ đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế sau ngày 30 tháng 4 năm 1975',
    en: 'Decree on those who served in the wars after 30 April 1975',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(retrieved.codifiedLaw),
  dates: 'notFound',
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 2 Điều 5': law(
      'Chết thì được mai táng phí và tử tuất như người hưởng lương hưu.',
      'On death: burial and survivor benefits as for a pensioner.',
    ),
  },
});
