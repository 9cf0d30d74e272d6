import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 161/2026: the base salary from 1 July 2026. */
export const decree161of2026 = instrument({
  id: 'decree-161-2026',
  number: '161/2026/NĐ-CP',
  title: { vi: 'Nghị định quy định mức lương cơ sở', en: 'Decree on the base salary' },
  kind: 'decree',
  issuedOn: civilDate('2026-05-15'),
  inForce: since(civilDate('2026-07-01')),
  source: 'https://vanban.chinhphu.vn/?pageid=27160&docid=218107',
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 2 Điều 3': law(
      'Mức lương cơ sở 2.530.000 đồng một tháng từ 01/7/2026.',
      'The base salary is 2,530,000 đồng a month from 1 July 2026.',
    ),
  },
});
