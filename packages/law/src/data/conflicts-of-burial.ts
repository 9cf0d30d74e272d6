import { cite } from '../cite.ts';
import type { Conflict } from '../conflict.ts';
import { conflict } from '../disagree.ts';
import { decree176of2025 } from './decree-176-2025.ts';
import { decree335of2026 } from './decree-335-2026.ts';
import { pressOnBurialAllowance } from './practice-burial.ts';

/** Where the sources disagree about burial money. */
export const conflictsOfBurial: readonly Conflict[] = [
  conflict({
    id: 'burial.social-standard',
    about: {
      vi: 'Ngày áp dụng mức chuẩn trợ giúp xã hội 540.000 đồng',
      en: 'The day from which the social standard is 540,000 đồng',
    },
    sides: [
      {
        says: { vi: 'Tính từ 01/7/2026', en: 'Counted from 1 July 2026' },
        cites: cite(decree335of2026, 'Điều 4'),
      },
      {
        says: { vi: 'Nghị định có hiệu lực từ 05/10/2026', en: 'The decree is in force from 5 October 2026' },
        cites: cite(decree335of2026, 'Điều 4'),
      },
      {
        says: { vi: 'Có hiệu lực từ 01/9/2026', en: 'In force from 1 September 2026' },
        cites: cite(pressOnBurialAllowance, 'Mục mức chuẩn'),
      },
    ],
  }),
  conflict({
    id: 'burial.social-pension',
    about: {
      vi: 'Mức mai táng của người hưởng trợ cấp hưu trí xã hội',
      en: 'The burial money of people with a social pension',
    },
    sides: [
      {
        says: {
          vi: '20 lần mức chuẩn trợ giúp xã hội: 10 triệu đồng',
          en: '20 times the social standard: 10 million đồng',
        },
        cites: cite(decree176of2025, 'Điều 5'),
      },
      {
        says: { vi: '23,4 triệu đồng; chưa rõ trường hợp nào', en: '23.4 million đồng; for which case is not clear' },
        cites: cite(pressOnBurialAllowance, 'Mục hưu trí xã hội'),
      },
    ],
  }),
];
