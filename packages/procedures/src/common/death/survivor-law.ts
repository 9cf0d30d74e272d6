import { workingDays } from '@motcua/calendar';
import { cite, decision296of2024, decision1449of2024, decree63of2024 } from '@motcua/law';
import { citations } from '../citations.ts';
import { termSince2024 } from '../term-rule.ts';

/** Where the relatives’ say in a one-time survivor benefit is written. */
export const survivorLaw = citations({
  confirming: cite(decision1449of2024, 'Điều 10'),
  papers: cite(decree63of2024, 'Điều 10'),
  notCounted: cite(decision296of2024, 'Mục khai tử: thời hạn'),
});

/** How long the relatives have. */
export const relativesTerm = termSince2024('death-group.relatives', workingDays(5), survivorLaw.notCounted);
