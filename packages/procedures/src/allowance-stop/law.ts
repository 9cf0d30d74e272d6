import { workingDays } from '@motcua/calendar';
import { cite, decision296of2024, decree20of2021, decree301of2026 } from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the end of a monthly survivor’s allowance itself is written. */
export const law = citations({
  limit: cite(decision296of2024, 'Mục khai tử: bảo hiểm xã hội'),
  decision: cite(decree20of2021, 'khoản 3 Điều 11'),
});

/** The term of the end of an allowance in the linked group. */
export const regular = termSince2024('death-group-stop.regular', workingDays(2), law.limit);

/** The same as the transcription of Decree 301/2026 has it. */
export const anew = transcribedTerm(
  'death-group-stop.regular',
  workingDays(2),
  cite(decree301of2026, 'điểm a khoản 3 Điều 14 sửa đổi tại Điều 10'),
);
