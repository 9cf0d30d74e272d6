import { sameDay, workingDays } from '@motcua/calendar';
import { cite, decision296of2024, decree301of2026, residenceLaw2020 } from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the removal of a permanent residence itself is written. */
export const law = citations({
  limit: cite(decision296of2024, 'Mục khai tử: xóa thường trú'),
  removal: cite(residenceLaw2020, 'điểm a khoản 1 Điều 24'),
  competence: cite(residenceLaw2020, 'khoản 2 Điều 24'),
});

/** The term of a removal in the linked group. */
export const regular = termSince2024('death-group-removal.regular', sameDay(), law.limit);

/** The same as the transcription of Decree 301/2026 has it. */
export const anew = transcribedTerm(
  'death-group-removal.regular',
  workingDays(1),
  cite(decree301of2026, 'khoản 2 Điều 14 sửa đổi tại Điều 10'),
);
