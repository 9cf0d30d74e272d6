import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 136/2013: the social standard before Decree 20/2021. Its text was not read. */
export const decree136of2013 = instrument({
  id: 'decree-136-2013',
  number: '136/2013/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
    en: 'Decree on social assistance, before Decree 20/2021',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: { from: civilDate('2014-01-01'), until: civilDate('2021-06-30') },
  dates: 'notFound',
  source: 'https://github.com/tnt305/tai_lieu_noi_bo',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mức chuẩn trợ giúp xã hội 270.000 đồng một tháng, đến hết tháng 6/2021.',
      'The social standard is 270,000 đồng a month, until June 2021.',
    ),
  },
});
