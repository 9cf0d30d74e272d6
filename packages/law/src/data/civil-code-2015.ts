import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Civil Code 2015, the articles on terms and periods. */
export const civilCode2015 = instrument({
  id: 'civil-code-2015',
  number: '91/2015/QH13',
  title: { vi: 'Bộ luật Dân sự', en: 'Civil Code' },
  kind: 'code',
  issuedOn: civilDate('2015-11-24'),
  inForce: since(civilDate('2017-01-01')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'Điều 144': law(
      'Thời hạn là khoảng thời gian từ thời điểm này đến thời điểm khác, tính bằng phút, giờ, ngày, tuần, tháng, năm hoặc bằng sự kiện.',
      'A term runs between two points in time, in minutes, hours, days, weeks, months, years or by an event.',
    ),
    'Điều 145': law(
      'Cách tính thời hạn theo Bộ luật, trừ khi có thỏa thuận hoặc luật khác quy định khác; theo dương lịch.',
      'Terms are counted by the Code unless agreed or ruled otherwise; by the Gregorian calendar.',
    ),
    'khoản 1 Điều 146': law(
      'Một năm là 365 ngày, nửa năm 6 tháng, một tháng 30 ngày, nửa tháng 15 ngày, một tuần 7 ngày, một ngày 24 giờ khi không liền nhau.',
      'Where not continuous: a year is 365 days, half a year 6 months, a month 30 days, half a month 15, a week 7, a day 24 hours.',
    ),
    'khoản 2 Điều 146': law(
      'Đầu tháng là ngày đầu tiên, giữa tháng là ngày 15, cuối tháng là ngày cuối cùng.',
      'Start, middle and end of a month: its first day, the 15th, its last day.',
    ),
    'khoản 3 Điều 146': law(
      'Đầu năm là ngày đầu tháng 1, giữa năm là ngày cuối tháng 6, cuối năm là ngày cuối tháng 12.',
      'Start, middle and end of a year: the first day of January, the last of June, the last of December.',
    ),
    'khoản 1 Điều 147': law(
      'Thời hạn tính bằng phút, giờ bắt đầu từ thời điểm đã xác định.',
      'A term in minutes or hours starts at the fixed moment.',
    ),
    'khoản 2 Điều 147': law(
      'Thời hạn tính bằng ngày, tuần, tháng, năm: ngày đầu tiên không được tính.',
      'A term in days, weeks, months or years: the first day is not counted.',
    ),
    'khoản 3 Điều 147': law(
      'Thời hạn bắt đầu bằng sự kiện: ngày xảy ra sự kiện không được tính.',
      'A term that starts with an event: the day of the event is not counted.',
    ),
    'khoản 1 Điều 148': law(
      'Thời hạn tính bằng ngày kết thúc lúc kết thúc ngày cuối cùng.',
      'A term in days ends at the end of its last day.',
    ),
    'khoản 2 Điều 148': law(
      'Thời hạn tính bằng tuần kết thúc vào ngày tương ứng của tuần cuối cùng.',
      'A term in weeks ends on the corresponding day of the last week.',
    ),
    'khoản 3 Điều 148': law(
      'Thời hạn tính bằng tháng kết thúc vào ngày tương ứng của tháng cuối cùng; không có ngày đó thì vào ngày cuối tháng.',
      'A term in months ends on the corresponding day of the last month; if there is none, on its last day.',
    ),
    'khoản 4 Điều 148': law(
      'Thời hạn tính bằng năm kết thúc vào ngày, tháng tương ứng của năm cuối cùng.',
      'A term in years ends on the corresponding day and month of the last year.',
    ),
    'khoản 5 Điều 148': law(
      'Ngày cuối cùng là ngày nghỉ cuối tuần hoặc ngày lễ thì thời hạn kết thúc vào ngày làm việc tiếp theo.',
      'Where the last day is a weekend day or a holiday, the term ends with the next working day.',
    ),
    'khoản 6 Điều 148': law('Ngày cuối cùng kết thúc lúc 24 giờ.', 'The last day ends at 24:00.'),
  },
});
