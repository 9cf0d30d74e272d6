import { workingDays } from '@motcua/calendar';
import { cite, decision296of2024, decree20of2021, decree301of2026 } from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the burial help of social assistance itself is written. */
export const law = citations({
  limit: cite(decision296of2024, 'Mục khai tử: bảo trợ xã hội'),
  amount: cite(decree20of2021, 'khoản 2 Điều 11'),
  steps: cite(decree20of2021, 'khoản 3 Điều 11'),
  payment: cite(decree20of2021, 'khoản 2 Điều 11'),
  people: cite(decree20of2021, 'khoản 1 Điều 11'),
  fromEighty: cite(decree20of2021, 'điểm c khoản 1 Điều 11'),
});

/** The term of the burial help in the linked group. */
export const regular = termSince2024('death-group-assistance.regular', workingDays(5), law.limit);

/** The same as the transcription of Decree 301/2026 has it. */
export const anew = transcribedTerm(
  'death-group-assistance.regular',
  workingDays(3),
  cite(decree301of2026, 'điểm a khoản 3 Điều 14 sửa đổi tại Điều 10'),
);

/** The steps until 30 June 2025: two working days of the commune, three of the district office. */
export const steps = {
  commune: termSince2024('death-group-assistance.commune', workingDays(2), law.steps),
  division: termSince2024('death-group-assistance.division', workingDays(3), law.steps),
} as const;
