import { days, workingDays } from '@motcua/calendar';
import { cite, decision296of2024, decree131of2021, decree301of2026, ordinance2of2020 } from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the burial money of people with merit itself is written. */
export const law = citations({
  limit: cite(decision296of2024, 'Mục khai tử: người có công'),
  amount: cite(decree131of2021, 'khoản 1 Điều 121'),
  steps: cite(decree131of2021, 'Điều 122'),
  payment: cite(decree131of2021, 'Điều 122'),
  threeMonths: cite(decree131of2021, 'khoản 2 Điều 121'),
  people: cite(ordinance2of2020, 'Điều 6'),
});

/** The term of the burial money in the linked group. */
export const regular = termSince2024('death-group-merit.regular', workingDays(17), law.limit);

/** The same as the transcription of Decree 301/2026 has it. */
export const anew = transcribedTerm(
  'death-group-merit.regular',
  workingDays(18),
  cite(decree301of2026, 'điểm a khoản 3 Điều 14 sửa đổi tại Điều 10'),
);

/** The steps of the decree: five working days, seven, and twelve days of the calendar. */
export const steps = {
  commune: termSince2024('death-group-merit.commune', workingDays(5), law.steps),
  division: termSince2024('death-group-merit.division', workingDays(7), law.steps),
  department: termSince2024('death-group-merit.department', days(12), law.steps),
} as const;
