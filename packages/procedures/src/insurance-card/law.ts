import { workingDays } from '@motcua/calendar';
import {
  type Choices,
  cite,
  decree63of2024,
  decree188of2025,
  portalInsuranceCard,
  pressOnLinkedBirth,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024 } from '../common/term-rule.ts';

/** Where the issue of a child's insurance card itself is written. */
export const law = citations({
  limit: cite(portalInsuranceCard, 'Mục thời hạn'),
  olderLimit: cite(pressOnLinkedBirth, 'Mục thẻ riêng lẻ'),
  free: cite(portalInsuranceCard, 'Mục lệ phí'),
  limitLinked: cite(pressOnLinkedBirth, 'Mục thẻ bảo hiểm y tế'),
  groupLimit: cite(decree63of2024, 'khoản 2 Điều 7'),
  linkedPapers: cite(decree63of2024, 'Điều 5'),
  /** Only since 1 July 2025. */
  validFromBirth: cite(decree188of2025, 'toàn văn'),
});

/** The terms of an insurance card; alone, the sources know two. */
export const terms = {
  alone: {
    regular: termSince2024('insurance-card.regular', workingDays(5), law.limit),
    older: termSince2024('insurance-card.older', workingDays(10), law.olderLimit),
  },
  linked: { regular: termSince2024('birth-group-card.regular', workingDays(2), law.limitLinked) },
} as const;

/** By which term the card alone begins, as the sources are held to say. */
export function termAlone(choices: Choices): 'regular' | 'older' {
  return choices['card-limit'] === 'ten' ? 'older' : 'regular';
}
